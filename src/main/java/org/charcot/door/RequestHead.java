package org.charcot.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** The address and the headers of a request, as far as HAPI would fail on them instead of refusing them. */
final class RequestHead {

    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?\\d{1,18}\"?");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s;\"]*)");

    private RequestHead() {}

    /** @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException with status 400 or 415 */
    static void check(HttpServletRequest request) {
        checkQuery(request.getQueryString());
        checkCharset(request.getContentType());
        String version = request.getHeader("If-Match");
        if (version != null && !VERSION.matcher(version.strip()).matches()) {
            throw malformed("If-Match must name the version that the change is made to, as in W/\"3\".");
        }
        try {
            request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException e) {
            throw malformed("If-Modified-Since must be a date of HTTP, as in Sun, 01 Nov 2026 10:00:00 GMT.");
        }
    }

    private static void checkQuery(@Nullable String query) {
        try {
            URLDecoder.decode(query == null ? "" : query, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed(
                    "The address holds a % that two hexadecimal digits do not follow; write %25 for the sign itself.");
        }
    }

    private static void checkCharset(@Nullable String contentType) {
        Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType);
        if (charset.find() && !isSupported(charset.group(1))) {
            throw Refusal.UNSUPPORTED.of(new Fault(
                    IssueType.NOTSUPPORTED,
                    "",
                    "The charset of the Content-Type is not known; send the body in UTF-8."));
        }
    }

    private static boolean isSupported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private static RuntimeException malformed(String text) {
        return Refusal.MALFORMED.of(new Fault(IssueType.INVALID, "", text));
    }
}
