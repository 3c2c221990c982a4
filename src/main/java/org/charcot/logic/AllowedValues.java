package org.charcot.logic;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a setting can have, as the tag {@code @values:} of the comment above it says them: words with commas
 * between, numbers from one {@code to} another, or a regular expression between slashes.
 */
record AllowedValues(String said) {

    private static final Pattern RANGE = Pattern.compile("(-?[0-9.]+) to (-?[0-9.]+)");
    private static final Pattern EXPRESSION = Pattern.compile("/(.+)/");

    /** Whether a value in words is one of them. */
    boolean allow(String value) {
        Matcher expression = EXPRESSION.matcher(said);
        if (expression.matches()) {
            return value.matches(expression.group(1));
        }
        Matcher range = RANGE.matcher(said);
        if (range.matches()) {
            BigDecimal number = new BigDecimal(value);
            return number.compareTo(new BigDecimal(range.group(1))) >= 0
                    && number.compareTo(new BigDecimal(range.group(2))) <= 0;
        }
        return List.of(said.split(", ", -1)).contains(value);
    }
}
