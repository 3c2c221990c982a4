package org.charcot.logic;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charcot.logic.Logic.Doc;
import org.jspecify.annotations.Nullable;

/**
 * What the comments of a library say. A comment right above a declaration is about it; parameters that stand together
 * share the comment above the first. The Dutch of a comment stands in it behind the tag {@code @nl:}.
 */
final class CqlComments {

    private static final Pattern PARAMETER = Pattern.compile("^parameter\\s+(?:\"([^\"]+)\"|(\\w+))\\s.*");
    private static final Pattern MARKS = Pattern.compile("^\\s*(//+|/\\*+|\\*+/|\\*(?!/))?\\s?|\\s*\\*+/\\s*$");
    private static final Pattern DUTCH = Pattern.compile("(?s)^(.*?)\\s*@nl:\\s*(.*)$");

    private final List<String> lines;

    CqlComments(String text) {
        this.lines = text.lines().toList();
    }

    /** By the name of the parameter; a parameter without a comment is not there. */
    Map<String, Doc> ofParameters() {
        Map<String, Doc> all = new TreeMap<>();
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            Matcher parameter = PARAMETER.matcher(lines.get(i));
            if (!parameter.matches()) {
                first = -1;
                continue;
            }
            first = first < 0 ? i : first;
            Doc doc = above(first);
            if (doc != null) {
                all.put(parameter.group(parameter.group(1) == null ? 2 : 1), doc);
            }
        }
        return all;
    }

    /** The comment that ends on the line above; null where there is none. */
    private @Nullable Doc above(int line) {
        int end = line;
        int start = end;
        if (start > 0 && lines.get(start - 1).strip().endsWith("*/")) {
            start--;
            while (start > 0 && !lines.get(start).strip().startsWith("/*")) {
                start--;
            }
        } else {
            while (start > 0 && lines.get(start - 1).strip().startsWith("//")) {
                start--;
            }
        }
        if (start == end) {
            return null;
        }
        String comment = String.join(
                        " ",
                        lines.subList(start, end).stream()
                                .map(text -> MARKS.matcher(text).replaceAll("").strip())
                                .toList())
                .strip();
        Matcher dutch = DUTCH.matcher(comment);
        return dutch.matches() ? new Doc(dutch.group(1).strip(), dutch.group(2).strip()) : new Doc(comment, null);
    }
}
