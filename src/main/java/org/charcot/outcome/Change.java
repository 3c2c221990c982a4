package org.charcot.outcome;

import org.charcot.store.DerivedResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** One step from what is stored to what should be. */
public sealed interface Change {

    /** A resource that was never there. */
    record Create(Resource resource, String hash) implements Change {}

    /** A resource whose content is to be another one. */
    record Update(DerivedResource stored, Resource resource, String hash) implements Change {}

    /**
     * A resource that no longer follows from the record: it stays, marked as withdrawn.
     *
     * @param why null where the record itself tells
     */
    record Withdraw(DerivedResource stored, @Nullable Withdrawal why) implements Change {}
}
