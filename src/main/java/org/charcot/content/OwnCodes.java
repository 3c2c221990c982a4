package org.charcot.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/** The codes of the code systems in the content. Whoever uses one of these systems must use a code it has. */
final class OwnCodes {

    private final Map<String, Set<String>> bySystem = new HashMap<>();

    OwnCodes(List<Resource> resources) {
        for (Resource resource : resources) {
            if (resource instanceof CodeSystem system) {
                add(system.getConcept(), bySystem.computeIfAbsent(system.getUrl(), unused -> new HashSet<>()));
            }
        }
    }

    /** Adds a fault for each code in {@code definition} that its system, one of ours, does not have. */
    void check(ContentFiles.Definition definition, List<String> faults) {
        walk(definition.resource(), definition.file(), definition.resource().fhirType(), faults);
    }

    private void walk(Base element, String file, String path, List<String> faults) {
        if (element instanceof Coding coding && coding.hasCode()) {
            check(coding.getSystem(), coding.getCode(), file, path, faults);
        } else if (element instanceof ConceptSetComponent include) {
            for (ConceptReferenceComponent concept : include.getConcept()) {
                check(include.getSystem(), concept.getCode(), file, path + ".concept", faults);
            }
        }
        for (Property property : element.children()) {
            List<Base> values = property.getValues();
            for (int n = 0; n < values.size(); n++) {
                String index = property.isList() ? "[" + n + "]" : "";
                walk(values.get(n), file, path + "." + property.getName() + index, faults);
            }
        }
    }

    private void check(String system, String code, String file, String path, List<String> faults) {
        Set<String> codes = bySystem.get(system);
        if (codes != null && !codes.contains(code)) {
            faults.add(file + ": " + path + ": " + system + " has no code '" + code + "'");
        }
    }

    private static void add(List<ConceptDefinitionComponent> concepts, Set<String> codes) {
        for (ConceptDefinitionComponent concept : concepts) {
            codes.add(concept.getCode());
            add(concept.getConcept(), codes);
        }
    }
}
