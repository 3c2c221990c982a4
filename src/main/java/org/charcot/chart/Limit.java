package org.charcot.chart;

import java.math.BigDecimal;

/** A value that matters, drawn across the chart with its name. */
public record Limit(BigDecimal value, String name) {}
