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
 * share the comment above the first. The Dutch of a comment stands in it behind the tag {@code @nl:}, the values that a
 * parameter can have behind {@code @values:}; a tag holds until the next.
 */
final class CqlComments {

    private static final Pattern PARAMETER = Pattern.compile("^parameter\\s+(?:\"([^\"]+)\"|(\\w+))\\s.*");
    private static final Pattern MARKS = Pattern.compile("^\\s*(//+|/\\*+|\\*+/|\\*(?!/))?\\s?|\\s*\\*+/\\s*$");
    private static final Pattern TAG = Pattern.compile("\\s*@(\\w+):\\s*");

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
        Map<String, String> said = said(comment);
        return new Doc(said.getOrDefault("", ""), said.get("nl"), said.get("values"));
    }

    /** What a comment says, by tag; what stands before the first tag has an empty one. */
    private static Map<String, String> said(String comment) {
        Map<String, String> said = new TreeMap<>();
        Matcher next = TAG.matcher(comment);
        String tag = "";
        int begin = 0;
        while (next.find()) {
            said.put(tag, comment.substring(begin, next.start()));
            tag = next.group(1);
            begin = next.end();
        }
        said.put(tag, comment.substring(begin));
        return said;
    }
}
