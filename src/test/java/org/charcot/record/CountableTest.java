package org.charcot.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.DateTimeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountableTest {

    @ParameterizedTest
    @CsvSource({
        "0001-01-01, false",
        "0100-12-31, false",
        "0101-01-01, true",
        "1900, true",
        "2026-02-12T10:00:00Z, true",
        "9899-12-31, true",
        "9900-01-01, false",
        "9999-12-31T23:59:59.999-12:00, false"
    })
    void leavesAHundredYearsOnBothSides(String date, boolean countable) {
        assertThat(Countable.is(new DateTimeType(date))).isEqualTo(countable);
    }

    @Test
    void isNoDateThatIsAbsent() {
        assertThat(Countable.is(new DateTimeType())).isFalse();
    }
}
