package org.charcot.outcome;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Resources as JSON text: what they hash to, and one laid over another. */
public final class ResourceText {

    private final FhirContext fhirContext;
    private final ObjectMapper json = new ObjectMapper();

    public ResourceText(FhirContext fhirContext) {
        this.fhirContext = fhirContext;
    }

    /** A resource as JSON text. */
    String of(Resource resource) {
        return fhirContext.newJsonParser().encodeResourceToString(resource);
    }

    /** The names of the elements at the top, each between blanks. */
    String elements(String text) {
        StringBuilder names = new StringBuilder(" ");
        try (JsonParser parser = json.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                names.append(parser.currentName()).append(' ');
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException e) {
            throw new IllegalStateException("HAPI encodes resources as JSON", e);
        }
        return names.toString();
    }

    /** SHA-256 of the text, in hexadecimal. */
    static String hash(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * {@code below} with the top-level elements that {@code above} has taken from {@code above}, and without those that
     * were {@code before} from there. Notes of people stay beside those of {@code above}: where both were among the notes,
     * theirs say who wrote them or when, or are in one language; Charcot's are in two and say neither.
     *
     * @param before names of elements between blanks; null when they are not known
     */
    Resource overlay(Resource below, Resource above, @Nullable String before) {
        ObjectNode result = tree(below);
        ObjectNode computed = tree(above);
        computed.remove("meta");
        boolean mixed = before == null ? computed.has("note") : before.contains(" note ");
        List<JsonNode> ofPeople = new ArrayList<>();
        result.path("note").forEach(note -> {
            boolean inTwoLanguages = note.path("_text").has("extension");
            if (!mixed
                    || !inTwoLanguages
                    || note.has("time")
                    || note.has("authorString")
                    || note.has("authorReference")) {
                ofPeople.add(note);
            }
        });
        if (before != null) {
            result.remove(List.of(before.strip().split(" ")));
        }
        result.remove("note");
        result.setAll(computed);
        if (!ofPeople.isEmpty()) {
            result.withArray("note").addAll(ofPeople);
        }
        Resource merged = (Resource) fhirContext.newJsonParser().parseResource(result.toString());
        merged.setId(above.getIdElement().toUnqualifiedVersionless());
        return merged;
    }

    /** Whether two contents of one resource say the same, whenever they were stored. */
    boolean areSame(Resource one, Resource other) {
        ObjectNode first = tree(one);
        ObjectNode second = tree(other);
        first.remove("meta");
        second.remove("meta");
        return first.equals(second);
    }

    private ObjectNode tree(Resource resource) {
        try {
            return (ObjectNode) json.readTree(of(resource));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("HAPI encodes resources as JSON", e);
        }
    }
}
