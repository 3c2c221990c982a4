package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which results and findings speak against riluzole, before the start, on it and after it. */
class RiluzoleSafetyTest extends RiluzoleCase {

    // ---- thresholds

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
    @CsvSource({"liver-disease, RZ2 high", "pregnancy, RZ5 high", "breast-feeding, RZ5 high", "fever, ''"})
    void findingsBeforeTheStart(String finding, String issue) {
        finding(finding, "2026-01-01");
        assertThat(issues("2026-01-06")).isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({
        "jaundice, RZ9 high",
        "liver-dysfunction, RZ9 high",
        "fever, RZ10 high",
        "neutropenia, RZ11 high",
        "dry-cough, RZ12 moderate",
        "pregnancy, ''"
    })
    void findingsOnTreatment(String finding, String issue) {
        statement("m", "active", "2026-01-10", null);
        finding(finding, "2026-02-01");
        assertThat(issues("2026-02-02")).isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({
        "finding|jaundice, RZ9 high",
        "finding|liver-dysfunction, RZ9 high",
        "finding|fever, RZ10 high",
        "finding|neutropenia, RZ11 high",
        "finding|dry-cough, RZ12 moderate",
        "sct|267036007, RZ12 moderate",
        "sct|84229001, RZ13 low"
    })
    void whatIsObservedOnTreatmentCountsAsWhatIsOnTheProblemList(String finding, String issue) {
        statement("m", "active", "2026-01-10", null);
        observed("unanswered", finding, "2026-01-31", "unknown");
        observed("absent", finding, "2026-02-01", "absent");
        assertThat(issues("2026-02-02")).isEmpty();
        observed("present", finding, "2026-02-02", "present");
        assertThat(issues("2026-02-02")).isEqualTo(issue);
        assertThat(evidence("2026-02-02")).containsExactly("Observation/present");
        observed("again", finding, "2026-02-03", "present");
        assertThat(issues("2026-02-03")).isEqualTo(issue);
        observed("gone", finding, "2026-02-04", "absent");
        assertThat(issues("2026-02-04")).isEqualTo(issue.startsWith("RZ10") ? issue : "");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-09, ''", "2026-01-10, RZ10 high", "2026-01, RZ10 high"})
    void feverCountsFromTheFirstDoseOn(String day, String issue) {
        statement("m", "active", "2026-01-10", null);
        observed("fever", "finding|fever", day, "present");
        assertThat(issues("2026-02-02")).isEqualTo(issue);
    }

    @Test
    void shortnessOfBreathFromBeforeTheFirstDoseIsNotNew() {
        statement("m", "active", "2026-01-10", null);
        observed("before", "sct|267036007", "2026-01-09", "present");
        observed("still", "sct|267036007", "2026-02-01", "present");
        assertThat(issues("2026-02-02")).isEmpty();
        observed("better", "sct|267036007", "2026-01-20", "absent");
        assertThat(issues("2026-02-02")).isEqualTo("RZ12 moderate");
    }

    @ParameterizedTest
    @CsvSource({"liver-disease, RZ2 high", "pregnancy, RZ5 high", "breast-feeding, RZ5 high"})
    void whatIsObservedBeforeTheStartForbidsItAsWell(String finding, String issue) {
        observed("finding", "finding|" + finding, "2026-01-01", "present");
        assertThat(issues("2026-01-06")).isEqualTo(issue);
        observed("later", "finding|" + finding, "2026-01-05", "absent");
        assertThat(issues("2026-01-06")).isEmpty();
    }

    @Test
    void feverIsAnsweredByLeukocytesOfThatDayOrLater() {
        statement("m", "active", "2026-01-10", null);
        finding("fever", "2026-02-01");
        value("before", LEUKOCYTES, "2026-01-31", "6", "10*9/L", "10", "10*9/L");
        assertThat(issues("2026-02-02")).isEqualTo("RZ10 high");
        value("after", LEUKOCYTES, "2026-02-01", "6", "10*9/L", "10", "10*9/L");
        assertThat(issues("2026-02-02")).isEmpty();
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
    void fatigueAndShortnessOfBreath() {
        statement("m", "active", "2026-01-10", null);
        condition("tired", "http://snomed.info/sct", "84229001", "2026-02-01");
        assertThat(issues("2026-02-02")).isEqualTo("RZ13 low");
        condition("old", "http://snomed.info/sct", "267036007", "2026-01-09");
        assertThat(issues("2026-02-02")).isEqualTo("RZ13 low");
        condition("new", "http://snomed.info/sct", "267036007", "2026-01-10");
        assertThat(issues("2026-02-02")).isEqualTo("RZ12 moderate RZ13 low");
    }

    @ParameterizedTest
    @CsvSource({
        "50, mg, 2, 1, D, ''",
        "50, mg, 1, 12, H, ''",
        "50000, ug, 2, 1, D, ''",
        "50, mg, 1, 1, D, RZ14 moderate",
        "100, mg, 2, 1, D, RZ14 moderate",
        "5, mL, 2, 1, D, ''"
    })
    void dose(String dose, String unit, int frequency, int period, UnitsOfTime periodUnit, String issue) {
        MedicationStatement statement = statement("m", "active", "2026-01-10", null);
        Dosage dosage = new Dosage();
        dosage.addDoseAndRate().setDose(quantity(dose, unit));
        dosage.getTiming().getRepeat().setFrequency(frequency).setPeriod(period).setPeriodUnit(periodUnit);
        statement.addDosage(dosage);
        assertThat(issues("2026-02-02")).isEqualTo(issue);
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
    void startingIsDiscussedUntilItIsDecided() {
        assertThat(rules("2026-01-06")).containsExactly("RZ15");
        statement("m", "not-taken", null, null);
        assertThat(rules("2026-01-06")).isEmpty();
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

    @Test
    void theCarePlanAddressesTheDiagnosis() {
        assertThat(made(CarePlan.class, "2026-01-06")).singleElement().satisfies(plan -> {
            assertThat(plan.getInstantiatesCanonical().get(0).getValue())
                    .isEqualTo("https://charcot.health/fhir/PlanDefinition/als-care-pathway");
            assertThat(plan.getAddressesFirstRep().getReference()).isEqualTo("Condition/als");
        });
    }

    // ---- after five times the limit

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

    // ---- what was done stays done

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

    private static void resolve(Condition problem, @Nullable String over) {
        problem.getClinicalStatus().getCodingFirstRep().setCode("resolved");
        if (over != null) {
            problem.setAbatement(new DateTimeType(over));
        }
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
    void aFindingOfTheProblemListIsDueFromTheFirstDoseOn() {
        finding("jaundice", "2026-01-01");
        statement("m", "active", "2026-01-10", null);
        assertThat(tasks("RZ9", "2026-01-11")).containsExactly("2026-01-10 requested");
    }

    @Test
    void eachSpellOfFeverIsAnsweredByACount() {
        MedicationStatement course = statement("m", "active", "2026-01-10", null);
        observed("fever1", "finding|fever", "2026-02-01", "present");
        observed("fever2", "finding|fever", "2026-02-02", "present");
        value("count", LEUKOCYTES, "2026-02-03", "6", "10*9/L", "10", "10*9/L");
        observed("fever3", "finding|fever", "2026-02-20", "present");
        assertThat(tasks("RZ10", "2026-02-21"))
                .containsExactly("2026-02-01 completed by Observation/count", "2026-02-20 requested");
        end(course, "2026-03-01");
        assertThat(tasks("RZ10", "2026-03-02")).containsExactly("2026-02-01 completed by Observation/count");
    }

    @ParameterizedTest
    @CsvSource({
        "37.9, Cel, ''",
        "38.0, Cel, RZ10 high",
        "100.3, [degF], ''",
        "100.4, [degF], RZ10 high",
        "38, K, riluzole-not-evaluable low"
    })
    void aMeasuredTemperatureIsAFeverFrom38Degrees(String degrees, String unit, String issue) {
        statement("m", "active", "2026-01-10", null);
        value("temperature", "8310-5", "2026-02-01", degrees, unit, null, null);
        assertThat(issues("2026-02-02")).isEqualTo(issue);
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

    private static void end(MedicationStatement course, String day) {
        course.setStatus(MedicationStatement.MedicationStatementStatus.STOPPED)
                .getEffectivePeriod()
                .setEndElement(new DateTimeType(day));
    }

    /** The tasks of a rule on a day: due day, status, and what they were done by. */
    private List<String> tasks(String rule, String day) {
        return made(Task.class, day).stream()
                .filter(task ->
                        rule.equals(task.getReasonCode().getCodingFirstRep().getCode()))
                .filter(Task::hasExecutionPeriod)
                .map(task -> task.getExecutionPeriod().getEndElement().getValueAsString()
                        + " "
                        + task.getStatus().toCode()
                        + task.getOutput().stream()
                                .map(output -> " by " + ((Reference) output.getValue()).getReference())
                                .collect(Collectors.joining()))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "39.5, Cel, Cel, RZ10 high",
        "39.5, °C, , RZ10 high",
        "39.5, C, , RZ10 high",
        "38.0, °C, , RZ10 high",
        "37.9, °C, , ''",
        "103.1, °F, , RZ10 high",
        "99.5, °F, , ''",
        "39.5, C, C, riluzole-not-evaluable low",
        "39.5, , , riluzole-not-evaluable low",
        "36.5, , , riluzole-not-evaluable low"
    })
    void aTemperatureIsReadByItsUnitAndNeverGuessed(
            String degrees, @Nullable String unit, @Nullable String code, String issue) {
        statement("m", "active", "2026-01-10", null);
        Observation temperature = value("t", "8310-5", "2026-02-10", degrees, "Cel", null, null);
        temperature.getValueQuantity().setUnit(unit).setCode(code);
        assertThat(issues("2026-02-10")).isEqualTo(issue);
    }

    @Test
    void aTemperatureThatCannotBeReadNoLongerMattersOnceLeukocytesAreCounted() {
        statement("m", "active", "2026-01-10", null);
        value("t", "8310-5", "2026-02-10", "39.5", "Cel", null, null)
                .getValueQuantity()
                .setUnit(null)
                .setCode(null);
        value("leukocytes", LEUKOCYTES, "2026-02-11", "6.1", "10*9/L", null, null);
        assertThat(issues("2026-02-12")).isEmpty();
    }
}
