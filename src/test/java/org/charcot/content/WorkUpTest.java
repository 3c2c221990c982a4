package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The diagnostic work-up as it is in the content, from the record to the outcome. */
class WorkUpTest {

    private static final String TODAY = "2026-03-01";
    private static final String MND = "sct|37340000";
    private static final String BABINSKI = "hpo|HP:0003487";
    private static final String FASCICULATIONS = "hpo|HP:0002380";
    private static final String CK = "2157-6";
    private static final String CALCIUM = "2000-8";
    private static final String PHOSPHATE = "14879-1";
    private static final String PLATELETS = "777-3";
    private static final List<String> STANDARD =
            List.of("14749-6", CALCIUM, PHOSPHATE, "3016-3", CK, "14682-9", "1742-6", "6690-2");

    /** Every setting other than by default; each test looks at what its own setting decides. */
    private static final Content OTHERWISE = Chart.content(Map.of(
            "Blood Count Is Standard", false,
            "Either Calcium or Phosphate", false,
            "Caspr2 for Cramps Alone", true,
            "Cervical MRI Rule", "APPENDIX"));

    private final Chart chart = new Chart();

    // ---- when the work-up is wanted

    @Test
    void aSuspicionOrADiagnosisOrASignStartsIt() {
        assertThat(rules()).doesNotContain("R20");
        assertThat(new Chart().als("2025-06-01").on(TODAY).rules()).contains("R20", "R30");
        chart.sign(BABINSKI, "lumbosacral", "2026-02-20", "present");
        assertThat(rules()).contains("R20", "R30", "R40");
    }

    @ParameterizedTest
    @CsvSource({"present, false", "absent, false", "unknown, false"})
    void fasciculationsAloneDoNotStartIt(String found, boolean started) {
        chart.sign(FASCICULATIONS, "cervical", "2026-02-20", found);
        chart.sign(BABINSKI, "lumbosacral", "2026-02-20", "unknown");
        assertThat(rules().contains("R20")).isEqualTo(started);
    }

    @ParameterizedTest
    @CsvSource({
        "unconfirmed, true",
        "provisional, true",
        "differential, true",
        "confirmed, true",
        "refuted, false",
        "entered-in-error, false"
    })
    void itEndsWhenTheDiseaseIsRuledOut(String verification, boolean wanted) {
        known(MND, "2026-02-01", verification);
        assertThat(rules().contains("R20")).isEqualTo(wanted);
    }

    @Test
    void aSignDoesNotBringBackWhatWasRuledOut() {
        known(MND, "2026-02-01", "refuted");
        chart.sign(BABINSKI, "lumbosacral", "2026-01-20", "present");
        assertThat(rules()).doesNotContain("R20", "R30", "R40");
        known(MND, "2026-02-20", "provisional");
        assertThat(rules()).contains("R20", "R30", "R40");
    }

    @Test
    void nothingIsAskedOfTheDead() {
        chart.als("2025-06-01");
        chart.patient().setDeceased(new BooleanType(true));
        assertThat(rules()).doesNotContain("R20", "R30");
    }

    @ParameterizedTest
    @CsvSource({"confirmed, 2025-03-01, true", "confirmed, 2025-02-28, false", "provisional, 2020-01-01, true"})
    void anOldDiagnosisIsNotWorkedUpAgain(String verification, String recorded, boolean wanted) {
        known(MND, recorded, verification);
        assertThat(rules().contains("R20")).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-01, true", "2024-04-30, false", "2024, true", "2023, false"})
    void aDiagnosisWithoutADateIsTakenToFollowTheFirstSymptoms(String onset, boolean wanted) {
        chart.als(onset);
        assertThat(rules().contains("R20")).isEqualTo(wanted);
    }

    @Test
    void whatWasDoneStaysDoneAfterTheEnd() {
        known(MND, "2025-02-28", "confirmed");
        STANDARD.forEach(test -> chart.lab(test, "2025-02-20", "1 U/L", null, "2"));
        assertThat(only("R20").getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
    }

    // ---- R20, R21

    @Test
    void oneTaskAsksForAllStandardBloodTests() {
        chart.als("2025-06-01");
        Result result = chart.on(TODAY);
        Task task = only("R20");
        ServiceRequest order = request(result, task.getFocus());
        assertThat(order.getCode().getCodingFirstRep().getCode()).isEqualTo("work-up-blood-test");
        List<ServiceRequest> parts = below(result, order);
        assertThat(parts)
                .extracting(part -> part.getCode().getCodingFirstRep().getCode())
                .containsExactlyInAnyOrder(
                        "14749-6", "2000-8", "14879-1", "3016-3", "2157-6", "14682-9", "24325-3", "58410-2");
        assertThat(parts).allSatisfy(part -> assertThat(citations(part)).isNotEmpty());
        assertThat(parts)
                .filteredOn(part -> part.getReasonCodeFirstRep()
                        .getCodingFirstRep()
                        .getCode()
                        .equals("R21"))
                .extracting(WorkUpTest::citations)
                .containsExactly(
                        List.of("Erasmus MC, Neurology, ALS guideline, appendix, additional tests: blood tests"));
        assertThat(task.getNote()).isEmpty();
    }

    @Test
    void theyAreDoneWhenEachIsThere() {
        chart.als("2025-06-01");
        for (String test : STANDARD) {
            assertThat(only("R20").getStatus()).as("before %s", test).isEqualTo(Task.TaskStatus.REQUESTED);
            chart.lab(test, "2026-02-20", "1 U/L", null, "2");
        }
        Task task = only("R20");
        assertThat(task.getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        assertThat(task.getOutput()).hasSize(8);
        assertThat(task.getNote()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        chart.als("2025-06-01");
        STANDARD.subList(0, 6).forEach(test -> chart.lab(test, "2026-02-20", "1 U/L", null, "2"));
        assertThat(notes(only("R20")))
                .containsExactlyInAnyOrder(
                        "Part done: 6 / 8 results are there.", "Still missing: liver values, blood count.");
    }

    /** Suspected since 1 February 2026; 5 August 2025 is 180 days earlier. */
    @ParameterizedTest
    @CsvSource({"2025-08-04, false", "2025-08-05, true", "2026-02-20, true", "2026, false"})
    void resultsCountFromShortlyBeforeTheSuspicionOn(String day, boolean counts) {
        known(MND, "2026-02-01", "provisional").setOnset(new DateTimeType("2020-01-01"));
        STANDARD.forEach(test -> chart.lab(test, day, "1 U/L", null, "2"));
        assertThat(only("R20").getStatus() == Task.TaskStatus.COMPLETED).isEqualTo(counts);
    }

    @Test
    void aSiteMayLeaveTheBloodCountOut() {
        chart.als("2025-06-01");
        STANDARD.subList(0, 7).forEach(test -> chart.lab(test, "2026-02-20", "1 U/L", null, "2"));
        Result result = chart.on(TODAY, OTHERWISE);
        assertThat(result.tasks("R20")).singleElement().satisfies(task -> {
            assertThat(task.getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
            assertThat(below(result, request(result, task.getFocus())))
                    .extracting(part -> part.getCode().getCodingFirstRep().getCode())
                    .hasSize(7)
                    .doesNotContain("58410-2");
        });
    }

    // ---- R22

    @ParameterizedTest
    @CsvSource({
        "170 U/L, 170, ''",
        "1698.3 U/L, 170, ''",
        "1699.9 U/L, 170, ''",
        "1700 U/L, 170, moderate",
        "1700.1 U/L, 170, moderate",
        "1700 U/L, , low",
        "1700 U/L, 0, low"
    })
    void creatineKinaseAtTenTimesItsLimit(String amount, @Nullable String limit, String issue) {
        chart.als("2025-06-01");
        chart.lab(CK, "2026-02-20", amount, null, limit);
        assertThat(String.join(" ", chart.on(TODAY).issues("R22"))).isEqualTo(issue);
        assertThat(chart.on(TODAY).tasks("R22")).hasSize(issue.isEmpty() ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"GREATER_THAN, 1700, moderate", "GREATER_THAN, 1000, low", "LESS_THAN, 1700, ''", "LESS_THAN, 1701, low"
    })
    void creatineKinaseBeyondWhatTheLaboratoryMeasures(QuantityComparator comparator, String value, String issue) {
        chart.als("2025-06-01");
        chart.lab(CK, "2026-02-20", value + " U/L", null, "170")
                .getValueQuantity()
                .setComparator(comparator);
        assertThat(String.join(" ", chart.on(TODAY).issues("R22"))).isEqualTo(issue);
    }

    @Test
    void theNewestCreatineKinaseCounts() {
        chart.als("2025-06-01");
        chart.lab(CK, "2026-02-10", "2000 U/L", null, "170");
        assertThat(chart.on(TODAY).issues("R22")).containsExactly("moderate");
        chart.lab(CK, "2026-02-20", "300 U/L", null, "170");
        assertThat(chart.on(TODAY).issues("R22")).isEmpty();
    }

    @Test
    void creatineKinaseOfWhoIsNotSuspectedSaysNothing() {
        chart.lab(CK, "2026-02-10", "2000 U/L", null, "170");
        assertThat(chart.on(TODAY).issues("R22")).isEmpty();
    }

    // ---- R23 to R27

    @ParameterizedTest
    @CsvSource({
        "present, present, true, false",
        "present, absent, false, false",
        "present, unknown, false, true",
        "absent, present, false, false",
        "unknown, present, false, true"
    })
    void paraproteinWhenWeightLossHasCompany(String weightLoss, String sweats, boolean wanted, boolean unknown) {
        chart.als("2025-06-01");
        chart.observation("sct|89362005", "2026-02-20", weightLoss);
        chart.observation("finding|night-sweats", "2026-02-20", sweats);
        assertThat(rules().contains("R23")).isEqualTo(wanted);
        assertThat(chart.on(TODAY).unknown().contains("work-up paraprotein: WorkUp.\"Paraprotein Is Wanted\""))
                .isEqualTo(unknown);
        chart.lab("25700-6", "2026-02-25", "1 g/L", null, null);
        assertThat(chart.on(TODAY).tasks("R23")).allMatch(Task::hasOutput);
    }

    @ParameterizedTest
    @CsvSource({"provisional, true", "differential, true", "refuted, false", "confirmed, false"})
    void sedimentationRateWhenMyositisIsSuspected(String verification, boolean wanted) {
        chart.als("2025-06-01");
        known("finding|myositis", "2026-02-20", verification);
        assertThat(rules().contains("R24")).isEqualTo(wanted);
        chart.lab("4537-7", "2026-02-25", "12 mm/h", null, "20");
        assertThat(chart.on(TODAY).tasks("R24")).allMatch(task -> task.getStatus() == Task.TaskStatus.COMPLETED);
    }

    /** Limits of calcium are 2.20 and 2.60, of phosphate 0.80 and 1.40. */
    @ParameterizedTest
    @CsvSource({
        "2.40, 1.00, ''",
        "2.20, 0.80, ''",
        "2.60, 1.40, ''",
        "2.61, 1.00, either",
        "2.19, 1.00, either",
        "2.40, 1.41, either",
        "2.40, 0.79, either",
        "2.61, 0.79, either both",
        "2.61, , either",
        "2.40, , ''",
        ", , ''"
    })
    void parathyroidHormoneWhenEitherIsAbnormal(@Nullable String calcium, @Nullable String phosphate, String wanted) {
        chart.als("2025-06-01");
        if (calcium != null) {
            chart.lab(CALCIUM, "2026-02-20", calcium + " mmol/L", "2.20", "2.60");
        }
        if (phosphate != null) {
            chart.lab(PHOSPHATE, "2026-02-20", phosphate + " mmol/L", "0.80", "1.40");
        }
        assertThat(rules().contains("R25")).isEqualTo(wanted.contains("either"));
        assertThat(chart.on(TODAY, OTHERWISE).rules().contains("R25")).isEqualTo(wanted.contains("both"));
    }

    @Test
    void calciumWithoutLimitsCannotBeEvaluated() {
        chart.als("2025-06-01");
        chart.lab(CALCIUM, "2026-02-20", "2.40 mmol/L", null, null);
        assertThat(chart.on(TODAY).issues("R25")).containsExactly("low");
        chart.lab(PHOSPHATE, "2026-02-20", "1.60 mmol/L", "0.80", "1.40");
        assertThat(chart.on(TODAY).issues("R25")).isEmpty();
        assertThat(chart.on(TODAY).tasks("R25")).singleElement().satisfies(task -> assertThat(task.getDescription())
                .isEqualTo("Measure parathyroid hormone"));
    }

    @ParameterizedTest
    @CsvSource({
        "finding|myokymia, , true",
        "hpo|HP:0003394, , false",
        "hpo|HP:0003394, finding|pain, true",
        "finding|muscle-stiffness, finding|cognitive-impairment, true",
        "finding|pain, finding|cognitive-impairment, false"
    })
    void caspr2WhenNervesSeemHyperexcitable(String one, @Nullable String other, boolean wanted) {
        chart.als("2025-06-01");
        chart.observation(one, "2026-02-20", "present");
        if (other != null) {
            chart.observation(other, "2026-02-20", "present");
        }
        assertThat(rules().contains("R26")).isEqualTo(wanted);
        assertThat(chart.on(TODAY, OTHERWISE).rules().contains("R26")).isEqualTo(wanted || one.contains("HP:0003394"));
    }

    @Test
    void gm1WhenMultifocalMotorNeuropathyIsSuspected() {
        chart.als("2025-06-01");
        assertThat(rules()).doesNotContain("R27");
        known("sct|230591002", "2026-02-20", "differential");
        assertThat(only("R27").getReasonReference().getReference()).isEqualTo("Condition/Condition2");
        chart.observation("assessment|gm1-antibodies", "2026-02-25", "absent");
        assertThat(only("R27").getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
    }

    // ---- R30, R30', R31

    /** U and P: upper and lower motor neuron signs; a region that is not named is examined and free of signs. */
    @ParameterizedTest
    @CsvSource({
        "B:UP C:UP L:UP, true, false, no, no",
        "B:UP C:UP L:UP, true, true, MRI, no",
        "B:UP C:UP L:UP, true, , MRI, no",
        "B:UP L:UP, true, false, MRI, no",
        "B:U L:UP, true, false, MRI, MRI",
        "B:UP C:UP L:UP, false, false, MRI, no",
        "B:U C:UP L:UP, , false, no, no",
        "C:UP T:UP L:UP, , false, MRI, MRI",
        "B:? C:UP L:UP, , false, MRI, MRI",
        "B:UP C:UP T:?, true, false, MRI, no",
        "B:P C:U L:P, true, false, MRI, MRI"
    })
    void mriOfTheCervicalSpine(
            String signs, @Nullable String clear, @Nullable String suspicion, String flowchart, String appendix) {
        chart.als("2025-06-01");
        regions(signs);
        if (clear != null) {
            chart.observation("assessment|clear-bulbar-signs", "2026-02-20", clear);
        }
        if (suspicion != null) {
            chart.observation("assessment|cervical-cause-suspected", "2026-02-20", suspicion);
        }
        assertThat(chart.on(TODAY).tasks("R30")).hasSize(flowchart.equals("MRI") ? 1 : 0);
        assertThat(chart.on(TODAY).tasks("R30'")).isEmpty();
        assertThat(chart.on(TODAY, OTHERWISE).tasks("R30'")).hasSize(appendix.equals("MRI") ? 1 : 0);
        assertThat(chart.on(TODAY, OTHERWISE).tasks("R30")).isEmpty();
        boolean differ = !flowchart.equals(appendix);
        assertThat(chart.on(TODAY).tasks("R30").stream()
                        .flatMap(task -> notes(task).stream())
                        .anyMatch(note -> note.startsWith("The flowchart asks for this MRI, the appendix does not")))
                .isEqualTo(differ);
    }

    @Test
    void aDiseaseOfTheNeckIsASuspicionOfIt() {
        chart.als("2025-06-01");
        regions("B:UP C:UP L:UP");
        chart.observation("assessment|cervical-cause-suspected", "2026-02-20", "false");
        assertThat(rules()).doesNotContain("R30");
        chart.condition("sct|65260001", "2020-01-01");
        assertThat(rules()).contains("R30");
    }

    @Test
    void anOpenSuspicionIsNamedWhereItDecides() {
        chart.als("2025-06-01");
        regions("B:UP C:UP L:UP");
        assertThat(notes(only("R30"))).anyMatch(note -> note.startsWith("Not recorded: whether a cause in the neck"));
    }

    @Test
    void anMriThatWasMadeStaysDoneWhenSignsSpread() {
        chart.als("2025-06-01");
        chart.procedure("assessment|cervical-mri", "2026-02-10");
        assertThat(only("R30").getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        regions("B:UP C:UP L:UP");
        chart.observation("assessment|cervical-cause-suspected", "2026-02-20", "false");
        assertThat(only("R30").getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({
        "B:U, , true, false",
        "B:UP, , false, false",
        "B:P, , false, false",
        "B:U L:P, , false, false",
        "B:U C:?, , false, true",
        "B:?, , false, true",
        "C:UP, true, true, false",
        "C:UP, false, false, false"
    })
    void mriOfTheBrainIsConsidered(String signs, @Nullable String asymmetrical, boolean considered, boolean unknown) {
        chart.als("2025-06-01");
        regions(signs);
        if (asymmetrical != null) {
            chart.observation("assessment|very-asymmetrical", "2026-02-20", asymmetrical);
        } else {
            chart.observation("assessment|very-asymmetrical", "2026-02-20", unknown ? "unknown" : "false");
        }
        assertThat(rules().contains("R31")).isEqualTo(considered);
        assertThat(chart.on(TODAY).unknown().contains("work-up brain-mri: WorkUp.\"Brain MRI Is Considered\""))
                .isEqualTo(unknown);
    }

    // ---- R40 to R45

    @Test
    void theEmgRequestNamesTheAffectedRegionsAndItsParts() {
        chart.als("2025-06-01");
        regions("B:U C:UP L:P T:?");
        Result result = chart.on(TODAY);
        ServiceRequest order = request(result, only("R40").getFocus());
        assertThat(order.getCode().getCodingFirstRep().getCode()).isEqualTo("18749-2");
        assertThat(order.getReasonCodeFirstRep().getCodingFirstRep().getCode()).isEqualTo("R41");
        assertThat(order.getNote())
                .extracting(Annotation::getText)
                .containsExactly(
                        "Clinically affected: bulbar (upper motor neuron),"
                                + " cervical (upper and lower motor neuron), lumbosacral (lower motor neuron).",
                        "Platelets are not on record.");
        assertThat(below(result, order))
                .extracting(part -> part.getCode().getCodingFirstRep().getCode())
                .containsExactlyInAnyOrder("nerve-conduction-study", "needle-emg");
        assertThat(below(result, order))
                .allSatisfy(part -> assertThat(
                                part.getReasonCodeFirstRep().getCodingFirstRep().getCode())
                        .isEqualTo("R45"))
                .allSatisfy(part -> assertThat(part.getNote()).hasSize(1));
    }

    @Test
    void withoutSignsNoEmgIsAskedFor() {
        chart.als("2025-06-01");
        regions("B: C: T: L:");
        assertThat(rules()).doesNotContain("R40");
    }

    @Test
    void anEmgThatLeavesRegionsOpenIsCompleted() {
        regions("C:UP");
        muscle("biceps-brachii", "present");
        List<Task> tasks = chart.on(TODAY).tasks("R40");
        assertThat(tasks)
                .extracting(Task::getStatus)
                .containsExactlyInAnyOrder(Task.TaskStatus.COMPLETED, Task.TaskStatus.REQUESTED);
        assertThat(tasks)
                .filteredOn(task -> task.getStatus() == Task.TaskStatus.REQUESTED)
                .singleElement()
                .satisfies(task -> assertThat(notes(task))
                        .containsExactly("No conclusive needle EMG yet: bulbar, cervical, thoracic, lumbosacral."));
        chart.als("2025-06-01");
        assertThat(only("R40").getStatus())
                .as("after the diagnosis only a category could change")
                .isEqualTo(Task.TaskStatus.COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({
        "sct|91637004, myasthenia gravis",
        "sct|230591002, multifocal motor neuropathy",
        "sct|72315009, inclusion body myositis",
        "sct|54404000, radiculopathy"
    })
    void aSuspectedMimicAsksForAnExtendedEmg(String mimic, String question) {
        chart.als("2025-06-01");
        regions("C:UP");
        Condition suspicion = known(mimic, "2026-02-25", "differential");
        assertThat(rules()).doesNotContain("R40");
        Task task = only("R43");
        assertThat(notes(task)).first().asString().startsWith("Suspected " + question);
        assertThat(request(chart.on(TODAY), task.getFocus()).getNote())
                .extracting(Annotation::getText)
                .anyMatch(note -> note.startsWith("Clinically affected: cervical"))
                .anyMatch(note -> note.startsWith("Suspected " + question));
        suspicion.setVerificationStatus(verification("refuted"));
        assertThat(rules()).contains("R40").doesNotContain("R43");
    }

    @Test
    void anEmgFromBeforeTheSuspicionDoesNotAnswerIt() {
        chart.als("2025-06-01");
        regions("C:UP");
        chart.observation("loinc|18749-2", "2026-02-24", "present");
        known("sct|230591002", "2026-02-25", "differential");
        assertThat(only("R43").getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
        chart.observation("loinc|18749-2", "2026-02-25", "present");
        assertThat(only("R43").getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
    }

    @Test
    void kennedyDiseaseAsksForDnaBeforeEmg() {
        chart.als("2025-06-01");
        regions("L:P");
        known("sct|230253001", "2026-02-25", "differential");
        assertThat(rules()).contains("R44").doesNotContain("R40");
        assertThat(only("R44").getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
        emgOrder();
        assertThat(chart.on(TODAY).issues("R44")).containsExactly("moderate");
        chart.observation("assessment|androgen-receptor-gene-test", "2026-02-28", "absent");
        assertThat(chart.on(TODAY).issues("R44")).isEmpty();
        assertThat(only("R44").getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        assertThat(rules()).contains("R40");
    }

    @Test
    void aRequestWithoutRegionsIsIncomplete() {
        regions("C:UP");
        ServiceRequest order = emgOrder();
        Task task = only("R41");
        assertThat(task.getReasonReference().getReference()).isEqualTo("ServiceRequest/ServiceRequest1");
        assertThat(notes(task)).containsExactly("Clinically affected: cervical (upper and lower motor neuron).");
        order.addNote().setText("Weak right hand");
        assertThat(rules()).doesNotContain("R41");
    }

    @Test
    void aRequestForSomeoneWhomNobodyExaminedSaysSo() {
        emgOrder();
        assertThat(notes(only("R41")))
                .containsExactly("Clinically affected regions are not known: examine them before the EMG.");
    }

    @ParameterizedTest
    @CsvSource({
        "B01AA03, 2025-01-01, , moderate",
        "B01AB06, 2025-01-01, 2026-02-28, ''",
        "B01AB06, 2025-01-01, 2026-03-01, moderate",
        "B01AB06, 2025-01-01, 2026-03-01T11:00:00+01:00, moderate",
        "B01AB06, 2025-01-01, 2026-03-02, moderate",
        "N07XX02, 2025-01-01, , ''"
    })
    void antithromboticsAreStatedOnTheRequest(String atc, String start, @Nullable String end, String issue) {
        chart.als("2025-06-01");
        regions("C:UP");
        chart.medicine(atc, start, end).setStatus(MedicationStatementStatus.ACTIVE);
        Result result = chart.on(TODAY);
        assertThat(String.join(" ", result.issues("R42"))).isEqualTo(issue);
        assertThat(request(result, only("R40").getFocus()).getNote().stream()
                        .anyMatch(note -> note.getText().equals("Uses an antithrombotic medicine.")))
                .isEqualTo(!issue.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "150, 150, '', ''",
        "149, 150, moderate, 'Platelets are low, or there is a high risk that they are.'",
        "149, , '', The platelets cannot be evaluated: the result came without a lower limit."
    })
    void fewPlateletsAreStatedOnTheRequest(String count, @Nullable String limit, String issue, String note) {
        chart.als("2025-06-01");
        regions("C:UP");
        chart.lab(PLATELETS, "2026-02-20", count + " 10*9/L", limit, null);
        Result result = chart.on(TODAY);
        assertThat(String.join(" ", result.issues("R42"))).isEqualTo(issue);
        assertThat(request(result, only("R40").getFocus()).getNote())
                .extracting(Annotation::getText)
                .hasSize(note.isEmpty() ? 1 : 2)
                .endsWith(note.isEmpty() ? "Clinically affected: cervical (upper and lower motor neuron)." : note);
    }

    @Test
    void aRiskOfThrombopeniaMattersWhileAnEmgIsAhead() {
        chart.als("2025-06-01");
        chart.condition("finding|thrombocytopenia", "2026-01-01");
        assertThat(chart.on(TODAY).issues("R42")).isEmpty();
        emgOrder();
        assertThat(chart.on(TODAY).issues("R42")).containsExactly("moderate");
    }

    // ---- the record

    private List<String> rules() {
        return chart.on(TODAY).rules();
    }

    private Task only(String rule) {
        List<Task> tasks = chart.on(TODAY).tasks(rule);
        assertThat(tasks).as(rule).hasSize(1);
        return tasks.get(0);
    }

    /** {@code B:UP C:U T:?}: upper and lower motor neuron signs; what is left out is examined and free of them. */
    private void regions(String signs) {
        Map<String, String> names = Map.of("B", "bulbar", "C", "cervical", "T", "thoracic", "L", "lumbosacral");
        names.forEach((letter, region) -> {
            String found = "";
            for (String part : signs.split(" ", -1)) {
                if (part.startsWith(letter + ":")) {
                    found = part.substring(2);
                }
            }
            boolean unknown = found.equals("?");
            chart.region(
                    region,
                    "2026-02-20",
                    unknown ? "unknown" : found.contains("U") ? "present" : "absent",
                    unknown ? "unknown" : found.contains("P") ? "present" : "absent");
        });
    }

    private Condition known(String code, String recorded, String verification) {
        Condition condition = chart.condition(code, null);
        condition.setRecordedDateElement(new DateTimeType(recorded));
        condition.setVerificationStatus(verification(verification));
        return condition;
    }

    private static CodeableConcept verification(String code) {
        return new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/condition-ver-status", code, null));
    }

    private void muscle(String muscle, String found) {
        Observation emg = chart.observation("assessment|needle-emg", "2026-02-22", "unknown");
        emg.setDataAbsentReason(null);
        emg.setBodySite(Chart.concept("muscle|" + muscle));
        Chart.component(emg, "motor-sign|fibrillation-or-positive-sharp-wave", found);
        Chart.component(emg, "motor-sign|chronic-neurogenic-change", found);
        Chart.component(emg, "motor-sign|side", "sct|24028007");
    }

    private ServiceRequest emgOrder() {
        ServiceRequest order = new ServiceRequest();
        order.setStatus(ServiceRequestStatus.ACTIVE);
        order.setIntent(ServiceRequestIntent.ORDER);
        order.setCode(Chart.concept("loinc|18749-2"));
        return chart.add(order);
    }

    private static ServiceRequest request(Result result, Reference reference) {
        return result.all(ServiceRequest.class).stream()
                .filter(request -> reference
                        .getReference()
                        .equals("ServiceRequest/" + request.getIdElement().getIdPart()))
                .findFirst()
                .orElseThrow();
    }

    private static List<ServiceRequest> below(Result result, ServiceRequest order) {
        return result.all(ServiceRequest.class).stream()
                .filter(request -> request.getBasedOnFirstRep()
                        .getReference()
                        .equals("ServiceRequest/" + order.getIdElement().getIdPart()))
                .toList();
    }

    private static List<String> notes(Task task) {
        return task.getNote().stream().map(Annotation::getText).toList();
    }

    private static List<String> citations(ServiceRequest request) {
        return request.getExtensionsByUrl("https://charcot.health/fhir/StructureDefinition/citation").stream()
                .map(extension -> ((RelatedArtifact) extension.getValue()).getCitation())
                .toList();
    }
}
