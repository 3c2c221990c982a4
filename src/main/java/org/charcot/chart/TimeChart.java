package org.charcot.chart;

import static org.charcot.chart.Scale.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.charcot.chart.Drawing.Label;
import org.charcot.chart.Drawing.Stroke;
import org.jspecify.annotations.Nullable;

/**
 * Draws values over time. Each series has a mark and a line of its own beside its colour; a line is broken where a value
 * was looked for in vain, and where too long a time passed between two.
 *
 * @param low lowest value of the axis; null to let the values decide
 * @param high highest value of the axis; null to let the values decide
 * @param gapDays days between two values above which no line joins them
 * @param steps names of the values 0, 1, 2 …; empty where values are numbers
 * @param unit of the values; empty when they have none
 */
public record TimeChart(
        String title,
        String description,
        List<Series> series,
        List<Limit> limits,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        int gapDays,
        List<String> steps,
        String unit,
        Locale locale) {

    private static final int WIDTH = 420;
    private static final int BOTTOM = 172;
    private static final int BOTTOM_OF_STEPS = 124;
    private static final int BELOW = 28;
    private static final int TOP = 20;
    private static final int RIGHT = 412;
    private static final int RIGHT_OF_LIMITS = 372;
    private static final int LEFT = 36;
    private static final int LEFT_OF_STEPS = 60;
    private static final String[] MARKS = {"circle", "square", "triangle", "diamond", "cross"};

    /** The picture; null where no series has a value. */
    public @Nullable Drawing draw() {
        List<LocalDate> days = series.stream()
                .flatMap(each -> each.known().stream())
                .map(Series.Point::day)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return null;
        }
        TimeAxis time = TimeAxis.over(days.get(0), days.get(days.size() - 1), left() + 8, right() - 8);
        List<Stroke> strokes = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        Scale scale = values(strokes, labels);
        if (!unit.isEmpty()) {
            labels.add(new Label("0", "10", "start", "tick", unit));
        }
        for (TimeAxis.Tick tick : time.ticks(locale)) {
            String x = number(time.at(tick.day()));
            strokes.add(new Stroke("M" + x + " " + bottom() + "v4", "axis"));
            labels.add(new Label(x, number(bottom() + 18), "middle", "tick", tick.name()));
        }
        for (Limit limit : limits) {
            double y = scale.at(limit.value().doubleValue());
            if (y >= TOP && y <= bottom()) {
                strokes.add(new Stroke("M" + left() + " " + number(y) + "H" + right(), "limit"));
                // Beside the lines, so that none crosses it.
                labels.add(new Label(number(right() + 5), number(y + 4), "start", "limit", limit.name()));
            }
        }
        for (int n = 0; n < series.size(); n++) {
            draw(series.get(n), n, time, scale, strokes);
        }
        return new Drawing(WIDTH, bottom() + BELOW, title, description, strokes, labels);
    }

    /** Name of the mark of a series by its number, for the legend. */
    public static String mark(int number) {
        return MARKS[number % MARKS.length];
    }

    private int bottom() {
        return steps.isEmpty() ? BOTTOM : BOTTOM_OF_STEPS;
    }

    private int left() {
        return steps.isEmpty() ? LEFT : LEFT_OF_STEPS;
    }

    private int right() {
        return limits.isEmpty() ? RIGHT : RIGHT_OF_LIMITS;
    }

    private Scale values(List<Stroke> strokes, List<Label> labels) {
        double[] known = DoubleStream.concat(
                        series.stream()
                                .flatMap(each -> each.known().stream())
                                .mapToDouble(point -> value(point.value())),
                        limits.stream().mapToDouble(limit -> limit.value().doubleValue()))
                .sorted()
                .toArray();
        List<BigDecimal> ticks = steps.isEmpty()
                ? Scale.round(
                        low == null ? known[0] : low.doubleValue(),
                        high == null ? known[known.length - 1] : high.doubleValue())
                : IntStream.range(0, steps.size()).mapToObj(BigDecimal::valueOf).toList();
        double last = ticks.get(ticks.size() - 1).doubleValue();
        double top = high == null ? last : Math.max(high.doubleValue(), known[known.length - 1]);
        Scale scale =
                new Scale(ticks.get(0).doubleValue(), Math.max(top, ticks.get(0).doubleValue() + 1e-6), bottom(), TOP);
        for (BigDecimal tick : ticks) {
            if (tick.doubleValue() > top) {
                break;
            }
            String y = number(scale.at(tick.doubleValue()));
            strokes.add(new Stroke("M" + left() + " " + y + "H" + right(), "rule"));
            labels.add(new Label(
                    number(left() - 6),
                    number(scale.at(tick.doubleValue()) + 4),
                    "end",
                    "tick",
                    steps.isEmpty() ? tick.toPlainString() : steps.get(tick.intValue())));
        }
        return scale;
    }

    private void draw(Series one, int number, TimeAxis time, Scale scale, List<Stroke> strokes) {
        StringBuilder line = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        LocalDate last = null;
        double lastY = 0;
        for (Series.Point point : one.points()) {
            if (point.value() == null) {
                last = null;
                continue;
            }
            double x = time.at(point.day());
            double y = scale.at(value(point.value()));
            boolean joined = last != null && ChronoUnit.DAYS.between(last, point.day()) <= gapDays;
            if (!joined) {
                line.append("M").append(number(x)).append(' ').append(number(y));
            } else if (steps.isEmpty()) {
                line.append("L").append(number(x)).append(' ').append(number(y));
            } else {
                line.append("H").append(number(x)).append(y == lastY ? "" : "V" + number(y));
            }
            marks.append(mark(number % MARKS.length, x, y));
            last = point.day();
            lastY = y;
        }
        strokes.add(new Stroke(line.toString(), "line series-" + number));
        strokes.add(new Stroke(marks.toString(), "mark series-" + number));
    }

    private static double value(@Nullable BigDecimal value) {
        return value == null ? 0 : value.doubleValue();
    }

    /** Path data of a mark of about seven units around a point. */
    private static String mark(int shape, double x, double y) {
        String at = "M" + number(x);
        return switch (shape) {
            case 0 -> "M" + number(x - 3.5) + " " + number(y) + "a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z";
            case 1 -> "M" + number(x - 3) + " " + number(y - 3) + "h6v6h-6z";
            case 2 -> at + " " + number(y - 4) + "l4 7h-8z";
            case 3 -> at + " " + number(y - 4.5) + "l4.5 4.5l-4.5 4.5l-4.5 -4.5z";
            default -> "M" + number(x - 3) + " " + number(y - 3) + "l6 6m0 -6l-6 6";
        };
    }
}
