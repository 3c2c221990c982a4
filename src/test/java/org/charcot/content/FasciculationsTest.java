package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fasciculations or cramps alone: reassurance, its guard, and what follows when they stay. */
class FasciculationsTest {

    private static final String WEAKNESS = "sct|26544005";
    private static final String WASTING = "sct|88092000";
    private static final String DYSPHAGIA = "sct|40739000";

    /** Fasciculations since new year; weakness, wasting and bulbar complaints asked for and absent. */
    private static Chart alone() {
        Chart chart = new Chart().born("1980-01-01");
        chart.observation("sct|82470000", "2026-01-01", "present");
        chart.observation(WEAKNESS, "2026-01-01", "absent");
        chart.observation(WASTING, "2026-01-01", "absent");
        chart.observation(DYSPHAGIA, "2026-01-01", "absent");
        return chart;
    }

    private static List<String> told(Result result) {
        return result.all(CommunicationRequest.class).stream()
                .map(request ->
                        request.getReasonCodeFirstRep().getCodingFirstRep().getCode())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sct|82470000",
                "hpo|HP:0002380",
                "hpo|HP:0007289",
                "sct|55300003",
                "sct|424647005",
                "hpo|HP:0003394"
            })
    void whoHasNothingElseIsReassuredAndAskedForTriggers(String code) {
        Chart chart = new Chart();
        chart.condition(code, "2026-01-01");
        for (String absent : List.of(WEAKNESS, WASTING, DYSPHAGIA)) {
            chart.observation(absent, "2026-01-10", "absent");
        }
        Result result = chart.on("2026-02-01");
        assertThat(told(result)).containsExactly("F1");
        assertThat(result.tasks("F6")).hasSize(1);
        assertThat(result.tasks("F3")).isEmpty();
        assertThat(result.issues("F7")).isEmpty();
        chart.observation("finding|fasciculation-trigger", "2026-01-20", "coffee");
        assertThat(chart.on("2026-02-01").tasks("F6")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WEAKNESS,
                WASTING,
                DYSPHAGIA,
                "sct|8011004",
                "hpo|HP:0001308",
                "hpo|HP:0001347",
                "motor-sign|lmn-sign"
            })
    void withAnythingElseNobodyIsReassured(String code) {
        Chart chart = alone();
        chart.sign(code, "cervical", "2026-01-15", "present");
        Result result = chart.on("2026-02-01");
        assertThat(told(result)).isEmpty();
        assertThat(result.issues("F7")).containsExactly("moderate");
        assertThat(result.tasks("F7")).extracting(Result::timeliness).containsExactlyInAnyOrder("done", "due");
    }

    @ParameterizedTest
    @CsvSource({"0, weakness", "1, wasting", "2, trouble with speech or swallowing"})
    void whatNobodyAskedIsAskedBeforeAnyReassurance(int unknown, String asked) {
        Chart chart = new Chart();
        chart.observation("sct|82470000", "2026-01-01", "present");
        List<String> guards = List.of(WEAKNESS, WASTING, DYSPHAGIA);
        for (int i = 0; i < guards.size(); i++) {
            chart.observation(guards.get(i), "2026-01-01", i == unknown ? "unknown" : "absent");
        }
        Result result = chart.on("2026-02-01");
        assertThat(told(result)).isEmpty();
        assertThat(result.tasks("F7").get(0).getNoteFirstRep().getText()).isEqualTo("Not recorded: " + asked + ".");
        assertThat(Result.timeliness(result.tasks("F7").get(0))).isEqualTo("due");
        chart.observation(guards.get(unknown), "2026-01-20", "absent");
        assertThat(chart.on("2026-02-01").tasks("F7")).singleElement().satisfies(task -> {
            assertThat(Result.timeliness(task)).isEqualTo("done");
            assertThat(task.getOutput()).hasSize(3);
            assertThat(task.getNote()).isEmpty();
        });
    }

    @Test
    void weaknessIsAbsentWhenAllFourRegionsAreFreeOfIt() {
        Chart chart = new Chart();
        chart.observation("sct|82470000", "2026-01-01", "present");
        chart.observation(WASTING, "2026-01-01", "absent");
        chart.observation(DYSPHAGIA, "2026-01-01", "absent");
        for (String region : List.of("bulbar", "cervical", "thoracic")) {
            chart.sign(WEAKNESS, region, "2026-01-01", "absent");
        }
        assertThat(told(chart.on("2026-02-01"))).isEmpty();
        chart.sign(WEAKNESS, "lumbosacral", "2026-01-01", "absent");
        assertThat(told(chart.on("2026-02-01"))).containsExactly("F1");
    }

    @Test
    void whoHasNoFasciculationsIsToldNothing() {
        Chart chart = new Chart();
        chart.observation("sct|82470000", "2026-01-01", "absent");
        assertThat(chart.on("2026-02-01").rules()).isEmpty();
        assertThat(told(chart.on("2026-02-01"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, false", "2026-04-01, true", "2026-06-01, true"})
    void theyAreExaminedWhenTheyStayForThreeMonths(String day, boolean due) {
        assertThat(alone().on(day).tasks("F3")).hasSize(due ? 1 : 0);
    }

    @Test
    void theyAreNotExaminedWhenTheyWent() {
        Chart chart = alone();
        chart.observation("sct|82470000", "2026-03-01", "absent");
        assertThat(chart.on("2026-05-01").tasks("F3")).isEmpty();
        assertThat(told(chart.on("2026-05-01"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-04-10, absent, true", "2026-04-10, present, false", "2026-02-01, absent, false"})
    void normalResultsAfterTheWaitAskForMorePatience(String tested, String found, boolean normal) {
        Chart chart = alone();
        tested(chart, tested, found);
        Result result = chart.on("2026-05-01");
        assertThat(told(result).contains("F4")).isEqualTo(normal);
        assertThat(result.tasks("F3"))
                .extracting(Result::timeliness)
                .containsExactly(tested.equals("2026-02-01") ? "due" : "done");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-09, ''", "2026-04-10, ''", "2026-04-11, done"})
    void whatTurnsUpAfterTheExaminationDoesNotUndoIt(String weakSince, String examined) {
        Chart chart = alone();
        tested(chart, "2026-04-10", "absent");
        chart.sign(WEAKNESS, "cervical", weakSince, "present");
        assertThat(chart.on("2026-05-01").tasks("F3"))
                .extracting(Result::timeliness)
                .containsExactlyElementsOf(examined.isEmpty() ? List.of() : List.of(examined));
    }

    @Test
    void weaknessBeforeAnyExaminationAsksForMore() {
        Chart chart = alone();
        chart.sign(WEAKNESS, "cervical", "2026-04-10", "present");
        assertThat(chart.on("2026-05-01").tasks("F3")).isEmpty();
    }

    private static void tested(Chart chart, String day, String found) {
        Observation needle = chart.observation("assessment|needle-emg", day, "unknown")
                .setBodySite(Chart.concept("muscle|biceps-brachii"));
        needle.setDataAbsentReason(null);
        Chart.component(needle, "motor-sign|fibrillation-or-positive-sharp-wave", found);
        Chart.component(needle, "motor-sign|chronic-neurogenic-change", found);
    }

    @Test
    void whoHasAlsAndWorriesHearsThatTheySayNothingAboutItsSpeed() {
        Chart chart = new Chart().als("2025-06-01");
        Condition twitches = chart.condition("sct|82470000", "2025-06-01");
        assertThat(told(chart.on("2026-02-01"))).doesNotContain("F1", "F5");
        chart.observation("finding|worry-about-fasciculations", "2026-01-01", "present");
        assertThat(told(chart.on("2026-02-01"))).contains("F5").doesNotContain("F1");
        twitches.setClinicalStatus(Chart.concept("x|resolved"));
        assertThat(told(chart.on("2026-02-01"))).doesNotContain("F5");
    }
}
