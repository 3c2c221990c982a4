package org.charcot.store;

import java.time.Instant;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A stored resource that Charcot derived.
 *
 * @param pid HAPI's internal number of the resource
 * @param type FHIR type
 * @param id logical id
 * @param version the version that is current now
 * @param ownVersion the last version that holds nothing of anybody else
 * @param writtenStatus the status that Charcot gave it last
 * @param writtenHash the hash of what Charcot wanted it to be then; null when it was withdrawn
 * @param writtenElements the names of the elements that it had then, between blanks; null when that was not kept
 * @param changed the current content where somebody else wrote of it, else null; null too when it was deleted
 * @param deleted whether somebody deleted it
 * @param createdAt when Charcot wrote it first
 * @param writtenAt when Charcot wrote it last
 */
public record DerivedResource(
        long pid,
        String type,
        String id,
        long version,
        long ownVersion,
        String writtenStatus,
        @Nullable String writtenHash,
        @Nullable String writtenElements,
        @Nullable Resource changed,
        boolean deleted,
        Instant createdAt,
        Instant writtenAt) {

    public String reference() {
        return type + "/" + id;
    }

    /** The same with another content that somebody else wrote. */
    DerivedResource changedTo(Resource other) {
        return new DerivedResource(
                pid,
                type,
                id,
                version,
                ownVersion,
                writtenStatus,
                writtenHash,
                writtenElements,
                other,
                deleted,
                createdAt,
                writtenAt);
    }

    /** Whether the current version holds what somebody else than Charcot wrote, or none is left. */
    public boolean touched() {
        return version > ownVersion || deleted;
    }
}
