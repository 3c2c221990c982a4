package org.charcot.chart;

import java.util.List;

/**
 * A picture in user units.
 *
 * @param title what it shows
 * @param description the same in words, for those who do not see it
 */
public record Drawing(
        int width, int height, String title, String description, List<Stroke> strokes, List<Label> labels) {

    /**
     * A path.
     *
     * @param path SVG path data
     * @param look name of its class in the style sheet
     */
    public record Stroke(String path, String look) {}

    /**
     * A text.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}: which part of it stands at the point
     * @param look name of its class in the style sheet
     */
    public record Label(String x, String y, String anchor, String look, String text) {}
}
