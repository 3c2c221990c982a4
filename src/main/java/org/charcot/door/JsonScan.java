package org.charcot.door;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.charcot.door.Findings.Place;
import org.charcot.door.Met.Verdict;
import org.charcot.door.Shape.Kind;
import org.charcot.door.Shape.Part;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * One pass over a JSON body before it is parsed. Faults that make the text itself untrustworthy refuse it at once, faults
 * of the FHIR structure are gathered. Nothing is kept of the body, and no number is turned into one.
 */
final class JsonScan {

    private final JsonParser json;
    private final Resources resources;
    private final RequestLimits limits;
    private final Expected expected;
    private final Lookahead ahead;
    private final Findings findings;
    private final JsonText text;

    JsonScan(JsonParser json, Expected expected, Shapes shapes, RequestLimits limits, Lookahead ahead) {
        this.json = json;
        this.expected = expected;
        this.limits = limits;
        this.ahead = ahead;
        this.findings = new Findings(limits);
        this.resources = new Resources(shapes, expected, findings);
        this.text = new JsonText(json, limits, findings, ahead.mayHoldUnfitText());
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
            text.anything();
        } else if (first == JsonToken.START_OBJECT) {
            resource();
        } else {
            throw findings.fatal(IssueType.STRUCTURE, "must be one JSON object: " + expected.described(), text.place());
        }
        if (json.nextToken() != null) {
            throw findings.fatal(IssueType.STRUCTURE, "goes on after its end; send one resource", text.place());
        }
        return findings;
    }

    /** Reads a resource, from its opening brace to its closing one. */
    private void resource() throws IOException {
        text.enter();
        Place start = text.place();
        int offset = text.offset();
        boolean typeFirst =
                json.nextToken() == JsonToken.FIELD_NAME && json.currentName().equals("resourceType");
        String type = "";
        if (!typeFirst) {
            type = ahead.resourceTypeAt(offset);
        } else if (json.nextToken() == JsonToken.VALUE_STRING) {
            type = json.getText();
        } else {
            text.anything();
        }
        Shape shape = resources.begin(
                type,
                type.isEmpty()
                        ? "has no resourceType; name the FHIR R4 resource that it is"
                        : "has a resourceType that is no resource of FHIR R4",
                start);
        if (typeFirst) {
            json.nextToken();
        }
        if (shape == null) {
            text.unjudgedMembers(typeFirst);
        } else {
            members(shape, typeFirst, start);
        }
        resources.end();
        text.leave();
    }

    /** Reads an object, from its opening brace to its closing one. */
    private void object(Shape shape) throws IOException {
        text.enter();
        Place start = text.place();
        json.nextToken();
        members(shape, false, start);
        text.leave();
    }

    /** Reads the members of an object from the first name to the closing brace. */
    private void members(Shape shape, boolean typeRead, Place start) throws IOException {
        boolean typeMet = typeRead;
        boolean anyMember = typeRead;
        Met met = new Met(shape);
        for (JsonToken token = json.currentToken(); token != JsonToken.END_OBJECT; token = json.nextToken()) {
            anyMember = true;
            String name = json.currentName();
            if (!shape.isResource() || !name.equals("resourceType")) {
                member(name, shape, met);
            } else if (typeMet) {
                throw text.twice(name);
            } else {
                typeMet = true;
                json.nextToken();
                text.anything();
            }
        }
        if (!anyMember) {
            findings.fault(IssueType.STRUCTURE, "is empty; leave it out or give it content", start);
        } else {
            findings.missing(shape, met, start);
        }
    }

    /** Reads a member from its name to the end of its value. */
    private void member(String name, Shape shape, Met met) throws IOException {
        boolean beside = name.startsWith("_");
        Part part = shape.part(beside ? name.substring(1) : name);
        if (part == null || (beside && part.kind() != Kind.PRIMITIVE)) {
            findings.unknown(name, text.place());
            json.nextToken();
            text.anything();
            return;
        }
        findings.into(part.step());
        Verdict verdict = beside ? met.beside(part) : met.value(part);
        if (verdict == Verdict.AGAIN) {
            findings.out();
            throw text.twice(name);
        }
        if (verdict == Verdict.OTHER_CHOICE) {
            findings.fault(IssueType.STRUCTURE, "is a second value of a choice; keep one of them", text.place());
        }
        boolean list = json.nextToken() == JsonToken.START_ARRAY;
        if (list != part.repeats()) {
            String problem = list
                    ? "does not repeat; leave out the brackets [ ]"
                    : "repeats, so it must be a list; put it in brackets [ ]";
            findings.fault(IssueType.STRUCTURE, problem, text.place());
            text.anything();
        } else if (list) {
            list(part, beside);
        } else {
            single(part, beside);
        }
        findings.out();
    }

    private void list(Part part, boolean beside) throws IOException {
        text.enter();
        boolean entries = findings.level() == 2 && part.name().equals("entry");
        int index = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            text.repetition(index);
            findings.at(index);
            int from = entries ? text.offset() : 0;
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
            findings.fault(IssueType.STRUCTURE, "is an empty list; leave it out or fill it", text.place());
        }
        text.leave();
    }

    private void single(Part part, boolean beside) throws IOException {
        boolean object = json.currentToken() == JsonToken.START_OBJECT;
        if (part.kind() == Kind.PRIMITIVE && !beside) {
            primitive(part);
        } else if (!object) {
            findings.fault(IssueType.STRUCTURE, "must be a JSON object { }", text.place());
            text.anything();
        } else if (part.kind() == Kind.RESOURCE) {
            resource();
        } else {
            object(part.shape());
        }
    }

    private void primitive(Part part) throws IOException {
        Primitive type = part.primitive();
        if (!type.isWrittenAs(json.currentToken())) {
            findings.fault(IssueType.STRUCTURE, type.form(), text.place());
            text.anything();
            return;
        }
        text.anything();
        if (type == Primitive.XHTML) {
            Narrative.problem(json.getText(), limits.depth())
                    .ifPresent(problem -> findings.fault(IssueType.INVARIANT, problem, text.place()));
        } else if (type == Primitive.TEXT && text.isBlank()) {
            findings.fault(IssueType.VALUE, Primitive.BLANK, text.place());
        } else if (type != Primitive.TEXT && type != Primitive.BOOLEAN && type != Primitive.DECIMAL) {
            type.problem(json.getText()).ifPresent(problem -> findings.fault(IssueType.VALUE, problem, text.place()));
        } else if (!part.codes().isEmpty()) {
            findings.code(part, json.getText(), text.place());
        }
        if (Resources.heeds(part)) {
            resources.value(part, json.getText(), text.place());
        }
    }
}
