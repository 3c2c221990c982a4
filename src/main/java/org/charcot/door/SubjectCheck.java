package org.charcot.door;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What plans are made from must say whom it is about. FHIR R4 leaves the subject of an Observation open; without it, or with a
 * name alone, the finding would be stored and never count for anybody, and nobody would know.
 */
public final class SubjectCheck implements SenseCheck {

    private final Set<String> types;

    /** @param types the resource types that plans are made from */
    public SubjectCheck(Set<String> types) {
        this.types = Set.copyOf(types);
    }

    @Override
    public List<Fault> faults(Resource resource) {
        String type = resource.fhirType();
        Property subject = resource.getNamedProperty("subject");
        if (!types.contains(type) || subject == null) {
            return List.of();
        }
        String expression = type + ".subject";
        if (!subject.hasValues()) {
            return List.of(new Fault(
                    IssueType.REQUIRED, expression, expression + " is missing; name the patient that it is about."));
        }
        if (subject.getValues().get(0) instanceof Reference reference && !reference.hasReference()) {
            return List.of(new Fault(
                    IssueType.REQUIRED,
                    expression + ".reference",
                    expression + " refers to nobody; say which patient, as in Patient/[id] or Patient?identifier=..."));
        }
        return List.of();
    }
}
