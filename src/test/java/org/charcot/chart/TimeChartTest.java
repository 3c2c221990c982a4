package org.charcot.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.charcot.chart.Drawing.Label;
import org.charcot.chart.Drawing.Stroke;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeChartTest {

    private static final String CIRCLE = "a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z";

    @Test
    void drawsValuesWithTheirLimitAndLeavesAGapWhereNothingWasFound() {
        Drawing drawing = chart(
                100,
                List.of(),
                point("2025-01-01", "0"),
                point("2025-01-31", "10"),
                point("2025-02-15", null),
                point("2025-03-02", "5"));
        assertThat(drawing.strokes())
                .containsExactly(
                        new Stroke("M36 172H372", "rule"),
                        new Stroke("M36 96H372", "rule"),
                        new Stroke("M36 20H372", "rule"),
                        new Stroke("M44 172v4", "axis"),
                        new Stroke("M209.3 172v4", "axis"),
                        new Stroke("M358.7 172v4", "axis"),
                        new Stroke("M36 50.4H372", "limit"),
                        new Stroke("M44 172L204 20M364 96", "line series-0"),
                        new Stroke(
                                "M40.5 172" + CIRCLE + "M200.5 20" + CIRCLE + "M360.5 96" + CIRCLE, "mark series-0"));
        assertThat(drawing.labels())
                .containsExactly(
                        new Label("30", "176", "end", "tick", "0"),
                        new Label("30", "100", "end", "tick", "5"),
                        new Label("30", "24", "end", "tick", "10"),
                        new Label("0", "10", "start", "tick", "kg"),
                        new Label("44", "190", "middle", "tick", "Jan 2025"),
                        new Label("209.3", "190", "middle", "tick", "Feb"),
                        new Label("358.7", "190", "middle", "tick", "Mar"),
                        new Label("377", "54.4", "start", "limit", "Eight"));
    }

    @Test
    void joinsNothingOverTooLongATime() {
        Drawing drawing =
                chart(29, List.of(), point("2025-01-01", "0"), point("2025-01-31", "10"), point("2025-03-02", "5"));
        assertThat(line(drawing)).isEqualTo("M44 172M204 20M364 96");
        drawing = chart(30, List.of(), point("2025-01-01", "0"), point("2025-01-31", "10"), point("2025-03-02", "5"));
        assertThat(line(drawing)).isEqualTo("M44 172L204 20L364 96");
    }

    @Test
    void stepsGoUpAtTheDayOnWhichTheyAreReached() {
        Drawing drawing = chart(
                100,
                List.of("0", "1", "2"),
                point("2025-01-01", "0"),
                point("2025-01-31", "2"),
                point("2025-03-02", "2"));
        assertThat(line(drawing)).isEqualTo("M68 124H236V20H404");
    }

    @Test
    void isNoPictureWithoutAValue() {
        assertThat(of(100, List.of(), point("2025-01-01", null)).draw()).isNull();
    }

    private static String line(Drawing drawing) {
        return drawing.strokes().stream()
                .filter(stroke -> stroke.look().equals("line series-0"))
                .map(Stroke::path)
                .findFirst()
                .orElseThrow();
    }

    private static Drawing chart(int gapDays, List<String> steps, Series.Point... points) {
        return Objects.requireNonNull(of(gapDays, steps, points).draw());
    }

    private static TimeChart of(int gapDays, List<String> steps, Series.Point... points) {
        boolean numbers = steps.isEmpty();
        return new TimeChart(
                "Title",
                "Description",
                List.of(new Series("One", List.of(points))),
                numbers ? List.of(new Limit(new BigDecimal("8"), "Eight")) : List.of(),
                numbers ? BigDecimal.ZERO : null,
                numbers ? BigDecimal.TEN : null,
                gapDays,
                steps,
                "kg",
                Locale.ENGLISH);
    }

    private static Series.Point point(String day, @Nullable String value) {
        return new Series.Point(LocalDate.parse(day), value == null ? null : new BigDecimal(value));
    }
}
