package org.charcot.content;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport.ValueSetExpansionOutcome;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charcot.logic.ValueSets;
import org.charcot.record.Code;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;

/** The value sets of the content, each expanded once. */
final class Expansions implements ValueSets {

    private final Map<String, Set<Code>> codes = new HashMap<>();

    private Expansions() {}

    /**
     * Expands every value set among {@code resources} with the code systems among them.
     *
     * @param faults takes a line for each value set that cannot be expanded or comes out empty
     */
    static Expansions of(FhirContext fhirContext, List<Resource> resources, List<String> faults) {
        PrePopulatedValidationSupport known = new PrePopulatedValidationSupport(fhirContext);
        for (Resource resource : resources) {
            if (resource instanceof CodeSystem || resource instanceof ValueSet) {
                known.addResource(resource);
            }
        }
        InMemoryTerminologyServerValidationSupport terminology =
                new InMemoryTerminologyServerValidationSupport(fhirContext);
        ValidationSupportContext context = new ValidationSupportContext(new ValidationSupportChain(known, terminology));
        Expansions expansions = new Expansions();
        for (Resource resource : resources) {
            if (resource instanceof ValueSet valueSet) {
                ValueSetExpansionOutcome outcome = terminology.expandValueSet(context, null, valueSet);
                if (outcome == null || !(outcome.getValueSet() instanceof ValueSet expanded)) {
                    faults.add("ValueSet/" + valueSet.getIdPart() + ": cannot be expanded: "
                            + (outcome == null ? "unsupported" : outcome.getError()));
                } else if (expanded.getExpansion().getContains().isEmpty()) {
                    faults.add("ValueSet/" + valueSet.getIdPart() + ".compose: the value set is empty");
                } else {
                    expansions.codes.put(
                            valueSet.getUrl(),
                            expanded.getExpansion().getContains().stream()
                                    .map(contains -> new Code(contains.getSystem(), contains.getCode()))
                                    .collect(Collectors.toUnmodifiableSet()));
                }
            }
        }
        return expansions;
    }

    @Override
    public Set<Code> expansion(String canonical) {
        int version = canonical.indexOf('|');
        Set<Code> expansion = codes.get(version < 0 ? canonical : canonical.substring(0, version));
        if (expansion == null) {
            throw new IllegalArgumentException("The content has no value set " + canonical);
        }
        return expansion;
    }
}
