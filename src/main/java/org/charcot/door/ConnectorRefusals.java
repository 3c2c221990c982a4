package org.charcot.door;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * Answers what Tomcat refuses before a filter sees it: at the FHIR endpoint, and where not even the address can be read,
 * with an OperationOutcome, elsewhere with the same sentence as plain text. Tomcat does not say what it stumbled over, so
 * that this is read off the request again.
 */
public final class ConnectorRefusals extends ErrorReportValve {

    private static final Pattern BAD_PATH = Pattern.compile("(?i)\\\\|/\\.\\.(?:/|$)|%(?:2f|5c|00|(?![0-9a-f]{2}))");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    private final FhirContext fhir;

    public ConnectorRefusals(FhirContext fhir) {
        this.fhir = fhir;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String path = Objects.requireNonNullElse(request.getRequestURI(), "");
        Fault fault = fault(request, response.getStatus(), path, thrown instanceof IOException);
        try {
            if (path.isEmpty() || path.equals(FhirEndpoint.PATH) || path.startsWith(FhirEndpoint.PATH + "/")) {
                send(
                        response,
                        "application/fhir+json",
                        fhir.newJsonParser().encodeResourceToString(Refusal.outcome(List.of(fault))));
            } else {
                send(response, "text/plain", fault.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(Response response, String type, String text) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        Writer writer = response.getReporter();
        if (writer != null) {
            writer.write(text);
            response.finishResponse();
        }
    }

    private static Fault fault(Request request, int status, String path, boolean whileReading) {
        return switch (status) {
            case 400 ->
                new Fault(
                        IssueType.INVALID,
                        "",
                        whileReading
                                ? "The body cannot be read to its end: its chunks are malformed, or it is shorter than announced."
                                : malformed(request, path));
            case 403 -> new Fault(IssueType.FORBIDDEN, "", "The request is not allowed.");
            case 404 -> new Fault(IssueType.NOTFOUND, "", "There is nothing at this address.");
            case 405 -> unsupported("The method " + request.getMethod() + " is not supported.");
            case 417 -> unsupported("Expect can ask for 100-continue only; leave it out.");
            case 501 ->
                unsupported(
                        request.getHeader("Transfer-Encoding") == null
                                ? "The method is not one that is known here."
                                : "Transfer-Encoding can be chunked only.");
            case 505 -> unsupported("The version of HTTP is not supported; send HTTP/1.1.");
            default ->
                status < 500
                        ? new Fault(IssueType.PROCESSING, "", "The request is refused with status " + status + ".")
                        : new Fault(IssueType.EXCEPTION, "", "The server cannot answer now; try again later.");
        };
    }

    private static Fault unsupported(String text) {
        return new Fault(IssueType.NOTSUPPORTED, "", text);
    }

    private static String malformed(Request request, String path) {
        Object most = request.getConnector().getProperty("maxHttpRequestHeaderSize");
        if (path.isEmpty()) {
            return "The request line cannot be read: escape all but letters, digits and -._~ with %, and send no more than "
                    + most + " bytes with the headers; a long search goes by POST to _search.";
        }
        if (BAD_PATH.matcher(path).find()) {
            return "The path holds a slash, backslash or zero that is escaped, a % that begins no escape, or a step above"
                    + " its root; no id needs any of them.";
        }
        List<String> lengths = Collections.list(request.getHeaders("Content-Length"));
        if (lengths.size() > 1
                || !lengths.stream().allMatch(length -> LENGTH.matcher(length).matches())) {
            return "Content-Length must be one number, the bytes of the body.";
        }
        return "The headers cannot be read: each is a name, a colon and a value, one of them is Host, there are at most "
                + request.getConnector().getProperty("maxHeaderCount") + ", and no more than " + most
                + " bytes with the request line.";
    }
}
