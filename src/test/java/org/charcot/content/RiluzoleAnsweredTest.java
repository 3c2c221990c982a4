package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers an alert on riluzole, and that what was done stays done. */
class RiluzoleAnsweredTest extends RiluzoleCase {

    @Test
    void theNextAltIsTheCheckThatARaisedOneAskedFor() {
        statement("m", "active", "2026-01-10", null);
        value("alt1", ALT, "2026-02-10", "60", "U/L", "45", "U/L");
        assertThat(tasks("RZ7", "2026-02-11")).containsExactly("2026-02-24 requested");
        value("alt2", ALT, "2026-02-24", "80", "U/L", "45", "U/L");
        assertThat(tasks("RZ7", "2026-02-25"))
                .containsExactly("2026-02-24 completed by Observation/alt2", "2026-03-10 requested");
        assertThat(issues("2026-02-25")).isEqualTo("RZ7 moderate");
        value("alt3", ALT, "2026-03-10", "40", "U/L", "45", "U/L");
        assertThat(tasks("RZ7", "2026-03-11"))
                .containsExactly(
                        "2026-02-24 completed by Observation/alt2", "2026-03-10 completed by Observation/alt3");
        assertThat(issues("2026-03-11")).isEmpty();
    }

    @Test
    void aCheckThatNobodyMadeEndsWithTheCourse() {
        MedicationStatement course = statement("m", "active", "2026-01-10", null);
        value("alt1", ALT, "2026-02-10", "60", "U/L", "45", "U/L");
        value("alt2", ALT, "2026-02-24", "80", "U/L", "45", "U/L");
        end(course, "2026-03-01");
        assertThat(tasks("RZ7", "2026-03-02")).containsExactly("2026-02-24 completed by Observation/alt2");
    }

    @Test
    void stoppingIsWhatAHighAltAskedFor() {
        MedicationStatement course = statement("m", "active", "2026-01-10", null);
        value("alt", ALT, "2026-02-10", "225", "U/L", "45", "U/L");
        assertThat(tasks("RZ8", "2026-02-11")).containsExactly("2026-02-10 requested");
        end(course, "2026-02-12");
        assertThat(tasks("RZ8", "2026-02-12")).containsExactly("2026-02-10 completed by MedicationStatement/m");
        assertThat(issues("2026-02-13")).isEqualTo("RZ1 high RZ8 moderate");
        statement("again", "active", "2026-06-01", null);
        assertThat(tasks("RZ8", "2026-06-02"))
                .containsExactly("2026-02-10 completed by MedicationStatement/m", "2026-06-01 requested");
        assertThat(issues("2026-06-02")).isEqualTo("RZ8 high");
    }

    @ParameterizedTest
    @CsvSource({
        "RZ9, finding|jaundice, present, 14631-6, 17",
        "RZ9, loinc|14631-6, 18, 14631-6, 17",
        "RZ11, finding|neutropenia, present, 26499-4, 1.0",
        "RZ11, loinc|26499-4, 0.49, 26499-4, 0.5",
    })
    void stoppingIsWhatLiverAndNeutropeniaAskFor(String rule, String code, String found, String loinc, String better) {
        String unit = loinc.equals(BILIRUBIN) ? "umol/L" : "10*9/L";
        MedicationStatement course = statement("m", "active", "2026-01-10", null);
        if (code.startsWith("loinc")) {
            value("found", loinc, "2026-02-10", found, unit, "17", unit);
        } else {
            observed("found", code, "2026-02-10", found);
        }
        assertThat(tasks(rule, "2026-02-11")).containsExactly("2026-02-10 requested");
        end(course, "2026-02-12");
        assertThat(tasks(rule, "2026-02-12")).containsExactly("2026-02-10 completed by MedicationStatement/m");
        assertThat(issues("2026-02-13")).doesNotContain(rule);
        value("better", loinc, "2026-03-01", better, unit, "17", unit);
        assertThat(tasks(rule, "2026-03-02")).containsExactly("2026-02-10 completed by MedicationStatement/m");
    }

    /** Whoever overruled the first finding hears of the second, also on the same day. */
    @ParameterizedTest
    @CsvSource({
        "RZ8, 1742-6, 300 U/L, 400 U/L, 45",
        "RZ9, 14631-6, 18 umol/L, 40 umol/L, 17",
        "RZ11, 26499-4, 0.4 10*9/L, 0.3 10*9/L, 7.5"
    })
    void oneMoreHighValueIsAnotherFinding(String rule, String loinc, String first, String second, String high) {
        for (String day : List.of("2026-02-10", "2026-02-15")) {
            Chart chart = new Chart().als("2025-06-01");
            chart.medicine("N07XX02", "2026-01-10", null);
            chart.lab(loinc, "2026-02-10", first, null, high);
            String before = issue(chart, rule);
            chart.lab(loinc, day, second, null, high);
            assertThat(issue(chart, rule)).as(day).isNotEqualTo(before);
        }
    }

    private static String issue(Chart chart, String rule) {
        return chart.on("2026-02-16").all(DetectedIssue.class).stream()
                .filter(issue -> issue.getCode().getCodingFirstRep().getCode().equals(rule))
                .map(DetectedIssue::getId)
                .collect(Collectors.joining(" "));
    }

    /** A problem on the list counts while it is active, and what was done about it stays when it is over. */
    @ParameterizedTest
    @CsvSource({
        "RZ9, jaundice, 2026-03-01, true",
        "RZ9, jaundice, , true",
        "RZ9, jaundice, 2026-02-12, true",
        "RZ9, jaundice, 2026-02-11, false",
        "RZ11, neutropenia, 2026-03-01, true",
        "RZ11, neutropenia, 2026-02-11, false"
    })
    void stoppingStaysDoneWhenTheProblemIsOver(String rule, String problem, @Nullable String over, boolean done) {
        MedicationStatement course = statement("m", "active", "2026-01-10", null);
        Condition found = finding(problem, "2026-02-10");
        assertThat(tasks(rule, "2026-02-11")).containsExactly("2026-02-10 requested");
        end(course, "2026-02-12");
        assertThat(tasks(rule, "2026-02-13")).containsExactly("2026-02-10 completed by MedicationStatement/m");
        resolve(found, over);
        assertThat(tasks(rule, "2026-03-02"))
                .isEqualTo(done ? List.of("2026-02-10 completed by MedicationStatement/m") : List.of());
        statement("again", "active", "2026-06-01", null);
        assertThat(tasks(rule, "2026-06-02")).as("nothing to stop for").allMatch(task -> task.contains("completed"));
    }

    @Test
    void whatAnsweredAFeverOrACoughStaysDoneWhenTheProblemIsOver() {
        statement("m", "active", "2026-01-10", null);
        Condition fever = finding("fever", "2026-02-01");
        Condition cough = finding("dry-cough", "2026-02-01");
        value("count", LEUKOCYTES, "2026-02-03", "6", "10*9/L", "10", "10*9/L");
        observed("image", "assessment|chest-imaging", "2026-02-03", "Clear lungs");
        for (Condition problem : List.of(fever, cough)) {
            resolve(problem, "2026-02-20");
        }
        assertThat(tasks("RZ10", "2026-02-21")).containsExactly("2026-02-01 completed by Observation/count");
        assertThat(tasks("RZ12", "2026-02-21")).containsExactly("2026-02-08 completed by Observation/image");
    }

    @Test
    void whatWasGoneBeforeRiluzoleWasStoppedDidNotStopIt() {
        MedicationStatement course = statement("m", "active", "2026-01-10", null);
        value("raised", BILIRUBIN, "2026-02-10", "18", "umol/L", "17", "umol/L");
        value("normal", BILIRUBIN, "2026-02-12", "17", "umol/L", "17", "umol/L");
        assertThat(tasks("RZ9", "2026-02-13")).isEmpty();
        end(course, "2026-02-20");
        assertThat(tasks("RZ9", "2026-02-21")).isEmpty();
    }

    @Test
    void aChestImageAnswersALungSymptom() {
        statement("m", "active", "2026-01-10", null);
        observed("cough", "finding|dry-cough", "2026-02-01", "present");
        observed("before", "assessment|chest-imaging", "2026-01-31", "Clear lungs");
        assertThat(tasks("RZ12", "2026-02-02")).containsExactly("2026-02-08 requested");
        observed("image", "assessment|chest-imaging", "2026-02-03", "Clear lungs");
        observed("gone", "finding|dry-cough", "2026-02-10", "absent");
        assertThat(tasks("RZ12", "2026-02-11")).containsExactly("2026-02-08 completed by Observation/image");
        assertThat(issues("2026-02-11")).isEmpty();
        observed("breathless", "sct|267036007", "2026-02-20", "present");
        assertThat(tasks("RZ12", "2026-02-21"))
                .containsExactly("2026-02-08 completed by Observation/image", "2026-02-27 requested");
    }

    private static void resolve(Condition problem, @Nullable String over) {
        problem.getClinicalStatus().getCodingFirstRep().setCode("resolved");
        if (over != null) {
            problem.setAbatement(new DateTimeType(over));
        }
    }
}
