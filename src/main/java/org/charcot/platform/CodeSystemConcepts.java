package org.charcot.platform;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/** Finds concepts in a code system that spells out its hierarchy. */
final class CodeSystemConcepts {

    private CodeSystemConcepts() {}

    /** From the root to the concept itself; empty when the code system does not have the code. */
    static List<ConceptDefinitionComponent> path(CodeSystem codeSystem, String code) {
        List<ConceptDefinitionComponent> path = new ArrayList<>();
        find(codeSystem.getConcept(), code, path);
        return path;
    }

    private static boolean find(
            List<ConceptDefinitionComponent> concepts, String code, List<ConceptDefinitionComponent> path) {
        for (ConceptDefinitionComponent concept : concepts) {
            path.add(concept);
            if (concept.getCode().equals(code) || find(concept.getConcept(), code, path)) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }

    /** Whether a language tag is the one that is wanted or a regional form of it: {@code nl-NL} is {@code nl}. */
    static boolean speaks(String language, String wanted) {
        return language.equalsIgnoreCase(wanted)
                || language.regionMatches(true, 0, wanted + "-", 0, wanted.length() + 1);
    }
}
