package org.charcot.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a dated action is counted from and until.
 *
 * @param end the last day of the course; null while it goes on
 */
record Series(LocalDate start, @Nullable LocalDate end) {

    boolean holds(LocalDate day) {
        return end == null || !day.isAfter(end);
    }
}
