package org.charcot.door;

import com.fasterxml.jackson.core.JsonToken;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the value of a primitive type is written, as far as a wrong one could be misread or would be lost. */
enum Primitive {
    /** Any text that is not blank: its form is not the door's concern. */
    TEXT,
    BOOLEAN,
    INTEGER,
    UNSIGNED_INT,
    POSITIVE_INT,
    DECIMAL,
    DATE,
    DATE_TIME,
    INSTANT,
    TIME,
    XHTML;

    /** What is wrong with a text of nothing but white space; stored, it would be gone without a word. */
    static final String BLANK = "is an empty text; leave it out or give it content";

    private static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d{1,9})?";
    private static final String ZONE = "(Z|[+-](0\\d|1[0-3]):[0-5]\\d|[+-]14:00)";
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(\\d{2}))?)?");
    private static final Pattern CLOCK_ONLY = Pattern.compile(CLOCK);
    private static final Pattern CLOCK_AND_ZONE = Pattern.compile(CLOCK + ZONE);
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,9})");

    static Primitive named(String fhirType) {
        return switch (fhirType) {
            case "boolean" -> BOOLEAN;
            case "integer" -> INTEGER;
            case "unsignedInt" -> UNSIGNED_INT;
            case "positiveInt" -> POSITIVE_INT;
            case "decimal" -> DECIMAL;
            case "date" -> DATE;
            case "dateTime" -> DATE_TIME;
            case "instant" -> INSTANT;
            case "time" -> TIME;
            case "xhtml" -> XHTML;
            default -> TEXT;
        };
    }

    private boolean isNumber() {
        return this == INTEGER || this == UNSIGNED_INT || this == POSITIVE_INT || this == DECIMAL;
    }

    /** Whether a token of JSON is what a value of this type is written as. */
    boolean isWrittenAs(JsonToken token) {
        if (isNumber()) {
            return token.isNumeric();
        }
        return this == BOOLEAN ? token.isBoolean() : token == JsonToken.VALUE_STRING;
    }

    /** What to say of a value that is written as something else in JSON. */
    String form() {
        if (isNumber()) {
            return "must be a number; write it without quotes";
        }
        return this == BOOLEAN ? "must be true or false; write it without quotes" : "must be text; write it in quotes";
    }

    /** What is wrong with {@code value}, as the end of a sentence that begins with the element; empty if nothing is. */
    Optional<String> problem(String value) {
        return switch (this) {
            case TEXT -> unless(!value.isBlank(), BLANK);
            case XHTML -> Optional.empty();
            case BOOLEAN -> unless(value.equals("true") || value.equals("false"), "must be true or false");
            case INTEGER -> unless(isWhole(value, Integer.MIN_VALUE), "must be a whole number of at most 32 bits");
            case UNSIGNED_INT -> unless(isWhole(value, 0), "must be a whole number from 0 to 2147483647");
            case POSITIVE_INT -> unless(isWhole(value, 1), "must be a whole number from 1 to 2147483647");
            case DECIMAL -> unless(NUMBER.matcher(value).matches(), "must be a decimal number");
            case DATE -> unless(isDay(value, false), "must be a date that exists: YYYY, YYYY-MM or YYYY-MM-DD");
            case TIME -> unless(CLOCK_ONLY.matcher(value).matches(), "must be a time of day: hh:mm:ss");
            case INSTANT -> moment(value, true);
            case DATE_TIME -> moment(value, false);
        };
    }

    private static Optional<String> moment(String value, boolean exact) {
        int t = value.indexOf('T');
        if (t < 0) {
            return exact
                    ? Optional.of("must be an instant: YYYY-MM-DDThh:mm:ss with a zone")
                    : unless(
                            isDay(value, false),
                            "must be a date that exists: YYYY, YYYY-MM, YYYY-MM-DD, or with a time");
        }
        String clock = value.substring(t + 1);
        if (!isDay(value.substring(0, t), true)) {
            return Optional.of("must name a day that exists before its time: YYYY-MM-DD");
        }
        if (CLOCK_ONLY.matcher(clock).matches()) {
            return Optional.of("has a time but no time zone, so that the moment is not known;"
                    + " add the offset, such as Z or +01:00, or leave the time out");
        }
        return unless(CLOCK_AND_ZONE.matcher(clock).matches(), "must give its time as hh:mm:ss followed by a zone");
    }

    private static boolean isDay(String value, boolean toTheDay) {
        Matcher day = DAY.matcher(value);
        if (!day.matches() || value.startsWith("0000")) {
            return false;
        }
        if (day.group(3) == null) {
            return !toTheDay;
        }
        int number = Integer.parseInt(day.group(3));
        YearMonth month = YearMonth.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
        return number >= 1 && number <= month.lengthOfMonth();
    }

    private static boolean isWhole(String value, long least) {
        if (!WHOLE.matcher(value).matches()) {
            return false;
        }
        long number = Long.parseLong(value);
        return number >= least && number <= Integer.MAX_VALUE;
    }

    private static Optional<String> unless(boolean right, String problem) {
        return right ? Optional.empty() : Optional.of(problem);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
