package org.charcot.questionnaire;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charcot.questionnaire.Answers.Enabled;
import org.charcot.questionnaire.Item.Calculation;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * The calculated items of one response. They are computed over a reading of the response of our own, in which answers
 * carry the weights of the questionnaire's options, and what is not enabled or was calculated elsewhere is left out.
 */
final class Calculations {

    /** A computed value, or the questions without which there is none. */
    record Result(@Nullable Type value, Collection<Item> missing) {}

    private final Form form;
    private final Answers answers;
    private final QuestionnaireResponse response;
    private final Map<String, Result> results = new LinkedHashMap<>();
    /** Made when an expression must be evaluated over it. */
    private @Nullable QuestionnaireResponse reading;

    Calculations(Form form, Answers answers, QuestionnaireResponse response) {
        this.form = form;
        this.answers = answers;
        this.response = response;
        form.calculated().forEach(this::compute);
    }

    /** What {@code item} comes to; of one that is not enabled, nothing, and nothing is missing. */
    Result of(Item item) {
        return results.getOrDefault(item.linkId(), new Result(null, List.of()));
    }

    private void compute(Item item) {
        Calculation calculation = item.calculation();
        if (calculation == null || answers.enabled(item) == Enabled.NO) {
            return;
        }
        Collection<Item> missing = answers.missing(form.needs(item));
        if (!missing.isEmpty()) {
            results.put(item.linkId(), new Result(null, missing));
            return;
        }
        Optional<Type> value = calculation.sum().isPresent()
                ? calculation.sum().get().over(form, answers)
                : evaluate(calculation.path());
        Type typed = value.map(computed -> typed(item, computed)).orElse(null);
        results.put(item.linkId(), new Result(typed, List.of()));
        if (typed != null && reading != null) {
            place(reading, item).addAnswer().setValue(typed);
        }
    }

    private Optional<Type> evaluate(FhirPath path) {
        if (reading == null) {
            reading = read(response);
        }
        List<Base> values = path.evaluate(reading, Map.of("questionnaire", form.questionnaire()));
        return values.size() == 1 && values.get(0) instanceof Type value ? Optional.of(value) : Optional.empty();
    }

    /** FHIRPath counts in decimals; an integer item takes only a whole number. */
    private static Type typed(Item item, Type value) {
        if (!(value instanceof DecimalType decimal)) {
            return value;
        }
        if (item.type() != QuestionnaireItemType.INTEGER) {
            return decimal;
        }
        BigDecimal whole = decimal.getValue();
        if (whole.stripTrailingZeros().scale() > 0) {
            throw new IllegalStateException(
                    "The integer item " + item.linkId() + " was calculated to a number that is not whole.");
        }
        return new IntegerType(whole.intValueExact());
    }

    private QuestionnaireResponse read(QuestionnaireResponse response) {
        QuestionnaireResponse copy = new QuestionnaireResponse();
        copy.setId(response.getIdElement());
        copy.setQuestionnaireElement(response.getQuestionnaireElement());
        copy.setStatusElement(response.getStatusElement());
        copy.setAuthoredElement(response.getAuthoredElement());
        if (response.hasSubject()) {
            copy.setSubject(response.getSubject());
        }
        response.getItem().forEach(item -> read(item, copy.getItem()));
        results.forEach((linkId, result) -> {
            Item item = form.item(linkId);
            if (item != null && result.value() != null) {
                place(copy, item).addAnswer().setValue(result.value());
            }
        });
        return copy;
    }

    private void read(QuestionnaireResponseItemComponent item, List<QuestionnaireResponseItemComponent> into) {
        Item definition = form.item(item.getLinkId());
        if (definition == null || definition.calculation() != null || answers.enabled(definition) == Enabled.NO) {
            return;
        }
        QuestionnaireResponseItemComponent copy =
                new QuestionnaireResponseItemComponent().setLinkIdElement(item.getLinkIdElement());
        for (QuestionnaireResponseItemAnswerComponent answer : item.getAnswer()) {
            QuestionnaireResponseItemAnswerComponent answerCopy = copy.addAnswer();
            Type value = answer.getValue();
            if (value != null) {
                answerCopy.setValue(definition.own(value));
            }
            answer.getItem().forEach(child -> read(child, answerCopy.getItem()));
        }
        item.getItem().forEach(child -> read(child, copy.getItem()));
        into.add(copy);
    }

    /** The place of a calculated item in the reading, for calculations that rest on it. */
    private QuestionnaireResponseItemComponent place(QuestionnaireResponse reading, Item item) {
        Item parent = item.parent() == null ? null : form.item(item.parent());
        List<QuestionnaireResponseItemComponent> siblings =
                parent == null ? reading.getItem() : place(reading, parent).getItem();
        return siblings.stream()
                .filter(sibling -> item.linkId().equals(sibling.getLinkId()))
                .findFirst()
                .orElseGet(() -> {
                    QuestionnaireResponseItemComponent added =
                            new QuestionnaireResponseItemComponent().setLinkId(item.linkId());
                    siblings.add(added);
                    return added;
                });
    }
}
