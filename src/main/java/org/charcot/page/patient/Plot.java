package org.charcot.page.patient;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.charcot.chart.Drawing;
import org.charcot.chart.Limit;
import org.charcot.chart.Series;
import org.charcot.chart.TimeChart;
import org.charcot.page.Texts;
import org.charcot.page.patient.PageDefinition.Panel;
import org.charcot.page.patient.PanelView.Legend;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/** The chart of a panel: of each series the values by day, drawn with its limits. */
record Plot(Panel panel, Said said) {

    private static final int NO_GAP = 100_000;

    /** @param found the observations of each series, the oldest first */
    List<Series> series(List<List<Observation>> found) {
        return IntStream.range(0, found.size())
                .mapToObj(n -> new Series(
                        panel.series().get(n).title().in(said.texts()),
                        found.get(n).stream()
                                .flatMap(
                                        each -> said.day(each).stream().map(day -> new Series.Point(day, number(each))))
                                .toList()))
                .toList();
    }

    /** The chart; null when there is nothing to draw. */
    @Nullable
    Drawing draw(List<Series> series) {
        Texts texts = said.texts();
        return new TimeChart(
                        panel.title().in(texts),
                        description(series),
                        series,
                        limits(series),
                        panel.low(),
                        panel.high(),
                        panel.gapDays() == null ? NO_GAP : panel.gapDays(),
                        panel.steps(),
                        panel.unit() == null ? "" : panel.unit().in(texts),
                        texts.locale())
                .draw();
    }

    /** The marks of the series that have values; none where there can be only one. */
    List<Legend> legend(List<Series> series) {
        return series.size() < 2
                ? List.of()
                : IntStream.range(0, series.size())
                        .filter(n -> !series.get(n).known().isEmpty())
                        .mapToObj(n -> new Legend(series.get(n).name(), TimeChart.mark(n), "series-" + n))
                        .toList();
    }

    /** What each series came to, and since when; a picture for those who do not see one. */
    private String description(List<Series> series) {
        List<String> parts = new ArrayList<>();
        for (Series one : series) {
            List<Series.Point> known = one.known();
            if (!known.isEmpty()) {
                Series.Point first = known.get(0);
                Series.Point last = known.get(known.size() - 1);
                parts.add(said.texts()
                        .of(
                                "chart.series",
                                one.name(),
                                plain(first.value()),
                                said.texts().date(first.day()),
                                plain(last.value()),
                                said.texts().date(last.day()),
                                known.size()));
            }
        }
        return String.join(" ", parts);
    }

    private List<Limit> limits(List<Series> series) {
        List<Limit> limits = new ArrayList<>();
        panel.limits()
                .forEach(limit ->
                        limits.add(new Limit(limit.value(), limit.title().in(said.texts()))));
        Optional<BigDecimal> first = series.stream()
                .flatMap(each -> each.points().stream())
                .map(Series.Point::value)
                .filter(value -> value != null)
                .findFirst();
        if (first.isPresent()) {
            panel.relative()
                    .forEach(limit -> limits.add(new Limit(
                            first.get().multiply(limit.factor()), limit.title().in(said.texts()))));
        }
        return limits;
    }

    private @Nullable BigDecimal number(Observation observation) {
        if (observation.getValue() instanceof Quantity quantity && quantity.hasValue()) {
            return panel.isOfMultiples() ? multiple(observation, quantity) : quantity.getValue();
        }
        if (observation.getValue() instanceof IntegerType number && number.hasValue()) {
            return BigDecimal.valueOf(number.getValue());
        }
        if (observation.getValue() instanceof CodeableConcept concept) {
            int step = concept.getCoding().stream()
                    .mapToInt(coding -> panel.steps().indexOf(coding.getCode()))
                    .max()
                    .orElse(-1);
            return step < 0 ? null : BigDecimal.valueOf(step);
        }
        return null;
    }

    /** Of the upper limit that came with the result; null without one in the same unit. */
    static @Nullable BigDecimal multiple(Observation observation, Quantity value) {
        Quantity upper = observation.getReferenceRangeFirstRep().getHigh();
        boolean sameUnit =
                !upper.hasCode() || !value.hasCode() || upper.getCode().equals(value.getCode());
        if (!upper.hasValue() || upper.getValue().signum() <= 0 || !sameUnit) {
            return null;
        }
        return value.getValue().divide(upper.getValue(), 1, RoundingMode.HALF_UP);
    }

    private String plain(@Nullable BigDecimal value) {
        return value == null ? said.texts().of("unknown") : said.texts().number(value);
    }
}
