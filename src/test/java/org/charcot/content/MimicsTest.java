package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.charcot.logic.ContentForTests;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The differential diagnosis: which list the signs choose, what supports each disease, and when a test is asked for. */
class MimicsTest {

    private static final String DAY = "2026-03-01";

    /** One row for the regions from bulbar to lumbosacral: U, P, both (X), none (0), or not examined (-). */
    private static Chart signs(String regions) {
        Chart chart = new Chart();
        List<String> names = List.of("bulbar", "cervical", "thoracic", "lumbosacral");
        for (int i = 0; i < names.size(); i++) {
            char found = regions.charAt(i);
            if (found != '-') {
                chart.region(
                        names.get(i),
                        "2026-02-01",
                        found == 'U' || found == 'X' ? "present" : "absent",
                        found == 'P' || found == 'X' ? "present" : "absent");
            }
        }
        return chart;
    }

    private static Observation differential(Chart chart) {
        return chart.on(DAY).inferences("differential-diagnosis").get(0);
    }

    private static ObservationComponentComponent mimic(Chart chart, String mimic) {
        return differential(chart).getComponent().stream()
                .filter(component ->
                        component.getCode().getCodingFirstRep().getCode().equals(mimic))
                .findFirst()
                .orElseThrow(() -> new AssertionError(mimic + " is not on the list"));
    }

    private static String status(Chart chart, String mimic) {
        return mimic(chart, mimic).getValueCodeableConcept().getCodingFirstRep().getCode();
    }

    // ---- the list

    @ParameterizedTest
    @CsvSource({
        "0P00, lmn", "0PPP, lmn", "-P--, lmn", "PP00, lmn",
        "0U00, umn", "0U0U, umn", "UU00, umn", "---U, umn",
        "0X00, both", "0P0U, both", "XX00, both", "PU00, both",
        "P000, bulbar", "U000, bulbar", "X000, bulbar", "P---, bulbar"
    })
    void theSignsChooseTheList(String regions, String list) {
        assertThat(differential(signs(regions))
                        .getValueCodeableConcept()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo(list);
    }

    @ParameterizedTest
    @CsvSource({"0000", "----", "0--0"})
    void withoutSignsThereIsNoList(String regions) {
        assertThat(signs(regions).on(DAY).inferences("differential-diagnosis")).isEmpty();
    }

    /** Ptosis is a red flag, weak finger flexors are none; both support another disease. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-05, , , false",
        ", confirmed, , false",
        ", provisional, , true",
        ", confirmed, sct|11934000, true",
        "2026-02-05, confirmed, sct|11934000, true",
        "2026-02-20, confirmed, sct|11934000, false",
        ", confirmed, mimic-feature|finger-flexor-weakness, true",
        "2026-02-05, , mimic-feature|finger-flexor-weakness, true",
        "2026-02-20, , mimic-feature|finger-flexor-weakness, false"
    })
    void theListIsThereUntilOtherCausesAreExcludedOrTheDiagnosisIsMade(
            @Nullable String excluded, @Nullable String diagnosis, @Nullable String later, boolean open) {
        Chart chart = signs("000P");
        if (excluded != null) {
            chart.observation("assessment|other-causes-excluded", excluded, "true");
        }
        if (diagnosis != null) {
            chart.als("2025-06-01").resources().stream()
                    .filter(Condition.class::isInstance)
                    .map(Condition.class::cast)
                    .forEach(condition -> condition.setVerificationStatus(new CodeableConcept(new Coding(
                            "http://terminology.hl7.org/CodeSystem/condition-ver-status", diagnosis, null))));
        }
        if (later != null) {
            chart.observation(later, "2026-02-10", "present");
        }
        assertThat(!chart.on(DAY).inferences("differential-diagnosis").isEmpty())
                .isEqualTo(open);
    }

    @Test
    void lossOnEmgCountsAsASignOfTheLowerMotorNeuron() {
        Chart chart = signs("0U00");
        for (String muscle : List.of("tibialis-anterior", "gastrocnemius")) {
            Observation needle = chart.observation("assessment|needle-emg", "2026-02-01", "unknown")
                    .setBodySite(Chart.concept("muscle|" + muscle));
            needle.setDataAbsentReason(null);
            Chart.component(needle, "motor-sign|fibrillation-or-positive-sharp-wave", "present");
            Chart.component(needle, "motor-sign|chronic-neurogenic-change", "present");
        }
        assertThat(differential(chart)
                        .getValueCodeableConcept()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("both");
    }

    @ParameterizedTest
    @CsvSource({"0P00, false", "0P-0, true", "0U--, true", "0X--, false"})
    void aRegionThatIsNotExaminedMayChangeTheList(String regions, boolean mayChange) {
        assertThat(differential(signs(regions)).getNote().stream()
                        .anyMatch(note -> note.getText().startsWith("Not every region")))
                .isEqualTo(mayChange);
    }

    @Test
    void everyDiseaseOfTheListComesWithItsNextTestInBothLanguages() {
        List<ObservationComponentComponent> components =
                differential(signs("0U00")).getComponent();
        assertThat(components)
                .extracting(component -> component.getCode().getCodingFirstRep().getCode())
                .containsExactly(
                        "primary-lateral-sclerosis",
                        "hereditary-spastic-paraplegia",
                        "htlv-1-myelopathy",
                        "multiple-sclerosis",
                        "craniocervical-lesion",
                        "multiple-system-atrophy",
                        "krabbe-disease",
                        "cerebrotendinous-xanthomatosis",
                        "cervical-myelopathy");
        assertThat(components).allSatisfy(component -> {
            assertThat(component.getInterpretationFirstRep().getText()).contains("Next test: ");
            assertThat(component.getInterpretationFirstRep().getTextElement().getExtension())
                    .isNotEmpty();
            assertThat(component.getCode().getCodingFirstRep().getDisplay()).isNotBlank();
        });
    }

    // ---- what supports a disease

    @ParameterizedTest
    @CsvSource({
        // regions, feature, mimic, status
        "0P00,                                        , multifocal-motor-neuropathy, supported",
        "-P--,                                        , multifocal-motor-neuropathy, supported",
        "000P,                                        , multifocal-motor-neuropathy, possible",
        "PP00,                                        , multifocal-motor-neuropathy, unlikely",
        "000P, mimic-feature|gm1-antibodies-found,      multifocal-motor-neuropathy, supported",
        "0P00, sct|91019004,                            multifocal-motor-neuropathy, unlikely",
        "0P00, hpo|HP:0000771,                          kennedy-disease, supported",
        "0P00, mimic-feature|perioral-fasciculations,   kennedy-disease, supported",
        "0P00,                                        , kennedy-disease, possible",
        "0X00, mimic-feature|perioral-fasciculations,   kennedy-disease, unlikely",
        "0P00, mimic-feature|finger-flexor-weakness,    inclusion-body-myositis, supported",
        "0P00, mimic-feature|weakness-in-one-nerve-or-root, mononeuropathy-or-radiculopathy, supported",
        "P000, mimic-feature|fluctuating-weakness,      myasthenia-gravis, supported",
        "P000, sct|11934000,                            myasthenia-gravis, supported",
        "P000, sct|24982008,                            myasthenia-gravis, supported",
        "P000, hpo|HP:0003403,                          myasthenia-gravis, supported",
        "P000,                                        , myasthenia-gravis, possible",
        "X000, sct|11934000,                            myasthenia-gravis, supported",
        "XX00, sct|24982008,                            myasthenia-gravis, supported",
        "X000, mimic-feature|fluctuating-weakness,      myasthenia-gravis, supported",
        "X000, hpo|HP:0003403,                          myasthenia-gravis, unlikely",
        "XX0X, mimic-feature|gm1-antibodies-found,      multifocal-motor-neuropathy, supported",
        "0P0U,                                        , cervical-myelopathy, supported",
        "-P0U,                                        , cervical-myelopathy, possible",
        "0U0P,                                        , cervical-myelopathy, possible",
        "0X00,                                        , cervical-myelopathy, possible",
        "PP0U,                                        , cervical-myelopathy, unlikely",
        "0U0U, sct|91019004,                            cervical-myelopathy, supported",
        "0U0U, sct|165232002,                           cervical-myelopathy, supported",
        "0P00, mimic-feature|myokymia-or-neuromyotonia, nerve-hyperexcitability, supported",
        "0P00, hpo|HP:0003394,                          nerve-hyperexcitability, possible",
        "0P00, mimic-feature|past-poliomyelitis,        post-polio-syndrome, supported",
        "000P, mimic-feature|past-radiotherapy,         post-radiation-radiculopathy, supported",
        "0P00, mimic-feature|small-cell-lung-cancer,    lambert-eaton-syndrome, supported",
        "0P00, sct|40930008,                            hypothyroid-myopathy, supported",
        "0P00, mimic-feature|monoclonal-gammopathy,     gammopathy-polyneuropathy, supported",
        "000U, mimic-feature|spasticity-in-family,      hereditary-spastic-paraplegia, supported",
        "U00U, mimic-feature|spasticity-in-family,      hereditary-spastic-paraplegia, unlikely",
        "000U, mimic-feature|visual-loss,               multiple-sclerosis, supported",
        "000U, mimic-feature|tendon-xanthoma,           cerebrotendinous-xanthomatosis, supported",
        "0X00, sct|34486009,                            endocrine-disease-or-lymphoma, supported",
        "0X00, mimic-feature|lymphoma,                  endocrine-disease-or-lymphoma, supported",
        "0X00, mimic-feature|hiv-infection,             hiv-als-like, supported",
        "0X00, mimic-feature|gastrointestinal-surgery,  copper-deficiency, supported",
        "P000, mimic-feature|other-cranial-nerves,      lower-cranial-nerve-lesion, supported",
        "P000,                                        , progressive-bulbar-palsy, possible"
    })
    void findingsSupportADiseaseOrSpeakAgainstIt(String regions, String feature, String mimic, String status) {
        Chart chart = signs(regions);
        if (feature != null) {
            chart.observation(feature, "2026-02-01", "present");
        }
        assertThat(status(chart, mimic)).isEqualTo(status);
    }

    @Test
    void spasticParaplegiaInTheFamilySupportsIt() {
        Chart chart = signs("000U");
        chart.relative("FTH", "sct|39912006");
        assertThat(status(chart, "hereditary-spastic-paraplegia")).isEqualTo("supported");
    }

    @ParameterizedTest
    @CsvSource({"MALE, supported", "FEMALE, unlikely", "UNKNOWN, supported"})
    void kennedyDiseaseIsOfMen(AdministrativeGender gender, String status) {
        Chart chart = signs("0P00");
        chart.patient().setGender(gender);
        chart.observation("hpo|HP:0000771", "2026-02-01", "present");
        assertThat(status(chart, "kennedy-disease")).isEqualTo(status);
    }

    @Test
    void whereReflexesOfTheArmsAreNotKnownMultifocalMotorNeuropathyMerelyComesIntoQuestion() {
        Chart chart = new Chart();
        chart.sign("sct|26544005", "cervical", "2026-02-01", "present");
        assertThat(status(chart, "multifocal-motor-neuropathy")).isEqualTo("possible");
    }

    @Test
    void aConductionBlockSupportsMultifocalMotorNeuropathyWhereverTheSignsAre() {
        Chart chart = signs("000P");
        Observation nerve = chart.observation("assessment|nerve-conduction", "2026-02-01", "unknown");
        nerve.setDataAbsentReason(null);
        Chart.component(nerve, "nerve-conduction|conduction-block", "present");
        assertThat(status(chart, "multifocal-motor-neuropathy")).isEqualTo("supported");
        assertThat(mimic(chart, "multifocal-motor-neuropathy")
                        .getInterpretationFirstRep()
                        .getText())
                .startsWith("Fits: conduction block or temporal dispersion. Next test: extended nerve conduction");
    }

    /** Lively reflexes occur in multifocal motor neuropathy, which can be treated. */
    @Test
    void aConductionBlockIsNotExplainedAwayByAnUpperMotorNeuronSign() {
        Chart chart = signs("0X00");
        Observation nerve = chart.observation("assessment|nerve-conduction", "2026-02-01", "unknown");
        nerve.setDataAbsentReason(null);
        Chart.component(nerve, "nerve-conduction|conduction-block", "present");
        assertThat(status(chart, "multifocal-motor-neuropathy")).isEqualTo("supported");
        assertThat(chart.on(DAY).rules())
                .contains("RF10", "mimic-mmn", "R27", "R43")
                .doesNotContain("R40");
    }

    /** A conclusion is weighed by who made it: signs of the upper motor neuron do not explain it away. */
    @ParameterizedTest
    @CsvSource({
        "000P, sct|230591002, multifocal-motor-neuropathy,       mimic-mmn",
        "0X00, sct|230591002, multifocal-motor-neuropathy,       mimic-mmn",
        "0X00, sct|202664003, cervical-myelopathy,               mimic-myelopathy",
        "0X00, sct|91637004,  myasthenia-gravis,                 mimic-myasthenia",
        "0X00, sct|72315009,  inclusion-body-myositis,           mimic-other",
        "0X00, sct|54404000,  mononeuropathy-or-radiculopathy,   mimic-other",
        "0X00, sct|42345000,  polyneuropathy,                    mimic-other"
    })
    void theConclusionOfAnEmgSupportsADisease(String regions, String conclusion, String mimic, String rule) {
        Chart chart = signs(regions);
        DiagnosticReport report = chart.emgReport("2026-02-10", conclusion);
        assertThat(status(chart, mimic)).isEqualTo("supported");
        assertThat(mimic(chart, mimic).getInterpretationFirstRep().getText())
                .startsWith("The EMG report concludes to it. ");
        assertThat(chart.on(DAY).tasks(rule)).hasSize(1);
        report.setStatus(DiagnosticReport.DiagnosticReportStatus.ENTEREDINERROR);
        assertThat(chart.on(DAY).rules()).noneMatch(each -> each.startsWith("mimic"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-09, true", "2026-02-10, true", "2026-02-11, false"})
    void whoExcludesOtherCausesHasAnsweredAConclusionOfAnEarlierDay(String excluded, boolean open) {
        Chart chart = signs("0X00");
        chart.emgReport("2026-02-10", "sct|72315009");
        chart.observation("assessment|other-causes-excluded", excluded, "true");
        assertThat(chart.on(DAY).tasks("mimic-other")).hasSize(open ? 1 : 0);
    }

    // ---- what is asked for

    @ParameterizedTest
    @CsvSource({
        "0P00,                             , mimic-mmn",
        "000P, hpo|HP:0000771,               mimic-kennedy",
        "P000, sct|11934000,                 mimic-myasthenia",
        "0P0U,                             , mimic-myelopathy",
        "000P, mimic-feature|past-poliomyelitis, mimic-other"
    })
    void aDiseaseThatFindingsSupportIsOneTask(String regions, String feature, String rule) {
        Chart chart = signs(regions);
        if (feature != null) {
            chart.observation(feature, "2026-02-01", "present");
        }
        Result result = chart.on(DAY);
        assertThat(result.rules().stream()
                        .filter(each -> each.startsWith("mimic"))
                        .toList())
                .containsExactly(rule);
        Task task = result.tasks(rule).get(0);
        assertThat(task.getNote()).isNotEmpty();
        assertThat(task.getNoteFirstRep().getText()).contains("Next test: ");
    }

    @ParameterizedTest
    @CsvSource({"000P", "000U", "0X0X", "X000", "----"})
    void diseasesThatMerelyComeIntoQuestionAskForNothing(String regions) {
        assertThat(signs(regions).on(DAY).rules()).noneMatch(rule -> rule.startsWith("mimic"));
    }

    @ParameterizedTest
    @CsvSource({"provisional, recorded", "refuted, excluded"})
    void whatIsOnTheProblemListIsNotBroughtUpAgain(String verification, String status) {
        Chart chart = signs("0P00");
        chart.condition("sct|230591002", "2026-02-10")
                .setVerificationStatus(new CodeableConcept(new Coding(null, verification, null)));
        assertThat(status(chart, "multifocal-motor-neuropathy")).isEqualTo(status);
        assertThat(chart.on(DAY).tasks("mimic-mmn")).isEmpty();
    }

    // ---- the tables of the logic are those of the terminology

    @Test
    void theTableOfMimicsIsTheCodeSystem() {
        Map<String, Map<String, Object>> rows = table("Mimics", "mimic");
        CodeSystem system = ContentForTests.codeSystem("https://charcot.health/fhir/CodeSystem/mimic");
        assertThat(rows.keySet())
                .containsExactlyInAnyOrderElementsOf(system.getConcept().stream()
                        .map(ConceptDefinitionComponent::getCode)
                        .toList());
        for (ConceptDefinitionComponent concept : system.getConcept()) {
            Map<String, Object> row = row(rows, concept);
            assertThat(row).containsEntry("lists", joined(concept, "list"));
            assertThat(row).containsEntry("supports", joined(concept, "supports"));
            assertThat(row).containsEntry("fits", joined(concept, "fits"));
            assertThat(row).containsEntry("against", joined(concept, "against"));
            assertThat(row).containsEntry("diagnoses", joined(concept, "diagnosis"));
            assertThat(row).containsEntry("en", nextTest(concept, "en"));
            assertThat(row).containsEntry("nl", nextTest(concept, "nl"));
        }
    }

    @Test
    void theTableOfFeaturesIsTheCodeSystem() {
        Map<String, Map<String, Object>> rows = table("Features", "feature");
        CodeSystem system = ContentForTests.codeSystem("https://charcot.health/fhir/CodeSystem/mimic-feature");
        assertThat(rows).hasSameSizeAs(system.getConcept());
        for (ConceptDefinitionComponent concept : system.getConcept()) {
            Map<String, Object> row = row(rows, concept);
            assertThat(text(row, "en")).isEqualToIgnoringCase(concept.getDisplay());
            assertThat(text(row, "nl"))
                    .isEqualToIgnoringCase(concept.getDesignationFirstRep().getValue());
        }
    }

    private static Map<String, Object> row(Map<String, Map<String, Object>> rows, ConceptDefinitionComponent concept) {
        return Objects.requireNonNull(rows.get(concept.getCode()), concept.getCode());
    }

    private static String text(Map<String, Object> row, String element) {
        return String.valueOf(row.get(element));
    }

    private static Map<String, Map<String, Object>> table(String define, String key) {
        Object value = Objects.requireNonNull(new Chart().answer("Mimics", define, DAY));
        Map<String, Map<String, Object>> rows = new TreeMap<>();
        for (Object row : (List<?>) value) {
            Map<String, Object> tuple = new TreeMap<>();
            ((Map<?, ?>) row).forEach((name, element) -> tuple.put(String.valueOf(name), element));
            rows.put(String.valueOf(tuple.get(key)), tuple);
        }
        return rows;
    }

    private static String joined(ConceptDefinitionComponent concept, String property) {
        List<String> values = new ArrayList<>();
        concept.getProperty().stream()
                .filter(each -> each.getCode().equals(property))
                .forEach(each -> values.add(
                        each.hasValueCoding()
                                ? each.getValueCoding().getCode()
                                : each.getValue().primitiveValue()));
        return values.stream().collect(Collectors.joining(" "));
    }

    private static String nextTest(ConceptDefinitionComponent concept, String language) {
        return concept.getDesignation().stream()
                .filter(each -> each.getLanguage().equals(language))
                .filter(each -> "next-test".equals(each.getUse().getCode()))
                .map(each -> each.getValue())
                .collect(Collectors.joining());
    }
}
