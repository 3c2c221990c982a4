package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

/** Who waits until the server is ready finds all of it: the content, and the demonstration cohort with its plans. */
class ReadinessIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void theServerIsReadyWhenTheCohortHasItsPlans() {
        int port = freePort();
        CompletableFuture<ServerForTests> start = CompletableFuture.supplyAsync(() -> ServerForTests.start(
                ServerForTests.temporaryDirectory(), "spring.profiles.active=demo", "server.port=" + port));
        Set<Integer> before = new ConcurrentSkipListSet<>();
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    int status = status(port);
                    return status == 200 || (before.add(status) && start.isCompletedExceptionally());
                });
        try {
            assertThat(get(port, "fhir/CarePlan?status=active&_summary=count")).contains("\"total\":12");
            assertThat(get(port, "actuator/prometheus")).contains("charcot_patients_waiting 0");
            assertThat(get(port, "fhir/PlanDefinition/als-care-pathway")).contains("\"status\":\"active\"");
        } finally {
            start.join().close();
        }
        assertThat(before).contains(503).isSubsetOf(0, 503);
    }

    /** What the server says of its readiness; 0 while nobody listens. */
    private int status(int port) throws InterruptedException {
        try {
            return http.send(request(port, "actuator/health/readiness"), BodyHandlers.ofString())
                    .statusCode();
        } catch (ConnectException nobodyListens) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String get(int port, String path) {
        try {
            return http.send(request(port, path), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                .build();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
