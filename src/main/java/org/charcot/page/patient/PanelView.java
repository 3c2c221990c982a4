package org.charcot.page.patient;

import java.util.List;
import org.charcot.chart.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * A panel in words.
 *
 * @param drawing null when there is nothing to draw
 * @param legend the series with their marks; empty for a single one
 * @param facts what stands above the chart, the latest first
 * @param table what the chart shows, the newest first
 */
public record PanelView(
        String id, String title, @Nullable Drawing drawing, List<Legend> legend, List<FactView> facts, Table table) {

    public boolean isEmpty() {
        return table.rows().isEmpty() && facts.stream().allMatch(FactView::isUnknown);
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
     * @param address where the source can be read; empty when there is none
     */
    public record FactView(String label, String value, String when, String note, String address) {

        public boolean isUnknown() {
            return address.isEmpty();
        }
    }

    public record Table(List<String> heads, List<Row> rows) {}

    public record Row(String head, List<Cell> cells) {}

    public record Cell(String text, String address) {}
}
