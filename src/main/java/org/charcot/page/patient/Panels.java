package org.charcot.page.patient;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charcot.chart.Series;
import org.charcot.page.Texts;
import org.charcot.page.patient.PageDefinition.Fact;
import org.charcot.page.patient.PageDefinition.Named;
import org.charcot.page.patient.PageDefinition.Panel;
import org.charcot.page.patient.PanelView.Cell;
import org.charcot.page.patient.PanelView.FactView;
import org.charcot.page.patient.PanelView.Row;
import org.charcot.page.patient.PanelView.Table;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Makes the panels with charts: of each series the values by day, drawn and as a table. */
final class Panels {

    private final Chosen chosen;
    private final Named highest;
    private final Said said;
    private final LocalDate since;
    private final Texts texts;

    /** @param since the first day of what is marked as new */
    Panels(Chosen chosen, Named highest, Said said, LocalDate since) {
        this.chosen = chosen;
        this.highest = highest;
        this.said = said;
        this.since = since;
        this.texts = said.texts();
    }

    PanelView of(Panel panel) {
        List<List<Observation>> found = panel.series().stream()
                .map(line -> chosen.observations(line.choice()))
                .toList();
        Plot plot = new Plot(panel, said);
        List<Series> series = plot.series(found);
        return new PanelView(
                panel.id(),
                panel.title().in(texts),
                panel.column(),
                panel.overview(),
                plot.draw(series),
                plot.legend(series),
                facts(panel, series, found),
                CategoryView.of(panel.inferences(), highest, chosen, said),
                table(panel, series, found));
    }

    /** The latest of each series with what it changed since the one before, then what the definition adds. */
    private List<FactView> facts(Panel panel, List<Series> series, List<List<Observation>> found) {
        List<FactView> facts = new ArrayList<>();
        for (int n = 0; n < series.size(); n++) {
            List<Observation> observations = found.get(n);
            if (!observations.isEmpty()) {
                Observation last = observations.get(observations.size() - 1);
                facts.add(new FactView(
                        series.get(n).name(),
                        text(panel, last),
                        when(last),
                        panel.steps().isEmpty() ? change(series.get(n)) : "",
                        notes(last),
                        isNew(last),
                        said.address(last)));
            } else if (series.size() == 1) {
                facts.add(unknown(series.get(n).name(), texts.of("unknown")));
            }
        }
        panel.facts().forEach(fact -> facts.add(fact(fact)));
        return facts;
    }

    FactView fact(Fact fact) {
        return chosen.latest(fact.choices())
                .map(resource -> new FactView(
                        fact.title().in(texts),
                        resource instanceof Observation observation ? text(null, observation) : said.what(resource),
                        when(resource),
                        note(resource),
                        notes(resource),
                        isNew(resource),
                        said.address(resource)))
                .orElseGet(() -> unknown(fact.title().in(texts), texts.of("fact.none")));
    }

    static FactView unknown(String label, String value) {
        return new FactView(label, value, "", "", "", false, "");
    }

    /** What was worked out holds for the day that is shown, if it tells no other. */
    private String when(Resource resource) {
        return chosen.isDerived(resource) && said.day(resource).isEmpty() ? "" : said.when(resource);
    }

    private boolean isNew(Resource resource) {
        boolean told = !(resource instanceof Observation observation) || observation.hasValue();
        return told && said.day(resource).filter(day -> !day.isBefore(since)).isPresent();
    }

    private String change(Series series) {
        List<Series.Point> known = series.known();
        if (known.size() < 2) {
            return "";
        }
        BigDecimal last = known.get(known.size() - 1).value();
        BigDecimal before = known.get(known.size() - 2).value();
        if (last == null || before == null) {
            return "";
        }
        BigDecimal change = last.subtract(before);
        String sign = change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "±";
        return texts.of(
                "chart.change",
                sign + texts.number(change.abs()),
                texts.date(known.get(known.size() - 2).day()));
    }

    private Table table(Panel panel, List<Series> series, List<List<Observation>> found) {
        Map<LocalDate, Cell[]> byDay = new TreeMap<>(Comparator.reverseOrder());
        for (int n = 0; n < found.size(); n++) {
            for (Observation observation : found.get(n)) {
                int column = n;
                said.day(observation)
                        .ifPresent(day -> byDay.computeIfAbsent(day, unused -> new Cell[found.size()])[column] =
                                new Cell(text(panel, observation), said.address(observation)));
            }
        }
        List<String> heads = new ArrayList<>();
        heads.add(texts.of("table.day"));
        series.forEach(one -> heads.add(one.name()));
        List<Row> rows = byDay.entrySet().stream()
                .map(day -> new Row(
                        texts.date(day.getKey()),
                        IntStream.range(0, found.size())
                                .mapToObj(n -> day.getValue()[n] == null ? new Cell("", "") : day.getValue()[n])
                                .toList()))
                .toList();
        return new Table(heads, rows);
    }

    private String text(@Nullable Panel panel, Observation observation) {
        if (!observation.hasValue()) {
            Coding reason = observation.getDataAbsentReason().getCodingFirstRep();
            return texts.of("unknown")
                    + (!reason.hasCode() || "unknown".equals(reason.getCode()) ? "" : ": " + said.name(reason));
        }
        if (observation.getValue() instanceof BooleanType && observation.hasInterpretation()) {
            return said.value(observation.getInterpretationFirstRep());
        }
        return panel != null && panel.isOfMultiples() && observation.getValue() instanceof Quantity quantity
                ? said.multiple(observation, quantity)
                : said.value(observation.getValue());
    }

    private String note(Resource resource) {
        if (resource instanceof Observation observation) {
            return observation.getValue() instanceof BooleanType
                    ? ""
                    : observation.getInterpretation().stream().map(said::value).collect(Collectors.joining(", "));
        }
        return Elements.status(resource)
                .map(code -> said.status(resource, code))
                .orElse("");
    }

    private String notes(Resource resource) {
        return resource instanceof Observation observation
                ? observation.getNote().stream()
                        .map(Annotation::getTextElement)
                        .map(texts::in)
                        .collect(Collectors.joining(" "))
                : "";
    }
}
