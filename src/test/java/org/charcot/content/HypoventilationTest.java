package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.content.Result.one;

import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which signs of hypoventilation ask for a blood gas, and what answers it. */
class HypoventilationTest {

    private final Chart chart = new Chart().als("2025-06-01");

    @ParameterizedTest
    @CsvSource({
        // orthopnea, morning headache, vivid dreams, fatigue: what was said of each
        "present, absent, absent, absent, true",
        "absent, present, absent, absent, true",
        "absent, absent, present, absent, false",
        "absent, absent, absent, present, false",
        "absent, absent, present, present, true",
        "absent, absent, absent, absent, false",
        "unknown, absent, absent, absent, ",
        "absent, unknown, absent, absent, ",
        "absent, absent, unknown, absent, false",
        "absent, absent, unknown, present, ",
        "absent, absent, unknown, unknown, ",
        "unknown, unknown, present, present, true",
        "present, unknown, unknown, unknown, true",
        "unknown, unknown, unknown, unknown, ",
    })
    void clearSignsAskForABloodGas(
            String orthopnea, String headache, String dreams, String fatigue, @Nullable Boolean clear) {
        chart.observation("sct|62744007", "2026-02-01", orthopnea);
        chart.observation("finding|morning-headache", "2026-02-01", headache);
        chart.observation("sct|419145002", "2026-02-01", dreams);
        chart.observation("sct|84229001", "2026-02-01", fatigue);
        Result result = chart.on("2026-02-12");
        Observation signs = one(result.inferences("hypoventilation-signs"));
        assertThat(signs.hasValue() ? signs.getValueBooleanType().booleanValue() : null)
                .isEqualTo(clear);
        assertThat(signs.getComponent()).hasSize(4);
        assertThat(signs.getComponent().stream()
                        .filter(ObservationComponentComponent::hasDataAbsentReason)
                        .count())
                .isEqualTo(Stream.of(orthopnea, headache, dreams, fatigue)
                        .filter("unknown"::equals)
                        .count());
        assertThat(result.tasks("R82")).hasSize(Boolean.TRUE.equals(clear) ? 1 : 0);
        assertThat(result.unknown().stream().anyMatch(each -> each.contains("Consider Blood Gas")))
                .isEqualTo(clear == null);
    }

    @Test
    void howManySignsAreClearIsASetting() {
        chart.observation("finding|vivid-dreams", "2026-02-01", "present");
        assertThat(chart.on("2026-02-12").tasks("R82")).isEmpty();
        assertThat(chart.on("2026-02-12", Chart.content(Map.of("Clear Signs", 1)))
                        .tasks("R82"))
                .hasSize(1);
    }

    @Test
    void theAlsfrsRSaysOrthopneaToo() {
        chart.alsfrs("2026-02-01", "444444444344");
        assertThat(chart.on("2026-02-12").tasks("R82")).isEmpty();
        chart.alsfrs("2026-02-02", "444444444334");
        assertThat(chart.on("2026-02-12").tasks("R82")).hasSize(1);
        chart.observation("sct|62744007", "2026-02-03", "absent");
        assertThat(chart.on("2026-02-12").tasks("R82")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-24, 2020-6 1961-2, requested",
        "2026-01-25, 2020-6 1961-2, completed",
        "2026-06-01, 2020-6 1961-2, completed",
        "2026-02-03, 2020-6, requested",
        "2026-02-03, 2019-8 1960-4, completed",
    })
    void theBloodGasIsDoneByItsResultsSinceTheSigns(String day, String codes, String status) {
        chart.observation("sct|62744007", "2026-01-01", "absent");
        chart.observation("sct|62744007", "2026-02-01", "present");
        chart.observation("sct|62744007", "2026-03-01", "present");
        for (String code : codes.split(" ", -1)) {
            chart.lab(code, day, "5.0 kPa", null, "6.0");
        }
        Result result = chart.on("2026-06-12");
        Task task = one(result.tasks("R82"));
        assertThat(task.getStatus().toCode()).isEqualTo(status);
        assertThat(task.getFocus().getReference()).startsWith("ServiceRequest/");
        assertThat(result.all(ServiceRequest.class).stream()
                        .map(request -> request.getCode().getCodingFirstRep().getCode()))
                .contains("capillary-blood-gas", "2020-6", "1961-2");
    }
}
