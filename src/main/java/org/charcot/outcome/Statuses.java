package org.charcot.outcome;

import java.util.Set;
import org.charcot.record.Translation;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;

/** The status element of the resources Charcot derives, whatever its name and code system are. */
final class Statuses {

    /** Types whose status tells that a statement was wrong; the other types tell that a request no longer stands. */
    private static final Set<String> STATEMENTS = Set.of("Observation", "DetectedIssue");

    private Statuses() {}

    static String of(Resource resource) {
        Property status = property(resource);
        return status.hasValues() ? status.getValues().get(0).primitiveValue() : "";
    }

    /**
     * Gives {@code resource} the status of something withdrawn.
     *
     * @param retracted whether what it rested on was itself retracted, rather than overtaken by newer facts
     */
    static void withdraw(Resource resource, boolean retracted) {
        String status;
        if (STATEMENTS.contains(resource.fhirType())) {
            status = retracted ? "entered-in-error" : "cancelled";
        } else if (resource.fhirType().equals("Task") || resource.fhirType().equals("Goal")) {
            status = "cancelled";
        } else {
            status = "revoked";
        }
        resource.setProperty(property(resource).getName(), new StringType(status));
        if (resource instanceof Task task) {
            task.setStatusReason(reason(
                    retracted
                            ? "What this rested on was retracted."
                            : "No longer follows from the record and the guideline.",
                    retracted
                            ? "Waar dit op berustte is ingetrokken."
                            : "Volgt niet meer uit het dossier en de richtlijn."));
        }
    }

    private static CodeableConcept reason(String english, String dutch) {
        CodeableConcept reason = new CodeableConcept().setText(english);
        Translation.add(reason.getTextElement(), "nl", dutch);
        return reason;
    }

    private static Property property(Base resource) {
        Property status = resource.getNamedProperty("status");
        return status != null ? status : resource.getNamedProperty("lifecycleStatus");
    }
}
