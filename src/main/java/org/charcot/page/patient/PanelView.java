package org.charcot.page.patient;

import java.util.List;
import org.charcot.chart.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * A panel in words.
 *
 * @param column where it stands: 0 beside what is to be done, else the column where there is room for two, 1 or 2
 * @param overview how many of its facts stand at the top of the page too
 * @param drawing null when there is nothing to draw
 * @param legend the series with their marks; empty for a single one
 * @param facts what stands above the chart, the latest first
 * @param inferences what was concluded about it
 * @param table what the chart shows, the newest first
 */
public record PanelView(
        String id,
        String title,
        int column,
        int overview,
        @Nullable Drawing drawing,
        List<Legend> legend,
        List<FactView> facts,
        List<CategoryView> inferences,
        Table table) {

    public boolean isEmpty() {
        return table.rows().isEmpty() && inferences.isEmpty() && facts.stream().allMatch(FactView::isUnknown);
    }

    public List<FactView> knownFacts() {
        return facts.stream().filter(fact -> !fact.isUnknown()).toList();
    }

    /** What the record lacks, by name. */
    public List<String> lacking() {
        return facts.stream().filter(FactView::isUnknown).map(FactView::label).toList();
    }

    /** What of it stands at the top of the page too, as far as it is known. */
    public List<FactView> overviewFacts() {
        return facts.stream().limit(overview).filter(fact -> !fact.isUnknown()).toList();
    }

    /** The first of these, for where the panel is folded up; empty where there is none. */
    public String gist() {
        return overviewFacts().stream().map(FactView::value).findFirst().orElse("");
    }

    /**
     * A series with its mark.
     *
     * @param look class of the mark in the style sheet
     */
    public record Legend(String name, String mark, String look) {}

    /**
     * One thing that is known.
     *
     * @param note what belongs to the value
     * @param why what it rests on; empty when there is nothing to say
     * @param isNew whether it came since the last visit
     * @param address where the source can be read; empty when there is none
     */
    public record FactView(
            String label, String value, String when, String note, String why, boolean isNew, String address) {

        public boolean isUnknown() {
            return address.isEmpty();
        }
    }

    public record Table(List<String> heads, List<Row> rows) {}

    public record Row(String head, List<Cell> cells) {}

    public record Cell(String text, String address) {}
}
