package org.charcot.questionnaire;

import java.math.BigDecimal;
import java.util.Objects;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/**
 * One answer a question allows. {@code value} is the questionnaire's own, with display, translations and weight; it
 * stands in for the submitted one, so that a client can neither leave out nor invent a weight.
 */
record Option(Type value) {

    boolean accepts(Type answer) {
        return same(value, answer);
    }

    /** Equality as FHIR means it for answers: codings by system and code, numbers by value, the rest by content. */
    static boolean same(Type expected, Type actual) {
        if (expected instanceof Coding coding && actual instanceof Coding other) {
            return Objects.equals(coding.getCode(), other.getCode())
                    && Objects.equals(coding.getSystem(), other.getSystem());
        }
        if (expected instanceof Quantity quantity && actual instanceof Quantity other) {
            return quantity.hasValue()
                    && other.hasValue()
                    && quantity.getValue().compareTo(other.getValue()) == 0
                    && unit(quantity).equals(unit(other));
        }
        if (expected instanceof Reference reference && actual instanceof Reference other) {
            return reference.hasReference() && reference.getReference().equals(other.getReference());
        }
        if (expected.isPrimitive() && actual.isPrimitive()) {
            return (isNumber(expected) && isNumber(actual))
                    ? new BigDecimal(expected.primitiveValue()).compareTo(new BigDecimal(actual.primitiveValue())) == 0
                    : ((PrimitiveType<?>) expected).getValueAsString().equals(actual.primitiveValue());
        }
        return false;
    }

    static boolean isNumber(Type value) {
        return (value instanceof IntegerType || value instanceof DecimalType) && value.primitiveValue() != null;
    }

    static String unit(Quantity quantity) {
        return quantity.hasCode() ? quantity.getSystem() + "|" + quantity.getCode() : "|" + quantity.getUnit();
    }
}
