package org.charcot.platform;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.RestfulServerUtils.ResponseEncoding;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Answers of operations that may already be JSON text. A client that asks for plain JSON gets the text as it is; one that
 * asks for XML, indentation, a summary or some of the elements gets it by HAPI.
 */
final class JsonAnswer {

    private static final Set<SummaryEnum> WHOLE = Set.of(SummaryEnum.FALSE);

    private JsonAnswer() {}

    static void send(RequestDetails request, String json) throws IOException {
        ResponseEncoding encoding = RestfulServerUtils.determineResponseEncodingWithDefault(request);
        boolean plain = encoding.getEncoding() == EncodingEnum.JSON
                && !RestfulServerUtils.prettyPrintResponse(request.getServer(), request)
                && RestfulServerUtils.determineSummaryMode(request).equals(WHOLE)
                && request.getParameters().keySet().stream()
                        .noneMatch(parameter -> parameter.startsWith(Constants.PARAM_ELEMENTS));
        if (!plain) {
            send(request, request.getFhirContext().newJsonParser().parseResource(json));
            return;
        }
        try (Writer writer = request.getResponse()
                .getResponseWriter(
                        Constants.STATUS_HTTP_200_OK,
                        encoding.getResourceContentType(),
                        StandardCharsets.UTF_8.name(),
                        request.isRespondGzip())) {
            writer.write(json);
        }
    }

    /** That it is done. */
    static void sendNothing(RequestDetails request) throws IOException {
        request.getResponse()
                .getResponseWriter(Constants.STATUS_HTTP_204_NO_CONTENT, null, StandardCharsets.UTF_8.name(), false)
                .close();
    }

    static void send(RequestDetails request, IBaseResource resource) throws IOException {
        RestfulServerUtils.streamResponseAsResource(
                request.getServer(),
                resource,
                RestfulServerUtils.determineSummaryMode(request),
                Constants.STATUS_HTTP_200_OK,
                false,
                request.isRespondGzip(),
                request);
    }
}
