package org.charcot.plan;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an action is due.
 *
 * @param anchor the expression that gives the days it is counted from; null when {@code fixed} gives them
 * @param fixed the days it is counted from, where the plan itself states them
 * @param offsets calendar offsets, each counted from the anchor itself, never from the one before
 * @param track names the series: occurrences on one track compete for results and replace one another
 */
record Due(@Nullable Expr anchor, List<LocalDate> fixed, List<Period> offsets, String track) {}
