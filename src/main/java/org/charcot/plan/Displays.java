package org.charcot.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** What the codes of the content's own code systems are called. Logic knows codes only; a person reads words. */
final class Displays {

    private final Map<String, Map<String, Words>> bySystem = new HashMap<>();

    private Displays() {}

    static Displays of(Definitions definitions) {
        Displays displays = new Displays();
        for (CodeSystem system : definitions.all(CodeSystem.class)) {
            add(system.getConcept(), displays.bySystem.computeIfAbsent(system.getUrl(), unused -> new HashMap<>()));
        }
        return displays;
    }

    /** Names the codings that have no display yet, where the value is coded. */
    <T extends @Nullable Type> T name(T value) {
        if (value instanceof CodeableConcept concept) {
            for (Coding coding : concept.getCoding()) {
                Words words = coding.hasDisplay()
                        ? null
                        : bySystem.getOrDefault(coding.getSystem(), Map.of()).get(coding.getCode());
                if (words != null) {
                    coding.setDisplayElement(words.string());
                }
            }
        }
        return value;
    }

    private static void add(List<ConceptDefinitionComponent> concepts, Map<String, Words> words) {
        for (ConceptDefinitionComponent concept : concepts) {
            String dutch = concept.getDesignation().stream()
                    .filter(designation -> "nl".equals(designation.getLanguage()))
                    .findFirst()
                    .map(ConceptDefinitionDesignationComponent::getValue)
                    .orElse(null);
            words.put(concept.getCode(), new Words(concept.getDisplay(), dutch));
            add(concept.getConcept(), words);
        }
    }
}
