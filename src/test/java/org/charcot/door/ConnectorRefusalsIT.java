package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.charcot.platform.ServerForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Tomcat refuses before Charcot reads it, answered as Charcot answers. */
class ConnectorRefusalsIT {

    private final ServerForTests server = ServerForTests.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            TRACE /fhir/Patient HTTP/1.1                              | 405 | not-supported | The method TRACE is not supported
            KLINGON /fhir/Patient HTTP/1.1                            | 501 | not-supported | The method is not one that is known
            GET /fhir/Patient/a%2Fb HTTP/1.1                          | 400 | invalid       | The path holds a slash
            GET /fhir/Patient/a%5Cb HTTP/1.1                          | 400 | invalid       | The path holds a slash, backslash
            GET /fhir/Patient/%00 HTTP/1.1                            | 400 | invalid       | or zero that is escaped
            GET /fhir/Patient/%zz HTTP/1.1                            | 400 | invalid       | a % that begins no escape
            GET /fhir/../../x HTTP/1.1                                | 400 | invalid       | a step above its root
            GET /fhir/Patient?name={x} HTTP/1.1                       | 400 | invalid       | The request line cannot be read
            GET /fhir/Patient?name=LONG HTTP/1.1                      | 400 | invalid       | no more than 8192 bytes with the headers; a long search goes by POST
            G@T /fhir/Patient HTTP/1.1                                | 400 | invalid       | The request line cannot be read
            GET /fhir/Patient HTTP/3.0                                | 505 | not-supported | send HTTP/1.1
            GET /fhir/Patient HTTP/1.1~X: LONG                        | 400 | invalid       | no more than 8192 bytes with the request line
            GET /fhir/Patient HTTP/1.1~MANY                           | 400 | invalid       | there are at most 100
            GET /fhir/Patient HTTP/1.1~X A: 1                         | 400 | invalid       | each is a name, a colon and a value
            GET /fhir/Patient HTTP/1.1~Host: other                    | 400 | invalid       | one of them is Host
            POST /fhir/Patient HTTP/1.1~Content-Length: x             | 400 | invalid       | Content-Length must be one number
            POST /fhir/Patient HTTP/1.1~Content-Length: -1            | 400 | invalid       | Content-Length must be one number
            POST /fhir HTTP/1.1~Content-Length: 1~Content-Length: 2   | 400 | invalid       | Content-Length must be one number
            POST /fhir/Patient HTTP/1.1~Expect: klingon               | 417 | not-supported | Expect can ask for 100-continue only
            POST /fhir/Patient HTTP/1.1~Transfer-Encoding: klingon    | 501 | not-supported | Transfer-Encoding can be chunked only
            POST /fhir/Patient HTTP/1.1~Content-Type: application/fhir+json~Transfer-Encoding: chunked~~zz | 400 | invalid | its chunks are malformed
            """)
    void whatCannotBeReadIsRefusedByAnOutcome(String request, int status, String code, String text) throws IOException {
        Answer answer = send(request);
        assertThat(answer.head())
                .startsWith("HTTP/1.1 " + status)
                .contains("Content-Type: application/fhir+json;charset=UTF-8")
                .doesNotContainIgnoringCase("tomcat");
        JsonNode outcome = new ObjectMapper().readTree(answer.body());
        assertThat(outcome.path("resourceType").asText()).isEqualTo("OperationOutcome");
        assertThat(outcome.path("issue")).hasSize(1);
        JsonNode issue = outcome.path("issue").path(0);
        assertThat(issue.path("severity").asText()).isEqualTo("error");
        assertThat(issue.path("code").asText()).isEqualTo(code);
        assertThat(issue.path("diagnostics").asText()).contains(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            GET /patients/a%2Fb HTTP/1.1 | 400 | The path holds a slash, backslash or zero that is escaped, a % that begins no escape, or a step above its root; no id needs any of them.
            TRACE /patients/a HTTP/1.1   | 405 | The method TRACE is not supported.
            POST /patients/a HTTP/1.1    | 403 | The request is not allowed.
            GET /fhirside/%00 HTTP/1.1   | 400 | The path holds a slash, backslash or zero that is escaped, a % that begins no escape, or a step above its root; no id needs any of them.
            """)
    void elsewhereTheAnswerIsOneSentence(String request, int status, String text) throws IOException {
        Answer answer = send(request);
        assertThat(answer.head())
                .startsWith("HTTP/1.1 " + status)
                .contains("Content-Type: text/plain;charset=UTF-8")
                .doesNotContainIgnoringCase("tomcat");
        assertThat(answer.body()).isEqualTo(text);
    }

    @Test
    void aServerThatRefusedGoesOnAnswering() throws IOException {
        send("GET /fhir/Patient?name=LONG HTTP/1.1");
        assertThat(server.get("metadata").statusCode()).isEqualTo(200);
    }

    private record Answer(String head, String body) {}

    /** @param request its lines, with a tilde between; Host and Connection are added to its headers */
    private Answer send(String request) throws IOException {
        String lines = request.replace("LONG", "a".repeat(9_000)).replace("MANY", "X: 1~".repeat(110) + "X: 1");
        int blank = lines.indexOf("~~");
        String head = blank < 0 ? lines : lines.substring(0, blank);
        String body = blank < 0 ? "" : lines.substring(blank + 2) + "~";
        String sent = (head + "~Host: localhost~Connection: close~~" + body).replace("~", "\r\n");
        try (Socket socket = new Socket(server.root().getHost(), server.root().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(sent.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            return new Answer(answer.substring(0, end), answer.substring(end + 4));
        }
    }
}
