package org.charcot.questionnaire;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.charcot.questionnaire.Answers.Enabled;
import org.charcot.questionnaire.FieldValues.Mistake;
import org.charcot.questionnaire.FieldValues.Read;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;

/**
 * A form with the answers given so far, as a person sees it in one language: what is asked now, and what becomes of the
 * response when more is answered. A group that repeats is filled in once. Immutable.
 */
public final class Sheet {

    private static final String HIDDEN = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";

    /**
     * What came of filling in fields.
     *
     * @param response a copy of the response with what was understood; answers that no longer apply are gone
     * @param mistakes what was not understood, by linkId; these questions are answered as before
     */
    public record Filled(QuestionnaireResponse response, Map<String, Mistake> mistakes) {}

    private final Form form;
    private final QuestionnaireResponse response;
    private final Answers answers;
    private final Map<String, QuestionnaireItemComponent> sources = new LinkedHashMap<>();
    private final Words words;
    private final ZoneId zone;

    private Sheet(Form form, QuestionnaireResponse response, Locale locale, ZoneId zone) {
        this.form = form;
        this.response = response;
        this.answers = new Answers(form, response);
        this.words = new Words(locale, zone);
        this.zone = zone;
        index(form.questionnaire().getItem());
    }

    /**
     * A sheet of a response to the form.
     *
     * @param zone whose clock a date with a time is read and shown by
     */
    public static Sheet of(Form form, QuestionnaireResponse response, Locale locale, ZoneId zone) {
        return new Sheet(form, response, locale, zone);
    }

    private void index(List<QuestionnaireItemComponent> items) {
        for (QuestionnaireItemComponent item : items) {
            sources.put(item.getLinkId(), item);
            index(item.getItem());
        }
    }

    /** What takes part, given the answers so far, in the order of the form. */
    public List<Entry> entries() {
        return entries(Set.of(Enabled.YES));
    }

    /** What takes part or might, for somebody who only looks at the form. */
    public List<Entry> possibleEntries() {
        return entries(Set.of(Enabled.YES, Enabled.UNKNOWN));
    }

    /** All there is, whether it takes part or not. */
    public List<Entry> everything() {
        return entries(Set.of(Enabled.values()));
    }

    /** The questions among {@link #entries}. */
    public List<Entry> questions() {
        return entries().stream().filter(Entry::isQuestion).toList();
    }

    /** The required questions that are still open. */
    public List<Entry> missing() {
        return questions().stream()
                .filter(entry -> entry.required() && !entry.isAnswered())
                .toList();
    }

    private List<Entry> entries(Set<Enabled> wanted) {
        List<Entry> entries = new ArrayList<>();
        collect(form.items(), 0, wanted, entries);
        return entries;
    }

    private void collect(List<Item> items, int level, Set<Enabled> wanted, List<Entry> entries) {
        for (Item item : items) {
            QuestionnaireItemComponent source = source(item);
            if (!wanted.contains(answers.enabled(item)) || isHidden(source)) {
                continue;
            }
            List<Entry> below = new ArrayList<>();
            if (item.isGroup() || wanted.contains(Enabled.UNKNOWN) || answers.has(item)) {
                collect(item.children(), level + 1, wanted, below);
            }
            if (!item.isGroup() || (source.hasText() && !below.isEmpty())) {
                entries.add(words.entry(item, source, level, answers.to(item.linkId())));
            }
            entries.addAll(below);
        }
    }

    private static boolean isHidden(QuestionnaireItemComponent source) {
        Extension hidden = source.getExtensionByUrl(HIDDEN);
        boolean isHidden = hidden != null && hidden.getValue() instanceof BooleanType flag && flag.booleanValue();
        return isHidden || source.getReadOnly();
    }

    private QuestionnaireItemComponent source(Item item) {
        QuestionnaireItemComponent source = sources.get(item.linkId());
        if (source == null) {
            throw new IllegalStateException("The form has an item that its questionnaire has not: " + item.linkId());
        }
        return source;
    }

    /**
     * Fills in fields.
     *
     * @param fields what was entered, by linkId; no or only empty values take an answer back, and questions that are
     *     not among them stay as they are
     */
    public Filled fill(Map<String, List<String>> fields) {
        Map<String, List<Type>> values = new LinkedHashMap<>();
        Map<String, Mistake> mistakes = new TreeMap<>();
        form.items().stream()
                .flatMap(Item::withDescendants)
                .forEach(item -> values.put(item.linkId(), answers.to(item.linkId())));
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            Item item = form.item(field.getKey());
            if (item != null && item.isQuestion() && !isHidden(source(item))) {
                Read read = FieldValues.read(item, source(item), field.getValue(), zone);
                if (read.mistake() == null) {
                    values.put(item.linkId(), read.values());
                } else {
                    mistakes.put(item.linkId(), read.mistake());
                }
            }
        }
        return new Filled(applicable(values), mistakes);
    }

    private QuestionnaireResponse applicable(Map<String, List<Type>> values) {
        while (true) {
            QuestionnaireResponse filled = response.copy();
            filled.setItem(items(form.items(), values));
            Answers now = new Answers(form, filled);
            boolean changed = false;
            for (Map.Entry<String, List<Type>> value : values.entrySet()) {
                Item item = form.item(value.getKey());
                if (item != null && !value.getValue().isEmpty() && now.enabled(item) != Enabled.YES) {
                    value.setValue(List.of());
                    changed = true;
                }
            }
            if (!changed) {
                return filled;
            }
        }
    }

    private static List<QuestionnaireResponseItemComponent> items(List<Item> items, Map<String, List<Type>> values) {
        List<QuestionnaireResponseItemComponent> filled = new ArrayList<>();
        for (Item item : items) {
            QuestionnaireResponseItemComponent target =
                    new QuestionnaireResponseItemComponent().setLinkId(item.linkId());
            List<QuestionnaireResponseItemComponent> below = items(item.children(), values);
            if (item.isGroup()) {
                target.setItem(below);
            } else {
                for (Type value : values.getOrDefault(item.linkId(), List.of())) {
                    QuestionnaireResponseItemAnswerComponent answer = target.addAnswer();
                    answer.setValue(value.copy());
                    if (target.getAnswer().size() == 1) {
                        answer.setItem(below);
                    }
                }
            }
            if (target.hasAnswer() || target.hasItem()) {
                filled.add(target);
            }
        }
        return filled;
    }
}
