package org.charcot.door;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.charcot.door.Findings.Place;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * JSON as text, whatever it means. What makes it untrustworthy refuses the body at once: a name twice in an object, a
 * number that cannot be meant, the character NUL or half a character, nesting or repetition over the limit.
 */
final class JsonText {

    private final JsonParser json;
    private final RequestLimits limits;
    private final Findings findings;
    private final boolean mayHoldUnfitText;
    private int depth;

    JsonText(JsonParser json, RequestLimits limits, Findings findings, boolean mayHoldUnfitText) {
        this.json = json;
        this.limits = limits;
        this.findings = findings;
        this.mayHoldUnfitText = mayHoldUnfitText;
    }

    /** Reads whatever value stands here, looking only at whether it can be read safely. */
    void anything() throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> {
                enter();
                json.nextToken();
                unjudgedMembers(false);
                leave();
            }
            case START_ARRAY -> {
                enter();
                for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
                    repetition(index);
                    anything();
                }
                leave();
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_STRING -> text();
            default -> {
                // true, false and null hold nothing to look at.
            }
        }
    }

    /**
     * Reads the members of an object from the first name to the closing brace.
     *
     * @param typeMet whether its resource type has been read already
     */
    void unjudgedMembers(boolean typeMet) throws IOException {
        Set<String> names = new HashSet<>();
        if (typeMet) {
            names.add("resourceType");
        }
        for (JsonToken token = json.currentToken(); token != JsonToken.END_OBJECT; token = json.nextToken()) {
            String name = json.currentName();
            if (name.isEmpty()) {
                throw findings.fatal(
                        IssueType.STRUCTURE, "holds a member without a name; name it or leave it out", place());
            }
            if (!names.add(name)) {
                throw twice(name);
            }
            json.nextToken();
            anything();
        }
    }

    private void number() throws IOException {
        int length = json.getTextLength();
        if (length > limits.numberLength()) {
            throw findings.fatal(
                    IssueType.VALUE,
                    "is a number of more than " + limits.numberLength() + " characters; round it",
                    place());
        }
        char[] characters = json.getTextCharacters();
        int start = json.getTextOffset();
        int exponent = 0;
        boolean inExponent = false;
        for (int i = start; i < start + length; i++) {
            char c = characters[i];
            if (c == 'e' || c == 'E') {
                inExponent = true;
            } else if (inExponent && Character.isDigit(c)) {
                exponent = Math.min(10 * exponent + (c - '0'), 1_000_000);
            }
        }
        if (exponent > limits.exponent()) {
            throw findings.fatal(
                    IssueType.VALUE,
                    "is a number with an exponent beyond " + limits.exponent()
                            + " either way; no measured value needs it",
                    place());
        }
    }

    private void text() throws IOException {
        if (!mayHoldUnfitText) {
            return;
        }
        String text = json.getText();
        if (text.indexOf('\0') >= 0) {
            throw findings.fatal(IssueType.VALUE, "holds the character NUL, which FHIR does not allow", place());
        }
        if (text.codePoints().anyMatch(JsonText::isSurrogate)) {
            throw findings.fatal(
                    IssueType.VALUE,
                    "holds half a character, an unpaired surrogate; send both halves, or the character itself",
                    place());
        }
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Whether the current text is nothing but white space. */
    boolean isBlank() throws IOException {
        char[] characters = json.getTextCharacters();
        int end = json.getTextOffset() + json.getTextLength();
        for (int i = json.getTextOffset(); i < end; i++) {
            if (!Character.isWhitespace(characters[i])) {
                return false;
            }
        }
        return true;
    }

    /** Takes note of one more level of nesting. */
    void enter() {
        depth++;
        if (depth > limits.depth()) {
            throw findings.tooDeep(place());
        }
    }

    void leave() {
        depth--;
    }

    void repetition(int index) {
        if (index >= findings.mostRepetitions()) {
            throw findings.tooMany(place());
        }
    }

    RuntimeException twice(String name) {
        return findings.fatal(
                IssueType.STRUCTURE,
                "holds the name " + Findings.shown(name) + " twice, so that readers would differ; keep one",
                place());
    }

    /** Where the current token begins, in bytes. */
    int offset() {
        return (int) json.currentTokenLocation().getByteOffset();
    }

    Place place() {
        JsonLocation location = json.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr());
    }
}
