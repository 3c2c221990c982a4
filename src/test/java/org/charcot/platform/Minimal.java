package org.charcot.platform;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeChildPrimitiveEnumerationDatatypeDefinition;
import ca.uhn.fhir.context.RuntimeChildResourceDefinition;
import ca.uhn.fhir.context.RuntimeResourceDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A resource of any type with what FHIR, HAPI and Charcot require of that type and nothing else. */
final class Minimal {

    /** What a code of a name, or else a primitive of a type, may hold. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("contentType", "text/plain"),
            Map.entry("base", "Patient"),
            Map.entry("start", "Patient"),
            Map.entry("boolean", "true"),
            Map.entry("integer", "1"),
            Map.entry("positiveInt", "1"),
            Map.entry("unsignedInt", "1"),
            Map.entry("decimal", "1"),
            Map.entry("date", "2026-01-01"),
            Map.entry("dateTime", "2026-01-01"),
            Map.entry("instant", "2026-01-01T00:00:00Z"),
            Map.entry("base64Binary", "eA=="),
            Map.entry("uri", "urn:x"),
            Map.entry("url", "urn:x"),
            Map.entry("canonical", "urn:x"));

    private static final Set<String> OF_EVERY_ELEMENT = Set.of("id", "extension", "modifierExtension");

    private Minimal() {}

    /** @param patient whom it is about, where its type can be about somebody */
    static Resource of(FhirContext fhirContext, String type, String patient) {
        RuntimeResourceDefinition definition = fhirContext.getResourceDefinition(type);
        Resource resource = (Resource) definition.newInstance();
        fill(resource, definition);
        for (String element : List.of("subject", "patient")) {
            BaseRuntimeChildDefinition about = definition.getChildByName(element);
            if (about instanceof RuntimeChildResourceDefinition reference
                    && reference.getResourceTypes().stream()
                            .anyMatch(target -> target.isAssignableFrom(Patient.class))) {
                about.getMutator().setValue(resource, new Reference(patient));
            }
        }
        if (resource instanceof ConceptMap map) {
            map.setUrl("urn:x");
        }
        return resource;
    }

    private static void fill(IBase element, BaseRuntimeElementDefinition<?> definition) {
        if (element instanceof CodeableConcept concept) {
            concept.setText("x");
        } else if (element instanceof Reference reference) {
            reference.setDisplay("x");
        } else if (definition instanceof BaseRuntimeElementCompositeDefinition<?> composite) {
            for (BaseRuntimeChildDefinition child : composite.getChildren()) {
                if (child.getMin() > 0) {
                    child.getMutator().addValue(element, value(child));
                }
            }
            if (element.isEmpty() && !(element instanceof Resource)) {
                BaseRuntimeChildDefinition first = composite.getChildren().stream()
                        .filter(child -> !OF_EVERY_ELEMENT.contains(child.getElementName()))
                        .findFirst()
                        .orElseThrow();
                first.getMutator().addValue(element, value(first));
            }
        }
    }

    private static IBase value(BaseRuntimeChildDefinition child) {
        String name = child.getValidChildNames().iterator().next();
        BaseRuntimeElementDefinition<?> definition = child.getChildByName(name);
        IBase value = definition.newInstance(child.getInstanceConstructorArguments());
        if (value instanceof Enumeration<?> code) {
            setFirst(code, ((RuntimeChildPrimitiveEnumerationDatatypeDefinition) child).getBoundEnumType());
        } else if (value instanceof PrimitiveType<?> primitive) {
            String type = definition.getName();
            primitive.setValueAsString(VALUES.getOrDefault(type.equals("code") ? name : type, "x"));
        } else {
            fill(value, definition);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<?>> void setFirst(Enumeration<E> code, Class<? extends Enum<?>> codes) {
        code.setValue((E) codes.getEnumConstants()[0]);
    }
}
