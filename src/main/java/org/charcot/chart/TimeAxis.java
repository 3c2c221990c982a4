package org.charcot.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The days along the bottom of a chart. */
record TimeAxis(LocalDate first, LocalDate last, double from, double to) {

    record Tick(LocalDate day, String name) {}

    /** At least two months wide, so that one visit alone stands in the middle of something. */
    static TimeAxis over(LocalDate first, LocalDate last, double from, double to) {
        long lacking = 60 - ChronoUnit.DAYS.between(first, last);
        return lacking <= 0
                ? new TimeAxis(first, last, from, to)
                : new TimeAxis(first.minusDays(lacking / 2), last.plusDays(lacking - lacking / 2), from, to);
    }

    double at(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, last);
        return from + ChronoUnit.DAYS.between(first, day) / days * (to - from);
    }

    /** The first day of every month, or of every third, sixth or twelfth, whichever gives at most six. */
    List<Tick> ticks(Locale locale) {
        for (int months : new int[] {1, 2, 3, 6, 12, 24, 60, 120}) {
            List<Tick> ticks = every(months, locale);
            if (ticks.size() <= 6) {
                return ticks;
            }
        }
        return List.of();
    }

    private List<Tick> every(int months, Locale locale) {
        DateTimeFormatter year = DateTimeFormatter.ofPattern(months < 12 ? "MMM yyyy" : "yyyy", locale);
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMM", locale);
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = months < 12 ? first.withDayOfMonth(1) : first.withDayOfYear(1);
        while (months < 12 && (day.getMonthValue() - 1) % months != 0) {
            day = day.minusMonths(1);
        }
        for (; !day.isAfter(last); day = day.plusMonths(months)) {
            if (!day.isBefore(first)) {
                // A year stands at the first tick and where another one begins.
                boolean newYear =
                        ticks.isEmpty() || ticks.get(ticks.size() - 1).day().getYear() != day.getYear();
                ticks.add(new Tick(day, (newYear ? year : month).format(day)));
            }
        }
        return ticks;
    }
}
