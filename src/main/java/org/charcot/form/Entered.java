package org.charcot.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charcot.questionnaire.Entry;
import org.charcot.questionnaire.Sheet;

/**
 * What a page sends: the fields {@code a.<linkId>}, and for each question that was on the page {@code was.<linkId>}, which
 * says with which answers the page was made.
 */
final class Entered {

    private static final String ANSWER = "a.";
    private static final String WAS = "was.";

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, String> was = new LinkedHashMap<>();

    Entered(Map<String, String[]> parameters) {
        parameters.forEach((name, values) -> {
            if (name.startsWith(WAS)) {
                String linkId = name.substring(WAS.length());
                was.put(linkId, values[0]);
                fields.put(linkId, new ArrayList<>());
            }
        });
        parameters.forEach((name, values) -> {
            String linkId = name.startsWith(ANSWER) ? name.substring(ANSWER.length()) : "";
            List<String> entered = fields.get(linkId);
            if (entered != null) {
                Arrays.stream(values)
                        .map(value -> value.replace("\r\n", "\n").strip())
                        .filter(value -> !value.isEmpty())
                        .forEach(entered::add);
            }
        });
    }

    /** What was entered for each question that was on the page. */
    Map<String, List<String>> fields() {
        return fields;
    }

    boolean had(String linkId) {
        return was.containsKey(linkId);
    }

    /** Whether the page has the question already, as it is to be. */
    boolean has(Shown shown) {
        return shown.entry().isQuestion()
                && !shown.isAbsent()
                && had(shown.entry().linkId());
    }

    List<String> of(String linkId) {
        return fields.getOrDefault(linkId, List.of());
    }

    /** The questions that somebody else has answered otherwise since the page was made. */
    List<Entry> conflicts(Sheet stored) {
        return stored.questions().stream()
                .filter(question -> had(question.linkId()))
                .filter(question -> !Shown.fingerprint(question.answers()).equals(was.get(question.linkId())))
                .filter(question -> !question.answers().equals(of(question.linkId())))
                .toList();
    }
}
