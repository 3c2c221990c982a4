package org.charcot.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charcot.plan.Desired;
import org.charcot.store.DerivedResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The changes that make the stored outcome equal to the desired one, and no other.
 *
 * <p>People win. What somebody else changed falls in two kinds: where the status is no longer the one Charcot gave, a
 * person decided, and the resource is left as it is for good. Where the status still is Charcot's, a person added
 * something (an owner, a note): Charcot goes on to keep the elements it computes and leaves the others alone. What
 * somebody deleted is not made again.
 */
public final class Reconciler {

    private final ResourceText text;

    public Reconciler(ResourceText text) {
        this.text = text;
    }

    /** The changes in the order of {@code desired}, then what is withdrawn by type and id. Empty when all is right. */
    public List<Change> reconcile(List<Desired> desired, List<DerivedResource> stored) {
        Map<String, DerivedResource> leftOver = new HashMap<>();
        stored.forEach(resource -> leftOver.put(resource.reference(), resource));
        List<Change> changes = new ArrayList<>();
        for (Desired wanted : desired) {
            Resource resource = wanted.resource();
            String reference =
                    resource.fhirType() + "/" + resource.getIdElement().getIdPart();
            Change change = toward(resource, leftOver.remove(reference));
            if (change != null) {
                changes.add(change);
            }
        }
        leftOver.values().stream()
                .filter(resource -> resource.writtenHash() != null && !decided(resource))
                .sorted((a, b) -> a.reference().compareTo(b.reference()))
                .forEach(resource -> changes.add(new Change.Withdraw(resource)));
        return changes;
    }

    private @Nullable Change toward(Resource desired, @Nullable DerivedResource stored) {
        String hash = text.hash(desired);
        if (stored == null) {
            return new Change.Create(desired, hash);
        }
        if (hash.equals(stored.writtenHash()) || decided(stored)) {
            return null;
        }
        Resource changed = stored.changed();
        return new Change.Update(stored, changed == null ? desired : text.overlay(changed, desired), hash);
    }

    /** Whether a person took this resource over, so that it is theirs. */
    private static boolean decided(DerivedResource stored) {
        Resource changed = stored.changed();
        return stored.deleted()
                || (stored.touched() && changed != null && !Statuses.of(changed).equals(stored.writtenStatus()));
    }
}
