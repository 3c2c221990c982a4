package org.charcot.page;

import java.util.List;
import java.util.Map;

/**
 * Something that was typed and not taken, so that it can be shown again.
 *
 * @param form id of the form
 * @param messages why it was not taken
 * @param typed what stood in its fields
 */
public record Attempt(String form, List<String> messages, Map<String, String> typed) {

    static final Attempt NONE = new Attempt("", List.of(), Map.of());

    public boolean at(String formId) {
        return form.equals(formId);
    }

    public String typed(String formId, String field) {
        return at(formId) ? typed.getOrDefault(field, "") : "";
    }
}
