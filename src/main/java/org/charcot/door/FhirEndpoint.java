package org.charcot.door;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The FHIR endpoint for what runs inside the server, such as its pages. A call takes the way of a request over HTTP, with
 * every check and interceptor, on behalf of the request that is being answered; no connection is opened.
 */
public final class FhirEndpoint {

    static final String PATH = "/fhir";

    /**
     * What the endpoint answered.
     *
     * @param resource the body: what was read or written, or an OperationOutcome; null when there is none
     */
    public record Answer(int status, @Nullable IBaseResource resource) {

        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        /** Whether the resource is no longer the version that the call named. */
        public boolean isConflict() {
            return status == 409 || status == 412;
        }
    }

    private final Servlet fhir;
    private final FhirContext context;

    /** @param fhir the servlet that answers below {@code /fhir} */
    public FhirEndpoint(Servlet fhir, FhirContext context) {
        this.fhir = fhir;
        this.context = context;
    }

    /** GET of a path below the base, as in {@code Patient/x}. */
    public Answer get(HttpServletRequest caller, HttpServletResponse response, String path) {
        return call(caller, response, "GET", path, null, Map.of());
    }

    /** Creates a resource; its id is the server's to give. */
    public Answer create(HttpServletRequest caller, HttpServletResponse response, Resource resource) {
        return call(caller, response, "POST", resource.fhirType(), resource, Map.of());
    }

    /** Updates a resource if its stored version is still the one that it came from, by its id. */
    public Answer update(HttpServletRequest caller, HttpServletResponse response, Resource resource) {
        IdType id = resource.getIdElement();
        return call(
                caller,
                response,
                "PUT",
                resource.fhirType() + "/" + id.getIdPart(),
                resource,
                Map.of("If-Match", "W/\"" + id.getVersionIdPart() + "\""));
    }

    private Answer call(
            HttpServletRequest caller,
            HttpServletResponse response,
            String method,
            String path,
            @Nullable Resource body,
            Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Accept", "application/fhir+json");
        all.put("Content-Type", "application/fhir+json;charset=UTF-8");
        all.put("Prefer", "return=representation");
        byte[] bytes = body == null
                ? new byte[0]
                : context.newJsonParser().encodeResourceToString(body).getBytes(StandardCharsets.UTF_8);
        InnerResponse answer = new InnerResponse(response);
        try {
            fhir.service(new InnerRequest(caller, method, path, bytes, all), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("The FHIR endpoint failed", e);
        }
        String text = answer.body();
        return new Answer(
                answer.getStatus(),
                text.isBlank() ? null : context.newJsonParser().parseResource(text));
    }
}
