package org.charcot.door;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.charcot.door.Findings.Place;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** The scans of a body, with what they share. Safe for use by many threads. */
final class Scans {

    private final RequestLimits limits;
    private final Shapes shapes;
    private final JsonFactory factory;

    Scans(FhirContext fhir, RequestLimits limits) {
        this.limits = limits;
        this.shapes = new Shapes(fhir);
        // Jackson's own limits lie behind the scan's, which name the element; names are not interned, since a sender
        // chooses them and interned strings stay.
        this.factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 2)
                        .maxNumberLength(limits.bundleBytes())
                        .maxStringLength(limits.bundleBytes())
                        .maxNameLength(1_000)
                        .build())
                .build();
    }

    /** The body without the mark that some senders begin a text in UTF-8 with; readers of JSON differ on whether it may. */
    static byte[] withoutMark(byte[] body) {
        boolean marked = body.length >= 3 && body[0] == (byte) 0xef && body[1] == (byte) 0xbb && body[2] == (byte) 0xbf;
        return marked ? Arrays.copyOfRange(body, 3, body.length) : body;
    }

    /** @throws RuntimeException the refusal, where the body is not JSON, cannot be trusted or is over a limit */
    Findings json(byte[] body, Expected expected) {
        try (JsonParser json = factory.createParser(body)) {
            return new JsonScan(json, expected, shapes, limits, new Lookahead(body, factory)).run();
        } catch (StreamConstraintsException e) {
            throw unreadable("The body holds a name or a text that is longer than the limit", e.getLocation());
        } catch (JsonProcessingException e) {
            throw unreadable("The body is not JSON; it stops being so at or just before this place", e.getLocation());
        } catch (IOException e) {
            throw unreadable("The body is not text in UTF-8", new Place(1, 1));
        }
    }

    /** @throws RuntimeException the refusal, where the body is not XML, cannot be trusted or is over a limit */
    Findings xml(byte[] body, Expected expected) {
        try {
            XMLStreamReader xml = SafeXml.document(new ByteArrayInputStream(body));
            try {
                return new XmlScan(xml, expected, shapes, limits).run();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            Place place = e.getLocation() == null
                    ? new Place(1, 1)
                    : new Place(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
            throw unreadable("The body is not XML in UTF-8; it stops being so at or just before this place", place);
        }
    }

    private static RuntimeException unreadable(String text, @Nullable JsonLocation at) {
        return unreadable(text, at == null ? new Place(1, 1) : new Place(at.getLineNr(), at.getColumnNr()));
    }

    private static RuntimeException unreadable(String text, Place place) {
        return Refusal.MALFORMED.of(new Fault(IssueType.STRUCTURE, "", text + place));
    }
}
