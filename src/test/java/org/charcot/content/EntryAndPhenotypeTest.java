package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.charcot.questionnaire.AlsfrsR;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan from suspicion to diagnosis, from the record to the outcome. */
class EntryAndPhenotypeTest {

    private static final String TODAY = "2026-06-01";
    private static final String VISIT = "2026-05-01";
    private static final List<String> PHENOTYPES =
            List.of("ALS Signs", "PSMA Is Possible", "PLS Is Possible", "PBP Is Possible");
    private static final Map<Character, String> REGIONS =
            Map.of('B', "bulbar", 'C', "cervical", 'T', "thoracic", 'L', "lumbosacral");

    // ---- phenotype (R03 to R06, R08): the truth table

    @ParameterizedTest
    @CsvSource({
        // signs of the upper, of the lower motor neuron, EMG, phenotype
        "C, C, -, als",
        "CL, CL, -, als",
        "C, L, C, als",
        "B, C, -, als",
        "B, B, -, pbp",
        "-, B, -, pbp",
        "B, B, B, pbp",
        "-, B, B, pbp",
        "-, C, -, psma",
        "-, CL, CL, psma",
        "-, BC, -, psma",
        "C, -, -, pls",
        "B, -, -, pls",
        "BCTL, -, -, pls",
        "C, -, C, umn-onset-als",
        "C, -, L, umn-onset-als",
        "-, -, C, not-classified",
        "-, -, -, no-mnd-signs"
    })
    void signsAndEmgPointToThePhenotype(String umn, String lmn, String emg, String phenotype) {
        assertThat(value(examined(umn, lmn, emg).on(TODAY), "mnd-phenotype")).isEqualTo(phenotype);
    }

    @Test
    void regionsOfEachTypeOfSignAreCounted() {
        Observation phenotype =
                examined("BC", "CTL", "-").on(TODAY).inferences("mnd-phenotype").get(0);
        assertThat(component(phenotype, "umn-regions")).isEqualTo("2");
        assertThat(component(phenotype, "lmn-regions")).isEqualTo("3");
        assertThat(component(phenotype, "umn-and-lmn-regions")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        // signs of the upper, of the lower motor neuron, and which of R03 to R06 is stated
        "C, C, ALS Signs",
        "-, C, PSMA Is Possible",
        "C, -, PLS Is Possible",
        "B, B, PBP Is Possible",
        "-, B, PBP Is Possible",
        "-, -, ''"
    })
    void onePhenotypeIsStated(String umn, String lmn, String stated) {
        Chart chart = examined(umn, lmn, "-");
        for (String define : PHENOTYPES) {
            assertThat(asked(chart, define)).as(define).isEqualTo(define.equals(stated));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "present, unknown, absent, absent, PLS Is Possible",
        "unknown, present, absent, absent, PSMA Is Possible",
        "unknown, unknown, absent, present, PBP Is Possible"
    })
    void aTypeOfSignThatNobodyLookedForLeavesThePhenotypeUnknown(
            String umn, String lmn, String bulbarUmn, String bulbarLmn, String unknown) {
        Chart chart = new Chart();
        chart.region("cervical", VISIT, umn, lmn);
        if (unknown.startsWith("PBP")) {
            chart.region("bulbar", VISIT, bulbarUmn, bulbarLmn);
        }
        assertThat(asked(chart, unknown)).isNull();
    }

    @Test
    void withoutAnyFindingNoPhenotypeIsRuledOut() {
        for (String define : PHENOTYPES) {
            assertThat(asked(new Chart(), define)).as(define).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // a lively reflex and wasting: the regions they are in; counts as an upper sign (R09)
        "cervical, cervical, true",
        "cervical, lumbosacral, false",
        "cervical, none, false",
        "none, cervical, false"
    })
    void aLivelyReflexWhereMusclesAreWastedIsPointedOut(String reflex, String wasting, boolean stated) {
        Chart chart = new Chart();
        if (!reflex.equals("none")) {
            chart.sign("hpo|HP:0001347", reflex, VISIT, "present");
        }
        if (!wasting.equals("none")) {
            chart.sign("hpo|HP:0003202", wasting, VISIT, "present");
        }
        assertThat(asked(chart, "Reflex In A Wasted Muscle")).isEqualTo(stated);
    }

    @Test
    void aReflexRecordedAsPreservedInAWastedMuscleIsAnUpperSign() {
        Chart chart = new Chart();
        chart.sign("motor-sign|reflex-in-wasted-muscle", "cervical", VISIT, "present");
        assertThat(asked(chart, "Reflex In A Wasted Muscle")).isEqualTo(true);
        assertThat(component(chart.on(TODAY).inferences("mnd-phenotype").get(0), "cervical-umn"))
                .isEqualTo("52101004");
    }

    @ParameterizedTest
    @CsvSource({"-, -, CL, true", "C, -, CL, false", "-, C, CL, false", "-, -, -, false"})
    void emgWithoutSignsIsPointedOut(String umn, String lmn, String emg, boolean stated) {
        assertThat(asked(examined(umn, lmn, emg), "EMG Stands Alone")).isEqualTo(stated);
    }

    @Test
    void withoutEmgItIsNotKnownWhetherItStandsAlone() {
        assertThat(asked(new Chart(), "EMG Stands Alone")).isNull();
    }

    @Test
    void theGuidelineIsForWhoIsSuspected() {
        assertThat(asked(new Chart(), "Is In Scope")).isEqualTo(false);
        assertThat(asked(new Chart().als("2025-01-01"), "Is In Scope")).isEqualTo(true);
        assertThat(asked(examined("C", "-", "-"), "Is In Scope")).isEqualTo(true);
    }

    // ---- examination (R02)

    @Test
    void theMapOfSignsToRegionsSaysWhatTheValueSetsSay() throws IOException {
        Map<String, Set<String>> mapped = new TreeMap<>();
        ConceptMap map = (ConceptMap) content("terminology/concept-map/ConceptMap-sign-to-region.json");
        map.getGroup().forEach(group -> group.getElement()
                .forEach(sign -> mapped.computeIfAbsent(sign.getTargetFirstRep().getCode(), unused -> new TreeSet<>())
                        .add(group.getSource() + "|" + sign.getCode())));
        Map<String, Set<String>> listed = new TreeMap<>();
        for (String region : REGIONS.values()) {
            ValueSet signs = (ValueSet) content("terminology/value-set/ValueSet-" + region + "-sign.json");
            signs.getCompose().getInclude().forEach(include -> include.getConcept()
                    .forEach(sign -> listed.computeIfAbsent(region, unused -> new TreeSet<>())
                            .add(include.getSystem() + "|" + sign.getCode())));
        }
        assertThat(mapped).isEqualTo(listed).hasSize(4);
    }

    @Test
    void asksForTheRegionsThatAreUnknownUntilAllAreKnown() {
        Chart chart = new Chart();
        suspected(chart);
        chart.region("bulbar", VISIT, "present", "present");
        Task open = only(chart.on(TODAY).tasks("R02"));
        assertThat(open.getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
        assertThat(notes(open)).containsExactly("To be examined: cervical, thoracic, lumbosacral.");

        chart.region("cervical", VISIT, "absent", "absent");
        chart.region("thoracic", VISIT, "absent", "absent");
        chart.region("lumbosacral", VISIT, "absent", "absent");
        Task done = only(chart.on(TODAY).tasks("R02"));
        assertThat(done.getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        assertThat(done.getOutput())
                .extracting(output -> ((Reference) output.getValue()).getReference())
                .containsExactly(
                        "Observation/Observation1",
                        "Observation/Observation2",
                        "Observation/Observation3",
                        "Observation/Observation4");
    }

    @Test
    void asksNobodyToBeExaminedWhoIsNotSuspected() {
        assertThat(new Chart().on(TODAY).tasks("R02")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hpo|HP:0001308, bulbar-lmn",
        "hpo|HP:0012473, bulbar-lmn",
        "hpo|HP:0033683, bulbar-umn",
        "hpo|HP:0030905, bulbar-umn",
        "hpo|HP:0002200, bulbar-umn",
        "motor-sign|brisk-gag-reflex, bulbar-umn",
        "hpo|HP:0031993, cervical-umn",
        "hpo|HP:0007350, cervical-umn",
        "hpo|HP:0006986, cervical-umn",
        "motor-sign|absent-abdominal-reflex, thoracic-umn",
        "hpo|HP:0003487, lumbosacral-umn",
        "hpo|HP:0011448, lumbosacral-umn",
        "hpo|HP:0002395, lumbosacral-umn",
        "hpo|HP:0002061, lumbosacral-umn",
        "motor-sign|crossed-adductor, lumbosacral-umn"
    })
    void aSignOfOneRegionNeedsNoBodySite(String sign, String component) {
        Chart chart = new Chart();
        chart.observation(sign, VISIT, "present");
        Result result = chart.on(TODAY);
        assertThat(component(result.inferences("mnd-phenotype").get(0), component))
                .isEqualTo("52101004");
        assertThat(titles(result, "R02")).doesNotContain("Say in which region the sign was found");
    }

    @ParameterizedTest
    @CsvSource({"present, true", "absent, false", "unknown, false"})
    void aSignWithoutRegionIsAskedFor(String value, boolean asked) {
        Chart chart = new Chart();
        chart.observation("hpo|HP:0001347", VISIT, value);
        assertThat(titles(chart.on(TODAY), "R02").contains("Say in which region the sign was found"))
                .isEqualTo(asked);
    }

    @Test
    void theBodySiteGoesBeforeTheRegionOfTheSign() {
        Chart chart = new Chart();
        chart.sign("hpo|HP:0003487", "cervical", VISIT, "present");
        Observation phenotype = chart.on(TODAY).inferences("mnd-phenotype").get(0);
        assertThat(component(phenotype, "cervical-umn")).isEqualTo("52101004");
        assertThat(component(phenotype, "lumbosacral-umn")).isEqualTo("unknown");
    }

    // ---- conversion (R07, R08)

    @ParameterizedTest
    @CsvSource({
        // signs at the first visit, at the second visit, converts
        "-, C, C, C, true",
        "-, C, L, C, true",
        "-, C, -, CL, false",
        "C, -, C, C, true",
        "C, -, C, L, true",
        "C, -, CL, -, false",
        "-, B, -, BC, true",
        "B, B, BC, B, true",
        "-, B, B, B, false",
        "C, C, CL, CL, false",
        "B, -, B, B, true"
    })
    void aPhenotypeThatBecomesAlsIsLookedAtAgain(
            String umnBefore, String lmnBefore, String umn, String lmn, boolean converts) {
        Chart chart = new Chart();
        examine(chart, "2026-01-15", umnBefore, lmnBefore);
        examine(chart, VISIT, umn, lmn);
        assertThat(chart.on(TODAY).issues("R07")).isEqualTo(converts ? List.of("moderate") : List.of());
    }

    @Test
    void conversionNamesWhatIsNewAndRestsOnIt() {
        Chart chart = new Chart();
        examine(chart, "2026-01-15", "-", "C");
        examine(chart, VISIT, "L", "C");
        examine(chart, "2026-05-20", "CL", "C");
        Task task = only(chart.on(TODAY).tasks("R07"));
        assertThat(notes(task))
                .containsExactly("Before: only lower motor neuron signs (PSMA). New: upper motor neuron signs.");
        assertThat(task.getReasonReference().getReference()).isEqualTo("Observation/Observation8");
    }

    @Test
    void whatNobodyLookedForBeforeIsNotNew() {
        Chart chart = new Chart();
        chart.region("cervical", "2026-01-15", "unknown", "present");
        chart.region("cervical", VISIT, "present", "present");
        assertThat(chart.on(TODAY).issues("R07")).isEmpty();
    }

    @Test
    void aSignOfTheMissingTypeContradictsTheDiagnosisOnRecord() {
        Chart chart = new Chart();
        chart.condition("sct|81211007", "2024-01-01");
        assertThat(chart.on(TODAY).unknown()).anyMatch(condition -> condition.contains("Phenotype Turns Into ALS"));
        chart.region("cervical", VISIT, "present", "present");
        assertThat(chart.on(TODAY).issues("R07")).containsExactly("moderate");
    }

    @Test
    void theDiagnosisOfAlsEndsTheConversion() {
        Chart chart = new Chart();
        examine(chart, "2026-01-15", "-", "C");
        examine(chart, VISIT, "C", "C");
        chart.als("2025-01-01");
        Result result = chart.on(TODAY);
        assertThat(only(result.tasks("R07")).getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        assertThat(result.issues("R07")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"C, -, C, true", "C, -, -, false", "C, C, C, false", "-, -, C, false"})
    void lossOnEmgInClinicalPlsIsLookedAtAgain(String umn, String lmn, String emg, boolean warns) {
        assertThat(examined(umn, lmn, emg).on(TODAY).issues("R08")).isEqualTo(warns ? List.of("moderate") : List.of());
    }

    @Test
    void plsWithoutEmgIsNotKnownToBeUpperOnly() {
        Chart chart = new Chart();
        examine(chart, VISIT, "C", "-");
        Result result = chart.on(TODAY);
        assertThat(result.issues("R08")).isEmpty();
        assertThat(result.unknown()).anyMatch(condition -> condition.contains("EMG Shows Loss In PLS"));
    }

    // ---- working diagnosis (R10, R11, R13, R56)

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
                .isEqualTo(Set.of("als", "treat-as-als").contains(working));
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

    // ---- the flowchart

    @Test
    void whoIsNotSuspectedIsNotInTheFlowchart() {
        assertThat(new Chart().on(TODAY).inferences("flowchart-note")).isEmpty();
    }

    @Test
    void whoIsOnlySuspectedIsAtTheExamination() {
        Chart chart = new Chart();
        suspected(chart);
        Observation place = chart.on(TODAY).inferences("flowchart-note").get(0);
        assertThat(place.getValueCodeableConcept().getCodingFirstRep().getCode())
                .isEqualTo("note-2");
        assertThat(place.getNote())
                .extracting(Annotation::getText)
                .anyMatch(note -> note.contains("reconstruction"))
                .contains("Not recorded: an EMG.", "Not recorded: whether other causes are excluded.");
        assertThat(component(place, "note-1")).isEqualTo("passed");
        assertThat(component(place, "note-3")).isEqualTo("ahead");
        assertThat(component(place, "note-8")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        // signs of the upper, of the lower motor neuron, EMG (none: not done), other causes excluded, place
        "C, C, none, unknown, note-4",
        "C, C, C, unknown, note-6",
        "C, C, C, false, note-5",
        "C, C, C, true, note-8",
        "C, C, none, true, note-8",
        "-, C, C, true, note-7",
        "C, -, -, true, note-10",
        "-, -, -, true, note-2"
    })
    void thePlaceIsTheFirstStepThatIsNotTaken(String umn, String lmn, String emg, String excluded, String note) {
        Chart chart = new Chart();
        examine(chart, VISIT, umn, lmn);
        if (!emg.equals("none")) {
            emg(chart, emg);
        }
        stated(chart, "true", excluded);
        assertThat(value(chart.on(TODAY), "flowchart-note")).isEqualTo(note);
    }

    @Test
    void theDiagnosisIsTheNinthNote() {
        Chart chart = examined("C", "C", "C");
        stated(chart, "true", "true");
        chart.als("2025-01-01");
        Observation place = chart.on(TODAY).inferences("flowchart-note").get(0);
        assertThat(place.getComponent().stream()
                        .collect(Collectors.toMap(
                                part -> part.getCode().getCodingFirstRep().getCode(),
                                part -> component(
                                        place,
                                        part.getCode().getCodingFirstRep().getCode()))))
                .isEqualTo(Map.of(
                        "note-1", "passed",
                        "note-2", "passed",
                        "note-3", "passed",
                        "note-4", "passed",
                        "note-5", "passed",
                        "note-6", "passed",
                        "note-7", "not-on-path",
                        "note-8", "passed",
                        "note-9", "here",
                        "note-10", "not-on-path"));
    }

    // ---- the record

    private static Chart examined(String umn, String lmn, String emg) {
        Chart chart = new Chart();
        examine(chart, VISIT, umn, lmn);
        emg(chart, emg);
        return chart;
    }

    /** All four regions on a day; the letters are the regions with signs. */
    private static void examine(Chart chart, String day, String umn, String lmn) {
        for (char letter : "BCTL".toCharArray()) {
            chart.region(
                    REGIONS.getOrDefault(letter, ""),
                    day,
                    umn.indexOf(letter) >= 0 ? "present" : "absent",
                    lmn.indexOf(letter) >= 0 ? "present" : "absent");
        }
    }

    /** Needle EMG of enough muscles to decide each region. */
    private static void emg(Chart chart, String regions) {
        for (String muscle : List.of(
                "B tongue",
                "C biceps-brachii",
                "C first-dorsal-interosseous",
                "T erector-spinae-thoracic",
                "L rectus-femoris",
                "L gastrocnemius")) {
            String found = regions.indexOf(muscle.charAt(0)) >= 0 ? "present" : "absent";
            Observation emg = new Observation();
            emg.setStatus(Observation.ObservationStatus.FINAL);
            emg.setCode(Chart.concept("assessment|needle-emg"));
            emg.setBodySite(Chart.concept("muscle|" + muscle.substring(2)));
            emg.setEffective(new DateTimeType(VISIT));
            Chart.component(emg, "motor-sign|fibrillation-or-positive-sharp-wave", found);
            Chart.component(emg, "motor-sign|chronic-neurogenic-change", found);
            Chart.component(emg, "motor-sign|side", "sct|7771000");
            chart.add(emg);
        }
    }

    private static void stated(Chart chart, String progressive, String excluded) {
        chart.observation("assessment|progressive-course", VISIT, progressive);
        chart.observation("assessment|other-causes-excluded", VISIT, excluded);
    }

    private static void suspected(Chart chart) {
        Condition condition = chart.condition("sct|86044005", null);
        condition.setVerificationStatus(new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/condition-ver-status", "provisional", null)));
    }

    private static void response(Chart chart, String day, int total) {
        int[] points = new int[12];
        for (int i = 0; i < 12; i++) {
            points[i] = Math.min(4, Math.max(0, total - 4 * i));
        }
        QuestionnaireResponse response = AlsfrsR.response("r", day + "T10:00:00+02:00", false, points);
        response.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.COMPLETED);
        chart.add(response);
    }

    // ---- the outcome

    private static @Nullable Object asked(Chart chart, String define) {
        return chart.answer("EntryAndPhenotype", define, TODAY);
    }

    private static Resource content(String file) throws IOException {
        return (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(Files.readString(Path.of(file)));
    }

    /** The code of the value, or of the reason why there is none. */
    private static String value(Result result, String code) {
        Observation observation = only(result.inferences(code));
        return observation.hasValue()
                ? observation.getValueCodeableConcept().getCodingFirstRep().getCode()
                : observation.getDataAbsentReason().getCodingFirstRep().getCode();
    }

    private static String component(Observation observation, String code) {
        var component = observation.getComponent().stream()
                .filter(part -> part.getCode().getCodingFirstRep().getCode().equals(code))
                .findFirst()
                .orElseThrow();
        if (!component.hasValue()) {
            return component.getDataAbsentReason().getCodingFirstRep().getCode();
        }
        return component.hasValueCodeableConcept()
                ? component.getValueCodeableConcept().getCodingFirstRep().getCode()
                : component.getValue().primitiveValue();
    }

    private static List<String> titles(Result result, String rule) {
        return result.tasks(rule).stream().map(Task::getDescription).toList();
    }

    private static List<String> statuses(Result result, String rule) {
        return result.tasks(rule).stream()
                .map(task -> task.getStatus().toCode())
                .sorted()
                .toList();
    }

    private static List<String> dues(Result result, String rule) {
        return result.tasks(rule).stream()
                .map(Result::due)
                .filter(due -> !due.isEmpty())
                .toList();
    }

    private static List<String> notes(Task task) {
        return task.getNote().stream().map(Annotation::getText).toList();
    }

    private static <T> T only(List<T> all) {
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
