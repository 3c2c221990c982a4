package org.charcot.logic;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.content.Content;
import org.charcot.plan.Outcome;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** What the diagnosis plan puts on record and asks for. */
class DiagnosisTest {

    private static final Content CONTENT = Content.load(
            FhirContext.forR4Cached(), "https://charcot.health/fhir/PlanDefinition/als-care-pathway", Map.of());
    private static final Set<String> CRITERIA =
            Set.of("el-escorial", "el-escorial-revised-2000", "awaji", "gold-coast", "mnd-phenotype");
    private static final Set<String> ASKS =
            Set.of("region-examination", "progressive-course", "other-causes-excluded", "normal-motor-function-before");

    @Test
    void saysNothingWithoutFindings() {
        List<Resource> outcome = outcome(new Examination().record());

        assertThat(categories(outcome)).isEmpty();
        assertThat(asks(outcome)).isEmpty();
    }

    @Test
    void recordsOneObservationPerSetOfCriteria() {
        List<Resource> outcome = outcome(complete("BCL", "C", "BL").confirmed().record());

        assertThat(categories(outcome))
                .isEqualTo(Map.of(
                        "el-escorial", "definite",
                        "el-escorial-revised-2000", "probable-laboratory-supported",
                        "awaji", "definite",
                        "gold-coast", "met",
                        "mnd-phenotype", "als"));
        assertThat(asks(outcome)).isEmpty();
    }

    @Test
    void observationTellsWhatItRestsOn() {
        Observation elEscorial = observation(
                outcome(new Examination()
                        .region("bulbar", true, true)
                        .region("cervical", false, null)
                        .stated("progressive-course", true)
                        .stated("other-causes-excluded", true)
                        .record()),
                "el-escorial");

        assertThat(elEscorial.getStatus()).isEqualTo(ObservationStatus.PRELIMINARY);
        assertThat(elEscorial.getEffectiveDateTimeType().getValueAsString()).isEqualTo("2026-05-01");
        assertThat(elEscorial.getMethod().getCoding()).extracting("code").containsExactly("el-escorial");
        assertThat(elEscorial.getDerivedFrom())
                .extracting("reference")
                .containsExactly("Observation/o0", "Observation/o2", "Observation/o3");
        assertThat(elEscorial.getInterpretationFirstRep().getText()).isEqualTo("incomplete: could be definite");
        assertThat(dutch(elEscorial.getInterpretationFirstRep().getTextElement()))
                .isEqualTo("onvolledig: kan zeker zijn");
        assertThat(component(elEscorial, "bulbar-umn")).isEqualTo("52101004");
        assertThat(component(elEscorial, "cervical-umn")).isEqualTo("2667000");
        assertThat(component(elEscorial, "cervical-lmn")).isEqualTo("unknown");
        assertThat(component(elEscorial, "bulbar-emg")).isEqualTo("unknown");
        assertThat(component(elEscorial, "emg-positive-limbs")).isEqualTo("unknown");
        assertThat(component(elEscorial, "emg-positive-regions")).isEqualTo("unknown");
        assertThat(component(elEscorial, "highest-possible-category")).isEqualTo("definite");
        assertThat(component(elEscorial, "region-rule")).isEqualTo("EACH");
        assertThat(component(elEscorial, "reading-sensitive")).isEqualTo("false");
        assertThat(notes(elEscorial))
                .contains(
                        "Upper motor neuron signs not examined: thoracic, lumbosacral.",
                        "Lower motor neuron signs not examined: cervical, thoracic, lumbosacral.",
                        "No conclusive needle EMG: bulbar, cervical, thoracic, lumbosacral.");
        assertThat(elEscorial.getNote())
                .allSatisfy(note -> assertThat(dutch(note.getTextElement())).isNotBlank());
    }

    @Test
    void criteriaThatDoNotApplyNameTheCategoryOfTheFindings() {
        Observation elEscorial = observation(
                outcome(complete("BCL", "BCL", "-")
                        .stated("progressive-course", false)
                        .stated("other-causes-excluded", true)
                        .record()),
                "el-escorial");

        assertThat(elEscorial.getValueCodeableConcept().getCodingFirstRep().getCode())
                .isEqualTo("not-applicable");
        assertThat(notes(elEscorial))
                .contains(
                        "The criteria ask for a progressive course, and the course is recorded as not progressive.",
                        "On the findings alone the category would be: definite.");
    }

    @Test
    void combinationThatTheCriteriaLeaveOutIsNotCalledNoAls() {
        Observation elEscorial =
                observation(outcome(complete("C", "L", "-").confirmed().record()), "el-escorial");

        assertThat(elEscorial.getValueCodeableConcept().getCodingFirstRep().getCode())
                .isEqualTo("not-classified");
        assertThat(notes(elEscorial))
                .anySatisfy(note -> assertThat(note).contains("ALS is not ruled out: see the Gold Coast criteria."));
    }

    @Test
    void asksForRegionsThatAreUnknown() {
        List<Resource> outcome = outcome(
                new Examination().region("bulbar", true, true).confirmed().record());

        assertThat(asks(outcome)).containsExactly("region-examination");
        Task task = task(outcome, "region-examination");
        assertThat(task.getReasonCode().getCoding()).extracting("code").containsExactly("R02");
        assertThat(task.getNote())
                .extracting(Annotation::getText)
                .containsExactly("To be examined: cervical, thoracic, lumbosacral.");
        assertThat(dutch(task.getNoteFirstRep().getTextElement()))
                .isEqualTo("Te onderzoeken: cervicaal, thoracaal, lumbosacraal.");
    }

    @Test
    void asksForWhatTheCriteriaPresuppose() {
        assertThat(asks(outcome(complete("BCL", "BCL", "-").record())))
                .containsExactly("normal-motor-function-before", "other-causes-excluded", "progressive-course");
    }

    @Test
    void doesNotAskWhatCannotChangeACategory() {
        List<Resource> outcome = outcome(new Examination()
                .region("bulbar", true, true)
                .region("cervical", true, true)
                .region("lumbosacral", true, true)
                .confirmed()
                .record());

        assertThat(asks(outcome)).isEmpty();
    }

    private static Examination complete(String umn, String lmn, String emg) {
        Examination examination = new Examination();
        Examination.allRegions().forEach(region -> examination
                .region(
                        region,
                        Examination.regions(umn).contains(region),
                        Examination.regions(lmn).contains(region))
                .emg(region, Examination.regions(emg).contains(region)));
        return examination;
    }

    private static List<Resource> outcome(PatientRecord record) {
        Outcome outcome = CONTENT.evaluate(record, Examination.TIME);
        if (outcome instanceof Outcome.Plan plan) {
            return plan.desired().stream().map(desired -> desired.resource()).toList();
        }
        throw new AssertionError(((Outcome.Failed) outcome).faults());
    }

    private static Stream<Observation> observations(List<Resource> outcome) {
        return outcome.stream().filter(Observation.class::isInstance).map(Observation.class::cast);
    }

    private static Map<String, String> categories(List<Resource> outcome) {
        return observations(outcome)
                .filter(observation -> CRITERIA.contains(code(observation)))
                .collect(Collectors.toMap(DiagnosisTest::code, observation -> observation
                        .getValueCodeableConcept()
                        .getCodingFirstRep()
                        .getCode()));
    }

    private static Observation observation(List<Resource> outcome, String code) {
        return observations(outcome)
                .filter(observation -> code(observation).equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** What is asked for and not answered yet. */
    private static Set<String> asks(List<Resource> outcome) {
        return outcome.stream()
                .filter(resource -> resource instanceof Task task && task.getStatus() == Task.TaskStatus.REQUESTED)
                .map(task -> ((Task) task).getCode().getCodingFirstRep().getCode())
                .filter(ASKS::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Task task(List<Resource> outcome, String code) {
        return outcome.stream()
                .filter(Task.class::isInstance)
                .map(Task.class::cast)
                .filter(task -> task.getCode().getCodingFirstRep().getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String code(Observation observation) {
        return observation.getCode().getCodingFirstRep().getCode();
    }

    /** The code, number or text of a component, or the reason why it has none. */
    private static String component(Observation observation, String code) {
        ObservationComponentComponent component = observation.getComponent().stream()
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

    private static List<String> notes(Observation observation) {
        return observation.getNote().stream().map(Annotation::getText).toList();
    }

    private static String dutch(Element element) {
        Extension translation = element.getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/translation");
        return ((StringType) translation.getExtensionByUrl("content").getValue()).getValue();
    }
}
