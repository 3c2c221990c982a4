package org.charcot.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that an action is wanted.
 *
 * @param key tells it from the action's other occurrences; empty when there is only one
 * @param due the local day on which it should be done; null when nothing dates it
 * @param windowDays how many days before and after that day a result counts
 * @param next the due day that replaces this one; null for the last of its series
 * @param end the last day of the course that it belongs to; null while it goes on
 */
record Occurrence(
        String key, @Nullable LocalDate due, int windowDays, @Nullable LocalDate next, @Nullable LocalDate end) {

    static final Occurrence UNDATED = new Occurrence("", null, 0, null, null);

    /** The first day on which doing it counts; null when nothing dates it. */
    @Nullable
    LocalDate opens() {
        return due == null ? null : due.minusDays(windowDays);
    }
}
