package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many clients that send the same thing at the same moment. */
final class Conflicts {

    private static final int CLIENTS = 16;
    private static final int ROUNDS = 20;

    private Conflicts() {}

    /** Each round, every client creates the same patient unless there is one; there must be one, and no client refused. */
    static void createOnceAtATime(ServerForTests server) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                String value = "conflict-" + round;
                String body = "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:race\",\"value\":\""
                        + value + "\"}]}";
                CyclicBarrier start = new CyclicBarrier(CLIENTS);
                Callable<HttpResponse<String>> create = () -> {
                    start.await();
                    return server.send(server.request("Patient")
                            .header("If-None-Exist", "identifier=urn:race%7C" + value)
                            .POST(BodyPublishers.ofString(body)));
                };
                List<Future<HttpResponse<String>>> answers = new ArrayList<>();
                for (int client = 0; client < CLIENTS; client++) {
                    answers.add(clients.submit(create));
                }
                List<Integer> statuses = new ArrayList<>();
                for (Future<HttpResponse<String>> answer : answers) {
                    statuses.add(answer.get().statusCode());
                }
                assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
                assertThat(server.get("Patient?identifier=urn:race%7C" + value).body())
                        .contains("\"total\":1");
            }
        } finally {
            clients.shutdown();
        }
    }
}
