package org.charcot.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The pinned moment an evaluation speaks of: an instant and the clinic's zone, which decides what "today" is. Nothing
 * in {@code record}, {@code logic}, {@code plan} or {@code outcome} reads a clock; they are handed one of these.
 */
public record EvaluationTime(Instant instant, ZoneId clinicZone) {

    /** The local calendar day in the clinic's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant, clinicZone);
    }

    /** The instant with the offset that holds in the clinic, as CQL's {@code Now()} gives it. */
    public OffsetDateTime now() {
        return OffsetDateTime.ofInstant(instant, clinicZone);
    }
}
