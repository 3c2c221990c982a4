package org.charcot.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.charcot.logic.ValueSets;
import org.charcot.questionnaire.Item.Calculation;
import org.charcot.questionnaire.Item.Label;
import org.charcot.record.Code;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Turns a Questionnaire into a {@link Form}, or says which of its elements is broken. Used once. */
final class FormCompiler {

    private final Questionnaire questionnaire;
    private final ValueSets valueSets;
    private final Map<String, QuestionnaireItemComponent> byLinkId = new HashMap<>();
    private final Set<String> repeated = new LinkedHashSet<>();

    FormCompiler(Questionnaire questionnaire, ValueSets valueSets) {
        this.questionnaire = questionnaire;
        this.valueSets = valueSets;
    }

    Form compile() {
        if (!questionnaire.hasUrl() || !questionnaire.hasVersion()) {
            throw fault("Questionnaire.url", "a form needs a url and a version, so that responses can name it.");
        }
        index(questionnaire.getItem(), "Questionnaire", false);
        ExtractCompiler.Inherited inherited = ExtractCompiler.Inherited.of(questionnaire);
        List<Item> items = compile(questionnaire.getItem(), "Questionnaire", null, inherited);
        Map<String, Item> compiled = new LinkedHashMap<>();
        items.stream().flatMap(Item::withDescendants).forEach(item -> compiled.put(item.linkId(), item));
        compiled.values().forEach(item -> checkConditions(item, compiled, new LinkedHashSet<>()));
        CalculationOrder order = order(compiled);
        return new Form(questionnaire, inherited.panel(questionnaire), items, order.calculated(), order.needs());
    }

    private void index(List<QuestionnaireItemComponent> items, String path, boolean inRepeat) {
        for (int i = 0; i < items.size(); i++) {
            QuestionnaireItemComponent item = items.get(i);
            String element = path + ".item[" + i + "]";
            if (!item.hasLinkId() || !item.hasType()) {
                throw fault(element, "an item needs a linkId and a type.");
            }
            if (byLinkId.put(item.getLinkId(), item) != null) {
                throw fault(element, "the linkId '" + item.getLinkId() + "' stands twice.");
            }
            boolean repeats = inRepeat || (item.getRepeats() && item.getType() == QuestionnaireItemType.GROUP);
            if (repeats) {
                repeated.add(item.getLinkId());
            }
            index(item.getItem(), element, repeats);
        }
    }

    private List<Item> compile(
            List<QuestionnaireItemComponent> items,
            String path,
            @Nullable String parent,
            ExtractCompiler.Inherited inherited) {
        List<Item> compiled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            compiled.add(compile(items.get(i), path + ".item[" + i + "]", parent, inherited));
        }
        return List.copyOf(compiled);
    }

    private Item compile(
            QuestionnaireItemComponent item,
            String path,
            @Nullable String parent,
            ExtractCompiler.Inherited inherited) {
        String element = path + " (" + item.getLinkId() + ")";
        ExtractCompiler extract = new ExtractCompiler(item, inherited, fault -> fault(element, fault));
        return new Item(
                item.getLinkId(),
                parent,
                item.getType(),
                label(item),
                item.getRequired(),
                item.getRepeats(),
                options(item, element),
                item.getEnableWhen().stream()
                        .map(when -> condition(item, when, element))
                        .toList(),
                item.getEnableBehavior() == EnableWhenBehavior.ANY,
                new Item.Limits(Sdc.number(item, Sdc.MIN_VALUE), Sdc.number(item, Sdc.MAX_VALUE)),
                item.getExtensionByUrl(Sdc.UNIT) == null
                        ? null
                        : (Coding) item.getExtensionByUrl(Sdc.UNIT).getValue(),
                extract.extract(),
                calculation(item, element),
                expression(item, Sdc.INITIAL_EXPRESSION, element),
                extract.linkPeriod(),
                compile(item.getItem(), path, item.getLinkId(), extract.forChildren()));
    }

    private static Label label(QuestionnaireItemComponent item) {
        if (!item.hasText()) {
            return new Label(item.getLinkId(), item.getLinkId());
        }
        StringType text = item.getTextElement();
        return new Label(
                item.getLinkId() + " (" + text.getValue() + ")",
                item.getLinkId() + " (" + Sdc.translated(text, "nl") + ")");
    }

    private List<Option> options(QuestionnaireItemComponent item, String element) {
        Stream<Type> values = item.getAnswerOption().stream().map(QuestionnaireItemAnswerOptionComponent::getValue);
        if (item.hasAnswerValueSet()) {
            values = Stream.concat(values, valueSet(item.getAnswerValueSet(), element));
        }
        List<Option> options = values.map(Option::new).toList();
        for (int i = 0; i < item.getAnswerOption().size(); i++) {
            QuestionnaireItemAnswerOptionComponent source =
                    item.getAnswerOption().get(i);
            String place = element + ".answerOption[" + i + "]";
            if (!source.hasValue() || (source.getValue() instanceof Coding coding && !coding.hasCode())) {
                throw fault(place, "an option needs a value, and a coding a code.");
            }
            if (options.stream()
                            .filter(option -> option.accepts(source.getValue()))
                            .count()
                    > 1) {
                throw fault(place, "the option stands twice.");
            }
            weigh(source);
        }
        boolean choice = item.getType() == QuestionnaireItemType.CHOICE;
        if (choice && options.isEmpty()) {
            throw fault(element, "a choice needs options.");
        }
        return options;
    }

    /** Weights may stand on the option or on its coding; an answer made from the option carries them on the coding. */
    private static void weigh(QuestionnaireItemAnswerOptionComponent option) {
        for (String url : List.of(Sdc.ITEM_WEIGHT, Sdc.ORDINAL_VALUE)) {
            Extension weight = option.getExtensionByUrl(url);
            if (weight != null && !option.getValue().hasExtension(url)) {
                option.getValue().addExtension(weight);
            }
        }
    }

    private Stream<Type> valueSet(String canonical, String element) {
        try {
            return valueSets.expansion(canonical).stream().map(Code::toCoding);
        } catch (IllegalArgumentException e) {
            throw fault(element + ".answerValueSet", e.getMessage());
        }
    }

    private Condition condition(
            QuestionnaireItemComponent item, QuestionnaireItemEnableWhenComponent when, String element) {
        String place = element + ".enableWhen";
        QuestionnaireItemComponent question = byLinkId.get(when.getQuestion());
        if (question == null) {
            throw fault(place, "there is no question '" + when.getQuestion() + "'.");
        }
        if (!when.hasOperator() || !when.hasAnswer()) {
            throw fault(place, "a condition needs an operator and an answer.");
        }
        if (when.getOperator() == QuestionnaireItemOperator.EXISTS && !when.hasAnswerBooleanType()) {
            throw fault(place, "the operator exists needs a boolean answer.");
        }
        if (item.getEnableWhen().size() > 1 && !item.hasEnableBehavior()) {
            throw fault(place, "more than one condition needs enableBehavior.");
        }
        if (repeated.contains(when.getQuestion()) || question.hasExtension(Sdc.CALCULATED_EXPRESSION)) {
            throw fault(
                    place, "a condition cannot rest on '" + when.getQuestion() + "', which repeats or is calculated.");
        }
        return new Condition(when.getQuestion(), when.getOperator(), when.getAnswer());
    }

    private void checkConditions(Item item, Map<String, Item> compiled, Set<String> above) {
        if (!above.add(item.linkId())) {
            throw fault("item " + item.linkId() + ".enableWhen", "conditions go round: " + above + ".");
        }
        for (Condition condition : item.conditions()) {
            Item question = compiled.get(condition.question());
            if (question != null) {
                checkConditions(question, compiled, above);
            }
        }
        above.remove(item.linkId());
    }

    private CalculationOrder order(Map<String, Item> compiled) {
        try {
            return new CalculationOrder(compiled);
        } catch (IllegalArgumentException e) {
            throw fault("calculatedExpression", e.getMessage());
        }
    }

    private @Nullable Calculation calculation(QuestionnaireItemComponent item, String element) {
        FhirPath path = expression(item, Sdc.CALCULATED_EXPRESSION, element);
        if (path == null) {
            return null;
        }
        if (repeated.contains(item.getLinkId())) {
            throw fault(element, "an item that repeats cannot be calculated.");
        }
        Set<String> mentions = Mentions.of(path);
        mentions.retainAll(byLinkId.keySet());
        mentions.remove(item.getLinkId());
        return new Calculation(path, sum(path, mentions), mentions);
    }

    /** A sum counts only where nothing it names was calculated itself. */
    private Optional<WeightSum> sum(FhirPath path, Set<String> mentions) {
        return mentions.stream().allMatch(linkId -> {
                    QuestionnaireItemComponent mentioned = byLinkId.get(linkId);
                    return mentioned != null && !mentioned.hasExtension(Sdc.CALCULATED_EXPRESSION);
                })
                ? WeightSum.of(path.toString())
                : Optional.empty();
    }

    private @Nullable FhirPath expression(QuestionnaireItemComponent item, String url, String element) {
        Extension extension = item.getExtensionByUrl(url);
        if (extension == null) {
            return null;
        }
        String place = element + ".extension('" + url.substring(url.lastIndexOf('-') + 1) + "')";
        if (!(extension.getValue() instanceof Expression expression)
                || !"text/fhirpath".equals(expression.getLanguage())) {
            throw fault(place, "only an Expression in text/fhirpath can be evaluated.");
        }
        try {
            return FhirPaths.compile(expression.getExpression());
        } catch (IllegalArgumentException e) {
            throw fault(place, e.getMessage());
        }
    }

    private FormException fault(String element, @Nullable String fault) {
        return new FormException(
                questionnaire.getUrl() + "|" + questionnaire.getVersion(), element, String.valueOf(fault));
    }
}
