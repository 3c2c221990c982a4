package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Age;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The red flags, from the record to the warnings and the one task that they lead to. */
class RedFlagsTest {

    private static final String DAY = "2026-03-01";

    // ---- findings

    @ParameterizedTest
    @CsvSource({
        "RF1, hpo|HP:0000602",
        "RF1, hpo|HP:0000651",
        "RF1, sct|103252009",
        "RF1, sct|24982008",
        "RF2, sct|11934000",
        "RF2, hpo|HP:0000508",
        "RF3, sct|91019004",
        "RF3, sct|44077006",
        "RF3, sct|397974008",
        "RF3, sct|95662005",
        "RF3, hpo|HP:0003401",
        "RF3, hpo|HP:0000763",
        "RF3, finding|sensory-disturbance",
        "RF4, sct|165232002",
        "RF4, sct|72042002",
        "RF4, hpo|HP:0000020",
        "RF4, hpo|HP:0002607",
        "RF4, finding|urinary-retention",
        "RF4, finding|micturition-disorder",
        "RF4, finding|sphincter-dysfunction",
        "RF6, finding|radicular-pain",
        "RF6, finding|neuropathic-pain",
        "RF6, sct|54404000",
        "RF7, finding|symmetrical-presentation"
    })
    void aFindingIsAFlagWhenItIsThereAndNotWhenItIsAbsentOrUnknown(String rule, String code) {
        assertThat(observed(code, "present").issues(rule)).containsExactly("moderate");
        assertThat(observed(code, "absent").issues(rule)).isEmpty();
        assertThat(observed(code, "unknown").issues(rule)).isEmpty();
        Chart problem = new Chart();
        problem.condition(code, "2026-01-15");
        assertThat(problem.on(DAY).issues(rule)).containsExactly("moderate");
    }

    @Test
    void aFlagNamesTheFindingThatRaisedIt() {
        assertThat(observed("sct|91019004", "present").all(DetectedIssue.class))
                .singleElement()
                .satisfies(issue -> assertThat(issue.getImplicated())
                        .extracting(Reference::getReference)
                        .containsExactly("Observation/Observation1"));
    }

    private static Result observed(String code, String value) {
        Chart chart = new Chart();
        chart.observation(code, "2026-02-01", value);
        return chart.on(DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "RF1, sct|24982008, true",
        "RF2, sct|11934000, true",
        "RF3, sct|91019004, false",
        "RF4, sct|165232002, false"
    })
    void whatIsLaterFoundAbsentIsOverUnlessItComesAndGoes(String rule, String code, boolean stays) {
        Chart chart = new Chart();
        chart.observation(code, "2026-01-01", "present");
        chart.observation(code, "2026-02-01", "absent");
        assertThat(chart.on(DAY).issues(rule)).hasSize(stays ? 1 : 0);
        chart.observation(code, "2026-02-10", "present");
        assertThat(chart.on(DAY).issues(rule)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"clinicalStatus, resolved", "verificationStatus, refuted"})
    void aProblemThatIsOverOrRefutedIsNoFlag(String status, String code) {
        Chart chart = new Chart();
        Condition problem = chart.condition("sct|91019004", "2026-01-15");
        CodeableConcept concept = new CodeableConcept(new Coding(null, code, null));
        if (status.equals("clinicalStatus")) {
            problem.setClinicalStatus(concept);
        } else {
            problem.setVerificationStatus(concept);
        }
        assertThat(chart.on(DAY).issues("RF3")).isEmpty();
    }

    @Test
    void aWarningNamesItsEvidenceAndBothOfItsSources() {
        Chart chart = new Chart();
        chart.observation("sct|165232002", "2026-02-01", "present");
        chart.observation("sct|165232002", "2026-02-20", "present");
        DetectedIssue issue = chart.on(DAY).all(DetectedIssue.class).get(0);
        assertThat(issue.getEvidenceFirstRep().getDetail())
                .extracting(reference -> reference.getReference())
                .containsExactly("Observation/Observation1");
        chart.observation("sct|72042002", "2026-02-25", "present");
        DetectedIssue another = chart.on(DAY).all(DetectedIssue.class).get(0);
        assertThat(another.getIdPart()).isNotEqualTo(issue.getIdPart());
        assertThat(another.getEvidenceFirstRep().getDetail())
                .extracting(reference -> reference.getReference())
                .containsExactly("Observation/Observation1", "Observation/Observation3");
        assertThat(issue.getDetail()).contains("myelopathy", "HTLV-1", "in PLS", "late in ALS");
        assertThat(issue.getExtensionsByUrl("https://charcot.health/fhir/StructureDefinition/citation"))
                .hasSize(2);
    }

    // ---- age

    @ParameterizedTest
    @CsvSource({
        "1996-06-01, 2026-05-31, true",
        "1996-06-01, 2026-06-01, false",
        "1996-06-01, 2026-06-02, false",
        "1996-02-29, 2026-02-28, true",
        "1996-02-29, 2026-03-01, false",
        "1996,       2025,       true",
        "1996,       2026,       false",
        "1996,       2027,       false"
    })
    void whoIsUnderThirtyAtTheOnsetIsFlagged(String born, String onset, boolean young) {
        assertThat(new Chart().born(born).als(onset).on("2027-12-31").issues("RF5"))
                .hasSize(young ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"1996-03-02, true", "1996-03-01, false", "1950-01-01, false"})
    void withoutAnOnsetOnlyWhoIsUnderThirtyTodayIsFlagged(String born, boolean young) {
        assertThat(new Chart().born(born).on(DAY).issues("RF5")).hasSize(young ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "29, 29, true",
        "30, 30, false",
        "25, 29, true",
        "28, 30, ",
        "30, 35, false",
        ", 29, true",
        "30, , false"
    })
    void anAgeAtTheOnsetIsReadAsWell(@Nullable String least, @Nullable String most, @Nullable Boolean young) {
        Chart chart = new Chart().born("1950-01-01");
        Condition disease = chart.condition("sct|86044005", null);
        if (least != null && least.equals(most)) {
            Age age = new Age();
            age.setValue(new BigDecimal(least))
                    .setSystem("http://unitsofmeasure.org")
                    .setCode("a");
            disease.setOnset(age);
        } else {
            Range range = new Range();
            range.setLow(least == null ? null : Chart.quantity(least + " a"));
            range.setHigh(most == null ? null : Chart.quantity(most + " a"));
            disease.setOnset(range);
        }
        assertThat(chart.answer("RedFlags", "RF5 Young", DAY)).isEqualTo(young);
        assertThat(chart.on(DAY).issues("RF5")).hasSize(Boolean.TRUE.equals(young) ? 1 : 0);
    }

    @Test
    void withoutADateOfBirthNobodyIsFlagged() {
        assertThat(new Chart().als("2025-06-01").on(DAY).issues("RF5")).isEmpty();
    }

    @Test
    void theAgeAtTheFirstVisitIsASetting() {
        Chart chart = new Chart().born("1996-03-01").als("2025-06-01");
        chart.sign("hpo|HP:0001347", "cervical", "2026-03-02", "present");
        assertThat(chart.on("2026-04-01").issues("RF5")).hasSize(1);
        assertThat(chart.on("2026-04-01", Chart.content(Map.of("Red Flag Age At", "visit")))
                        .issues("RF5"))
                .isEmpty();
    }

    // ---- weakness without wasting

    @ParameterizedTest
    @CsvSource({
        "3, absent,  true",
        "2, absent,  true",
        "4, absent,  false",
        "3, present, false",
        "3, unknown, false",
        "3, none,    false"
    })
    void significantWeaknessWithoutWastingIsFlagged(int grade, String atrophy, boolean flagged) {
        Chart chart = new Chart();
        chart.sign("assessment|mrc-grade", "cervical", "2026-02-01", grade + " {score}");
        if (!atrophy.equals("none")) {
            chart.sign("hpo|HP:0003202", "cervical", "2026-02-01", atrophy);
        }
        assertThat(chart.on(DAY).issues("RF8")).hasSize(flagged ? 1 : 0);
    }

    @Test
    void wastingElsewhereDoesNotCountAndAMuscleStandsForItsRegion() {
        Chart chart = new Chart();
        chart.sign("hpo|HP:0003202", "lumbosacral", "2026-02-01", "present");
        chart.sign("hpo|HP:0003202", "cervical", "2026-02-01", "absent");
        chart.observation("assessment|mrc-grade", "2026-02-01", "3 {score}")
                .setBodySite(Chart.concept("muscle|deltoid"));
        assertThat(chart.on(DAY).issues("RF8")).hasSize(1);
        assertThat(chart.on(DAY, Chart.content(Map.of("Significant Weakness MRC", 2)))
                        .issues("RF8"))
                .isEmpty();
    }

    @Test
    void weaknessThatNobodyGradedIsNotKnownToBeSignificant() {
        Chart chart = new Chart();
        chart.sign("hpo|HP:0001324", "cervical", "2026-02-01", "present");
        chart.sign("hpo|HP:0003202", "cervical", "2026-02-01", "absent");
        assertThat(chart.on(DAY).issues("RF8")).isEmpty();
        assertThat(chart.on(DAY).unknown()).anyMatch(condition -> condition.contains("RF8"));
    }

    // ---- no progression

    @ParameterizedTest
    @CsvSource({
        "2025-11-10, 2026-02-10, 3, 3, true",
        "2025-11-11, 2026-02-10, 3, 3, false",
        "2025-11-10, 2026-02-10, 3, 2, false",
        "2025-11-10, 2026-02-10, 2, 3, true"
    })
    void threeMonthsWithoutNewRegionAndWithoutLossOfPointsAreFlagged(
            String first, String second, int before, int after, boolean flagged) {
        Chart chart = new Chart().als("2025-06-01");
        examined(chart, first, "absent", before);
        examined(chart, second, "absent", after);
        assertThat(chart.on(DAY).issues("RF9")).hasSize(flagged ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"absent, present, false", "absent, absent, true", "unknown, present, false", "present, present, true"})
    void aNewRegionIsProgression(String before, String after, boolean flagged) {
        Chart chart = new Chart().als("2025-06-01");
        examined(chart, "2025-11-01", before, 3);
        examined(chart, "2026-02-10", after, 3);
        assertThat(chart.on(DAY).issues("RF9")).hasSize(flagged ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"4, 3, false", "4, 4, true", "3, 4, true"})
    void lossOfStrengthIsProgression(int before, int after, boolean flagged) {
        Chart chart = new Chart().als("2025-06-01");
        examined(chart, "2025-11-01", "absent", 3);
        examined(chart, "2026-02-10", "absent", 3);
        chart.sign("assessment|mrc-grade", "cervical", "2025-11-01", before + " {score}");
        chart.sign("assessment|mrc-grade", "cervical", "2026-02-10", after + " {score}");
        assertThat(chart.on(DAY).issues("RF9")).hasSize(flagged ? 1 : 0);
    }

    @Test
    void examinationsWithoutAScaleLeaveItUnknown() {
        Chart chart = new Chart().als("2025-06-01");
        chart.region("cervical", "2025-11-01", "present", "present");
        chart.region("cervical", "2026-02-10", "present", "present");
        assertThat(chart.on(DAY).issues("RF9")).isEmpty();
        assertThat(chart.on(DAY).unknown()).anyMatch(condition -> condition.contains("RF9"));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01, false, true", "2025-08-31, false, false", "2025-09-01, true, false"})
    void whatIsStatedOfTheCourseCountsFromThreeMonthsAfterTheOnset(
            String stated, boolean progressive, boolean flagged) {
        Chart chart = new Chart().als("2025-06-01");
        chart.observation("assessment|progressive-course", stated, String.valueOf(progressive));
        assertThat(chart.on(DAY).issues("RF9")).hasSize(flagged ? 1 : 0);
    }

    /** Signs in the arms and perhaps the legs, and a score with so many points for each item. */
    private static void examined(Chart chart, String day, String legs, int points) {
        chart.region("cervical", day, "present", "present");
        chart.region("lumbosacral", day, "absent", legs);
        chart.alsfrs(day, String.valueOf(points).repeat(12));
    }

    // ---- what follows

    @Test
    void severalFlagsAskForOneTaskThatNamesThemAll() {
        Chart chart = new Chart().born("1960-01-01").als("2025-06-01");
        chart.observation("sct|11934000", "2026-01-01", "present");
        chart.observation("sct|91019004", "2026-02-01", "present");
        Result result = chart.on(DAY);
        assertThat(result.all(DetectedIssue.class)).hasSize(2);
        Task task = result.tasks("red-flags").get(0);
        assertThat(result.tasks("red-flags")).hasSize(1);
        assertThat(task.getNoteFirstRep().getText()).isEqualTo("Red flags: ptosis; sensory symptoms.");
        assertThat(task.getReasonReference().getReference()).isEqualTo("Observation/Observation2");
        assertThat(result.tasks("RF2")).isEmpty();
    }

    @Test
    void aNewFlagAsksAgainAndTheSameFlagSeenAgainDoesNot() {
        Chart chart = new Chart().als("2025-06-01");
        chart.observation("sct|11934000", "2026-01-01", "present");
        String first = chart.on(DAY).tasks("red-flags").get(0).getId();
        chart.observation("sct|11934000", "2026-02-01", "present");
        assertThat(chart.on(DAY).tasks("red-flags").get(0).getId()).isEqualTo(first);
        chart.observation("sct|91019004", "2026-02-01", "present");
        assertThat(chart.on(DAY).tasks("red-flags").get(0).getId()).isNotEqualTo(first);
    }

    @Test
    void whoIsInTheWorkUpIsAskedForWhatIsNotRecordedInOneTask() {
        Chart chart = new Chart().born("1960-01-01");
        chart.sign("hpo|HP:0001347", "cervical", "2026-02-01", "present");
        for (String code : List.of("sct|24982008", "sct|11934000", "sct|91019004", "finding|radicular-pain")) {
            chart.observation(code, "2026-02-01", "absent");
        }
        List<Task> tasks = chart.on(DAY).tasks("red-flags");
        assertThat(tasks).hasSize(1);
        assertThat(tasks.get(0).getNoteFirstRep().getText())
                .isEqualTo("Not recorded: bladder or bowel dysfunction; young age (date of birth, date of onset);"
                        + " symmetrical presentation.");
        chart.als("2025-06-01");
        assertThat(chart.on(DAY).tasks("red-flags")).isEmpty();
    }

    @Test
    void aDiagnosisInDoubtIsInTheWorkUp() {
        Chart chart = new Chart();
        Condition diagnosis = chart.condition("sct|37340000", "2025-06-01");
        diagnosis.setVerificationStatus(new CodeableConcept(new Coding(null, "provisional", null)));
        assertThat(chart.on(DAY).tasks("red-flags")).hasSize(1);
        diagnosis.setVerificationStatus(new CodeableConcept(new Coding(null, "confirmed", null)));
        assertThat(chart.on(DAY).tasks("red-flags")).isEmpty();
    }

    @Test
    void retractedEvidenceTakesItsFlagAway() {
        Chart chart = new Chart();
        Observation ptosis = chart.observation("sct|11934000", "2026-02-01", "present");
        ptosis.setStatus(Observation.ObservationStatus.ENTEREDINERROR);
        assertThat(chart.on(DAY).rules()).isEmpty();
    }
}
