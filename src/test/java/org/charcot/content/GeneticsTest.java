package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.FamilyMemberHistory.FamilyHistoryStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The genetics plan as it is in the content, from the record to the outcome. */
class GeneticsTest {

    private static final String TODAY = "2026-06-01";
    private static final String ALS = "sct|86044005";
    private static final String FTD = "sct|230270009";
    private static final String RECOMMEND = "Recommend a genetic test";
    private static final String ASK = "Ask about ALS and FTD in the family";

    // ---- the family (R60)

    @ParameterizedTest
    @CsvSource({
        // first degree
        "FTH, true",
        "MTH, true",
        "PRN, true",
        "BRO, true",
        "SIS, true",
        "SIB, true",
        "NBRO, true",
        "CHILD, true",
        "SON, true",
        "SONC, true",
        "DAU, true",
        "DAUC, true",
        "TWIN, true",
        "ITWINSIS, true",
        // second degree
        "GRPRN, true",
        "GRFTH, true",
        "MGRMTH, true",
        "PGRFTH, true",
        "GRNDCHILD, true",
        "GRNDSON, true",
        "UNCLE, true",
        "MUNCLE, true",
        "AUNT, true",
        "PAUNT, true",
        "NEPHEW, true",
        "NIECE, true",
        "NIENEPH, true",
        "HSIB, true",
        "HBRO, true",
        "HSIS, true",
        // further away, or not by blood
        "COUSN, false",
        "MCOUSN, false",
        "PCOUSN, false",
        "GGRFTH, false",
        "STPFTH, false",
        "STPSIB, false",
        "ADOPTF, false",
        "CHLDADOPT, false",
        "WIFE, false",
        "HUSB, false",
        "FTHINLAW, false",
        "FRND, false"
    })
    void aRelativeOfTheFirstOrSecondDegreeMakesATestRecommended(String relationship, boolean recommended) {
        Chart chart = patient();
        chart.relative(relationship, ALS);
        assertThat(titles(chart.on(TODAY)).contains(RECOMMEND)).isEqualTo(recommended);
        assertThat(ask(chart.on(TODAY)).getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({
        "sct|86044005, true",
        "sct|230270009, true",
        "sct|716994006, true",
        "sct|230258005, true",
        "sct|24700007, false",
        "sct|81211007, false"
    })
    void theRelativeHasAlsOrFtd(String condition, boolean recommended) {
        Chart chart = patient();
        chart.relative("MTH", condition);
        assertThat(titles(chart.on(TODAY)).contains(RECOMMEND)).isEqualTo(recommended);
    }

    @Test
    void aRelativeOfUnknownDegreeIsAskedAbout() {
        Chart chart = patient();
        chart.relative("FAMMEMB", FTD);
        Result result = chart.on(TODAY);
        assertThat(titles(result)).doesNotContain(RECOMMEND);
        assertThat(ask(result).getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
        assertThat(notes(ask(result)))
                .containsExactly(
                        "A relative with ALS or FTD is on record without a relationship that tells the degree.");
        assertThat(result.unknown()).anyMatch(condition -> condition.contains("Genetic Test Is Recommended"));
    }

    @ParameterizedTest
    @CsvSource({"sct|37340000, REQUESTED", ", REQUESTED", "sct|73211009, COMPLETED"})
    void aRelativeWithoutAnAnswerOnAlsIsNoNo(@Nullable String condition, Task.TaskStatus status) {
        Chart chart = patient();
        FamilyMemberHistory father = chart.relative("FTH", "sct|73211009");
        if (condition == null) {
            father.setCondition(List.of());
        } else {
            father.getConditionFirstRep().setCode(Chart.concept(condition));
        }
        assertThat(ask(chart.on(TODAY)).getStatus()).isEqualTo(status);
    }

    @Test
    void anUnknownFamilyIsAskedAbout() {
        Result result = patient().on(TODAY);
        assertThat(ask(result).getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
        assertThat(titles(result)).doesNotContain(RECOMMEND);
        assertThat(result.unknown()).anyMatch(condition -> condition.contains("Genetic Test Is Recommended"));
    }

    @ParameterizedTest
    @CsvSource({"true, true, COMPLETED", "false, false, COMPLETED", "unknown, false, REQUESTED"})
    void theClinicianMaySayIt(String stated, boolean recommended, Task.TaskStatus asked) {
        Chart chart = patient();
        chart.observation("assessment|familial-als-or-ftd", "2026-05-01", stated);
        Result result = chart.on(TODAY);
        assertThat(titles(result).contains(RECOMMEND)).isEqualTo(recommended);
        assertThat(ask(result).getStatus()).isEqualTo(asked);
    }

    @Test
    void aRetractedRelativeDoesNotCount() {
        Chart chart = patient();
        chart.relative("FTH", ALS).setStatus(FamilyHistoryStatus.ENTEREDINERROR);
        assertThat(titles(chart.on(TODAY))).doesNotContain(RECOMMEND);
    }

    @Test
    void nobodyWithoutMotorNeuronDiseaseIsAsked() {
        Chart chart = new Chart();
        chart.relative("FTH", ALS);
        assertThat(chart.on(TODAY).rules()).doesNotContain("R60", "R61");
    }

    @Test
    void theTestIsARequestThatRestsOnTheRelative() {
        Chart chart = patient();
        FamilyMemberHistory father = chart.relative("FTH", ALS);
        Result result = chart.on(TODAY);
        Task task = task(result, RECOMMEND);
        assertThat(task.getReasonReference().getReference()).isEqualTo("FamilyMemberHistory/" + father.getIdPart());
        assertThat(result.all(ServiceRequest.class))
                .filteredOn(request -> task.getFocus().getReference().endsWith(request.getIdPart()))
                .extracting(request -> request.getCode().getCodingFirstRep().getCode())
                .containsExactly("405825005");
    }

    // ---- the panel (R61, R62)

    @Test
    void thePanelIsOfferedToAllAndOnceOnly() {
        assertThat(patient().on(TODAY).tasks("R61")).hasSize(1);
        Chart familial = patient();
        familial.relative("FTH", ALS);
        assertThat(familial.on(TODAY).tasks("R61")).isEmpty();
    }

    @Test
    void thePanelCanBeForFamilialDiseaseOnly() {
        Content content = Chart.content(Map.of("Genetic Panel For", "FAMILIAL"));
        assertThat(patient().on(TODAY, content).tasks("R61")).isEmpty();
        Chart familial = patient();
        familial.relative("FTH", ALS);
        assertThat(titles(familial.on(TODAY, content))).contains(RECOMMEND);
    }

    @Test
    void aDiagnosisThatIsOnlyThoughtOfGetsNoPanel() {
        Chart chart = new Chart();
        chart.condition(ALS, "2025-06-01")
                .setVerificationStatus(new CodeableConcept(
                        new Coding("http://terminology.hl7.org/CodeSystem/condition-ver-status", "provisional", null)));
        assertThat(chart.on(TODAY).tasks("R61")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sct|86044005, 1", "sct|88923002, 1", "sct|54304004, 1", "sct|37340000, 1", "sct|81211007, 0"})
    void thePanelIsNotForPls(String disease, int tasks) {
        Chart chart = new Chart();
        chart.condition(disease, "2025-06-01");
        assertThat(chart.on(TODAY).tasks("R61")).hasSize(tasks);
    }

    @Test
    void thePanelHasTheGenesOfItsValueSet() throws IOException {
        ValueSet panel = (ValueSet) FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Files.readString(Path.of("terminology/value-set/ValueSet-als-dna-panel.json")));
        List<String> genes = panel.getCompose().getIncludeFirstRep().getConcept().stream()
                .map(gene -> gene.getDisplay())
                .toList();
        assertThat(notes(patient().on(TODAY).tasks("R61").get(0)))
                .contains("Not known yet: " + String.join(", ", genes) + ".");
    }

    @Test
    void thePanelIsDoneWhenAllItsGenesAreKnown() {
        Chart chart = patient();
        gene(chart, "11179", "absent");
        gene(chart, "4010", "absent");
        gene(chart, "28337", "present");
        Task open = chart.on(TODAY).tasks("R61").get(0);
        assertThat(open.getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
        assertThat(notes(open)).contains("Not known yet: ATXN2.");
        gene(chart, "10555", "absent");
        Task done = chart.on(TODAY).tasks("R61").get(0);
        assertThat(done.getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        assertThat(done.getOutput()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"none, true", "unknown, true", "absent, false", "present, false"})
    void thatTardbpIsMissingIsSaid(String result, boolean said) {
        Chart chart = patient();
        if (!result.equals("none")) {
            gene(chart, "11571", result);
        }
        assertThat(notes(chart.on(TODAY).tasks("R61").get(0)).stream().anyMatch(note -> note.contains("TARDBP")))
                .isEqualTo(said);
    }

    // ---- variants (R64, R65)

    @ParameterizedTest
    @CsvSource({
        "11179, present, R64",
        "11179, absent, ''",
        "11179, unknown, ''",
        "4010, present, R65",
        "4010, absent, ''",
        "28337, present, ''"
    })
    void aVariantIsWorthInformation(String gene, String value, String rule) {
        Chart chart = patient();
        gene(chart, gene, value);
        assertThat(String.join(" ", information(chart.on(TODAY)))).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"http://www.genenames.org/geneId", "http://www.genenames.org"})
    void aVariantAsTheGenomicsGuideHasItIsReadAsWell(String system) {
        Chart chart = patient();
        chart.relative("FTH", "sct|86044005");
        assertThat(chart.on(TODAY).tasks("R60"))
                .filteredOn(task -> task.getDescription().startsWith("Recommend"))
                .singleElement()
                .satisfies(task -> assertThat(task.getStatus()).isEqualTo(Task.TaskStatus.REQUESTED));
        Observation variant = chart.observation("loinc|69548-6", "2026-05-01", "loinc|LA9633-4");
        variant.addComponent()
                .setCode(Chart.concept("loinc|48018-6"))
                .setValue(new CodeableConcept(new Coding(system, "HGNC:11179", "SOD1")));
        assertThat(information(chart.on(TODAY))).containsExactly("R64");
        assertThat(chart.on(TODAY).tasks("R60"))
                .filteredOn(task -> task.getDescription().startsWith("Recommend"))
                .singleElement()
                .satisfies(task -> assertThat(task.getStatus()).isEqualTo(Task.TaskStatus.COMPLETED));
    }

    @ParameterizedTest
    @CsvSource({"LA6668-3, true", "LA6682-4, true", "LA6675-8, false"})
    void aBenignVariantIsNoFinding(String significance, boolean told) {
        Chart chart = patient();
        Observation variant = chart.observation("loinc|69548-6", "2026-05-01", "present");
        variant.addComponent()
                .setCode(Chart.concept("loinc|48018-6"))
                .setValue(new CodeableConcept(new Coding("http://www.genenames.org/geneId", "HGNC:11179", "SOD1")));
        Chart.component(variant, "loinc|53037-8", "loinc|" + significance);
        assertThat(information(chart.on(TODAY))).isEqualTo(told ? List.of("R64") : List.of());
    }

    // ---- relatives (R63)

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0", "unknown, 0"})
    void aHealthyRelativeWhoAsksIsReferred(String asks, int tasks) {
        Chart chart = patient();
        chart.observation("assessment|presymptomatic-test-wish", "2026-05-01", asks);
        Result result = chart.on(TODAY);
        assertThat(result.tasks("R63")).hasSize(tasks);
        assertThat(result.all(ServiceRequest.class).stream()
                        .filter(request ->
                                request.getCode().getCodingFirstRep().getCode().equals("306279004")))
                .hasSize(tasks);
    }

    @Test
    void theReferralEndsIt() {
        Chart chart = patient();
        chart.observation("assessment|presymptomatic-test-wish", "2026-05-01", "true");
        request(chart, "sct|306279004");
        assertThat(chart.on(TODAY).tasks("R63")).extracting(Task::getStatus).containsExactly(Task.TaskStatus.COMPLETED);
    }

    @Test
    void aTestOrderedForAHealthyRelativeIsWarnedOf() {
        Chart chart = new Chart();
        request(chart, "sct|405824009");
        assertThat(chart.on(TODAY).issues("R63")).isEmpty();
        chart.relative("MTH", ALS);
        assertThat(chart.on(TODAY).issues("R63")).containsExactly("moderate");
        chart.als("2025-06-01");
        assertThat(chart.on(TODAY).issues("R63")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R60", "R61"})
    void nothingIsOfferedToTheDead(String rule) {
        Chart chart = patient();
        chart.patient().setDeceased(new DateTimeType("2026-01-01"));
        assertThat(chart.on(TODAY).tasks(rule)).isEmpty();
    }

    // ---- the record and the outcome

    private static Chart patient() {
        return new Chart().als("2025-06-01");
    }

    private static void gene(Chart chart, String hgnc, String value) {
        chart.observation("assessment|needle-emg", "2026-05-01", value)
                .setCode(new CodeableConcept(new Coding("http://www.genenames.org/geneId", "HGNC:" + hgnc, null)));
    }

    private static void request(Chart chart, String code) {
        ServiceRequest request = new ServiceRequest();
        request.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE);
        request.setIntent(ServiceRequest.ServiceRequestIntent.ORDER);
        request.setCode(Chart.concept(code));
        chart.add(request);
    }

    /** The rules on variants that give information; other plans give some as well. */
    private static List<String> information(Result result) {
        return result.all(CommunicationRequest.class).stream()
                .map(request ->
                        request.getReasonCodeFirstRep().getCodingFirstRep().getCode())
                .filter(rule -> rule.equals("R64") || rule.equals("R65"))
                .toList();
    }

    private static List<String> titles(Result result) {
        return result.all(Task.class).stream().map(Task::getDescription).toList();
    }

    private static Task task(Result result, String title) {
        return result.all(Task.class).stream()
                .filter(task -> task.getDescription().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Task ask(Result result) {
        return task(result, ASK);
    }

    private static List<String> notes(Task task) {
        return task.getNote().stream().map(Annotation::getText).toList();
    }
}
