package org.charcot.plan;

import java.time.LocalDate;
import java.util.Locale;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;

/** Where an occurrence stands on a day. The codes are Charcot's own code system, the same for every guideline. */
enum Timeliness {
    UPCOMING(TaskStatus.REQUESTED),
    DUE(TaskStatus.REQUESTED),
    OVERDUE(TaskStatus.REQUESTED),
    MISSED(TaskStatus.FAILED),
    DONE(TaskStatus.COMPLETED);

    private static final String SYSTEM = "https://charcot.health/fhir/CodeSystem/timeliness";

    private final TaskStatus status;

    Timeliness(TaskStatus status) {
        this.status = status;
    }

    /**
     * A day is over when the next one began: due on its last day still, overdue from the day after; missed once the day
     * of the next in the series, or of the course's end, is over as well.
     */
    static Timeliness of(Occurrence occurrence, boolean done, LocalDate today) {
        LocalDate due = occurrence.due();
        LocalDate opens = occurrence.opens();
        if (done) {
            return DONE;
        }
        if (due == null || opens == null) {
            return DUE;
        }
        if (isOver(occurrence.next(), today) || isOver(occurrence.end(), today)) {
            return MISSED;
        }
        if (today.isAfter(due)) {
            return OVERDUE;
        }
        return today.isBefore(opens) ? UPCOMING : DUE;
    }

    private static boolean isOver(@Nullable LocalDate day, LocalDate today) {
        return day != null && today.isAfter(day);
    }

    TaskStatus status() {
        return status;
    }

    CodeableConcept concept() {
        String code = name().toLowerCase(Locale.ROOT);
        String display = code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
        return new CodeableConcept(new Coding(SYSTEM, code, display));
    }
}
