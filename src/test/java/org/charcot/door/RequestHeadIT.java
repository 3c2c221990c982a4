package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.charcot.platform.ServerForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request says before its body, each fault refused with its name. */
class RequestHeadIT {

    private static final String PATIENT = "{\"resourceType\":\"Patient\",\"id\":\"head\",\"name\":[{\"text\":\"%s\"}]}";

    private final ServerForTests server = ServerForTests.shared();

    @BeforeEach
    void store() {
        assertThat(server.put("Patient/head", PATIENT.formatted("A")).statusCode())
                .isIn(200, 201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            If-Match          | x           | 400 | invalid       | If-Match must name the version
            If-Match          | W/"x"       | 400 | invalid       | If-Match must name the version
            If-Match          | *           | 400 | invalid       | If-Match must name the version
            If-Modified-Since | yesterday   | 400 | invalid       | If-Modified-Since must be a date of HTTP
            Content-Type      | application/fhir+json; charset=klingon | 415 | not-supported | The charset of the Content-Type is not known
            Content-Type      | application/fhir+json; charset="?"     | 415 | not-supported | The charset of the Content-Type is not known
            """)
    void aHeaderThatMakesNoSenseIsRefused(String header, String value, int status, String code, String text) {
        HttpResponse<String> answer = server.send(server.request("Patient/head")
                .setHeader(header, value)
                .PUT(BodyPublishers.ofString(PATIENT.formatted("B"))));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"severity\":\"error\"", "\"code\":\"" + code + "\"", text);
        assertThat(server.get("Patient/head").body()).contains("\"A\"");
    }

    @Test
    void aPercentSignThatBeginsNothingIsRefused() throws IOException {
        try (Socket socket = new Socket(server.root().getHost(), server.root().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write("GET /fhir/Patient?name=%ZZ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("write %25 for the sign itself");
        }
    }

    @Test
    void anOffsetBelowZeroIsRefused() {
        HttpResponse<String> answer = server.get("Patient?_offset=-3");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("_offset must not be negative");
    }

    @Test
    void bothHalvesOfACharacterAreOne() {
        assertThat(server.put("Patient/head", PATIENT.formatted("\\ud83d\\ude00"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get("Patient/head").body()).contains("\ud83d\ude00");
    }
}
