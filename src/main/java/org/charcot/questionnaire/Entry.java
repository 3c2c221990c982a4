package org.charcot.questionnaire;

import java.util.List;

/**
 * One thing on a {@link Sheet}, as a person sees it, in the language of the sheet.
 *
 * @param level how deep it stands below groups and questions; 0 at the top
 * @param label what precedes the text, as in {@code 5a}; empty where there is nothing
 * @param choices what there is to choose from; empty where the question is open
 * @param unit the fixed unit of a number; empty where there is none
 * @param answers what is answered: values of choices, {@code true} or {@code false}, numbers with a point, dates as in
 *     {@code 2026-01-31}, text
 * @param shown the answers in words; of yes-or-no questions {@code answers}
 */
public record Entry(
        Kind kind,
        String linkId,
        int level,
        String label,
        String text,
        boolean required,
        boolean repeats,
        List<Choice> choices,
        String unit,
        int maxLength,
        List<String> answers,
        List<String> shown) {

    /** What a person does with it. */
    public enum Kind {
        /** A heading. */
        GROUP,
        /** Something to read. */
        TEXT,
        YES_OR_NO,
        /** One of the choices, all of them in sight. */
        ONE,
        /** One of the choices, in a list that opens. */
        LIST,
        /** Any of the choices. */
        SEVERAL,
        /** One of the choices or a text of one's own. */
        ONE_OR_OTHER,
        /** Any of the choices and a text of one's own. */
        SEVERAL_OR_OTHER,
        WHOLE_NUMBER,
        NUMBER,
        DATE,
        TIME,
        DATE_AND_TIME,
        LINE,
        LINES,
        ADDRESS,
        /** Asks for what cannot be given on a page, such as a file. */
        ELSEWHERE
    }

    /** One of the answers there are to choose from. */
    public record Choice(String value, String text) {}

    public boolean isQuestion() {
        return kind != Kind.GROUP && kind != Kind.TEXT && kind != Kind.ELSEWHERE;
    }

    public boolean isAnswered() {
        return !answers.isEmpty();
    }

    /** The text of one's own beside the choices; empty where there is none. */
    public String other() {
        return answers.stream()
                .filter(answer ->
                        choices.stream().noneMatch(choice -> choice.value().equals(answer)))
                .findFirst()
                .orElse("");
    }
}
