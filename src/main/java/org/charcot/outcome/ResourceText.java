package org.charcot.outcome;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** Resources as JSON text: what they hash to, and one laid over another. */
public final class ResourceText {

    private final FhirContext fhirContext;
    private final ObjectMapper json = new ObjectMapper();

    public ResourceText(FhirContext fhirContext) {
        this.fhirContext = fhirContext;
    }

    /** SHA-256 of the resource's JSON, in hexadecimal. */
    String hash(Resource resource) {
        String text = fhirContext.newJsonParser().encodeResourceToString(resource);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * {@code below} with the top-level elements that {@code above} has taken from {@code above}. Notes of people stay
     * beside those of {@code above}: they say who wrote them or when, and Charcot's do neither.
     */
    Resource overlay(Resource below, Resource above) {
        ObjectNode result = tree(below);
        List<JsonNode> ofPeople = new ArrayList<>();
        result.path("note").forEach(note -> {
            if (note.has("time") || note.has("authorString") || note.has("authorReference")) {
                ofPeople.add(note);
            }
        });
        tree(above).properties().forEach(element -> {
            if (!element.getKey().equals("meta")) {
                result.set(element.getKey(), element.getValue());
            }
        });
        if (tree(above).has("note")) {
            result.withArray("note").addAll(ofPeople);
        }
        Resource merged = (Resource) fhirContext.newJsonParser().parseResource(result.toString());
        merged.setId(above.getIdElement().toUnqualifiedVersionless());
        return merged;
    }

    private ObjectNode tree(Resource resource) {
        try {
            return (ObjectNode) json.readTree(fhirContext.newJsonParser().encodeResourceToString(resource));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("HAPI encodes resources as JSON", e);
        }
    }
}
