package org.charcot.record;

import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** Whether somebody took a resource back as entered in error, wherever its type says so. */
final class Retraction {

    private static final String ENTERED_IN_ERROR = "entered-in-error";

    private Retraction() {}

    static boolean isOf(Resource resource) {
        return values(resource, "status").stream().anyMatch(status -> ENTERED_IN_ERROR.equals(status.primitiveValue()))
                || values(resource, "verificationStatus").stream()
                        .filter(CodeableConcept.class::isInstance)
                        .flatMap(status -> ((CodeableConcept) status).getCoding().stream())
                        .anyMatch(coding -> ENTERED_IN_ERROR.equals(coding.getCode()));
    }

    private static List<Base> values(Resource resource, String element) {
        Property property = resource.getNamedProperty(element);
        return property == null ? List.of() : property.getValues();
    }
}
