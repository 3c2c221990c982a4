package org.charcot.story;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** A resource as its author takes it back. */
final class Retraction {

    private static final String VERIFICATION = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
    private static final String ERROR = "entered-in-error";

    private Retraction() {}

    static boolean is(Resource resource) {
        if (resource instanceof Condition condition) {
            return condition.getVerificationStatus().getCodingFirstRep().is(VERIFICATION, ERROR);
        }
        Property status = resource.getNamedProperty("status");
        return status != null
                && status.hasValues()
                && ERROR.equals(status.getValues().get(0).primitiveValue());
    }

    static Resource of(Resource resource) {
        Resource retracted = resource.copy();
        if (retracted instanceof Condition condition) {
            condition.setClinicalStatus(null);
            condition.setVerificationStatus(new CodeableConcept(new Coding(VERIFICATION, ERROR, null)));
        } else {
            retracted.setProperty("status", new StringType(ERROR));
        }
        return retracted;
    }
}
