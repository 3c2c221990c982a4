package org.charcot.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;

/**
 * Why an action was taken.
 *
 * @param rule the rules by code, and in words
 * @param evidence the resources that it rests on, by type and id
 * @param citations sources and places
 */
record Reason(CodeableConcept rule, List<Reference> evidence, List<RelatedArtifact> citations) {

    /** The action's own reason; what it leaves out comes from the action above it. */
    static Reason of(Action action, Answers answers, Reason above) {
        CodeableConcept rule = new CodeableConcept();
        action.source().getReason().forEach(reason -> reason.getCoding()
                .forEach(coding -> rule.addCoding(coding.copy())));
        if (action.source().hasDescription()) {
            rule.setTextElement(action.source().getDescriptionElement().copy());
        }
        List<Reference> evidence = answers.references(action, Dynamic.EVIDENCE);
        List<RelatedArtifact> citations = Citations.of(action);
        return new Reason(
                rule.isEmpty() ? above.rule : rule,
                evidence.isEmpty() ? above.evidence : evidence,
                citations.isEmpty() ? above.citations : citations);
    }

    /** Copies of the references of the evidence that are to one of the types: not every element takes any. */
    List<Reference> evidence(Set<String> types) {
        return evidence.stream()
                .filter(reference -> types.contains(reference.getReference().replaceFirst("/.*", "")))
                .map(Reference::copy)
                .toList();
    }

    static Reason none() {
        return new Reason(new CodeableConcept(), List.of(), List.of());
    }

    /** References to the values, each once, in a fixed order. */
    static List<Reference> references(List<Object> values) {
        TreeMap<String, Reference> sorted = new TreeMap<>(Comparator.naturalOrder());
        for (Object value : values) {
            Reference reference = Values.reference(value);
            sorted.put(reference.getReference(), reference);
        }
        return List.copyOf(sorted.values());
    }
}
