package org.charcot.questionnaire;

import static org.charcot.questionnaire.Fault.Severity.ERROR;
import static org.charcot.questionnaire.Fault.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.charcot.questionnaire.Answers.Enabled;
import org.charcot.questionnaire.Fault.Rule;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** One response held against its form. */
final class ResponseCheck {

    private final Form form;
    private final QuestionnaireResponse response;
    private final Answers answers;
    private final List<Fault> faults = new ArrayList<>();
    /** Made when the response holds something calculated. */
    private @Nullable Calculations calculations;

    ResponseCheck(Form form, QuestionnaireResponse response) {
        this.form = form;
        this.response = response;
        this.answers = new Answers(form, response);
    }

    List<Fault> faults() {
        QuestionnaireResponseStatus status = response.getStatus();
        if (status == QuestionnaireResponseStatus.ENTEREDINERROR) {
            return List.of();
        }
        checkHeader(status);
        checkItems(form.items(), null, response.getItem(), "QuestionnaireResponse");
        return List.copyOf(faults);
    }

    private void checkHeader(@Nullable QuestionnaireResponseStatus status) {
        String root = "QuestionnaireResponse";
        if (status == null) {
            error(Rule.MISSING, root + ".status", "The response has no status; say in-progress or completed.");
        }
        checkQuestionnaire();
        if (!response.hasSubject()) {
            error(Rule.MISSING, root + ".subject", "The response has no subject; say whom it is about.");
        }
        if (isFinished() && !response.hasAuthored()) {
            error(
                    Rule.MISSING,
                    root + ".authored",
                    "A finished response needs authored, since its answers hold at that time; say when it was filled in.");
        }
    }

    private void checkQuestionnaire() {
        String canonical = response.getQuestionnaire();
        String place = "QuestionnaireResponse.questionnaire";
        if (canonical == null) {
            error(Rule.MISSING, place, "The response names no questionnaire; set it to " + form.canonical() + ".");
        } else if (!canonical.equals(form.url()) && !canonical.equals(form.canonical())) {
            error(
                    Rule.WRONG_QUESTIONNAIRE,
                    place,
                    "The response answers " + canonical + ", which is not here; the version here is " + form.canonical()
                            + ".");
        }
    }

    private boolean isFinished() {
        return isComplete() || response.getStatus() == QuestionnaireResponseStatus.STOPPED;
    }

    private boolean isComplete() {
        return response.getStatus() == QuestionnaireResponseStatus.COMPLETED
                || response.getStatus() == QuestionnaireResponseStatus.AMENDED;
    }

    /** The items of one level: each known and in place, none twice, none missing. */
    private void checkItems(
            List<Item> expected, @Nullable Item parent, List<QuestionnaireResponseItemComponent> items, String path) {
        Set<String> seen = new HashSet<>();
        int furthest = -1;
        for (int i = 0; i < items.size(); i++) {
            QuestionnaireResponseItemComponent item = items.get(i);
            String place = path + ".item[" + i + "]";
            Item definition = item.hasLinkId() ? form.item(item.getLinkId()) : null;
            if (definition == null) {
                error(
                        Rule.UNKNOWN_QUESTION,
                        place + ".linkId",
                        "The questionnaire has no item '" + item.getLinkId()
                                + "'; leave it out or correct the linkId.");
                continue;
            }
            int position = position(expected, definition);
            if (position < 0) {
                error(Rule.WRONG_PLACE, place, misplaced(definition, parent));
                continue;
            }
            if (position < furthest) {
                warning(
                        Rule.WRONG_PLACE,
                        place,
                        "Item " + definition.label().english()
                                + " comes after an item that follows it in the questionnaire.");
            }
            furthest = Math.max(furthest, position);
            if (!seen.add(definition.linkId()) && !(definition.isGroup() && definition.repeats())) {
                error(
                        Rule.TOO_MANY,
                        place,
                        "Item " + definition.label().english() + " stands twice; keep one, with all its answers.");
            }
            checkItem(definition, item, place);
        }
        expected.stream().filter(item -> !seen.contains(item.linkId())).forEach(item -> checkMissing(item, path));
    }

    private static int position(List<Item> items, Item wanted) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).linkId().equals(wanted.linkId())) {
                return i;
            }
        }
        return -1;
    }

    private static String misplaced(Item definition, @Nullable Item parent) {
        String there = parent == null ? "at the top" : "under " + parent.linkId();
        String right = definition.parent() == null ? "at the top" : "under " + definition.parent();
        return "Item " + definition.label().english() + " stands " + there + "; it belongs " + right + ".";
    }

    private void checkMissing(Item item, String path) {
        if (item.required() && item.calculation() == null && isComplete() && answers.enabled(item) == Enabled.YES) {
            error(
                    Rule.MISSING,
                    path,
                    "Item " + item.label().english()
                            + " is required and has no answer; answer it, or send the response as" + " in-progress.");
        }
    }

    private void checkItem(Item definition, QuestionnaireResponseItemComponent item, String place) {
        if (definition.calculation() != null) {
            checkCalculated(definition, place);
            return;
        }
        if (!mayBeAnswered(definition) && (item.hasAnswer() || item.hasItem())) {
            error(Rule.NOT_ENABLED, place, notEnabled(definition));
        }
        if (definition.isGroup()) {
            checkGroup(definition, item, place);
        } else {
            checkQuestion(definition, item, place);
        }
    }

    /**
     * An answer to an item that other answers do not enable is refused. Where the deciding question is required and
     * still open, that is the one fault, or in a partial response none yet.
     */
    private boolean mayBeAnswered(Item definition) {
        return switch (answers.enabled(definition)) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> answers.missing(List.of(definition)).stream().allMatch(Item::required);
        };
    }

    private String notEnabled(Item definition) {
        String deciding = definition.conditions().stream()
                .map(Condition::question)
                .map(form::item)
                .map(question -> String.valueOf(
                        question == null ? null : question.label().english()))
                .distinct()
                .collect(Collectors.joining(", "));
        return "Item " + definition.label().english() + " does not apply"
                + (deciding.isEmpty() ? "" : ", given the answer to " + deciding)
                + "; leave it out or correct that answer.";
    }

    private void checkGroup(Item definition, QuestionnaireResponseItemComponent item, String place) {
        if (item.hasAnswer()) {
            error(
                    Rule.WRONG_PLACE,
                    place + ".answer",
                    "Item " + definition.label().english() + " is a group; it has items, not answers.");
        }
        checkItems(definition.children(), definition, item.getItem(), place);
    }

    private void checkQuestion(Item definition, QuestionnaireResponseItemComponent item, String place) {
        if (item.hasItem()) {
            error(
                    Rule.WRONG_PLACE,
                    place + ".item",
                    "Item " + definition.label().english()
                            + " is no group; what stands under it belongs in its answer.");
        }
        if (!definition.isQuestion()) {
            if (item.hasAnswer()) {
                error(
                        Rule.WRONG_PLACE,
                        place + ".answer",
                        "Item " + definition.label().english() + " is shown only; it takes no answer.");
            }
            return;
        }
        List<QuestionnaireResponseItemAnswerComponent> given = item.getAnswer();
        if (given.isEmpty()) {
            checkMissing(definition, place);
        }
        if (given.size() > 1 && !definition.repeats()) {
            error(
                    Rule.TOO_MANY,
                    place + ".answer[1]",
                    "Item " + definition.label().english() + " takes one answer and has " + given.size()
                            + "; keep one.");
        }
        for (int i = 0; i < given.size(); i++) {
            checkAnswer(definition, given.get(i), place + ".answer[" + i + "]");
        }
    }

    private void checkAnswer(Item definition, QuestionnaireResponseItemAnswerComponent answer, String place) {
        Type value = answer.getValue();
        if (value == null) {
            error(
                    Rule.MISSING,
                    place + ".value",
                    "The answer to item " + definition.label().english() + " has no value; give one or leave it out.");
            return;
        }
        AnswerTypes.fault(definition, value).ifPresent(fault -> error(fault.rule(), place + ".value", fault.message()));
        checkItems(definition.children(), definition, answer.getItem(), place);
    }

    private void checkCalculated(Item definition, String place) {
        List<Type> submitted = answers.to(definition.linkId());
        if (submitted.isEmpty()) {
            return;
        }
        Calculations ours = calculations == null ? new Calculations(form, answers, response) : calculations;
        calculations = ours;
        Type value = ours.of(definition).value();
        if (value == null) {
            warning(
                    Rule.NOT_OURS_TO_SAY,
                    place + ".answer[0].value",
                    "Item " + definition.label().english()
                            + " is calculated here and cannot be yet; the submitted value is" + " not used.");
        } else if (submitted.size() > 1 || !Option.same(value, submitted.get(0))) {
            warning(
                    Rule.NOT_OURS_TO_SAY,
                    place + ".answer[0].value",
                    "Item " + definition.label().english() + " comes to " + value.primitiveValue()
                            + ", which is used; the submitted value differs.");
        }
    }

    private void error(Rule rule, String expression, String message) {
        faults.add(new Fault(ERROR, rule, expression, message));
    }

    private void warning(Rule rule, String expression, String message) {
        faults.add(new Fault(WARNING, rule, expression, message));
    }
}
