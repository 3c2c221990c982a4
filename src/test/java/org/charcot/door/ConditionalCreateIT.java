package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.charcot.platform.ServerForTests;
import org.junit.jupiter.api.Test;

/** Many senders that create the same resource at the same moment, each only if it does not exist. */
class ConditionalCreateIT {

    private static final int SENDERS = 16;
    private static final int ROUNDS = 5;

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void oneOfManyParallelConditionalCreatesCounts() throws InterruptedException, ExecutionException {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                String identifier = "race|" + round;
                Callable<HttpResponse<String>> create = () -> create(identifier);
                List<Future<HttpResponse<String>>> answers = senders.invokeAll(
                        Stream.generate(() -> create).limit(SENDERS).toList());
                for (Future<HttpResponse<String>> answer : answers) {
                    assertThat(answer.get().statusCode())
                            .as(answer.get().body())
                            .isIn(200, 201, 409, 412);
                }
                assertThat(create(identifier).statusCode()).isEqualTo(200);
                assertThat(server.get("Patient?identifier=" + identifier.replace("|", "%7C") + "&_total=accurate")
                                .body())
                        .contains("\"total\":1");
            }
        } finally {
            senders.shutdownNow();
        }
    }

    private HttpResponse<String> create(String identifier) {
        String[] parts = identifier.split("\\|", -1);
        return server.send(server.request("Patient")
                .header("If-None-Exist", "identifier=" + identifier)
                .header("X-Retry-On-Version-Conflict", "retry; max-retries=5")
                .POST(BodyPublishers.ofString("{\"resourceType\":\"Patient\",\"identifier\":" + "[{\"system\":\""
                        + parts[0] + "\",\"value\":\"" + parts[1] + "\"}]}")));
    }
}
