package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The breathing plan as it is in the content, from the record to the outcome. */
class BreathingTest {

    private static final String SVC_PERCENT = "loinc|98088-8";
    private static final String FVC_PERCENT = "loinc|19872-1";
    private static final String PCO2 = "2020-6";

    private final Chart chart = new Chart().als("2025-06-01");

    // ---- weak breathing muscles

    @ParameterizedTest
    @CsvSource({
        "79.9 %, true",
        "80 %, ",
        "80.1 %, ",
        "79.9 kPa, ",
    })
    void vitalCapacityUnder80PercentIsWeakness(String amount, @Nullable Boolean weak) {
        chart.observation(SVC_PERCENT, "2026-02-01", amount);
        assertThat(weakness("2026-02-12")).isEqualTo(weak);
    }

    @ParameterizedTest
    @CsvSource({
        "444444444344, true",
        "444444444434, true",
        "444444444443, true",
        "444444444440, true",
        "000000000444, false",
        "44444444444-, ",
        "44444444434-, true",
    })
    void breathingItemsBelow4AreWeakness(String scores, @Nullable Boolean weak) {
        chart.observation(SVC_PERCENT, "2026-02-01", "80 %");
        chart.alsfrs("2026-02-01", scores);
        assertThat(weakness("2026-02-12")).isEqualTo(weak);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-02-01, 2026-08-01, false",
        "2026-02-01, 2026-02-01, 2026-08-02, ",
        "2025-09-01, 2026-02-01, 2026-08-01, ",
        "2026-02-01, 2025-09-01, 2026-08-01, ",
    })
    void strengthIsKnownForSixMonths(String spirometry, String scale, String today, @Nullable Boolean weak) {
        chart.observation(SVC_PERCENT, spirometry, "96 %");
        chart.alsfrs(scale, "444444444444");
        assertThat(weakness(today)).isEqualTo(weak);
    }

    @Test
    void nothingKnownIsNotStrength() {
        assertThat(weakness("2026-02-12")).isNull();
    }

    @Test
    void aMeasuredWeaknessDoesNotGoOutOfDate() {
        chart.observation(FVC_PERCENT, "2025-07-01", "60 %");
        assertThat(weakness("2026-02-12")).isEqualTo(true);
    }

    @Test
    void theNewestMeasurementDecidesAndOnOneDayTheSlowOne() {
        chart.observation(SVC_PERCENT, "2026-01-01", "60 %");
        chart.observation(FVC_PERCENT, "2026-02-01", "85 %");
        assertThat(weakness("2026-02-12")).isNull();
        chart.observation(SVC_PERCENT, "2026-02-01", "79 %");
        assertThat(weakness("2026-02-12")).isEqualTo(true);
    }

    @Test
    void ventilationInUseIsWeakness() {
        chart.procedure("sct|428311008", "2026-01-10");
        assertThat(weakness("2026-02-12")).isNull();
        chart.procedure("sct|428311008", "2026-01-20").setStatus(ProcedureStatus.INPROGRESS);
        assertThat(weakness("2026-02-12")).isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"present, true", "true, true", "absent, ", "false, ", "unknown, "})
    void orthopneaIsWeakness(String value, @Nullable Boolean weak) {
        chart.observation("sct|62744007", "2026-02-01", value);
        assertThat(weakness("2026-02-12")).isEqualTo(weak);
    }

    @Test
    void orthopneaThatPassedIsNotWeakness() {
        chart.observation("hpo|HP:0012764", "2026-01-01", "present");
        chart.observation("sct|62744007", "2026-02-01", "absent");
        assertThat(weakness("2026-02-12")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "6.0 kPa, 6.0, ",
        "6.1 kPa, 6.0, true",
        "45 mm[Hg], , ",
        "5.9 kPa, 6.0, ",
    })
    void carbonDioxideIsComparedWithItsOwnLimit(String amount, @Nullable String high, @Nullable Boolean weak) {
        chart.lab(PCO2, "2026-02-01", amount, null, high);
        assertThat(weakness("2026-02-12")).isEqualTo(weak);
    }

    private @Nullable Object weakness(String day) {
        return chart.answer("Breathing", "Respiratory Weakness", day);
    }
}
