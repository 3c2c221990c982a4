package org.charcot.plan;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.ObservationDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Makes the Observation that records an inference, from the tuple that the logic gives. */
final class ObservationMaker {

    private static final String INSTANTIATES = "http://hl7.org/fhir/StructureDefinition/workflow-instantiatesCanonical";
    private static final String SUPPORT = "http://hl7.org/fhir/StructureDefinition/workflow-supportingInfo";
    private static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

    /** What R4 lets an Observation derive from; all else that decided it is supporting information. */
    private static final Set<String> SOURCES = Set.of(
            "DocumentReference", "ImagingStudy", "Media", "QuestionnaireResponse", "Observation", "MolecularSequence");

    private final Keys keys;
    private final ZoneId zone;
    private final Displays displays;

    ObservationMaker(Keys keys, ZoneId zone, Displays displays) {
        this.keys = keys;
        this.zone = zone;
        this.displays = displays;
    }

    Observation make(
            Action action,
            Activity activity,
            ObservationDefinition definition,
            Reason reason,
            Map<String, Object> tuple) {
        Observation observation = new Observation();
        observation.setStatus(
                tuple.get("status") == null
                        ? ObservationStatus.FINAL
                        : ObservationStatus.fromCode(Values.text(tuple.get("status"))));
        observation.setSubject(keys.patient());
        observation.addExtension(INSTANTIATES, new CanonicalType(Definitions.canonical(activity.source())));
        observation.setMethod(method(action, definition));
        definition.getCategory().forEach(category -> observation.addCategory(category.copy()));
        observation.setCode(definition.getCode().copy());
        observe(observation, unit(definition), tuple);
        derive(observation, tuple);
        members(tuple, "notes")
                .forEach(note -> observation.addNote(Values.words(note).note()));
        Citations.carry(reason, observation);
        Setting.carry(action, observation);
        return observation;
    }

    private static @Nullable String unit(ObservationDefinition definition) {
        return definition.getQuantitativeDetails().getUnit().getCodingFirstRep().getCode();
    }

    /** What was found, and when it holds. */
    private void observe(Observation observation, @Nullable String unit, Map<String, Object> tuple) {
        Object effective = tuple.get("effective");
        if (effective != null) {
            observation.setEffective(Values.dateTime(effective, zone));
        }
        observation.setValue(value(tuple, unit));
        if (!observation.hasValue()) {
            observation.setDataAbsentReason(absent(tuple));
        }
        if (tuple.get("interpretation") != null) {
            observation.addInterpretation(Values.concept(tuple.get("interpretation")));
        }
        members(tuple, "components").forEach(member -> observation.addComponent(component(Values.tuple(member))));
    }

    private static void derive(Observation observation, Map<String, Object> tuple) {
        for (Reference source : Reason.references(members(tuple, "derivedFrom"))) {
            if (SOURCES.contains(source.getReference().replaceFirst("/.*", ""))) {
                observation.addDerivedFrom(source);
            } else {
                observation.addExtension(SUPPORT, source);
            }
        }
    }

    private CodeableConcept method(Action action, ObservationDefinition definition) {
        CodeableConcept method = definition.getMethod().copy();
        action.source().getReason().forEach(reason -> reason.getCoding()
                .forEach(coding -> method.addCoding(coding.copy())));
        return displays.name(method);
    }

    private ObservationComponentComponent component(Map<String, Object> tuple) {
        ObservationComponentComponent component = new ObservationComponentComponent();
        Object code = tuple.get("code");
        if (code == null) {
            throw new UnfitValueException("a component without a code");
        }
        component.setCode(displays.name(Values.concept(code)));
        component.setValue(value(tuple, null));
        if (!component.hasValue()) {
            component.setDataAbsentReason(absent(tuple));
        }
        if (tuple.get("interpretation") != null) {
            component.addInterpretation(Values.concept(tuple.get("interpretation")));
        }
        return component;
    }

    private @Nullable Type value(Map<String, Object> tuple, @Nullable String unit) {
        Object value = tuple.get("value");
        return value == null ? null : displays.name(Values.type(value, unit));
    }

    private static CodeableConcept absent(Map<String, Object> tuple) {
        Object absent = tuple.get("absent");
        return absent == null ? new CodeableConcept(new Coding(ABSENT, "unknown", "Unknown")) : Values.concept(absent);
    }

    private static List<Object> members(Map<String, Object> tuple, String element) {
        Object value = tuple.get(element);
        return value == null ? List.of() : Values.list(value);
    }
}
