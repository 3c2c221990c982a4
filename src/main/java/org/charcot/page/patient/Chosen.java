package org.charcot.page.patient;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.charcot.logic.ValueSets;
import org.charcot.page.patient.PageDefinition.Choice;
import org.charcot.record.ClinicalTime;
import org.charcot.record.Code;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;

/** Finds in a record, with what was derived from it, the resources that the page definition names. */
public final class Chosen {

    private static final Set<String> RETRACTED = Set.of("entered-in-error", "cancelled", "revoked");

    private final PatientRecord record;
    private final ValueSets valueSets;
    private final Set<String> plan = new HashSet<>();
    private final Map<String, Resource> computed = new HashMap<>();

    public Chosen(PatientRecord record, ValueSets valueSets) {
        this(record, List.of(), List.of(), valueSets);
    }

    /**
     * With what tells a resource that follows from the others.
     *
     * @param plan those of the record that were derived, as they are stored
     * @param computed what record and guideline alone say
     */
    public Chosen(PatientRecord record, List<Resource> plan, List<Resource> computed, ValueSets valueSets) {
        this.record = record;
        this.valueSets = valueSets;
        plan.forEach(resource -> this.plan.add(Said.reference(resource)));
        computed.forEach(resource -> this.computed.put(Said.reference(resource), resource));
    }

    boolean isDerived(Resource resource) {
        return plan.contains(Said.reference(resource));
    }

    /** What record and guideline alone say in place of a derived resource; empty when they no longer say anything. */
    Optional<Resource> computed(Resource resource) {
        return Optional.ofNullable(computed.get(Said.reference(resource)));
    }

    public PatientRecord record() {
        return record;
    }

    /** The resources of a choice that still count, the oldest first; those without a date come first. */
    List<Resource> of(Choice choice) {
        Set<Code> codes = new HashSet<>();
        if (choice.valueSet() != null) {
            codes.addAll(valueSets.expansion(choice.valueSet()));
        }
        if (choice.codes() != null) {
            choice.codes().forEach(named -> codes.add(new Code(named.system(), named.code())));
        }
        return record.coded(choice.type() == null ? "Observation" : choice.type(), codes).stream()
                .filter(Chosen::counts)
                .sorted(BY_TIME)
                .toList();
    }

    List<Observation> observations(Choice choice) {
        return of(choice).stream()
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .toList();
    }

    /** The latest of several choices together; what the plan only asks for is not among them. */
    Optional<Resource> latest(List<Choice> choices) {
        return choices.stream()
                .flatMap(choice -> of(choice).stream())
                .filter(resource -> resource instanceof Observation || !isDerived(resource))
                .max(BY_TIME);
    }

    static boolean counts(Resource resource) {
        if (Elements.status(resource).filter(RETRACTED::contains).isPresent()) {
            return false;
        }
        return !(resource instanceof Condition condition)
                || !"entered-in-error"
                        .equals(condition
                                .getVerificationStatus()
                                .getCodingFirstRep()
                                .getCode());
    }

    static final Comparator<Resource> BY_TIME = Comparator.<Resource, Instant>comparing(
                    resource -> ClinicalTime.of(resource).orElse(Instant.MIN))
            .thenComparing(resource -> resource.getIdElement().getIdPart());
}
