package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.charcot.store.MarkStore;
import org.junit.jupiter.api.Test;

/** A start with other choices concerns everybody: each plan is made again, and says what it rests on. */
class OtherSettingsIT {

    private static final String WINDOW = "charcot.evaluation.rules[Riluzole Window Days]=";

    @Test
    void everybodyIsEvaluatedAgainWithTheOtherSetting() {
        Path directory = ServerForTests.temporaryDirectory();
        try (ServerForTests server = ServerForTests.start(directory)) {
            server.put("Patient/setting", "{\"resourceType\":\"Patient\",\"id\":\"setting\",\"active\":true}");
            server.put(
                    "MedicationStatement/setting-riluzole",
                    """
                    {"resourceType":"MedicationStatement","id":"setting-riluzole","status":"active",
                     "subject":{"reference":"Patient/setting"},
                     "medicationCodeableConcept":{"coding":[{"system":"http://www.whocc.no/atc","code":"N07XX02"}]},
                     "effectivePeriod":{"start":"2026-01-31"}}
                    """);
            server.post("Patient/setting/$evaluate", "");
            assertThat(tests(server)).contains("RiluzoleWindowDays", "\"valueString\":\"14\"");
        }
        try (ServerForTests server = ServerForTests.start(directory, WINDOW + "20")) {
            settled(server);
            assertThat(tests(server)).contains("\"valueString\":\"20\"").doesNotContain("\"valueString\":\"14\"");
            server.post("Patient/setting/$evaluate", "");
        }
        try (ServerForTests server =
                ServerForTests.start(directory, WINDOW + "20", "charcot.evaluation.strategies.riluzole=false")) {
            settled(server);
            assertThat(server.get("Task?patient=setting&code=riluzole-blood-test&status=requested")
                            .body())
                    .contains("\"total\":0");
        }
    }

    @Test
    void aStrategyThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> ServerForTests.start(
                        ServerForTests.temporaryDirectory(), "charcot.evaluation.strategies.riluzol=false"))
                .hasStackTraceContaining("there is no action riluzol to switch off; there are [");
    }

    @Test
    void aValueThatADecisionCannotHaveStopsTheStart() {
        assertThatThrownBy(() -> ServerForTests.start(
                        ServerForTests.temporaryDirectory(), "charcot.evaluation.rules.[Probable Region Rule]=FOO"))
                .hasStackTraceContaining(
                        "charcot.evaluation.rules.[Probable Region Rule]=FOO: its values are String SAME, EACH, UNION");
    }

    private static void settled(ServerForTests server) {
        MarkStore marks = server.bean(MarkStore.class);
        await().atMost(Duration.ofMinutes(1)).until(() -> marks.waiting().isEmpty());
    }

    private static String tests(ServerForTests server) {
        return server.get("Task?patient=setting&code=riluzole-blood-test&_count=50")
                .body()
                .replaceAll("\\s+", "");
    }
}
