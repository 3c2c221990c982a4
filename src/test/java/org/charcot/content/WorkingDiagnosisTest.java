package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When signs are to be treated as ALS, and what that presupposes. */
class WorkingDiagnosisTest extends EntryCase {

    @ParameterizedTest
    @CsvSource({
        // signs of the upper, of the lower motor neuron, progressive, other causes excluded, working diagnosis
        "CL, CL, true, true, als",
        "BC, CL, true, true, als",
        "C, C, true, true, treat-as-als",
        "C, L, true, true, not-classified",
        "-, CL, true, true, not-classified",
        "CL, -, true, true, not-classified",
        "CL, CL, false, true, not-applicable",
        "CL, CL, true, false, not-applicable",
        "CL, CL, unknown, true, unknown",
        "CL, CL, true, unknown, unknown",
        "C, C, unknown, unknown, unknown"
    })
    void bothTypesOfSignDecideWhenTheCourseAndTheRestFit(
            String umn, String lmn, String progressive, String excluded, String working) {
        Chart chart = examined(umn, lmn, "-");
        stated(chart, progressive, excluded);
        Result result = chart.on(TODAY);
        assertThat(value(result, "clinical-working-diagnosis")).isEqualTo(working);
        assertThat(titles(result, "R56").contains("Treat and guide as ALS; record the diagnosis"))
                .isEqualTo(Set.of("als", "treat-as-als").contains(working) || (umn.equals("C") && lmn.equals("L")));
    }

    @ParameterizedTest
    @CsvSource({"true, true, 1", "unknown, true, 0", "true, unknown, 0", "false, true, 0"})
    void eachTypeOfSignInARegionOfItsOwnIsTreatedAsAlsByTheFlowchart(String progressive, String excluded, int tasks) {
        Chart chart = examined("B", "L", "-");
        stated(chart, progressive, excluded);
        assertThat(titles(chart.on(TODAY), "R56").stream()
                        .filter("Treat and guide as ALS; record the diagnosis"::equals))
                .hasSize(tasks);
    }

    /** Lower motor neuron signs in the arms and upper ones in the legs: compression of the neck gives them too. */
    @ParameterizedTest
    @CsvSource({"false, 0", "true, 1"})
    void compressionOfTheNeckComesFirst(boolean imaged, int tasks) {
        Chart chart = examined("L", "C", "-");
        stated(chart, "true", "true");
        if (imaged) {
            chart.procedure("assessment|cervical-mri", VISIT);
        }
        assertThat(titles(chart.on(TODAY), "R56").stream()
                        .filter("Treat and guide as ALS; record the diagnosis"::equals))
                .hasSize(tasks);
    }

    @ParameterizedTest
    @CsvSource({"SAME, not-classified", "EACH, als", "UNION, als"})
    void inTwoRegionsIsReadAsTheSettingSays(String rule, String working) {
        Chart chart = examined("BC", "TL", "-");
        stated(chart, "true", "true");
        Content content = Chart.content(Map.of("Probable Region Rule", rule));
        assertThat(value(chart.on(TODAY, content), "clinical-working-diagnosis"))
                .isEqualTo(working);
    }

    @Test
    void treatAsAlsIsDoneWhenTheDiagnosisIsRecorded() {
        Chart chart = examined("CL", "CL", "-");
        stated(chart, "true", "true");
        chart.als("2025-01-01");
        assertThat(only(chart.on(TODAY).tasks("R56")).getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
    }

    @Test
    void aDiagnosisThatIsOnlyThoughtOfDoesNotEndIt() {
        Chart chart = examined("CL", "CL", "-");
        stated(chart, "true", "true");
        suspected(chart);
        assertThat(only(chart.on(TODAY).tasks("R56")).getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
    }

    @Test
    void emgAloneMakesNoDiagnosis() {
        Chart chart = examined("-", "-", "CL");
        stated(chart, "true", "true");
        Result result = chart.on(TODAY);
        assertThat(value(result, "clinical-working-diagnosis")).isEqualTo("not-classified");
        assertThat(value(result, "mnd-phenotype")).isEqualTo("not-classified");
        assertThat(result.tasks("R56")).isEmpty();
        assertThat(result.inferences("gold-coast").get(0).getNote())
                .extracting(Annotation::getText)
                .anyMatch(note -> note.startsWith("This rests on EMG alone"));
    }

    @Test
    void everyCategorySaysThatItIsNotTheDiagnosis() {
        Result result = examined("CL", "CL", "-").on(TODAY);
        for (String criteria : List.of("el-escorial", "el-escorial-revised-2000", "awaji", "gold-coast")) {
            assertThat(result.inferences(criteria).get(0).getNote())
                    .as(criteria)
                    .extracting(Annotation::getText)
                    .anyMatch(note -> note.contains("The category is not the diagnosis"));
        }
    }

    @Test
    void whatTheCriteriaPresupposeIsDoneOnceAnswered() {
        Chart chart = examined("CL", "CL", "-");
        assertThat(statuses(chart.on(TODAY), "R10")).containsExactly("requested", "requested");
        stated(chart, "true", "unknown");
        assertThat(statuses(chart.on(TODAY), "R10")).containsExactly("completed", "requested");
        stated(chart, "unknown", "false");
        assertThat(statuses(chart.on(TODAY), "R10")).containsExactly("completed", "completed");
    }

    @ParameterizedTest
    @CsvSource({
        // day on which ptosis was seen, clinical working diagnosis; other causes were excluded on 1 May
        "2026-04-30, als",
        "2026-05-01, als",
        "2026-05-02, unknown"
    })
    void aRedFlagThatComesUpLaterMakesOtherCausesUnknownAgain(String day, String working) {
        Chart chart = examined("CL", "CL", "-");
        stated(chart, "true", "true");
        chart.observation("sct|11934000", day, "present");
        Result result = chart.on(TODAY);
        boolean open = working.equals("unknown");
        assertThat(value(result, "clinical-working-diagnosis")).isEqualTo(working);
        assertThat(statuses(result, "R10")).containsExactly("completed", open ? "requested" : "completed");
        assertThat(value(result, "flowchart-note")).isEqualTo(open ? "note-3" : "note-8");
        assertThat(dues(result, "R56")).hasSize(open ? 1 : 0);
        assertThat(value(result, "el-escorial")).isEqualTo("probable");
        assertThat(result.inferences("el-escorial").get(0).getNote())
                .extracting(Annotation::getText)
                .filteredOn(note -> note.contains("before a red flag came up"))
                .hasSize(open ? 1 : 0);
    }

    @Test
    void aClinicianAnswersTheRedFlagByStatingItOnceMore() {
        Chart chart = examined("CL", "CL", "-");
        stated(chart, "true", "true");
        chart.observation("sct|11934000", "2026-05-10", "present");
        chart.observation("assessment|other-causes-excluded", "2026-05-11", "true");
        assertThat(value(chart.on(TODAY), "clinical-working-diagnosis")).isEqualTo("als");
    }
}
