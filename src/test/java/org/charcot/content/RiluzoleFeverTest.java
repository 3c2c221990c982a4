package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a fever on riluzole, and what answers it. */
class RiluzoleFeverTest extends RiluzoleCase {

    @ParameterizedTest
    @CsvSource({"2026-01-09, ''", "2026-01-10, RZ10 high", "2026-01, RZ10 high"})
    void feverCountsFromTheFirstDoseOn(String day, String issue) {
        statement("m", "active", "2026-01-10", null);
        observed("fever", "finding|fever", day, "present");
        assertThat(issues("2026-02-02")).isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({
        "37.9, Cel, ''",
        "38.0, Cel, RZ10 high",
        "100.3, [degF], ''",
        "100.4, [degF], RZ10 high",
        "38, K, riluzole-not-evaluable low"
    })
    void aMeasuredTemperatureIsAFeverFrom38Degrees(String degrees, String unit, String issue) {
        statement("m", "active", "2026-01-10", null);
        value("temperature", "8310-5", "2026-02-01", degrees, unit, null, null);
        assertThat(issues("2026-02-02")).isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({
        "39.5, Cel, Cel, RZ10 high",
        "39.5, °C, , RZ10 high",
        "39.5, C, , RZ10 high",
        "38.0, °C, , RZ10 high",
        "37.9, °C, , ''",
        "103.1, °F, , RZ10 high",
        "99.5, °F, , ''",
        "39.5, C, C, riluzole-not-evaluable low",
        "39.5, , , riluzole-not-evaluable low",
        "36.5, , , riluzole-not-evaluable low"
    })
    void aTemperatureIsReadByItsUnitAndNeverGuessed(
            String degrees, @Nullable String unit, @Nullable String code, String issue) {
        statement("m", "active", "2026-01-10", null);
        Observation temperature = value("t", "8310-5", "2026-02-10", degrees, "Cel", null, null);
        temperature.getValueQuantity().setUnit(unit).setCode(code);
        assertThat(issues("2026-02-10")).isEqualTo(issue);
    }

    @Test
    void aTemperatureThatCannotBeReadNoLongerMattersOnceLeukocytesAreCounted() {
        statement("m", "active", "2026-01-10", null);
        value("t", "8310-5", "2026-02-10", "39.5", "Cel", null, null)
                .getValueQuantity()
                .setUnit(null)
                .setCode(null);
        value("leukocytes", LEUKOCYTES, "2026-02-11", "6.1", "10*9/L", null, null);
        assertThat(issues("2026-02-12")).isEmpty();
    }

    @Test
    void feverIsAnsweredByLeukocytesOfThatDayOrLater() {
        statement("m", "active", "2026-01-10", null);
        finding("fever", "2026-02-01");
        value("before", LEUKOCYTES, "2026-01-31", "6", "10*9/L", "10", "10*9/L");
        assertThat(issues("2026-02-02")).isEqualTo("RZ10 high");
        value("after", LEUKOCYTES, "2026-02-01", "6", "10*9/L", "10", "10*9/L");
        assertThat(issues("2026-02-02")).isEmpty();
    }

    @Test
    void eachSpellOfFeverIsAnsweredByACount() {
        MedicationStatement course = statement("m", "active", "2026-01-10", null);
        observed("fever1", "finding|fever", "2026-02-01", "present");
        observed("fever2", "finding|fever", "2026-02-02", "present");
        value("count", LEUKOCYTES, "2026-02-03", "6", "10*9/L", "10", "10*9/L");
        observed("fever3", "finding|fever", "2026-02-20", "present");
        assertThat(tasks("RZ10", "2026-02-21"))
                .containsExactly("2026-02-01 completed by Observation/count", "2026-02-20 requested");
        end(course, "2026-03-01");
        assertThat(tasks("RZ10", "2026-03-02")).containsExactly("2026-02-01 completed by Observation/count");
    }
}
