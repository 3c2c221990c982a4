package org.charcot.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;

/** One {@code enableWhen}: what the answer to {@code question} must be for an item to take part. */
record Condition(String question, QuestionnaireItemOperator operator, Type expected) {

    /** Whether {@code answers}, none or more, meet the condition. Only {@code exists} can hold without an answer. */
    boolean holds(List<Type> answers) {
        if (operator == QuestionnaireItemOperator.EXISTS) {
            return ((BooleanType) expected).booleanValue() == !answers.isEmpty();
        }
        return answers.stream().anyMatch(this::holds);
    }

    private boolean holds(Type answer) {
        return switch (operator) {
            case EQUAL -> Option.same(expected, answer);
            case NOT_EQUAL -> !Option.same(expected, answer);
            case GREATER_THAN -> compare(answer).filter(order -> order > 0).isPresent();
            case LESS_THAN -> compare(answer).filter(order -> order < 0).isPresent();
            case GREATER_OR_EQUAL -> compare(answer).filter(order -> order >= 0).isPresent();
            case LESS_OR_EQUAL -> compare(answer).filter(order -> order <= 0).isPresent();
            case EXISTS, NULL -> false;
        };
    }

    /** How {@code answer} stands to the expected value; empty where the two cannot be compared. */
    private Optional<Integer> compare(Type answer) {
        if (Option.isNumber(answer) && Option.isNumber(expected)) {
            return Optional.of(
                    new BigDecimal(answer.primitiveValue()).compareTo(new BigDecimal(expected.primitiveValue())));
        }
        if (answer instanceof Quantity quantity && expected instanceof Quantity other) {
            return quantity.hasValue()
                            && other.hasValue()
                            && Option.unit(quantity).equals(Option.unit(other))
                    ? Optional.of(quantity.getValue().compareTo(other.getValue()))
                    : Optional.empty();
        }
        if (answer instanceof BaseDateTimeType date && expected instanceof BaseDateTimeType other) {
            return date.hasValue() && other.hasValue()
                    ? Optional.of(date.getValue()
                            .toInstant()
                            .compareTo(other.getValue().toInstant()))
                    : Optional.empty();
        }
        if (answer instanceof TimeType time && expected instanceof TimeType other) {
            return Optional.of(time.getValue().compareTo(other.getValue()));
        }
        return Optional.empty();
    }
}
