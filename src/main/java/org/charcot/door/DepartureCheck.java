package org.charcot.door;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueMitigationComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Whoever departs from advice says why. A derived resource that is rejected, withdrawn or corrected by a person needs a
 * reason in the element that its type has for one: {@code statusReason}, else {@code mitigation}, else {@code note}. The
 * reason must be a new one, and it stays as long as the resource is departed from.
 */
@Interceptor
public final class DepartureCheck {

    private static final Set<String> DEPARTED =
            Set.of("rejected", "cancelled", "revoked", "entered-in-error", "amended", "corrected");

    private final BiPredicate<String, String> derived;

    /** @param derived whether a resource, by type and id, was derived by the server */
    public DepartureCheck(BiPredicate<String, String> derived) {
        this.derived = derived;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void judge(@Nullable RequestDetails request, IBaseResource before, IBaseResource after) {
        if (request instanceof ServletRequestDetails
                && before instanceof Resource was
                && after instanceof Resource becomes) {
            List<Fault> faults = faults(was, becomes);
            if (!faults.isEmpty()) {
                throw Refusal.UNPROCESSABLE.of(faults);
            }
        }
    }

    /** What is wrong with taking {@code before} to {@code after}; empty where nothing is. */
    List<Fault> faults(Resource before, Resource after) {
        String status = status(after);
        Property reason = reasonOf(after);
        if (!DEPARTED.contains(status)
                || reason == null
                || !derived.test(after.fhirType(), after.getIdElement().getIdPart())) {
            return List.of();
        }
        List<Base> known = reasons(before);
        List<Base> given = reasons(after);
        boolean newlyDeparted = !status.equals(status(before));
        boolean missing = newlyDeparted
                ? given.stream().allMatch(value -> known.stream().anyMatch(value::equalsDeep))
                : given.isEmpty() && !known.isEmpty();
        return missing ? List.of(fault(after.fhirType(), reason.getName())) : List.of();
    }

    private static Fault fault(String type, String element) {
        String expression = type + "." + element;
        String how =
                switch (element) {
                    case "mitigation" ->
                        "say in mitigation.action why this finding is overruled, and in mitigation.author who does so.";
                    case "note" -> "say in a new note why this is overruled.";
                    default -> "say why this advice is departed from.";
                };
        return new Fault(IssueType.REQUIRED, expression, expression + " is missing; " + how);
    }

    private static String status(Resource resource) {
        Property status = resource.getNamedProperty("status");
        Property named = status != null ? status : resource.getNamedProperty("lifecycleStatus");
        return named == null || !named.hasValues()
                ? ""
                : String.valueOf(named.getValues().get(0).primitiveValue());
    }

    private static @Nullable Property reasonOf(Resource resource) {
        for (String element : List.of("statusReason", "mitigation", "note")) {
            Property property = resource.getNamedProperty(element);
            if (property != null) {
                return property;
            }
        }
        return null;
    }

    private static List<Base> reasons(Resource resource) {
        Property property = reasonOf(resource);
        return property == null
                ? List.of()
                : property.getValues().stream().filter(DepartureCheck::says).toList();
    }

    /** Whether a reason can be read: a mitigation names its author too, and a note has a text. */
    private static boolean says(Base reason) {
        if (reason instanceof DetectedIssueMitigationComponent mitigation) {
            return mitigation.hasAction() && mitigation.hasAuthor();
        }
        if (reason instanceof Annotation note) {
            return note.hasText() && !note.getText().isBlank();
        }
        return !reason.isEmpty();
    }
}
