package org.charcot.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;

/**
 * What a response answers, by linkId, and which items of the form its answers enable. Options stand as the questionnaire
 * has them. For one thread.
 */
final class Answers {

    /** Whether an item takes part. Unknown where that hangs on a question that could be answered but is not. */
    enum Enabled {
        YES,
        NO,
        UNKNOWN
    }

    private final Form form;
    private final Map<String, List<Type>> byLinkId = new HashMap<>();
    private final Map<String, Enabled> enabled = new HashMap<>();

    Answers(Form form, QuestionnaireResponse response) {
        this.form = form;
        index(response.getItem());
    }

    private void index(List<QuestionnaireResponseItemComponent> items) {
        for (QuestionnaireResponseItemComponent item : items) {
            Item question = form.item(item.getLinkId());
            for (QuestionnaireResponseItemAnswerComponent answer : item.getAnswer()) {
                if (answer.hasValue()) {
                    byLinkId.computeIfAbsent(item.getLinkId(), unused -> new ArrayList<>())
                            .add(question == null ? answer.getValue() : question.own(answer.getValue()));
                }
                index(answer.getItem());
            }
            index(item.getItem());
        }
    }

    List<Type> to(String linkId) {
        return byLinkId.getOrDefault(linkId, List.of());
    }

    boolean has(Item item) {
        return !to(item.linkId()).isEmpty();
    }

    Enabled enabled(Item item) {
        Enabled known = enabled.get(item.linkId());
        if (known == null) {
            known = determine(item);
            enabled.put(item.linkId(), known);
        }
        return known;
    }

    private Enabled determine(Item item) {
        Item parent = item.parent() == null ? null : form.item(item.parent());
        Enabled above = parent == null ? Enabled.YES : enabled(parent);
        if (above != Enabled.YES || item.conditions().isEmpty()) {
            return above;
        }
        List<Enabled> each = item.conditions().stream().map(this::met).toList();
        Enabled decisive = item.anyCondition() ? Enabled.YES : Enabled.NO;
        if (each.contains(decisive)) {
            return decisive;
        }
        return each.contains(Enabled.UNKNOWN) ? Enabled.UNKNOWN : each.get(0);
    }

    private Enabled met(Condition condition) {
        Item question = form.item(condition.question());
        boolean open = to(condition.question()).isEmpty()
                && condition.operator() != QuestionnaireItemOperator.EXISTS
                && question != null
                && enabled(question) != Enabled.NO;
        if (open) {
            return Enabled.UNKNOWN;
        }
        return condition.holds(to(condition.question())) ? Enabled.YES : Enabled.NO;
    }

    /**
     * Which questions still have to be answered before all of {@code questions} are, in the order of the form: those
     * that are enabled and open, and for those that may be enabled the open questions on which that hangs.
     */
    Collection<Item> missing(List<Item> questions) {
        Map<String, Item> missing = new LinkedHashMap<>();
        questions.forEach(question -> collectMissing(question, missing));
        return missing.values();
    }

    private void collectMissing(Item question, Map<String, Item> missing) {
        switch (enabled(question)) {
            case NO -> {}
            case YES -> {
                if (!has(question)) {
                    missing.put(question.linkId(), question);
                }
            }
            case UNKNOWN -> deciding(question).forEach(decider -> collectMissing(decider, missing));
        }
    }

    private List<Item> deciding(Item item) {
        List<Item> deciding = new ArrayList<>();
        for (Condition condition : item.conditions()) {
            Item question = form.item(condition.question());
            if (question != null && met(condition) == Enabled.UNKNOWN) {
                deciding.add(question);
            }
        }
        Item parent = item.parent() == null ? null : form.item(item.parent());
        if (deciding.isEmpty() && parent != null) {
            deciding.addAll(deciding(parent));
        }
        return deciding;
    }
}
