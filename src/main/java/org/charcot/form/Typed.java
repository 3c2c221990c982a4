package org.charcot.form;

import java.util.List;
import org.charcot.questionnaire.Entry;
import org.charcot.questionnaire.Entry.Choice;
import org.charcot.questionnaire.Entry.Kind;
import org.charcot.questionnaire.Sheet;

/**
 * What was entered and could not be stored, to be read back by whoever entered it.
 *
 * @param answers the words of choices, and what was typed as it was
 */
public record Typed(String question, boolean isYesOrNo, List<String> answers) {

    /** @param sheet the questions, without answers of anybody */
    static List<Typed> of(Sheet sheet, Entered entered) {
        return sheet.possibleEntries().stream()
                .filter(entry -> !entered.of(entry.linkId()).isEmpty())
                .map(entry -> new Typed(
                        (entry.label() + " " + entry.text()).strip(),
                        entry.kind() == Kind.YES_OR_NO,
                        entered.of(entry.linkId()).stream()
                                .map(value -> words(entry, value))
                                .toList()))
                .toList();
    }

    private static String words(Entry entry, String value) {
        return entry.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::text)
                .findFirst()
                .orElse(value);
    }
}
