package org.charcot.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class StableIdTest {

    @Test
    void keepsTheBordersOfTheParts() {
        assertThat(StableId.of("a", "b")).isNotEqualTo(StableId.of("ab")).isNotEqualTo(StableId.of("a", "b", ""));
        assertThat(StableId.of("1:a", "b")).isNotEqualTo(StableId.of("1:a1:b"));
    }

    @Test
    void isAVersion5UuidThatNeverChanges() {
        UUID id = UUID.fromString(StableId.of("plan", "action", "patient", "2026-01-01"));
        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id).hasToString("fb870ab1-efe4-55c0-ba23-35c6fc87ee67");
    }
}
