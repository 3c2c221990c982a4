package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.DateTimeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a vital capacity is asked for. */
class VitalCapacityTest {

    private static final String SVC = "loinc|19866-3";
    private static final String FVC = "loinc|19868-9";
    private static final String SVC_PERCENT = "loinc|98088-8";
    private static final String FVC_PERCENT = "loinc|19872-1";

    private final Chart chart = new Chart().als("2025-06-01");

    @Test
    void theFirstVitalCapacityIsAskedFor() {
        assertThat(chart.on("2026-02-12").states("R80")).containsExactly("Measure the first vital capacity  due");
    }

    @ParameterizedTest
    @CsvSource({SVC, FVC, SVC_PERCENT, FVC_PERCENT})
    void anyVitalCapacityCountsAndTheNextIsDueInThreeMonths(String code) {
        chart.observation(code, "2025-11-30", code.equals(SVC) || code.equals(FVC) ? "3.1 L" : "90 %");
        assertThat(chart.on("2026-02-12").states("R80"))
                .containsExactly(
                        "Measure the first vital capacity  done", "Measure the vital capacity again 2026-02-28 due");
        assertThat(chart.on("2026-01-28").states("R80"))
                .contains("Measure the vital capacity again 2026-02-28 upcoming");
        assertThat(chart.on("2026-01-29").states("R80")).contains("Measure the vital capacity again 2026-02-28 due");
        assertThat(chart.on("2026-03-01").states("R80"))
                .contains("Measure the vital capacity again 2026-02-28 overdue");
    }

    @Test
    void aMeasurementNearTheDueDayFulfilsIt() {
        chart.observation(SVC_PERCENT, "2025-11-30", "90 %");
        chart.observation(SVC_PERCENT, "2026-03-30", "88 %");
        assertThat(chart.on("2026-04-02").states("R80"))
                .containsExactly(
                        "Measure the first vital capacity  done",
                        "Measure the vital capacity again 2026-02-28 done",
                        "Measure the vital capacity again 2026-06-30 upcoming");
    }

    @Test
    void noVitalCapacityIsAskedOfWhoIsVentilatedByTubeOrHasDied() {
        chart.alsfrs("2026-02-01", "000000000000");
        assertThat(chart.on("2026-02-12").states("R80")).isEmpty();
        Chart other = new Chart().als("2025-06-01");
        other.patient().setDeceased(new DateTimeType("2026-02-10"));
        assertThat(other.on("2026-02-12").tasks("R80")).isEmpty();
        assertThat(new Chart().on("2026-02-12").rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3.1 m3", "90 %", "much"})
    void aVolumeThatCannotBeUsedIsSaid(String amount) {
        chart.observation(SVC, "2026-02-01", amount);
        assertThat(chart.on("2026-02-12").states("R80")).contains("Correct the vital capacity  due");
    }
}
