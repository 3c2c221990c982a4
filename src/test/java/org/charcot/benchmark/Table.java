package org.charcot.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as a table in Markdown. */
final class Table {

    private final StringBuilder text = new StringBuilder();

    Table(String database) {
        text.append(
                """

                On %s, %d cores, Java %s. The peer is the stock HAPI starter 8.8.0 with clinical reasoning on 2 cores.

                | measure | unit | median | p99 | n | peer | target |
                |---|---|---|---|---|---|---|
                """
                        .formatted(
                                database,
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.version().feature()));
    }

    void row(String measure, String unit, List<Double> values, String peer, String target) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        line(
                measure,
                unit,
                number(sorted.get(sorted.size() / 2)),
                number(sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1)),
                Integer.toString(sorted.size()),
                peer,
                target);
    }

    void once(String measure, String unit, double value, String peer, String target) {
        line(measure, unit, number(value), "–", "1", peer, target);
    }

    String text() {
        return text.toString();
    }

    private void line(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}
