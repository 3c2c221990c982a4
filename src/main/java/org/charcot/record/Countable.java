package org.charcot.record;

import org.hl7.fhir.r4.model.BaseDateTimeType;

/**
 * The dates from which others can be counted. Systems write the first or the last day of the calendar where they know of
 * none, and what is counted from there is beyond its end; such a date is one that is not known.
 */
public final class Countable {

    private static final int FIRST_YEAR = 101;

    private static final int LAST_YEAR = 9899;

    private Countable() {}

    /** Whether there is a hundred years of calendar on both sides of a date in {@code year}. */
    public static boolean is(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The same of a date that may be stated to be absent: then there is an element, and no value in it. */
    public static boolean is(BaseDateTimeType date) {
        return date.hasValue() && is(date.getYear());
    }
}
