package org.charcot.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The CQL of the content as it stands. */
class ContentLogicTest {

    @Test
    void everyLibraryCompiles() {
        assertThat(ContentForTests.logic().libraries()).isNotEmpty();
    }
}
