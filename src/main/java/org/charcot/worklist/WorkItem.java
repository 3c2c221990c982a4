package org.charcot.worklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may ask for somebody's attention.
 *
 * @param reference {@code Type/id} of the resource that it is
 * @param patientId logical id
 * @param rule code of the rule that it follows from; empty when none is named
 * @param kind canonical of the activity or questionnaire that a task carries out, else its code; what can be filtered by
 * @param english what it is, in English
 * @param dutch what it is, in Dutch; the same as the English where it was not translated
 * @param due the last day on which it is in time; null when it has no date
 * @param owner reference to whom it was given, or the role that it is for; empty when it is anybody's
 * @param ownerName what {@code owner} is called
 * @param changed when it was last written
 */
public record WorkItem(
        String reference,
        String patientId,
        Type type,
        String rule,
        String kind,
        String english,
        String dutch,
        @Nullable LocalDate due,
        String owner,
        String ownerName,
        Instant changed) {

    /** What kinds of things there are; the names are stored. */
    public enum Type {
        ALARM,
        WARNING,
        TASK,
        RESULT,
        BEGUN,
        ANSWERED
    }
}
