package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Health and figures, for whoever runs the server. */
class ActuatorIT {

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void anUnknownAddressIsNotFound() {
        assertThat(get("actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void aStartedServerIsUpAndReady() {
        for (String address : new String[] {"actuator/health", "actuator/health/readiness"}) {
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void evaluationsAreCountedForPrometheus() {
        String figures = get("actuator/prometheus").body();
        assertThat(figures.lines().filter(line -> !line.startsWith("#")))
                .isNotEmpty()
                .allMatch(line -> line.matches("[a-z_]+(\\{[a-z]+=\"[a-z]+\"})? [0-9.]+"));
        assertThat(figures).contains("charcot_evaluations_total{result=\"failed\"} ", "charcot_patients_waiting ");
    }

    private HttpResponse<String> get(String path) {
        URI address = server.root().resolve(path);
        return server.send(HttpRequest.newBuilder(address).GET());
    }
}
