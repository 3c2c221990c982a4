package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.DetectedIssue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The liver values before the first dose of riluzole, each at its boundary. */
class RiluzoleBaselineTest {

    @ParameterizedTest
    @CsvSource({
        "1920-8,  35 U/L,    35,  ",
        "1920-8,  35.1 U/L,  35,  RZ4 moderate",
        "1920-8,  105 U/L,   35,  RZ4 moderate",
        "1920-8,  105.1 U/L, 35,  RZ1 high",
        "2324-2,  55 U/L,    55,  ",
        "2324-2,  55.1 U/L,  55,  RZ4 moderate",
        "2324-2,  200 U/L,   55,  RZ4 moderate",
        "14631-6, 17 umol/L, 17,  ",
        "14631-6, 18 umol/L, 17,  RZ4 moderate",
        "6768-6,  116 U/L,   115, ",
        "1742-6,  225 U/L,   ,    riluzole-not-evaluable low",
    })
    void oneValueAlone(String loinc, String amount, @Nullable String high, @Nullable String issue) {
        Chart chart = new Chart().als("2025-06-01");
        chart.lab(loinc, "2026-02-10", amount, null, high);
        assertThat(issues(chart)).isEqualTo(issue == null ? "" : issue);
    }

    @ParameterizedTest
    @CsvSource({
        "17,  55,   ",
        "18,  55,   RZ4 moderate",
        "17,  56,   RZ4 moderate",
        "18,  56,   RZ3 moderate",
    })
    void twoValuesTogether(int bilirubin, int ggt, @Nullable String issue) {
        Chart chart = new Chart().als("2025-06-01");
        chart.lab("14631-6", "2026-02-10", bilirubin + " umol/L", null, "17");
        chart.lab("2324-2", "2026-02-10", ggt + " U/L", null, "55");
        assertThat(issues(chart)).isEqualTo(issue == null ? "" : issue);
    }

    private static String issues(Chart chart) {
        return String.join(
                ", ",
                chart.on("2026-02-12").all(DetectedIssue.class).stream()
                        .map(issue -> issue.getCode().getCodingFirstRep().getCode() + " "
                                + issue.getSeverity().toCode())
                        .filter(issue -> issue.startsWith("RZ") || issue.startsWith("riluzole"))
                        .sorted()
                        .toList());
    }
}
