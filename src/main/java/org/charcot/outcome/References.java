package org.charcot.outcome;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueEvidenceComponent;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** The evidence that a derived resource names. */
final class References {

    private References() {}

    /** What {@code resource} rests on, as {@code Type/id}. */
    static List<String> of(Resource resource) {
        List<Reference> evidence = new ArrayList<>();
        if (resource instanceof Observation observation) {
            evidence.addAll(observation.getDerivedFrom());
        } else if (resource instanceof DetectedIssue issue) {
            for (DetectedIssueEvidenceComponent part : issue.getEvidence()) {
                evidence.addAll(part.getDetail());
            }
        } else if (resource instanceof Task task) {
            evidence.add(task.getReasonReference());
        } else if (resource instanceof ServiceRequest request) {
            evidence.addAll(request.getReasonReference());
        }
        return evidence.stream()
                .filter(Reference::hasReference)
                .map(reference -> reference
                        .getReferenceElement()
                        .toUnqualifiedVersionless()
                        .getValue())
                .toList();
    }
}
