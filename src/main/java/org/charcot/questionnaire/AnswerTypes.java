package org.charcot.questionnaire;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.charcot.questionnaire.Fault.Rule;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Which value[x] answers which type of question (FHIR R4, Questionnaire, table of item types), and which option. */
final class AnswerTypes {

    /** A fault of a value, its place still to be said. */
    record ValueFault(Rule rule, String message) {}

    private AnswerTypes() {}

    static Optional<ValueFault> fault(Item question, Type value) {
        boolean open = question.type() == QuestionnaireItemType.OPENCHOICE && value instanceof StringType;
        if (open || (!question.options().isEmpty() && question.option(value).isPresent())) {
            return Optional.empty();
        }
        Set<String> allowed = allowed(question);
        if (!allowed.contains(value.fhirType())) {
            return Optional.of(new ValueFault(
                    Rule.WRONG_TYPE,
                    "Item " + question.label().english() + " takes "
                            + allowed.stream().sorted().collect(Collectors.joining(" or ")) + ", not "
                            + value.fhirType() + "."));
        }
        BigDecimal number = Sdc.number(value);
        if (number != null && !question.limits().allow(number)) {
            return Optional.of(new ValueFault(
                    Rule.OUT_OF_RANGE,
                    "Item " + question.label().english() + " takes a number " + question.limits() + ", not "
                            + value.primitiveValue() + "."));
        }
        return question.options().isEmpty()
                ? Optional.empty()
                : Optional.of(new ValueFault(
                        Rule.NOT_AN_OPTION,
                        "Item " + question.label().english() + " has no option " + text(value)
                                + "; choose one of the questionnaire's, by system and code."));
    }

    private static Set<String> allowed(Item question) {
        return switch (question.type()) {
            case CHOICE, OPENCHOICE ->
                question.options().stream()
                        .map(option -> option.value().fhirType())
                        .collect(Collectors.toSet());
            case TEXT -> Set.of("string");
            case URL -> Set.of("uri");
            case REFERENCE -> Set.of("Reference");
            case QUANTITY -> Set.of("Quantity");
            case ATTACHMENT -> Set.of("Attachment");
            case BOOLEAN, DECIMAL, INTEGER, DATE, DATETIME, TIME, STRING ->
                Set.of(question.type().toCode());
            case GROUP, DISPLAY, QUESTION, NULL -> Set.of();
        };
    }

    private static String text(Type value) {
        if (value instanceof Coding coding) {
            return (coding.hasSystem() ? coding.getSystem() : "(no system)") + "|" + coding.getCode();
        }
        return "'" + value.primitiveValue() + "'";
    }
}
