package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Observation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which results of the blood speak against riluzole, before the start, on it and after it. */
class RiluzoleBloodTest extends RiluzoleCase {

    @ParameterizedTest
    @CsvSource({
        "45, ''",
        "46, RZ4 moderate",
        "135, RZ4 moderate",
        "136, RZ1 high",
        "224, RZ1 high",
        "225, RZ1 high",
        "226, RZ1 high"
    })
    void altBeforeTheStart(String alt, String issue) {
        value("alt", ALT, "2026-01-05", alt, "U/L", "45", "U/L");
        assertThat(issues("2026-01-06")).isEqualTo(issue);
        assertThat(rules("2026-01-06").contains("RZ15")).isEqualTo(!issue.startsWith("RZ1 "));
    }

    @ParameterizedTest
    @CsvSource({
        "45, ''",
        "46, RZ7 moderate",
        "135, RZ7 moderate",
        "136, RZ7 moderate",
        "224, RZ7 moderate",
        "225, RZ8 high",
        "226, RZ8 high"
    })
    void altOnTreatment(String alt, String issue) {
        statement("m", "active", "2026-01-10", null);
        value("alt", ALT, "2026-02-10", alt, "U/L", "45", "U/L");
        assertThat(issues("2026-02-11")).isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({
        "3.75, ukat/L, 45, U/L, RZ8 high",
        "3.74, ukat/L, 45, U/L, RZ7 moderate",
        "225, U/L, 0.75, ukat/L, RZ8 high",
        "3.75, ukat/L, 0.75, ukat/L, RZ8 high",
        "225, U/L, , , riluzole-not-evaluable low",
        "225, mg/dL, 45, U/L, riluzole-not-evaluable low",
        "225, nonsense, 45, U/L, riluzole-not-evaluable low",
        "225, U/L, 0, U/L, riluzole-not-evaluable low"
    })
    void limitsAndUnitsAreTheResultsOwn(
            String alt, String unit, @Nullable String limit, @Nullable String limitUnit, String issue) {
        statement("m", "active", "2026-01-10", null);
        value("alt", ALT, "2026-02-10", alt, unit, limit, limitUnit);
        assertThat(issues("2026-02-11")).isEqualTo(issue);
    }

    @Test
    void oneHighAltInTheCourseIsEnoughToStop() {
        statement("m", "active", "2026-01-10", null);
        value("alt1", ALT, "2026-02-10", "225", "U/L", "45", "U/L");
        value("alt2", ALT, "2026-03-10", "40", "U/L", "45", "U/L");
        assertThat(issues("2026-03-11")).isEqualTo("RZ8 high");
        DetectedIssue issue = made(DetectedIssue.class, "2026-03-11").get(0);
        assertThat(issue.getEvidenceFirstRep().getDetail())
                .extracting(reference -> reference.getReference())
                .containsExactly("Observation/alt1");
        assertThat(issue.getImplicatedFirstRep().getReference()).isEqualTo("MedicationStatement/m");
    }

    @Test
    void anAltFromBeforeTheCourseIsNotOneOnTreatment() {
        statement("m", "active", "2026-01-10", null);
        value("alt", ALT, "2026-01-09", "225", "U/L", "45", "U/L");
        assertThat(issues("2026-02-11")).isEqualTo("RZ1 high");
    }

    @Test
    void severalRaisedValuesWeighAgainstAStart() {
        value("ggt", GGT, "2026-01-05", "61", "U/L", "60", "U/L");
        assertThat(issues("2026-01-06")).isEqualTo("RZ4 moderate");
        value("bilirubin", BILIRUBIN, "2026-01-05", "18", "umol/L", "17", "umol/L");
        assertThat(issues("2026-01-06")).isEqualTo("RZ3 moderate");
        value("phosphatase", PHOSPHATASE, "2026-01-05", "90", "U/L", "120", "U/L");
        assertThat(issues("2026-01-06")).isEqualTo("RZ3 moderate");
        value("ast", AST, "2026-01-05", "121", "U/L", "40", "U/L");
        assertThat(issues("2026-01-06")).isEqualTo("RZ1 high");
    }

    @ParameterizedTest
    @CsvSource({"17, ''", "18, RZ9 high"})
    void bilirubinOnTreatment(String bilirubin, String issue) {
        statement("m", "active", "2026-01-10", null);
        value("bilirubin", BILIRUBIN, "2026-02-10", bilirubin, "umol/L", "17", "umol/L");
        assertThat(issues("2026-02-11")).isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({"1.5, ''", "1.49, RZ11 moderate", "0.5, RZ11 moderate", "0.49, RZ11 high"})
    void neutrophilsOnTreatment(String neutrophils, String issue) {
        statement("m", "active", "2026-01-10", null);
        Observation count = value("n", NEUTROPHILS, "2026-02-10", neutrophils, "10*9/L", null, null);
        count.addReferenceRange().setLow(quantity("1.5", "10*9/L"));
        assertThat(issues("2026-02-11")).isEqualTo(issue);
    }

    @Test
    void aBaselineIsAskedForUntilThereIsOne() {
        statement("m", "active", "2026-01-10", null);
        assertThat(rules("2026-01-10")).contains("RZ6");
        value("late", ALT, "2026-01-11", "30", "U/L", "45", "U/L");
        assertThat(rules("2026-01-12")).contains("RZ6");
        Observation haemolysed = value("haemolysed", ALT, "2026-01-09", "30", "U/L", "45", "U/L");
        haemolysed.setValue(null).getDataAbsentReason().addCoding().setCode("error");
        assertThat(rules("2026-01-12")).contains("RZ6");
        value("onTheDay", AST, "2026-01-10", "30", "U/L", "45", "U/L");
        assertThat(rules("2026-01-12")).doesNotContain("RZ6");
    }

    @Test
    void withoutTheLabelRulesOnlyTheGuidelineSpeaks() {
        Content erasmus = content(Map.of("Riluzole Label Rules", "false"));
        statement("m", "active", "2026-01-10", null);
        value("alt", ALT, "2026-02-10", "225", "U/L", "45", "U/L");
        condition("tired", "http://snomed.info/sct", "84229001", "2026-02-01");
        assertThat(outcome(erasmus, "2026-02-11").stream()
                        .filter(DetectedIssue.class::isInstance)
                        .map(issue -> ((DetectedIssue) issue)
                                .getCode()
                                .getCodingFirstRep()
                                .getCode()))
                .containsExactly("RZ13");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 224, ''",
        "2026-02-10, 225, RZ8 moderate",
        "2026-01-09, 225, RZ1 high",
        "2026-04-14, 225, RZ8 moderate",
        "2026-04-15, 225, RZ1 high"
    })
    void whatWasReachedOnRiluzoleForbidsAnotherStartForGood(String day, String alt, String issue) {
        statement("m", "stopped", "2026-01-10", "2026-03-15");
        value("alt", ALT, day, alt, "U/L", "45", "U/L");
        value("later", ALT, "2026-06-01", "40", "U/L", "45", "U/L");
        // Where it was not reached on riluzole, the latest value is what counts.
        assertThat(issues("2026-06-02")).isEqualTo(issue.startsWith("RZ1") ? "" : issue);
        assertThat(issues("2026-05-01").contains("RZ8")).isEqualTo(issue.startsWith("RZ8"));
    }

    @Test
    void anotherSuchValueIsAnotherFinding() {
        statement("m", "active", "2026-01-10", null);
        value("alt1", ALT, "2026-02-10", "300", "U/L", "45", "U/L");
        DetectedIssue first = made(DetectedIssue.class, "2026-02-10").get(0);
        value("alt2", ALT, "2026-02-16", "400", "U/L", "45", "U/L");
        assertThat(issues("2026-02-20")).isEqualTo("RZ8 high");
        assertThat(tasks("RZ8", "2026-02-20")).containsExactly("2026-02-16 requested");
        DetectedIssue second = made(DetectedIssue.class, "2026-02-20").get(0);
        assertThat(second.getIdPart()).isNotEqualTo(first.getIdPart());
        assertThat(second.getEvidenceFirstRep().getDetail())
                .extracting(reference -> reference.getReference())
                .containsExactly("Observation/alt2");
    }

    @Test
    void aRestartInSpiteOfItIsStopped() {
        statement("m1", "stopped", "2025-01-10", "2025-03-15");
        value("alt", ALT, "2025-03-10", "225", "U/L", "45", "U/L");
        value("fine", ALT, "2025-12-10", "40", "U/L", "45", "U/L");
        assertThat(issues("2026-01-09")).isEqualTo("RZ8 moderate");
        assertThat(tasks("RZ8", "2026-01-09")).containsExactly("2025-03-10 completed by MedicationStatement/m1");
        statement("m2", "active", "2026-01-10", null);
        DetectedIssue issue = made(DetectedIssue.class, "2026-01-11").get(0);
        assertThat(issues("2026-01-11")).isEqualTo("RZ8 high");
        assertThat(issue.getIdentifiedDateTimeType().getValueAsString()).isEqualTo("2026-01-10");
        assertThat(issue.getEvidenceFirstRep().getDetail())
                .extracting(reference -> reference.getReference())
                .containsExactly("Observation/alt");
    }
}
