package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChartTest {

    @Test
    void aChartIsEvaluatedByThePathway() {
        Chart chart = new Chart().als("2025-06-01");
        chart.medicine("N07XX02", "2026-01-15", null);
        chart.lab("1742-6", "2026-02-10", "240 U/L", null, "40");
        Result result = chart.on("2026-02-12");
        assertThat(result.tasks("riluzole-blood-test")).hasSize(6);
        assertThat(result.issues("RZ8")).containsExactly("high");
        assertThat(result.rules()).contains("RZ8");
    }
}
