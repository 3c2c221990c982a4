package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is examined again and when, and who progresses rapidly. */
class FollowUpTest extends EntryCase {

    // ---- follow-up (R55, R56, R57)

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-03-15",
        "2026-12-31, 2027-02-28",
        "2027-12-29, 2028-02-29",
        "2027-12-30, 2028-02-29",
        "2027-12-31, 2028-02-29",
        "2026-06-30, 2026-08-30"
    })
    void lowerSignsOnlyAreExaminedAgainAfterTwoMonths(String visit, String due) {
        Chart chart = new Chart();
        examine(chart, visit, "-", "C");
        assertThat(dues(chart.on(visit), "R55")).containsExactly(due);
    }

    @Test
    void theFollowUpIsDoneByTheNextExaminationAndMakesTheNextOneDue() {
        Chart chart = new Chart();
        examine(chart, "2026-01-15", "-", "C");
        examine(chart, "2026-03-10", "-", "C");
        List<Task> tasks = chart.on("2026-03-20").tasks("R55");
        assertThat(tasks).extracting(Result::due).containsExactly("2026-03-15", "2026-05-10");
        assertThat(tasks).extracting(Result::timeliness).containsExactly("done", "upcoming");
    }

    @ParameterizedTest
    @CsvSource({
        // 30 days before and after 15 March
        "2026-02-12, 2026-04-12",
        "2026-02-13, 2026-03-15 2026-04-13",
        "2026-04-14, 2026-03-15 2026-06-14",
        "2026-04-15, 2026-06-15"
    })
    void anExaminationOutsideTheWindowStartsAnew(String second, String dues) {
        Chart chart = new Chart();
        examine(chart, "2026-01-15", "-", "C");
        examine(chart, second, "-", "C");
        assertThat(dues(chart.on(second), "R55")).containsExactly(dues.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"-, C, R55", "C, -, R57", "C, C, ''", "-, B, ''", "-, -, ''"})
    void whoIsFollowedDependsOnTheSigns(String umn, String lmn, String rule) {
        Chart chart = new Chart();
        examine(chart, VISIT, umn, lmn);
        Result result = chart.on(TODAY);
        Set<String> followed = new TreeSet<>();
        for (String one : List.of("R55", "R57")) {
            if (!result.tasks(one).isEmpty()) {
                followed.add(one);
            }
        }
        assertThat(String.join(" ", followed)).isEqualTo(rule);
    }

    @Test
    void withoutAnExaminationForUpperSignsItIsNotKnownToBeLowerOnly() {
        Chart chart = new Chart();
        chart.region("cervical", VISIT, "unknown", "present");
        Result result = chart.on(TODAY);
        assertThat(result.tasks("R55")).isEmpty();
        assertThat(result.unknown()).anyMatch(condition -> condition.contains("Lower Signs Only"));
    }

    @Test
    void upperSignsOnlyAreExaminedAgainEveryThreeMonthsOrAsTheSettingSays() {
        Chart chart = new Chart();
        examine(chart, "2026-05-31", "C", "-");
        assertThat(dues(chart.on(TODAY), "R57")).containsExactly("2026-08-31");
        assertThat(dues(chart.on(TODAY, Chart.content(Map.of("Frequent Follow Up Months", "6"))), "R57"))
                .containsExactly("2026-11-30");
    }

    @Test
    void followUpEndsWithTheDiagnosisOfAls() {
        Chart chart = new Chart();
        examine(chart, "2026-01-15", "-", "C");
        examine(chart, "2026-03-10", "-", "C");
        chart.als("2025-01-01");
        assertThat(chart.on("2026-03-20").tasks("R55"))
                .extracting(Result::timeliness)
                .containsExactly("done");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, false",
        "false, true, true",
        "true, false, true",
        "false, unknown, true",
        "unknown, unknown, false"
    })
    void bothTypesOfSignAreFollowedOnlyWhenAtypical(String progressive, String excluded, boolean followed) {
        Chart chart = examined("CL", "CL", "-");
        stated(chart, progressive, excluded);
        assertThat(dues(chart.on(TODAY), "R56").contains("2026-07-01")).isEqualTo(followed);
    }

    // ---- rapid progression in PSMA (R55b)

    @ParameterizedTest
    @CsvSource({
        // Since 1 January 2024, a month being 30.4375 days: 20 points in 609 days round to 1.000 a month, in 610 to
        // 0.998.
        "2025-09-01, 28, true",
        "2025-09-02, 28, false",
        "2025-09-01, 27, true",
        "2025-09-01, 29, false"
    })
    void psmaThatProgressesByAPointAMonthIsTreatedAsAls(String day, int total, boolean rapid) {
        Chart chart = new Chart();
        examine(chart, VISIT, "-", "C");
        chart.condition("sct|37340000", "2024-01-01");
        response(chart, day, total);
        assertThat(chart.on(TODAY).tasks("R55b")).hasSize(rapid ? 1 : 0);
    }

    @Test
    void fromWhenProgressionIsRapidIsASetting() {
        Chart chart = new Chart();
        examine(chart, VISIT, "-", "C");
        chart.condition("sct|37340000", "2024-01-01");
        response(chart, "2025-09-02", 28);
        Content content = Chart.content(Map.of("PSMA Progression Rapid From", "0.9"));
        assertThat(notes(only(chart.on(TODAY, content).tasks("R55b"))))
                .containsExactly("Measured: 0.998 points a month; rapid from 0.9 (a setting).");
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0", "unknown, 0"})
    void aClinicianMaySayThatProgressionIsRapid(String stated, int tasks) {
        Chart chart = new Chart();
        examine(chart, VISIT, "-", "C");
        chart.observation("assessment|rapid-progression", VISIT, stated);
        Result result = chart.on(TODAY);
        assertThat(result.tasks("R55b")).hasSize(tasks);
        if (tasks == 1) {
            assertThat(notes(result.tasks("R55b").get(0))).containsExactly("A clinician recorded rapid progression.");
        }
        assertThat(result.unknown().stream().anyMatch(condition -> condition.contains("PSMA With Rapid Progression")))
                .isEqualTo(stated.equals("unknown"));
    }

    @Test
    void rapidProgressionWithUpperSignsIsNotPsma() {
        Chart chart = new Chart();
        examine(chart, VISIT, "C", "C");
        chart.observation("assessment|rapid-progression", VISIT, "true");
        assertThat(chart.on(TODAY).tasks("R55b")).isEmpty();
    }

    @Test
    void treatmentAsAlsIsShownByRiluzole() {
        Chart chart = new Chart();
        examine(chart, VISIT, "-", "C");
        chart.observation("assessment|rapid-progression", VISIT, "true");
        chart.medicine("N07XX02", VISIT, null);
        assertThat(only(chart.on(TODAY).tasks("R55b")).getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
    }
}
