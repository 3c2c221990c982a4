package org.charcot.logic;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a define says about a patient. CQL's null is {@link Unknown}, never false; an expression that could not be
 * evaluated is {@link Failed}, never unknown.
 */
public sealed interface Answer {

    /**
     * A value, in plain Java so that nothing outside this package meets the CQL engine:
     *
     * <ul>
     *   <li>Boolean, Integer, Long, Decimal and String are {@code Boolean}, {@code Integer}, {@code Long},
     *       {@code BigDecimal} and {@code String}
     *   <li>Date is {@code LocalDate}, or {@code YearMonth} or {@code Year} where only that much is known
     *   <li>DateTime is {@code OffsetDateTime}, or as Date where the time of day is not known
     *   <li>Time is {@code LocalTime}
     *   <li>Code, Concept, Quantity, Ratio and Interval are the records below
     *   <li>a tuple is a {@code Map<String, Object>} in the order of its elements; elements that are null are left out
     *   <li>a list is a {@code List<Object>}; members that are null are left out
     *   <li>FHIR resources and elements are the instances of the record, as they are: read them, never change them
     * </ul>
     */
    record Value(Object value) implements Answer {}

    /** The record does not say. */
    record Unknown() implements Answer {}

    /** The expression broke on this record; {@code message} names the define and the fault, no patient data. */
    record Failed(String message) implements Answer {}

    /** A code with the text it was written with. */
    record Coded(String system, String code, @Nullable String display) {}

    /** Codes for one meaning. */
    record Concept(List<Coded> codes, @Nullable String display) {}

    /** A measured amount; {@code unit} is UCUM, {@code "1"} where there is none, or a calendar unit of CQL. */
    record Quantity(BigDecimal value, String unit) {}

    /** A relation of two amounts. */
    record Ratio(Quantity numerator, Quantity denominator) {}

    /** A closed interval of any of the values above; a bound that is null is not known or does not exist. */
    record Interval(@Nullable Object low, @Nullable Object high) {}

    /** True only where the answer is known and true. */
    default boolean isTrue() {
        return this instanceof Value known && Boolean.TRUE.equals(known.value());
    }
}
