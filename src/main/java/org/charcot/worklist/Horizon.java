package org.charcot.worklist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.charcot.record.EvaluationTime;
import org.jspecify.annotations.Nullable;

/**
 * What is near enough to today to need somebody.
 *
 * @param soon the last day that is soon
 * @param news since when a result or a response is new
 */
record Horizon(LocalDate today, LocalDate soon, Instant news) {

    static final int SOON_DAYS = 14;
    static final int NEWS_DAYS = 14;

    static Horizon at(EvaluationTime time) {
        return new Horizon(
                time.today(), time.today().plusDays(SOON_DAYS), time.instant().minus(Duration.ofDays(NEWS_DAYS)));
    }

    /** Why an item needs somebody; null when it does not. */
    @Nullable
    Need need(WorkItem.Type type, @Nullable LocalDate due, Instant changed) {
        return switch (type) {
            case ALARM -> Need.ALARM;
            case WARNING -> Need.WARNING;
            case TASK -> task(due);
            case BEGUN -> Need.RESPONSE;
            case ANSWERED -> changed.isBefore(news) ? null : Need.RESPONSE;
            case RESULT -> changed.isBefore(news) ? null : Need.RESULT;
        };
    }

    private @Nullable Need task(@Nullable LocalDate due) {
        if (due == null) {
            return Need.OPEN;
        }
        if (due.isBefore(today)) {
            return Need.OVERDUE;
        }
        return due.isAfter(soon) ? null : Need.SOON;
    }
}
