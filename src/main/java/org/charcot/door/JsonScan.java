package org.charcot.door;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.charcot.door.Findings.Place;
import org.charcot.door.Met.Verdict;
import org.charcot.door.Shape.Kind;
import org.charcot.door.Shape.Part;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a JSON body before it is parsed. Faults that make the text itself untrustworthy (a name twice in an
 * object, a number that cannot be meant, too much nesting) refuse it at once; faults of the FHIR structure are gathered.
 * Nothing is kept of the body, and no number is turned into one.
 */
final class JsonScan {

    private final JsonParser json;
    private final Shapes shapes;
    private final RequestLimits limits;
    private final Expected expected;
    private final Lookahead ahead;
    private final Findings findings;
    private int depth;

    JsonScan(JsonParser json, Expected expected, Shapes shapes, RequestLimits limits, Lookahead ahead) {
        this.json = json;
        this.expected = expected;
        this.shapes = shapes;
        this.limits = limits;
        this.ahead = ahead;
        this.findings = new Findings(limits);
    }

    /**
     * What is wrong with the body.
     *
     * @throws IOException where it is not JSON
     * @throws RuntimeException the refusal, where the text cannot be trusted or is over a limit
     */
    Findings run() throws IOException {
        JsonToken first = json.nextToken();
        if (first == null) {
            throw findings.fatal(IssueType.REQUIRED, "is empty; send " + expected.described(), new Place(1, 1));
        }
        if (expected.strictness() == Expected.Strictness.SYNTAX) {
            anything();
        } else if (first == JsonToken.START_OBJECT) {
            resource();
        } else {
            throw findings.fatal(IssueType.STRUCTURE, "must be one JSON object: " + expected.described(), place());
        }
        if (json.nextToken() != null) {
            throw findings.fatal(IssueType.STRUCTURE, "goes on after its end; send one resource", place());
        }
        return findings;
    }

    /** Reads a resource, from its opening brace to its closing one. */
    private void resource() throws IOException {
        enter();
        Place start = place();
        int offset = offset();
        boolean typeFirst =
                json.nextToken() == JsonToken.FIELD_NAME && json.currentName().equals("resourceType");
        String type = "";
        if (!typeFirst) {
            type = ahead.resourceTypeAt(offset);
        } else if (json.nextToken() == JsonToken.VALUE_STRING) {
            type = json.getText();
        } else {
            anything();
        }
        boolean root = findings.level() == 0;
        if (root) {
            findings.into(expected.type().isEmpty() ? "Resource" : expected.type());
        }
        Optional<Shape> shape = shapes.resource(type);
        if (shape.isEmpty()) {
            findings.fault(
                    IssueType.STRUCTURE,
                    type.isEmpty()
                            ? "has no resourceType; name the FHIR R4 resource that it is"
                            : "has a resourceType that is no resource of FHIR R4",
                    start);
        } else if (root && !expected.accepts(type)) {
            findings.fault(
                    IssueType.STRUCTURE,
                    "is expected here, but the body is of type " + type + "; correct either",
                    start);
        } else if (root) {
            findings.out();
            findings.into(type);
        }
        boolean judged =
                shape.isPresent() && (root ? expected.accepts(type) && expected.judges(type) : expected.judges(""));
        if (typeFirst) {
            json.nextToken();
        }
        members(judged ? shape.get() : null, typeFirst, start);
        if (root) {
            findings.out();
        }
        depth--;
    }

    /** Reads an object, from its opening brace to its closing one. */
    private void object(Shape shape) throws IOException {
        enter();
        Place start = place();
        json.nextToken();
        members(shape, false, start);
        depth--;
    }

    /** Reads the members of an object from the first name to the closing brace. */
    private void members(@Nullable Shape shape, boolean typeMet, Place start) throws IOException {
        if (shape == null) {
            unjudgedMembers(typeMet);
            return;
        }
        boolean anyMember = typeMet;
        Met met = new Met(shape);
        for (JsonToken token = json.currentToken(); token != JsonToken.END_OBJECT; token = json.nextToken()) {
            String name = json.currentName();
            anyMember = true;
            if (shape.isResource() && name.equals("resourceType")) {
                if (typeMet) {
                    throw twice(name);
                }
                typeMet = true;
                json.nextToken();
                anything();
                continue;
            }
            boolean beside = name.startsWith("_");
            Part part = shape.part(beside ? name.substring(1) : name);
            if (part == null || (beside && part.kind() != Kind.PRIMITIVE)) {
                findings.unknown(name, place());
                json.nextToken();
                anything();
                continue;
            }
            findings.into(part.step());
            Verdict verdict = beside ? met.beside(part) : met.value(part);
            if (verdict == Verdict.AGAIN) {
                findings.out();
                throw twice(name);
            }
            if (verdict == Verdict.OTHER_CHOICE) {
                findings.fault(IssueType.STRUCTURE, "is a second value of a choice; keep one of them", place());
            }
            json.nextToken();
            member(part, beside);
            findings.out();
        }
        if (!anyMember) {
            findings.fault(IssueType.STRUCTURE, "is empty; leave it out or give it content", start);
        } else {
            findings.missing(shape, met, start);
        }
    }

    private void member(Part part, boolean beside) throws IOException {
        boolean list = json.currentToken() == JsonToken.START_ARRAY;
        if (!part.repeats()) {
            if (list) {
                findings.fault(IssueType.STRUCTURE, "does not repeat; leave out the brackets [ ]", place());
                anything();
            } else {
                single(part, beside);
            }
            return;
        }
        if (!list) {
            findings.fault(IssueType.STRUCTURE, "repeats, so it must be a list; put it in brackets [ ]", place());
            anything();
            return;
        }
        enter();
        boolean entries = findings.level() == 2 && part.name().equals("entry");
        int index = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            repetition(index);
            findings.at(index);
            int from = entries ? offset() : 0;
            int faultsBefore = findings.faults().size();
            if (json.currentToken() != JsonToken.VALUE_NULL || part.kind() != Kind.PRIMITIVE) {
                single(part, beside);
            }
            if (entries) {
                findings.entry(from, (int) json.currentLocation().getByteOffset(), faultsBefore);
            }
            index++;
        }
        findings.at(-1);
        if (index == 0) {
            findings.fault(IssueType.STRUCTURE, "is an empty list; leave it out or fill it", place());
        }
        depth--;
    }

    private void single(Part part, boolean beside) throws IOException {
        boolean object = json.currentToken() == JsonToken.START_OBJECT;
        if (part.kind() == Kind.PRIMITIVE && !beside) {
            primitive(part);
        } else if (!object) {
            findings.fault(IssueType.STRUCTURE, "must be a JSON object { }", place());
            anything();
        } else if (part.kind() == Kind.RESOURCE) {
            resource();
        } else {
            object(part.shape());
        }
    }

    private void primitive(Part part) throws IOException {
        JsonToken token = json.currentToken();
        Primitive type = part.primitive();
        boolean written = type.isNumber()
                ? token.isNumeric()
                : type == Primitive.BOOLEAN ? token.isBoolean() : token == JsonToken.VALUE_STRING;
        if (!written) {
            String form = type.isNumber()
                    ? "must be a number; write it without quotes"
                    : type == Primitive.BOOLEAN
                            ? "must be true or false; write it without quotes"
                            : "must be text; write it in quotes";
            findings.fault(IssueType.STRUCTURE, form, place());
            anything();
            return;
        }
        anything();
        if (type == Primitive.XHTML) {
            Narrative.problem(json.getText(), limits.depth())
                    .ifPresent(problem -> findings.fault(IssueType.INVARIANT, problem, place()));
        } else if (type != Primitive.TEXT && type != Primitive.BOOLEAN && type != Primitive.DECIMAL) {
            type.problem(json.getText()).ifPresent(problem -> findings.fault(IssueType.VALUE, problem, place()));
        } else if (!part.codes().isEmpty()) {
            findings.code(part, json.getText(), place());
        }
        if (findings.level() == 2 && part.name().equals("type")) {
            findings.bundleType(json.getText());
        }
    }

    /** Reads whatever value stands here, looking only at whether it can be read safely. */
    private void anything() throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> {
                enter();
                json.nextToken();
                unjudgedMembers(false);
                depth--;
            }
            case START_ARRAY -> {
                enter();
                for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
                    repetition(index);
                    anything();
                }
                depth--;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_STRING -> text();
            default -> {
                // true, false and null hold nothing to look at.
            }
        }
    }

    private void unjudgedMembers(boolean typeMet) throws IOException {
        Set<String> names = new HashSet<>();
        if (typeMet) {
            names.add("resourceType");
        }
        for (JsonToken token = json.currentToken(); token != JsonToken.END_OBJECT; token = json.nextToken()) {
            if (!names.add(json.currentName())) {
                throw twice(json.currentName());
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
        if (ahead.mayHoldNul() && json.getText().indexOf('\0') >= 0) {
            throw findings.fatal(IssueType.VALUE, "holds the character NUL, which FHIR does not allow", place());
        }
    }

    private void enter() {
        depth++;
        if (depth > limits.depth()) {
            throw findings.tooDeep(place());
        }
    }

    private void repetition(int index) {
        if (index >= findings.mostRepetitions()) {
            throw findings.tooMany(place());
        }
    }

    private RuntimeException twice(String name) {
        return findings.fatal(
                IssueType.STRUCTURE,
                "holds the name " + Findings.shown(name) + " twice, so that readers would differ; keep one",
                place());
    }

    private int offset() {
        return (int) json.currentTokenLocation().getByteOffset();
    }

    private Place place() {
        JsonLocation location = json.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr());
    }
}
