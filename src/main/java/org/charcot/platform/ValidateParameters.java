package org.charcot.platform;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/**
 * Lets {@code $validate} take its parameters as FHIR has them. HAPI judges the Parameters themselves by the profile that
 * they name, and not the resource in them; with the resource as the body and the rest in the address it does as it should.
 */
@Interceptor
public final class ValidateParameters {

    private static final int AFTER_THE_DOOR = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = AFTER_THE_DOOR)
    public void unwrap(RequestDetails request) throws JsonProcessingException {
        EncodingEnum encoding = RestfulServerUtils.determineRequestEncodingNoDefault(request);
        if (!"$validate".equals(request.getOperation()) || encoding == null) {
            return;
        }
        String body = new String(request.loadRequestContents(), StandardCharsets.UTF_8);
        if (body.isBlank()) {
            return;
        }
        IParser parser = encoding.newParser(request.getFhirContext());
        if (parser.parseResource(body) instanceof Parameters parameters) {
            Optional<String> resource = encoding == EncodingEnum.JSON
                    ? fromJson(body)
                    : fromXml(parser.setParserErrorHandler(new StrictErrorHandler()), body);
            resource.ifPresent(text -> {
                request.setRequestContents(text.getBytes(StandardCharsets.UTF_8));
                parameters.getParameter().stream()
                        .filter(ParametersParameterComponent::hasValue)
                        .forEach(parameter -> request.addParameter(
                                parameter.getName(),
                                new String[] {parameter.getValue().primitiveValue()}));
            });
        }
    }

    /** The resource as it was sent, with what FHIR does not know. */
    private static Optional<String> fromJson(String body) throws JsonProcessingException {
        for (JsonNode parameter : JSON.readTree(body).path("parameter")) {
            if (parameter.has("resource")) {
                return Optional.of(parameter.get("resource").toString());
            }
        }
        return Optional.empty();
    }

    /** The resource in words of its own, so that what FHIR does not know is refused here. */
    private static Optional<String> fromXml(IParser strict, String body) {
        return strict.parseResource(Parameters.class, body).getParameter().stream()
                .filter(ParametersParameterComponent::hasResource)
                .map(parameter -> (IBaseResource) parameter.getResource())
                .map(strict::encodeResourceToString)
                .findFirst();
    }
}
