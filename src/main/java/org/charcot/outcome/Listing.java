package org.charcot.outcome;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.charcot.plan.Desired;
import org.charcot.store.DerivedResource;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * The care plan as the list of what stands: each task that is desired, unless somebody deleted it, and each that somebody
 * decided about, also where it is desired no longer.
 */
final class Listing {

    private Listing() {}

    /** What is desired, with such a care plan. */
    static List<Desired> of(List<Desired> desired, Map<String, DerivedResource> stored) {
        Set<String> standing = desired.stream()
                .map(wanted -> Reconciler.reference(wanted.resource()))
                .filter(wanted ->
                        !stored.containsKey(wanted) || !stored.get(wanted).deleted())
                .collect(Collectors.toSet());
        Set<String> decided = stored.values().stream()
                .filter(each -> each.type().equals("Task") && !each.deleted() && Reconciler.decided(each))
                .map(DerivedResource::reference)
                .filter(each -> !standing.contains(each))
                .collect(Collectors.toCollection(TreeSet::new));
        return desired.stream()
                .map(wanted -> new Desired(wanted.key(), listing(wanted.resource(), standing, decided)))
                .toList();
    }

    private static Resource listing(Resource resource, Set<String> standing, Set<String> decided) {
        if (!(resource instanceof CarePlan plan)) {
            return resource;
        }
        CarePlan listing = plan.copy();
        listing.getActivity().removeIf(activity -> !standing.contains(reference(activity.getReference())));
        listing.getGoal().removeIf(goal -> !standing.contains(reference(goal)));
        decided.forEach(task -> listing.addActivity().setReference(new Reference(task)));
        return listing;
    }

    private static String reference(Reference reference) {
        return reference.getReference();
    }
}
