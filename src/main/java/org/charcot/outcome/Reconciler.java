package org.charcot.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.charcot.plan.Desired;
import org.charcot.store.DerivedResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The changes that make the stored outcome equal to the desired one, and no other.
 *
 * <p>People win. What somebody else changed falls in two kinds: where the status is no longer the one Charcot gave, a
 * person decided, and the resource is left as it is for good. Where the status still is Charcot's, a person added
 * something (an owner, a note): Charcot goes on to keep the elements it computes, also where somebody changed them, takes
 * away those it computes no longer, and leaves the others alone. What somebody deleted is not made again, but for the care
 * plan. With a finding that somebody overruled goes the task that says what to do about it.
 */
public final class Reconciler {

    private final ResourceText text;

    public Reconciler(ResourceText text) {
        this.text = text;
    }

    /** The changes in the order of {@code desired}, then what is withdrawn by type and id. Empty when all is right. */
    public List<Change> reconcile(List<Desired> desired, List<DerivedResource> stored) {
        Map<String, DerivedResource> leftOver = byReference(stored);
        List<Change> changes = new ArrayList<>();
        Set<String> overruled = Overruled.tasks(desired, leftOver);
        for (Desired wanted : Listing.of(Overruled.without(desired, overruled), leftOver)) {
            Resource resource = wanted.resource();
            Change change = toward(resource, leftOver.remove(reference(resource)));
            if (change != null) {
                changes.add(change);
            }
        }
        leftOver.values().stream()
                .filter(resource -> resource.writtenHash() != null && !resource.deleted() && !decided(resource))
                .sorted(Comparator.comparing(DerivedResource::reference))
                .forEach(resource -> changes.add(new Change.Withdraw(
                        resource, overruled.contains(resource.reference()) ? Withdrawal.OF_OVERRULED : null)));
        return changes;
    }

    /**
     * The live outcome as it would be stored once {@link #reconcile} has nothing left to change: the desired resources
     * with what people made of them, and what people decided of resources that are no longer desired.
     */
    public List<Resource> result(List<Desired> desired, List<DerivedResource> stored) {
        Map<String, DerivedResource> leftOver = byReference(stored);
        List<Resource> result = new ArrayList<>();
        for (Desired wanted : Listing.of(Overruled.without(desired, Overruled.tasks(desired, leftOver)), leftOver)) {
            Resource resource = wanted.resource();
            DerivedResource known = leftOver.remove(reference(resource));
            if (known == null || (known.deleted() && !decided(known))) {
                result.add(resource);
            } else if (!known.deleted()) {
                Resource changed = known.changed();
                if (changed == null) {
                    result.add(Stamps.asStored(resource, known));
                } else {
                    result.add(decided(known) ? changed : merged(known, changed, resource));
                }
            }
        }
        leftOver.values().stream()
                .filter(Reconciler::decided)
                .map(DerivedResource::changed)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Reconciler::reference))
                .forEach(result::add);
        return result;
    }

    /** Whether what is stored is part of the outcome: Charcot did not withdraw it, or a person decided about it. */
    public boolean isLive(DerivedResource stored) {
        return !stored.deleted() && (stored.writtenHash() != null || decided(stored));
    }

    private static Map<String, DerivedResource> byReference(List<DerivedResource> stored) {
        Map<String, DerivedResource> byReference = new HashMap<>();
        stored.forEach(resource -> byReference.put(resource.reference(), resource));
        return byReference;
    }

    static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    private @Nullable Change toward(Resource desired, @Nullable DerivedResource stored) {
        if (stored != null && decided(stored)) {
            return null;
        }
        String content = text.of(desired);
        String hash = ResourceText.hash(content);
        if (stored == null) {
            return new Change.Create(desired, new Change.Computed(hash, text.elements(content)));
        }
        Resource changed = stored.changed();
        Resource wanted = changed == null ? desired : merged(stored, changed, desired);
        boolean isRight = changed == null
                ? hash.equals(stored.writtenHash()) && !stored.deleted()
                : text.areSame(changed, wanted);
        return isRight ? null : new Change.Update(stored, wanted, new Change.Computed(hash, text.elements(content)));
    }

    /** What is desired with what people added; why it was once withdrawn is no longer said. */
    private Resource merged(DerivedResource stored, Resource changed, Resource desired) {
        Resource theirs = changed.copy();
        if (stored.writtenHash() == null) {
            Withdrawal.takeBack(theirs);
        }
        return text.overlay(theirs, desired, stored.writtenElements());
    }

    /**
     * Whether a person took this resource over, so that it is theirs. Nobody decides about a care plan by deleting it: it
     * is the list of what stands.
     */
    static boolean decided(DerivedResource stored) {
        if (stored.deleted()) {
            return !stored.type().equals("CarePlan");
        }
        Resource changed = stored.changed();
        return stored.touched() && changed != null && !Statuses.of(changed).equals(stored.writtenStatus());
    }
}
