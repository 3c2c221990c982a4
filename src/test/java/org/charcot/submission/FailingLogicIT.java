package org.charcot.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.charcot.platform.ServerForTests;
import org.charcot.store.MarkStore;
import org.junit.jupiter.api.Test;

/** If logic fails for a patient, the stored plan stays, the failure shows, and what came in is stored all the same. */
class FailingLogicIT {

    private static final String PATHWAY = "https://example.org/fhir/PlanDefinition/failing-pathway";

    private static final String REGION =
            """
            {"resourceType":"Observation","id":"%s","status":"final","subject":{"reference":"Patient/failing"},
             "effectiveDateTime":"2026-10-01",
             "code":{"coding":[{"system":"https://charcot.health/fhir/CodeSystem/assessment","code":"region-examination"}]},
             "bodySite":{"coding":[{"system":"https://charcot.health/fhir/CodeSystem/region","code":"%s"}]},
             "component":[
              {"code":{"coding":[{"system":"https://charcot.health/fhir/CodeSystem/motor-sign","code":"umn-sign"}]},"valueBoolean":true},
              {"code":{"coding":[{"system":"https://charcot.health/fhir/CodeSystem/motor-sign","code":"lmn-sign"}]},"valueBoolean":true}]}
            """;

    @Test
    void invariant6_aFailureChangesNothing() throws IOException {
        Path directory = ServerForTests.temporaryDirectory();
        String stored;
        try (ServerForTests server = ServerForTests.start(directory)) {
            server.put("Patient/failing", "{\"resourceType\":\"Patient\",\"id\":\"failing\"}");
            server.put("Observation/f1", REGION.formatted("f1", "bulbar"));
            server.post("Patient/failing/$evaluate", "{\"resourceType\":\"Parameters\"}");
            stored = plan(server);
            assertThat(stored).contains("valueCodeableConcept");
        }
        try (ServerForTests server = startWithFailingPathway(directory)) {
            assertThat(server.put("Observation/f2", REGION.formatted("f2", "cervical"))
                            .statusCode())
                    .isEqualTo(201);
            HttpResponse<String> answer = server.post("Patient/failing/$evaluate", "{\"resourceType\":\"Parameters\"}");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("OperationOutcome", "failing-pathway failing");
            assertThat(server.get("Observation/f2").statusCode()).isEqualTo(200);
            assertThat(plan(server)).isEqualTo(stored);
            assertThat(server.bean(MarkStore.class).waiting()).contains("failing");
            await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                            server.send(HttpRequest.newBuilder(server.root().resolve("actuator/prometheus")))
                                    .body())
                    .containsPattern("charcot_evaluations_total\\{result=\"failed\"} [1-9]"));
        }
    }

    /** A site has content of its own on the class path; its logic compiles, and fails for everybody when it is evaluated. */
    private static ServerForTests startWithFailingPathway(Path directory) throws IOException {
        Path content = Files.createDirectories(directory.resolve("site/content"));
        Files.writeString(
                content.resolve("Failing.cql"),
                """
                library Failing version '1.0'
                using FHIR version '4.0.1'
                context Patient
                define "Fails": Message(true, true, 'failing', 'Error', 'cannot be evaluated')
                """);
        Files.writeString(
                content.resolve("PlanDefinition-failing-pathway.json"),
                """
                {"resourceType":"PlanDefinition","id":"failing-pathway","url":"%s","version":"1","status":"active",
                 "title":"A pathway that fails","library":["https://example.org/fhir/Library/Failing"],
                 "action":[{"id":"failing","title":"Fail",
                  "condition":[{"kind":"applicability",
                   "expression":{"language":"text/cql-identifier","expression":"Fails"}}]}]}
                """
                        .formatted(PATHWAY));
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        URL site = directory.resolve("site").toUri().toURL();
        thread.setContextClassLoader(new URLClassLoader(new URL[] {site}, own));
        try {
            return ServerForTests.start(directory, "charcot.evaluation.pathway=" + PATHWAY);
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    private static String plan(ServerForTests server) {
        String observations = server.get(
                        "Observation?patient=failing&code=el-escorial&_elements=value,status&_sort=_id")
                .body();
        // The two servers listen at different ports.
        return observations.substring(observations.indexOf("\"entry\"")).replaceAll("http://[0-9.:]+/", "");
    }
}
