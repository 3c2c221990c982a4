package org.charcot.door;

import java.util.ArrayDeque;
import java.util.Deque;
import org.charcot.door.Findings.Place;
import org.charcot.door.Shape.Part;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** The resources that a scan is in, from the outermost to the one that is read: how each is judged, and what it tells. */
final class Resources {

    private final Shapes shapes;
    private final Expected expected;
    private final Findings findings;
    private final Deque<LocalReferences> references = new ArrayDeque<>();

    Resources(Shapes shapes, Expected expected, Findings findings) {
        this.shapes = shapes;
        this.expected = expected;
        this.findings = findings;
    }

    /**
     * Enters a resource.
     *
     * @param type what it says it is
     * @param noType what to say where FHIR R4 has no such type
     * @return what it is held to; null where it is not judged
     */
    @Nullable
    Shape begin(String type, String noType, Place start) {
        boolean root = references.isEmpty();
        if (root) {
            findings.into(expected.type().isEmpty() ? "Resource" : expected.type());
        }
        references.push(findings.isContained() ? references.element() : new LocalReferences(findings));
        Shape shape = shapes.resource(type).orElse(null);
        if (shape == null) {
            findings.fault(IssueType.STRUCTURE, noType, start);
            return null;
        }
        if (!root) {
            return expected.judges("") ? shape : null;
        }
        if (!expected.accepts(type)) {
            findings.fault(
                    IssueType.STRUCTURE,
                    "is expected here, but the body is of type " + type + "; correct either",
                    start);
            return null;
        }
        findings.out();
        findings.into(type);
        return expected.judges(type) ? shape : null;
    }

    /** Whether the values of {@code part} tell something of another element. */
    static boolean heeds(Part part) {
        return switch (part.name()) {
            case "id", "reference", "type" -> true;
            default -> false;
        };
    }

    /** Takes note of a value that is heeded. */
    void value(Part part, String value, Place place) {
        switch (part.name()) {
            case "id" -> references.element().id(value);
            case "reference" -> references.element().reference(value, place);
            default -> findings.bundleType(value);
        }
    }

    /** Leaves the innermost resource. */
    void end() {
        LocalReferences left = references.pop();
        // What a patch carries may refer to what the resource that it changes contains.
        if (expected.judges("") && !findings.isContained()) {
            left.judge();
        }
        if (references.isEmpty()) {
            findings.out();
        }
    }
}
