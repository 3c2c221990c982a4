package org.charcot.logic;

/**
 * What a define says about a patient. CQL's null is {@link Unknown}, never false; an expression that could not be
 * evaluated is {@link Failed}, never unknown.
 */
public sealed interface Answer {

    /** A value: a CQL system type, a FHIR element or resource, a tuple, an interval, or a list of these. */
    record Value(Object value) implements Answer {}

    /** The record does not say. */
    record Unknown() implements Answer {}

    /** The expression broke on this record; {@code message} names the define and the fault, no patient data. */
    record Failed(String message) implements Answer {}

    /** True only where the answer is known and true. */
    default boolean isTrue() {
        return this instanceof Value known && Boolean.TRUE.equals(known.value());
    }
}
