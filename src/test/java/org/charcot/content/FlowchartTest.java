package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Observation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The place of a patient in the flowchart of the guideline. */
class FlowchartTest extends EntryCase {

    private static final List<String> TESTS =
            List.of("14749-6", "2000-8", "14879-1", "3016-3", "2157-6", "14682-9", "1742-6", "58410-2");

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
        for (String test : TESTS) {
            chart.observation("loinc|" + test, VISIT, "1 1");
        }
        chart.procedure("assessment|cervical-mri", VISIT);
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

    /** Other causes can be excluded before the tests are made; those of note 6 are still asked for then. */
    @ParameterizedTest
    @CsvSource({"'', unknown", "14749-6, unknown", "all, unknown", "all and MRI, passed"})
    void theTestsOfTheSixthNoteArePassedOnceTheyAreMade(String made, String state) {
        Chart chart = examined("C", "C", "C");
        stated(chart, "true", "true");
        for (String test : made.startsWith("all") ? TESTS : List.of(made)) {
            chart.observation("loinc|" + test, VISIT, "1 1");
        }
        if (made.endsWith("MRI")) {
            chart.procedure("assessment|cervical-mri", VISIT);
        }
        Result result = chart.on(TODAY);
        assertThat(component(result.inferences("flowchart-note").get(0), "note-6"))
                .isEqualTo(state);
        assertThat(result.tasks("R30"))
                .extracting(task -> task.getStatus().toCode())
                .containsExactly(state.equals("passed") ? "completed" : "requested");
    }

    @ParameterizedTest
    @CsvSource({
        // status of the report, other causes excluded on, place
        "final, , note-5",
        "preliminary, , note-6",
        "entered-in-error, , note-4",
        "final, 2026-01-09, note-5",
        "final, 2026-01-10, note-8"
    })
    void anEmgThatConcludesToAnotherDiseaseLeavesThePath(String status, @Nullable String excluded, String note) {
        Chart chart = new Chart();
        examine(chart, VISIT, "C", "C");
        chart.emgReport("2026-01-10", "sct|42345000").setStatus(DiagnosticReportStatus.fromCode(status));
        if (excluded != null) {
            chart.observation("assessment|other-causes-excluded", excluded, "true");
        }
        assertThat(value(chart.on(TODAY), "flowchart-note")).isEqualTo(note);
    }
}
