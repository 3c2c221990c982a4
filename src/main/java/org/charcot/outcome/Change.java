package org.charcot.outcome;

import org.charcot.store.DerivedResource;
import org.hl7.fhir.r4.model.Resource;

/** One step from what is stored to what should be. */
public sealed interface Change {

    /** A resource that was never there. */
    record Create(Resource resource, String hash) implements Change {}

    /** A resource whose content is to be another one. */
    record Update(DerivedResource stored, Resource resource, String hash) implements Change {}

    /** A resource that no longer follows from the record: it stays, marked as withdrawn. */
    record Withdraw(DerivedResource stored) implements Change {}
}
