package org.charcot.outcome;

import java.time.Instant;
import java.util.Date;
import org.charcot.store.DerivedResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** Times of making and changing. They take no part in comparing, or every evaluation would change something. */
final class Stamps {

    private Stamps() {}

    /** Stamps a resource that is about to be written. */
    static void change(Resource resource, Instant created, Instant now) {
        if (resource instanceof Task task) {
            task.setAuthoredOn(date(created)).setLastModified(date(now));
        }
    }

    /** A copy of a desired resource with the version and times under which it is stored. */
    static Resource asStored(Resource desired, DerivedResource stored) {
        Resource resource = desired.copy();
        resource.getMeta().setVersionId(Long.toString(stored.version())).setLastUpdated(date(stored.writtenAt()));
        if (resource instanceof Task task) {
            task.setAuthoredOn(date(stored.createdAt())).setLastModified(date(stored.writtenAt()));
        }
        return resource;
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
