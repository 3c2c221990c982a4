package org.charcot.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that content gives, and the occurrence that it belongs to.
 *
 * @param due the due day of that occurrence; null when the value belongs to every one
 */
record Assigned(@Nullable LocalDate due, Object value) {

    /**
     * The values, each as it stands or, where it is a Tuple { due, resource }, that resource for the day. One whose day is
     * not known belongs to no occurrence and is left out.
     */
    static List<Assigned> of(List<Object> values, ZoneId zone) {
        return values.stream().flatMap(value -> of(value, zone).stream()).toList();
    }

    private static Optional<Assigned> of(Object value, ZoneId zone) {
        if (!(value instanceof Map<?, ?>)) {
            return Optional.of(new Assigned(null, value));
        }
        Map<String, Object> tuple = Values.tuple(value);
        Object due = tuple.get("due");
        Object resource = tuple.get("resource");
        return due == null || resource == null
                ? Optional.empty()
                : Values.day(due, zone).map(day -> new Assigned(day, resource));
    }

    boolean belongsTo(Occurrence occurrence) {
        return due == null || occurrence.due() == null || due.equals(occurrence.due());
    }
}
