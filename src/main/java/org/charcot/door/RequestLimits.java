package org.charcot.door;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a request may ask of the server before any of it is understood. What is over a limit is refused while it is
 * being read, so that memory and time stay bounded whatever is sent.
 *
 * @param bundleBytes most bytes in the body of a transaction, batch or operation, after decompression
 * @param resourceBytes most bytes in the body of a single resource, after decompression
 * @param depth most levels of nesting in a body, JSON objects and arrays (or XML elements) each counting one
 * @param entries most entries in a Bundle that is to be processed
 * @param repeats most repetitions of any one other element
 * @param numberLength most characters in a number
 * @param exponent largest power of ten in a number, up or down; what lies beyond is no clinical quantity, and
 *     expanding it would cost seconds and megabytes
 */
@ConfigurationProperties("charcot.limits")
public record RequestLimits(
        @DefaultValue("20971520") int bundleBytes,
        @DefaultValue("5242880") int resourceBytes,
        @DefaultValue("64") int depth,
        @DefaultValue("2000") int entries,
        @DefaultValue("10000") int repeats,
        @DefaultValue("40") int numberLength,
        @DefaultValue("30") int exponent) {

    /** @throws IllegalArgumentException naming the limit that makes no sense */
    public RequestLimits {
        within("bundle-bytes", bundleBytes, 1_024, 1 << 30);
        within("resource-bytes", resourceBytes, 1_024, bundleBytes);
        within("depth", depth, 16, 500);
        within("entries", entries, 1, 100_000);
        within("repeats", repeats, 1, 10_000_000);
        within("number-length", numberLength, 18, 1_000);
        within("exponent", exponent, 1, 300);
    }

    private static void within(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "limit " + key + " is " + value + ", but must be from " + least + " to " + most);
        }
    }
}
