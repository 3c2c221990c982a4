package org.charcot.door;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what need not be read to be refused: a head that makes no sense, and a body that is over the limit, at once
 * where its length is announced, else as soon as one byte too many is read. Bodies in gzip are counted as they come out, so
 * that a small one cannot unfold into a large one.
 */
public final class DoorFilter implements Filter {

    private final RequestLimits limits;
    private final FhirContext fhir;

    public DoorFilter(RequestLimits limits, FhirContext fhir) {
        this.limits = limits;
        this.fhir = fhir;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        try {
            RequestHead.check(http);
            chain.doFilter(bounded(http), response);
        } catch (BaseServerResponseException e) {
            answer(e, (HttpServletResponse) response);
        }
    }

    private HttpServletRequest bounded(HttpServletRequest request) {
        int most = mostBytes(request.getPathInfo());
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        if (request.getContentLengthLong() == 0 && isOperation(request.getPathInfo())) {
            return new BodylessRequest(request);
        }
        String encoding = request.getHeader("Content-Encoding");
        String plain = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "", "identity" -> new BoundedRequest(request, most, false);
            case "gzip", "x-gzip" -> new BoundedRequest(request, most, true);
            default ->
                throw Refusal.UNSUPPORTED.of(new Fault(
                        IssueType.NOTSUPPORTED,
                        "",
                        "The Content-Encoding is not supported; send the body plain or in gzip."));
        };
    }

    /** Bundles go to the base and operations carry Bundles; all else is one resource. */
    private int mostBytes(@Nullable String pathInfo) {
        boolean many = pathInfo == null || pathInfo.isEmpty() || pathInfo.equals("/") || isOperation(pathInfo);
        return many ? limits.bundleBytes() : limits.resourceBytes();
    }

    private static boolean isOperation(@Nullable String pathInfo) {
        return pathInfo != null
                && pathInfo.substring(pathInfo.lastIndexOf('/') + 1).startsWith("$");
    }

    static BaseServerResponseException tooLarge(int most) {
        return Refusal.TOO_LARGE.of(new Fault(
                IssueType.TOOLONG, "", "The body is larger than the " + most + " bytes allowed; send it in parts."));
    }

    private void answer(BaseServerResponseException refusal, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw refusal;
        }
        byte[] body = fhir.newJsonParser()
                .encodeResourceToString(refusal.getOperationOutcome())
                .getBytes(StandardCharsets.UTF_8);
        response.reset();
        response.setStatus(refusal.getStatusCode());
        response.setContentType("application/fhir+json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
