package org.charcot.outcome;

import org.charcot.store.DerivedResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** One step from what is stored to what should be. */
public sealed interface Change {

    /**
     * What Charcot wants a resource to be.
     *
     * @param hash of its content
     * @param elements the names of its elements, as {@link DerivedResource#writtenElements} keeps them
     */
    record Computed(String hash, String elements) {}

    /** A resource that was never there. */
    record Create(Resource resource, Computed computed) implements Change {}

    /** A resource whose content is to be another one. */
    record Update(DerivedResource stored, Resource resource, Computed computed) implements Change {}

    /**
     * A resource that no longer follows from the record: it stays, marked as withdrawn.
     *
     * @param why null where the record itself tells
     */
    record Withdraw(DerivedResource stored, @Nullable Withdrawal why) implements Change {}
}
