package org.charcot.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicalTimeTest {

    @Test
    void isWhenWhatTheResourceSaysBegan() {
        DateTimeType start = new DateTimeType("2026-02-01T10:00:00Z");
        Instant began = Instant.parse("2026-02-01T10:00:00Z");
        assertThat(ClinicalTime.of(new Observation().setEffective(start))).contains(began);
        assertThat(ClinicalTime.of(new Encounter().setPeriod(new Period().setStartElement(start.copy()))))
                .contains(began);
        assertThat(ClinicalTime.of(new Encounter().setPeriod(new Period().setEndElement(start.copy()))))
                .isEmpty();
        assertThat(ClinicalTime.of(new Observation())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "9999", "9999-12-31T23:59:59.999-12:00", "0001-01-01"})
    void isNotKnownAtAnEndOfTheCalendar(String end) {
        assertThat(ClinicalTime.of(new Observation().setEffective(new DateTimeType(end))))
                .isEmpty();
        assertThat(ClinicalTime.of(new Encounter().setPeriod(new Period().setStartElement(new DateTimeType(end)))))
                .isEmpty();
    }
}
