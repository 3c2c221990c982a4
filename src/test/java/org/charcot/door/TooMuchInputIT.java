package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.door.BadInput.assertRefused;
import static org.charcot.door.BadInput.bad;
import static org.charcot.door.BadInput.bundle;
import static org.charcot.door.BadInput.outcome;
import static org.charcot.door.BadInput.put;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.charcot.door.BadInput.Line;
import org.charcot.platform.ServerForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is over the limits of size and depth, refused at once. */
class TooMuchInputIT {

    private final ServerForTests server = ServerForTests.shared();

    static Stream<Line> tooMuch() {
        return Stream.of(
                bad(
                        "more nesting than the limit",
                        "Patient",
                        "{'resourceType':'Patient','x':" + "[".repeat(1_001) + "]".repeat(1_001) + "}",
                        400,
                        "too-long",
                        "Patient",
                        "is nested deeper than 64 levels"),
                bad(
                        "more repetitions than the limit",
                        "Patient",
                        "{'resourceType':'Patient','name':[" + "{'text':'a'},".repeat(200_000) + "{'text':'a'}]}",
                        413,
                        "too-long",
                        "Patient.name",
                        "repeats more than 10000 times"),
                bad(
                        "more entries than the limit",
                        "",
                        bundle(
                                "batch",
                                Stream.generate(() -> put("Patient/a"))
                                        .limit(2_001)
                                        .toArray(String[]::new)),
                        413,
                        "too-long",
                        "Bundle.entry",
                        "repeats more than 2000 times"),
                bad(
                        "a text of 30 MB",
                        "Patient",
                        "{'resourceType':'Patient','id':'" + "a".repeat(30_000_000) + "'}",
                        413,
                        "too-long",
                        "",
                        "The body is larger than the 5242880 bytes allowed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooMuch")
    void whatIsTooMuchIsRefusedByNameOfTheLimit(Line line) {
        assertRefused(server, line);
    }

    @Test
    void aSmallZipCannotUnfoldIntoALargeBody() throws IOException {
        byte[] bomb = zipped("{\"resourceType\":\"Patient\",\"id\":\"" + "a".repeat(50_000_000) + "\"}");
        assertThat(bomb).hasSizeLessThan(100_000);

        HttpResponse<String> response = server.send(
                server.request("Patient").header("Content-Encoding", "gzip").POST(BodyPublishers.ofByteArray(bomb)));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(outcome(response).getIssueFirstRep().getDiagnostics())
                .isEqualTo("The body is larger than the 5242880 bytes allowed; send it in parts.");
    }

    @Test
    void aSoundZipIsRead() throws IOException {
        byte[] body = zipped("{\"resourceType\":\"Patient\"}");
        HttpResponse<String> response = server.send(
                server.request("Patient").header("Content-Encoding", "gzip").POST(BodyPublishers.ofByteArray(body)));
        assertThat(response.statusCode()).isEqualTo(201);
    }

    @Test
    void aBodyOfUnknownLengthIsRefusedAsSoonAsItIsTooLong() {
        AtomicInteger taken = new AtomicInteger();
        byte[] block = " ".repeat(65_536).getBytes(StandardCharsets.UTF_8);
        Iterable<byte[]> hugeBody = () -> Stream.generate(() -> block)
                .limit(8_000)
                .peek(unused -> taken.incrementAndGet())
                .iterator();
        int status;
        try {
            status = server.send(server.request("Patient").POST(BodyPublishers.ofByteArrays(hugeBody)))
                    .statusCode();
        } catch (UncheckedIOException hungUp) {
            // The server may close the connection while there is still more to send.
            status = 413;
        }
        assertThat(status).isEqualTo(413);
        assertThat(taken).hasValueLessThan(800);
    }

    private static byte[] zipped(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
