package org.charcot.plan;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The occurrences of every dated action for one patient. */
final class Schedule {

    private final Map<String, List<Action>> tracks;
    private final Answers answers;
    private final ZoneId zone;
    private final Map<String, Collection<Series>> seriesByTrack = new HashMap<>();

    Schedule(Guideline guideline, Answers answers, ZoneId zone) {
        this.tracks = guideline.tracks();
        this.answers = answers;
        this.zone = zone;
    }

    /** The action's occurrences by date; none once the course that they are counted from has ended before they are due. */
    List<Occurrence> occurrences(Action action) {
        Due due = action.due();
        if (due == null) {
            return List.of(Occurrence.UNDATED);
        }
        int window = answers.value(action, Dynamic.WINDOW).map(Values::days).orElse(0);
        List<Occurrence> occurrences = new ArrayList<>();
        for (Series series : series(action, due)) {
            for (int i = 0; i < due.offsets().size(); i++) {
                LocalDate day = series.start().plus(due.offsets().get(i));
                if (series.holds(day)) {
                    String key = series.start() + (i == 0 ? "" : "+" + i);
                    occurrences.add(new Occurrence(key, day, window, next(due, series, day), series.end()));
                }
            }
        }
        return occurrences;
    }

    /** Every day on which something is due on the action's track: what a result is nearest to, it belongs to. */
    List<LocalDate> dues(Action action) {
        Due due = action.due();
        if (due == null) {
            return List.of();
        }
        return series(action, due).stream()
                .flatMap(series -> dues(due, series).stream())
                .sorted()
                .toList();
    }

    /** From when on a result counts for an action that has no due day; null where that does not matter. */
    @Nullable
    LocalDate since(Action action) {
        return answers.value(action, Dynamic.SINCE)
                .flatMap(value -> Values.series(value, zone))
                .map(Series::start)
                .orElse(null);
    }

    private @Nullable LocalDate next(Due due, Series series, LocalDate day) {
        return dues(due, series).stream()
                .filter(other -> other.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<LocalDate> dues(Due due, Series series) {
        List<LocalDate> days = new ArrayList<>();
        for (Action other : tracks.getOrDefault(due.track(), List.of())) {
            if (other.due() != null) {
                for (Period offset : other.due().offsets()) {
                    days.add(series.start().plus(offset));
                }
            }
        }
        return days.stream().filter(series::holds).toList();
    }

    private Collection<Series> series(Action action, Due due) {
        return seriesByTrack.computeIfAbsent(due.track(), unused -> {
            Map<LocalDate, Series> byStart = new TreeMap<>();
            due.fixed().forEach(day -> byStart.put(day, new Series(day, null)));
            if (due.anchor() != null) {
                for (Object value : answers.values(action, due.anchor())) {
                    Values.series(value, zone)
                            .ifPresent(series -> byStart.merge(series.start(), series, Schedule::longer));
                }
            }
            return byStart.values();
        });
    }

    private static Series longer(Series one, Series other) {
        if (one.end() == null || other.end() == null) {
            return new Series(one.start(), null);
        }
        return one.end().isBefore(other.end()) ? other : one;
    }
}
