package org.charcot.outcome;

import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** The status element of the resources Charcot derives, whatever its name and code system are. */
final class Statuses {

    /** Types whose status tells that a statement was wrong; the other types tell that a request no longer stands. */
    private static final Set<String> STATEMENTS = Set.of("Observation", "DetectedIssue");

    private Statuses() {}

    static String of(Resource resource) {
        Property status = property(resource);
        return status.hasValues() ? status.getValues().get(0).primitiveValue() : "";
    }

    /** Gives {@code resource} the status of something withdrawn, with the reason in words. */
    static void withdraw(Resource resource, Withdrawal why) {
        String status;
        if (STATEMENTS.contains(resource.fhirType())) {
            status = why.retracted() ? "entered-in-error" : "cancelled";
        } else if (resource.fhirType().equals("Task") || resource.fhirType().equals("Goal")) {
            status = "cancelled";
        } else {
            status = "revoked";
        }
        resource.setProperty(property(resource).getName(), new StringType(status));
        why.sayIn(resource);
    }

    private static Property property(Base resource) {
        Property status = resource.getNamedProperty("status");
        return status != null ? status : resource.getNamedProperty("lifecycleStatus");
    }
}
