/** Charts as plain shapes, drawn on the server: what a page shows as inline SVG. Knows numbers, days and words only. */
@NullMarked
package org.charcot.chart;

import org.jspecify.annotations.NullMarked;
