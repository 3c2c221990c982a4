package org.charcot.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values over time.
 *
 * @param name as the legend has it
 * @param points by day
 */
public record Series(String name, List<Point> points) {

    /**
     * A value on a day.
     *
     * @param value null where it was looked for and not found, which is a gap in the line
     */
    public record Point(LocalDate day, @Nullable BigDecimal value) {}

    /** Without the gaps. */
    public List<Point> known() {
        return points.stream().filter(point -> point.value() != null).toList();
    }
}
