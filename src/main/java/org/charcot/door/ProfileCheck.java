package org.charcot.door;

import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;

/**
 * What declares one of Charcot's profiles must conform to it. Profiles of others are neither looked at nor fetched: a
 * sender may name any address, and the server goes to none.
 */
public final class ProfileCheck implements SenseCheck {

    private final String root;
    private final FhirValidator validator;

    /**
     * @param root what the canonicals of Charcot's own profiles begin with
     * @param validator knows those profiles, and loads nothing from outside
     */
    public ProfileCheck(String root, FhirValidator validator) {
        this.root = root;
        this.validator = validator;
    }

    @Override
    public List<Fault> faults(Resource resource) {
        List<CanonicalType> ours = resource.getMeta().getProfile().stream()
                .filter(profile -> profile.hasValue() && profile.getValue().startsWith(root))
                .toList();
        if (ours.isEmpty()) {
            return List.of();
        }
        Resource copy = resource.copy();
        copy.getMeta().setProfile(ours);
        return validator.validateWithResult(copy).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(ProfileCheck::fault)
                .toList();
    }

    private static Fault fault(SingleValidationMessage message) {
        // What is said of the resource as a whole has no place.
        String place = message.getLocationString() == null ? "" : message.getLocationString();
        return new Fault(IssueType.INVARIANT, place, message.getMessage());
    }
}
