package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The place of a patient in the flowchart of the guideline. */
class FlowchartTest extends EntryCase {

    @Test
    void whoIsNotSuspectedIsNotInTheFlowchart() {
        assertThat(new Chart().on(TODAY).inferences("flowchart-note")).isEmpty();
    }

    @Test
    void whoIsOnlySuspectedIsAtTheExamination() {
        Chart chart = new Chart();
        suspected(chart);
        Observation place = chart.on(TODAY).inferences("flowchart-note").get(0);
        assertThat(place.getValueCodeableConcept().getCodingFirstRep().getCode())
                .isEqualTo("note-2");
        assertThat(place.getNote())
                .extracting(Annotation::getText)
                .anyMatch(note -> note.contains("reconstruction"))
                .contains("Not recorded: an EMG.", "Not recorded: whether other causes are excluded.");
        assertThat(component(place, "note-1")).isEqualTo("passed");
        assertThat(component(place, "note-3")).isEqualTo("ahead");
        assertThat(component(place, "note-8")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        // signs of the upper, of the lower motor neuron, EMG (none: not done), other causes excluded, place
        "C, C, none, unknown, note-4",
        "C, C, C, unknown, note-6",
        "C, C, C, false, note-5",
        "C, C, C, true, note-8",
        "C, C, none, true, note-8",
        "-, C, C, true, note-7",
        "C, -, -, true, note-10",
        "-, -, -, true, note-2"
    })
    void thePlaceIsTheFirstStepThatIsNotTaken(String umn, String lmn, String emg, String excluded, String note) {
        Chart chart = new Chart();
        examine(chart, VISIT, umn, lmn);
        if (!emg.equals("none")) {
            emg(chart, emg);
        }
        stated(chart, "true", excluded);
        assertThat(value(chart.on(TODAY), "flowchart-note")).isEqualTo(note);
    }

    @Test
    void theDiagnosisIsTheNinthNote() {
        Chart chart = examined("C", "C", "C");
        stated(chart, "true", "true");
        chart.als("2025-01-01");
        Observation place = chart.on(TODAY).inferences("flowchart-note").get(0);
        assertThat(place.getComponent().stream()
                        .collect(Collectors.toMap(
                                part -> part.getCode().getCodingFirstRep().getCode(),
                                part -> component(
                                        place,
                                        part.getCode().getCodingFirstRep().getCode()))))
                .isEqualTo(Map.of(
                        "note-1", "passed",
                        "note-2", "passed",
                        "note-3", "passed",
                        "note-4", "passed",
                        "note-5", "passed",
                        "note-6", "passed",
                        "note-7", "not-on-path",
                        "note-8", "passed",
                        "note-9", "here",
                        "note-10", "not-on-path"));
    }
}
