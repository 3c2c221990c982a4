package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charcot.plan.Desired;
import org.charcot.plan.Outcome;
import org.charcot.questionnaire.AlsfrsR;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The riluzole plan as it is in the content, from the record to the outcome. */
class RiluzoleTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Content CONTENT = content(Map.of());
    private static final String LOINC = "http://loinc.org";
    private static final String ALT = "1742-6";
    private static final String AST = "1920-8";
    private static final String GGT = "2324-2";
    private static final String PHOSPHATASE = "6768-6";
    private static final String BILIRUBIN = "14631-6";
    private static final String NEUTROPHILS = "26499-4";
    private static final String LEUKOCYTES = "6690-2";

    private final List<Resource> record = new ArrayList<>();

    @BeforeEach
    void alsIsDiagnosed() {
        condition("als", "http://snomed.info/sct", "86044005", "2025-06-01");
    }

    // ---- due dates

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-02-15 2026-03-15 2026-04-15 2026-07-15 2026-10-15 2027-01-15",
        "2026-01-31, 2026-02-28 2026-03-31 2026-04-30 2026-07-31 2026-10-31 2027-01-31",
        "2025-11-30, 2025-12-30 2026-01-30 2026-02-28 2026-05-30 2026-08-30 2026-11-30",
        "2024-02-29, 2024-03-29 2024-04-29 2024-05-29 2024-08-29 2024-11-29 2025-02-28",
        "2026-08-31, 2026-09-30 2026-10-31 2026-11-30 2027-02-28 2027-05-31 2027-08-31",
        "2026-12-01, 2027-01-01 2027-02-01 2027-03-01 2027-06-01 2027-09-01 2027-12-01",
        "2027-10-31, 2027-11-30 2027-12-31 2028-01-31 2028-04-30 2028-07-31 2028-10-31"
    })
    void bloodIsTestedSixTimesInTheFirstYear(String start, String dues) {
        statement("m", "active", start, null);
        assertThat(dueDays(start)).containsExactly(dues.split(" "));
        List<ServiceRequest> requests = made(ServiceRequest.class, start).stream()
                .filter(ServiceRequest::hasOccurrence)
                .toList();
        assertThat(requests).hasSize(18);
        assertThat(requests.stream()
                        .map(request -> request.getCode().getCodingFirstRep().getCode())
                        .distinct())
                .containsExactlyInAnyOrder("riluzole-blood-test", "58410-2", "24325-3");
        assertThat(bloodTests(start)).allSatisfy(task -> {
            assertThat(task.getFocus().getReference()).startsWith("ServiceRequest/");
            assertThat(task.getReasonReference().getReference()).isEqualTo("MedicationStatement/m");
        });
    }

    @Test
    void theStartMayBeTheBoundsOfAPrescription() {
        MedicationRequest request = prescription("r");
        request.getDosageInstructionFirstRep()
                .getTiming()
                .getRepeat()
                .setBounds(new Period().setStartElement(new DateTimeType("2026-01-31")));
        assertThat(dueDays("2026-02-01")).startsWith("2026-02-28").hasSize(6);
    }

    @Test
    void theDateOfAPrescriptionIsNotAStart() {
        prescription("r").setAuthoredOnElement(new DateTimeType("2026-01-31"));
        assertThat(dueDays("2026-02-01")).isEmpty();
        assertThat(rules("2026-02-01")).containsExactly("riluzole-start-date");
        statement("m", "active", "2026-01-31", null);
        assertThat(rules("2026-02-01")).doesNotContain("riluzole-start-date");
    }

    @Test
    void aStartKnownToTheMonthIsAskedFor() {
        statement("m", "active", "2026-01", null);
        assertThat(dueDays("2026-02-01")).isEmpty();
        assertThat(rules("2026-02-01")).containsExactly("riluzole-start-date");
    }

    @Test
    void aPauseOfThirtyDaysKeepsTheAnchor() {
        statement("m1", "stopped", "2026-01-10", "2026-02-10");
        statement("m2", "active", "2026-03-12", null);
        assertThat(dueDays("2026-03-20"))
                .containsExactly("2026-02-10", "2026-03-10", "2026-04-10", "2026-07-10", "2026-10-10", "2027-01-10");
    }

    @Test
    void aLongerPauseIsANewStart() {
        statement("m1", "stopped", "2026-01-10", "2026-02-10");
        statement("m2", "active", "2026-03-13", null);
        assertThat(dueDays("2026-03-20"))
                .containsExactly(
                        "2026-02-10",
                        "2026-04-13",
                        "2026-05-13",
                        "2026-06-13",
                        "2026-09-13",
                        "2026-12-13",
                        "2027-03-13");
        assertThat(timeliness("2026-03-20")).startsWith("missed", "upcoming");
    }

    @Test
    void whoStopsIsNotTestedAnyMore() {
        statement("m", "stopped", "2026-01-10", "2026-03-20");
        assertThat(dueDays("2026-03-21")).containsExactly("2026-02-10", "2026-03-10");
        assertThat(timeliness("2026-03-21")).containsExactly("missed", "missed");
    }

    @Test
    void bothPanelsMakeItDone() {
        statement("m", "active", "2026-01-10", null);
        value("alt", ALT, "2026-02-12", "30", "U/L", "45", "U/L");
        assertThat(timeliness("2026-02-15")).startsWith("overdue");
        value("leukocytes", LEUKOCYTES, "2026-02-24", "6.1", "10*9/L", "10", "10*9/L");
        assertThat(timeliness("2026-02-25")).startsWith("done", "due");
    }

    @Test
    void theYearlyTestIsOffUnlessASiteWantsIt() {
        statement("m", "active", "2024-01-10", null);
        assertThat(dueDays("2026-03-01")).hasSize(6);
        Content yearly = content(Map.of("Riluzole Yearly Test", "true"));
        assertThat(outcome(yearly, "2026-03-01").stream()
                        .filter(Task.class::isInstance)
                        .map(Task.class::cast)
                        .filter(RiluzoleTest::isBloodTest)
                        .map(RiluzoleTest::dueOn)
                        .sorted())
                .contains("2026-01-10", "2027-01-10", "2030-01-10")
                .hasSize(11);
    }

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
        assertThat(issues("2026-02-11")).isEmpty();
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
    void aRestartInSpiteOfItIsStopped() {
        statement("m1", "stopped", "2025-01-10", "2025-03-15");
        value("alt", ALT, "2025-03-10", "225", "U/L", "45", "U/L");
        value("fine", ALT, "2025-12-10", "40", "U/L", "45", "U/L");
        assertThat(issues("2026-01-09")).isEqualTo("RZ8 moderate");
        assertThat(rules("2026-01-09")).isEmpty();
        statement("m2", "active", "2026-01-10", null);
        DetectedIssue issue = made(DetectedIssue.class, "2026-01-11").get(0);
        assertThat(issues("2026-01-11")).isEqualTo("RZ8 high");
        assertThat(issue.getIdentifiedDateTimeType().getValueAsString()).isEqualTo("2026-01-10");
        assertThat(issue.getEvidenceFirstRep().getDetail())
                .extracting(reference -> reference.getReference())
                .containsExactly("Observation/alt");
    }

    // ---- starting

    @ParameterizedTest
    @CsvSource({"444444440000, RZ15", "444444430000, RZ15", "444444440001, ''"})
    void psmaThatProgressesRapidlyIsTreatedAsAls(String scores, String rule) {
        // 487 days are 16 months of 30.4375 days exactly: 16 points lost are 1.0 a month.
        Chart chart = new Chart();
        chart.condition("sct|88923002", "2024-01-01");
        int[] points = scores.chars().map(point -> point - '0').toArray();
        chart.add(AlsfrsR.response("answers", "2025-05-02", false, points));
        assertThat(chart.on("2025-05-03").rules().contains("RZ15")).isEqualTo(!rule.isEmpty());
    }

    @Test
    void psmaOfUnknownSpeedIsNotTakenForSlow() {
        Chart chart = new Chart();
        chart.condition("sct|88923002", "2025-01-01");
        Result result = chart.on("2026-01-02");
        assertThat(result.rules()).doesNotContain("RZ15").contains("R74");
        assertThat(result.unknown()).anyMatch(unknown -> unknown.contains("discuss-psma"));
    }

    @Test
    void theTalkAboutAStartSaysWhatToMeasureFirst() {
        assertThat(adviceOn("2026-01-06")).hasSize(2).last().asString().startsWith("No ALT or AST");
        value("alt", ALT, "2026-01-05", "40", "U/L", "45", "U/L");
        assertThat(adviceOn("2026-01-06")).hasSize(1);
    }

    private List<String> adviceOn(String day) {
        return made(Task.class, day).stream()
                .filter(task ->
                        task.getReasonCode().getCodingFirstRep().getCode().equals("RZ15"))
                .flatMap(task -> task.getNote().stream())
                .map(note -> note.getText())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-09, , 1, 1",
        "2026-04-10, , 1, 1",
        "2026-04-11, , 0, 1",
        "2028-01-10, , 0, 1",
        "2026-03-10, 2026-03-10, 1, 1",
        "2026-03-11, 2026-03-10, 0, 0"
    })
    void riluzoleIsExplainedAtItsStartAndFeverReportedAsLongAsItIsTaken(
            String day, @Nullable String end, int explained, int fever) {
        statement("m", end == null ? "active" : "completed", "2026-01-10", end);
        assertThat(rules(day).stream().filter("riluzole-explanation"::equals)).hasSize(explained);
        assertThat(made(CommunicationRequest.class, day).stream()
                        .map(request -> request.getReasonCodeFirstRep()
                                .getCodingFirstRep()
                                .getCode())
                        .filter("RZ10"::equals))
                .hasSize(fever);
    }

    @ParameterizedTest
    @CsvSource({"confirmed, true", "refuted, false"})
    void hypersensitivityForbidsRiluzole(String verification, boolean forbids) {
        AllergyIntolerance allergy = new AllergyIntolerance();
        allergy.setId("a");
        allergy.setCode(riluzole());
        allergy.getVerificationStatus()
                .addCoding(new Coding(
                        "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification", verification, null));
        record.add(allergy);
        assertThat(issues("2026-01-06")).isEqualTo(forbids ? "riluzole-hypersensitivity high" : "");
        assertThat(rules("2026-01-06").contains("RZ15")).isEqualTo(!forbids);
        statement("m", "active", "2026-01-10", null);
        assertThat(issues("2026-01-11")).isEqualTo(forbids ? "riluzole-hypersensitivity high" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-14T23:00:00Z, 2026-02-15",
        "2026-01-14T22:59:59Z, 2026-02-14",
        "2026-01-15T00:30:00+01:00, 2026-02-15"
    })
    void aMomentBelongsToTheDayThatItWasInTheClinic(String start, String firstTest) {
        statement("m", "active", start, null);
        assertThat(dueDays("2026-02-01")).startsWith(firstTest);
    }

    // ---- the record

    private MedicationStatement statement(String id, String status, @Nullable String start, @Nullable String end) {
        MedicationStatement statement = new MedicationStatement();
        statement.setId(id);
        statement.setStatus(MedicationStatementStatus.fromCode(status));
        statement.setMedication(riluzole());
        if (start != null) {
            Period period = new Period().setStartElement(new DateTimeType(start));
            if (end != null) {
                period.setEndElement(new DateTimeType(end));
            }
            statement.setEffective(period);
        }
        record.add(statement);
        return statement;
    }

    private MedicationRequest prescription(String id) {
        MedicationRequest request = new MedicationRequest();
        request.setId(id);
        request.setStatus(MedicationRequest.MedicationRequestStatus.ACTIVE);
        request.setIntent(MedicationRequest.MedicationRequestIntent.ORDER);
        request.setMedication(riluzole());
        record.add(request);
        return request;
    }

    private Observation value(
            String id,
            String code,
            String day,
            String value,
            String unit,
            @Nullable String limit,
            @Nullable String limitUnit) {
        Observation observation = new Observation();
        observation.setId(id);
        observation.setStatus(Observation.ObservationStatus.FINAL);
        observation.setCode(new CodeableConcept(new Coding(LOINC, code, null)));
        observation.setEffective(new DateTimeType(day));
        observation.setValue(quantity(value, unit));
        if (limit != null && limitUnit != null) {
            observation.addReferenceRange().setHigh(quantity(limit, limitUnit));
        }
        record.add(observation);
        return observation;
    }

    private void finding(String code, String onset) {
        condition(code, "https://charcot.health/fhir/CodeSystem/finding", code, onset);
    }

    private void condition(String id, String system, String code, String onset) {
        Condition condition = new Condition();
        condition.setId(id);
        condition.setCode(new CodeableConcept(new Coding(system, code, null)));
        condition.setClinicalStatus(new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/condition-clinical", "active", null)));
        condition.setOnset(new DateTimeType(onset));
        record.add(condition);
    }

    private void observed(String id, String code, String day, String value) {
        Observation observation = new Chart().observation(code, day, value);
        observation.setId(id);
        record.add(observation);
    }

    private static CodeableConcept riluzole() {
        return new CodeableConcept(new Coding("http://www.whocc.no/atc", "N07XX02", null));
    }

    private static Quantity quantity(String value, String unit) {
        return new Quantity()
                .setValue(new BigDecimal(value))
                .setUnit(unit)
                .setSystem("http://unitsofmeasure.org")
                .setCode(unit);
    }

    // ---- the outcome

    private static Content content(Map<String, Object> settings) {
        return Content.load(
                FhirContext.forR4Cached(), "https://charcot.health/fhir/PlanDefinition/als-care-pathway", settings);
    }

    private List<Resource> outcome(Content content, String day) {
        Patient patient = new Patient();
        patient.setId("p");
        EvaluationTime time = new EvaluationTime(
                LocalDate.parse(day).atTime(LocalTime.NOON).atZone(AMSTERDAM).toInstant(), AMSTERDAM);
        Outcome outcome = content.evaluate(PatientRecord.of(patient, record), time);
        assertThat(outcome).isInstanceOf(Outcome.Plan.class);
        return ((Outcome.Plan) outcome)
                .desired().stream().map(Desired::resource).toList();
    }

    private <T extends Resource> List<T> made(Class<T> type, String day) {
        return outcome(CONTENT, day).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private List<Task> bloodTests(String day) {
        return made(Task.class, day).stream()
                .filter(RiluzoleTest::isBloodTest)
                .sorted((one, other) -> dueOn(one).compareTo(dueOn(other)))
                .toList();
    }

    private static boolean isBloodTest(Task task) {
        return task.getCode().getCodingFirstRep().getCode().equals("riluzole-blood-test");
    }

    private static String dueOn(Task task) {
        return task.getRestriction().getPeriod().getEndElement().getValueAsString();
    }

    private List<String> dueDays(String day) {
        return bloodTests(day).stream().map(RiluzoleTest::dueOn).toList();
    }

    private List<String> timeliness(String day) {
        return bloodTests(day).stream()
                .map(task -> task.getBusinessStatus().getCodingFirstRep().getCode())
                .toList();
    }

    /** The rules of the tasks that are no blood tests. */
    private List<String> rules(String day) {
        return made(Task.class, day).stream()
                .filter(task -> !isBloodTest(task))
                .map(task -> task.getReasonCode().getCodingFirstRep().getCode())
                .filter(rule -> rule.startsWith("RZ") || rule.startsWith("riluzole"))
                .sorted()
                .toList();
    }

    /** What the riluzole issues rest on. */
    private List<String> evidence(String day) {
        return made(DetectedIssue.class, day).stream()
                .filter(issue -> issue.getCode().getCodingFirstRep().getCode().matches("(RZ|riluzole).*"))
                .flatMap(issue -> issue.getEvidenceFirstRep().getDetail().stream())
                .map(reference -> reference.getReference())
                .toList();
    }

    /** The riluzole issues, as rule and severity. */
    private String issues(String day) {
        return String.join(
                " ",
                made(DetectedIssue.class, day).stream()
                        .map(issue -> issue.getCode().getCodingFirstRep().getCode() + " "
                                + issue.getSeverity().toCode())
                        .filter(issue -> issue.matches("(RZ|riluzole).*"))
                        .sorted()
                        .toList());
    }
}
