package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The blood tests of the work-up: standard, and on indication. */
class WorkUpLaboratoryTest extends WorkUpCase {

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
                .extracting(WorkUpCase::citations)
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
    @CsvSource({"76.0, true", "76.1, false"})
    void weightLossThatWasWeighedCounts(String kilograms, boolean wanted) {
        chart.als("2025-06-01");
        chart.observation("finding|night-sweats", "2026-02-20", "present");
        chart.observation("loinc|29463-7", "2026-02-01", "80.0 kg");
        chart.observation("loinc|29463-7", "2026-02-25", kilograms + " kg");
        assertThat(rules().contains("R23")).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "myositis, true, R24, true",
        "myositis, present, R24, true",
        "myositis, false, R24, false",
        "nerve-hyperexcitability, present, R26, true",
        "nerve-hyperexcitability, absent, R26, false",
    })
    void whatSomebodyThinksOfMayBeAnObservation(String finding, String said, String rule, boolean wanted) {
        chart.als("2025-06-01");
        chart.observation("finding|" + finding, "2026-02-20", said);
        assertThat(rules().contains(rule)).isEqualTo(wanted);
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
}
