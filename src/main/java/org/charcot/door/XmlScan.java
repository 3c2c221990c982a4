package org.charcot.door;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.charcot.door.Findings.Place;
import org.charcot.door.Met.Verdict;
import org.charcot.door.Shape.Kind;
import org.charcot.door.Shape.Part;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** {@link JsonScan} for XML: the same faults in the same words. Declarations and entities of its own are refused. */
final class XmlScan {

    private static final String FHIR = "http://hl7.org/fhir";

    private final XMLStreamReader xml;
    private final Resources resources;
    private final RequestLimits limits;
    private final Expected expected;
    private final Findings findings;
    private int depth;

    XmlScan(XMLStreamReader xml, Expected expected, Shapes shapes, RequestLimits limits) {
        this.xml = xml;
        this.expected = expected;
        this.limits = limits;
        this.findings = new Findings(limits);
        this.resources = new Resources(shapes, expected, findings);
    }

    /**
     * What is wrong with the body.
     *
     * @throws XMLStreamException where it is not XML
     * @throws RuntimeException the refusal, where the text cannot be trusted or is over a limit
     */
    Findings run() throws XMLStreamException {
        while (next() != XMLStreamReader.START_ELEMENT) {
            // What stands before the first element are comments and white space: next() refuses all else.
        }
        if (expected.strictness() == Expected.Strictness.SYNTAX) {
            skip();
        } else {
            resource();
        }
        while (xml.hasNext()) {
            next();
        }
        return findings;
    }

    private void resource() throws XMLStreamException {
        // A name from another namespace is that of no resource.
        String type = FHIR.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
        Shape shape = resources.begin(type, "is no resource of FHIR R4 in the namespace " + FHIR, place());
        if (shape == null) {
            skip();
        } else {
            content(shape, null);
        }
        resources.end();
    }

    /** Reads an element of the given shape from its start to its end. */
    private void content(Shape shape, @Nullable Part primitive) throws XMLStreamException {
        enter();
        Place start = place();
        Met met = new Met(shape);
        boolean any = attributes(shape, primitive, met);
        for (int event = next(); event != XMLStreamReader.END_ELEMENT; event = next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                any = true;
                child(shape, met);
            } else if (xml.hasText() && !xml.getText().isBlank() && event != XMLStreamReader.COMMENT) {
                findings.fault(IssueType.STRUCTURE, "holds text; FHIR keeps values in the attribute value", place());
            }
        }
        if (!any) {
            findings.fault(IssueType.STRUCTURE, "is empty; leave it out or give it content", start);
        } else {
            findings.missing(shape, met, start);
        }
        depth--;
    }

    private boolean attributes(Shape shape, @Nullable Part primitive, Met met) {
        boolean any = false;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String namespace = xml.getAttributeNamespace(i);
            if (namespace != null && !namespace.isEmpty()) {
                continue;
            }
            any = true;
            Part part = shape.part(name);
            if (primitive != null && name.equals("value")) {
                value(primitive, xml.getAttributeValue(i));
            } else if (part != null && !shape.isResource() && (name.equals("id") || name.equals("url"))) {
                met.value(part);
                findings.into(part.step());
                value(part, xml.getAttributeValue(i));
                findings.out();
            } else {
                findings.unknown(name, place());
            }
        }
        return any;
    }

    private void child(Shape shape, Met met) throws XMLStreamException {
        String name = xml.getLocalName();
        Part part = shape.part(name);
        if (part == null || !inItsNamespace(part)) {
            findings.unknown(name, place());
            skip();
            return;
        }
        findings.into(part.step());
        Verdict verdict = met.value(part);
        int index = met.count(part) - 1;
        if (verdict == Verdict.OTHER_CHOICE) {
            findings.fault(IssueType.STRUCTURE, "is a second value of a choice; keep one of them", place());
        } else if (verdict == Verdict.AGAIN && !part.repeats()) {
            findings.fault(IssueType.STRUCTURE, "does not repeat; keep one of them", place());
        } else if (part.repeats()) {
            if (index >= findings.mostRepetitions()) {
                throw findings.tooMany(place());
            }
            findings.at(index);
        }
        if (part.kind() == Kind.RESOURCE) {
            wrapped();
        } else if (part.primitive() == Primitive.XHTML) {
            narrative();
        } else {
            content(part.shape(), part.kind() == Kind.PRIMITIVE ? part : null);
        }
        findings.out();
    }

    private boolean inItsNamespace(Part part) {
        return part.primitive() == Primitive.XHTML || FHIR.equals(xml.getNamespaceURI());
    }

    private void wrapped() throws XMLStreamException {
        enter();
        boolean met = false;
        for (int event = next(); event != XMLStreamReader.END_ELEMENT; event = next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                if (met) {
                    findings.fault(IssueType.STRUCTURE, "holds more than one resource; keep one", place());
                }
                met = true;
                resource();
            }
        }
        if (!met) {
            findings.fault(IssueType.STRUCTURE, "holds no resource; leave it out or give it one", place());
        }
        depth--;
    }

    private void value(Part part, String value) {
        if (part.primitive() == Primitive.DECIMAL && (value.length() > limits.numberLength() || exponent(value))) {
            throw findings.fatal(
                    IssueType.VALUE,
                    "is a number of more than " + limits.numberLength() + " characters or with an exponent beyond "
                            + limits.exponent() + " either way; no measured value needs it",
                    place());
        }
        part.primitive().problem(value).ifPresent(problem -> findings.fault(IssueType.VALUE, problem, place()));
        findings.code(part, value, place());
        if (Resources.heeds(part)) {
            resources.value(part, value, place());
        }
    }

    private boolean exponent(String number) {
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        String power = e < 0 ? "" : number.substring(e + 1).replaceFirst("^[+-]?0*", "");
        return power.length() > 3 || (power.matches("\\d+") && Integer.parseInt(power) > limits.exponent());
    }

    private void narrative() throws XMLStreamException {
        Place start = place();
        boolean refused = false;
        int inside = 0;
        int event = XMLStreamReader.START_ELEMENT;
        while (true) {
            if (!refused) {
                Optional<String> problem = Narrative.problem(xml, event);
                problem.ifPresent(text -> findings.fault(IssueType.INVARIANT, text, start));
                refused = problem.isPresent();
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                enter();
                inside++;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                inside--;
                if (inside == 0) {
                    return;
                }
            }
            event = next();
        }
    }

    /** Passes over an element that is not judged. */
    private void skip() throws XMLStreamException {
        int inside = 1;
        enter();
        while (inside > 0) {
            int event = next();
            if (event == XMLStreamReader.START_ELEMENT) {
                inside++;
                enter();
            } else if (event == XMLStreamReader.END_ELEMENT) {
                inside--;
                depth--;
            }
        }
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
            throw findings.fatal(
                    IssueType.STRUCTURE,
                    "declares or uses an entity; FHIR has no document type, write the characters themselves",
                    place());
        }
        return event;
    }

    private void enter() {
        depth++;
        if (depth > limits.depth()) {
            throw findings.tooDeep(place());
        }
    }

    private Place place() {
        return new Place(xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
    }
}
