package org.charcot.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Takes a range of values to a range of user units. */
record Scale(double low, double high, double from, double to) {

    private static final int STEPS = 4;

    double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /** Round numbers that cover the range from {@code low} to {@code high}, about five of them. */
    static List<BigDecimal> round(double low, double high) {
        double spread = Math.max(high - low, 1e-9);
        double raw = spread / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = power * (raw / power > 5 ? 10 : raw / power > 2 ? 5 : raw / power > 1 ? 2 : 1);
        List<BigDecimal> ticks = new ArrayList<>();
        for (long n = (long) Math.floor(low / step); n * step < high + step * 0.999; n++) {
            ticks.add(new BigDecimal(n * step, new MathContext(6, RoundingMode.HALF_UP)).stripTrailingZeros());
        }
        return ticks;
    }

    /** With one decimal, as path data needs no more. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
