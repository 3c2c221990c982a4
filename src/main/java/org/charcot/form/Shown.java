package org.charcot.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.charcot.questionnaire.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a sheet on a page, with what there is to say about it.
 *
 * @param values what stands in its fields: the answers, or what was just entered and could not be saved
 * @param mistake key of the text that says what is wrong with what was entered; null when nothing is
 * @param isAbsent whether the answers so far leave it out
 * @param theirs what somebody else answered meanwhile, in words; null when nobody did
 */
public record Shown(
        Entry entry, boolean isAbsent, List<String> values, @Nullable String mistake, @Nullable List<String> theirs) {

    static Shown of(Entry entry) {
        return new Shown(entry, false, entry.answers(), null, null);
    }

    static Shown absent(Entry entry) {
        return new Shown(entry, true, List.of(), null, null);
    }

    /** A name for elements of the page; of letters, digits, dash and underscore. */
    public String id() {
        String plain = entry.linkId().replaceAll("[^A-Za-z0-9_-]", "_");
        return plain.equals(entry.linkId())
                ? plain
                : plain + "-" + Integer.toHexString(entry.linkId().hashCode());
    }

    public boolean has(String value) {
        return values.contains(value);
    }

    /** What stands in an open field; empty where nothing does. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The text of one's own beside the choices. */
    public String other() {
        return values.stream()
                .filter(value -> entry.choices().stream()
                        .noneMatch(choice -> choice.value().equals(value)))
                .findFirst()
                .orElse("");
    }

    /** One field for each answer of a question that repeats, and an empty one. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(values);
        if (lines.isEmpty() || entry.repeats()) {
            lines.add("");
        }
        return lines;
    }

    /** Tells the answers that a page was made with from others, so that a change by somebody else is noticed. */
    public String was() {
        return fingerprint(entry.answers());
    }

    static String fingerprint(List<String> answers) {
        if (answers.isEmpty()) {
            return "";
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u0000", answers).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java has no SHA-256", e);
        }
    }
}
