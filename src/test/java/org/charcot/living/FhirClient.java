package org.charcot.living;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Speaks FHIR JSON over HTTP to a server, as any other client would. */
public final class FhirClient {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI base;

    /** @param base the FHIR base, without a slash at its end */
    public FhirClient(URI base) {
        this.base = base;
    }

    /** What a resource is as JSON text. */
    public static String text(Resource resource) {
        return FHIR.newJsonParser().encodeResourceToString(resource);
    }

    /** Parses JSON text. */
    public static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + json, e);
        }
    }

    /** GET that must succeed. */
    public JsonNode get(String path) {
        return succeeded("GET " + path, answer("GET", path, null));
    }

    /** All resources that a search finds, page after page. */
    public List<JsonNode> search(String search) {
        List<JsonNode> found = new ArrayList<>();
        String page = search;
        while (page != null) {
            JsonNode bundle = get(page);
            bundle.path("entry").forEach(entry -> found.add(entry.path("resource")));
            page = next(bundle);
        }
        return found;
    }

    private static @Nullable String next(JsonNode bundle) {
        for (JsonNode link : bundle.path("link")) {
            if (link.path("relation").asText().equals("next")) {
                return URI.create(link.path("url").asText().replace("|", "%7C")).getRawQuery();
            }
        }
        return null;
    }

    /** POST that must succeed. */
    public JsonNode post(String path, String body) {
        return succeeded("POST " + path, answer("POST", path, body));
    }

    /** PUT that must succeed. */
    public JsonNode put(Resource resource) {
        String path = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        return succeeded("PUT " + path, answer("PUT", path, text(resource)));
    }

    /** DELETE that must succeed; what is not there counts as deleted. */
    public void delete(Resource resource) {
        String path = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        HttpResponse<String> answer = answer("DELETE", path, null);
        if (answer.statusCode() != 404 && answer.statusCode() != 410) {
            succeeded("DELETE " + path, answer);
        }
    }

    /** Whatever the server answers. */
    public HttpResponse<String> answer(String method, String path, String body, String... headers) {
        try {
            return send(method, path, body, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }

    /**
     * One request.
     *
     * @param headers names and values in turn
     * @throws IOException when there was no answer, so that it is unknown whether the request had an effect
     */
    public HttpResponse<String> send(String method, String path, String body, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        path.isEmpty() ? base.toString() : base + (path.startsWith("_getpages") ? "?" : "/") + path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept", "application/fhir+json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/fhir+json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode succeeded(String what, HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw new AssertionError(what + " was answered by " + response.statusCode() + ": " + response.body());
        }
        return response.body().isEmpty() ? JSON.createObjectNode() : tree(response.body());
    }
}
