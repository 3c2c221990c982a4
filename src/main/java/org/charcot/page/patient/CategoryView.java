package org.charcot.page.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.page.patient.PageDefinition.Choice;
import org.charcot.page.patient.PageDefinition.Inference;
import org.charcot.page.patient.PageDefinition.Named;
import org.charcot.record.Code;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Resource;

/**
 * What was concluded from findings: what a set of criteria gives, or what else it may be.
 *
 * @param highest the highest that unknown findings could still give; empty when it is the same
 * @param toConfirm whether a clinician has not confirmed it yet
 * @param today what the findings of today give where that is not what was confirmed; empty when it is the same
 * @param todayCode the code of that, for confirming it in its place; empty when it cannot be
 * @param reasons the findings that decided it
 * @param parts what it says of each thing that it weighed
 */
public record CategoryView(
        String id,
        String version,
        String name,
        String value,
        String highest,
        boolean toConfirm,
        String today,
        String todayCode,
        List<String> notes,
        List<Evidence.Fact> reasons,
        List<String> parts,
        String address) {

    static List<CategoryView> of(List<Inference> inferences, Named highest, Chosen chosen, Said said) {
        List<CategoryView> views = new ArrayList<>();
        for (Inference inference : inferences) {
            chosen.observations(new Choice("Observation", null, List.of(inference.named())))
                    .forEach(observation -> views.add(of(observation, highest, inference.parts(), chosen, said)));
        }
        return views;
    }

    static CategoryView of(Observation observation, Named highest, boolean parts, Chosen chosen, Said said) {
        String value = value(observation, said);
        Optional<Resource> computed = chosen.computed(observation);
        boolean overtaken = chosen.isDerived(observation)
                && !Base.compareDeep(
                        observation.getValue(),
                        computed.map(Observation.class::cast)
                                .map(Observation::getValue)
                                .orElse(null),
                        true);
        return new CategoryView(
                observation.getIdElement().getIdPart(),
                version(observation),
                said.what(observation),
                value,
                component(observation, highest)
                        .filter(ObservationComponentComponent::hasValue)
                        .map(component -> said.value(component.getValue()))
                        .filter(name -> !name.equals(value))
                        .orElse(""),
                observation.getStatus() == ObservationStatus.PRELIMINARY,
                !overtaken
                        ? ""
                        : computed.map(now -> value((Observation) now, said))
                                .orElseGet(() -> said.texts().of("patient.diagnosis.today.nothing")),
                overtaken ? computed.map(now -> code((Observation) now)).orElse("") : "",
                notes(observation, said),
                Evidence.facts(chosen.record(), observation.getDerivedFrom(), said),
                parts
                        ? observation.getComponent().stream()
                                .map(component -> part(component, said))
                                .toList()
                        : List.of(),
                said.address(observation));
    }

    private static String value(Observation observation, Said said) {
        return observation.hasValue()
                ? said.value(observation.getValue())
                : said.texts().of("unknown");
    }

    /** A short name of a value that is the same in every language. */
    public static String code(Observation observation) {
        return observation.getValue() instanceof CodeableConcept concept
                ? concept.getCodingFirstRep().getCode()
                : observation.hasValue() ? String.valueOf(observation.getValue().primitiveValue()) : "unknown";
    }

    private static List<String> notes(Observation observation, Said said) {
        return Stream.concat(
                        observation.getInterpretation().stream().map(said::value),
                        observation.getNote().stream()
                                .map(Annotation::getTextElement)
                                .map(said.texts()::in))
                .toList();
    }

    static String part(ObservationComponentComponent component, Said said) {
        return said.value(component.getCode()) + ": " + value(component, said);
    }

    /** Its value, and what that means. */
    static String value(ObservationComponentComponent component, Said said) {
        String why = component.getInterpretation().stream().map(said::value).collect(Collectors.joining(" "));
        String value = component.hasValue()
                ? said.value(component.getValue())
                : said.texts().of("unknown");
        return value + (why.isEmpty() ? "" : ". " + why);
    }

    static Optional<ObservationComponentComponent> component(Observation observation, Named code) {
        Code wanted = new Code(code.system(), code.code());
        return observation.getComponent().stream()
                .filter(component ->
                        component.getCode().getCoding().stream().map(Code::of).anyMatch(wanted::equals))
                .findFirst();
    }

    static String version(Resource resource) {
        String version = resource.getMeta().getVersionId();
        return version == null ? "" : version;
    }
}
