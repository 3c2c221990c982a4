package org.charcot.submission;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.charcot.platform.ServerForTests;
import org.charcot.store.MarkStore;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Time passes: the tick ages what is stored, without a write from outside. */
class TickIT {

    private static final ZoneId CLINIC = ZoneId.of("Europe/Amsterdam");

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void theTickAgesTasksByTheClinicsCalendar() {
        server.put(
                "Patient/tick",
                "{\"resourceType\":\"Patient\",\"id\":\"tick\",\"active\":true,\"birthDate\":\"1960-01-01\"}");
        server.put(
                "MedicationStatement/tick-riluzole",
                """
                {"resourceType":"MedicationStatement","id":"tick-riluzole","status":"active",
                 "subject":{"reference":"Patient/tick"},
                 "medicationCodeableConcept":{"coding":[{"system":"http://www.whocc.no/atc","code":"N07XX02"}]},
                 "effectivePeriod":{"start":"2026-01-31"}}
                """);

        // 28 February: the last day on which the first test is due, until midnight in Amsterdam.
        sweepAt("2026-02-28T22:59:59Z");
        assertThat(timeliness()).containsEntry("2026-02-28", "due").containsEntry("2026-03-31", "upcoming");
        sweepAt("2026-02-28T23:00:00Z");
        assertThat(timeliness()).containsEntry("2026-02-28", "overdue");
        sweepAt("2026-04-01T10:00:00Z");
        assertThat(timeliness()).containsEntry("2026-02-28", "missed").containsEntry("2026-03-31", "overdue");
    }

    private void sweepAt(String instant) {
        Clock clock = Clock.fixed(Instant.parse(instant), CLINIC);
        try (Worker worker = new Worker(
                        () -> server.bean(Evaluations.class),
                        server.bean(MarkStore.class),
                        clock,
                        CLINIC,
                        new EvaluationCounts(),
                        1);
                Ticker ticker = new Ticker(worker, server.bean(JdbcTemplate.class), clock, CLINIC)) {
            ticker.sweep();
        }
    }

    /** Timeliness of the blood tests by due date. */
    private Map<String, String> timeliness() {
        Bundle tasks = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(
                        Bundle.class,
                        server.get("Task?patient=tick&code=riluzole-blood-test&_count=100")
                                .body());
        Map<String, String> timeliness = new TreeMap<>();
        for (var entry : tasks.getEntry()) {
            Task task = (Task) entry.getResource();
            timeliness.put(
                    task.getRestriction().getPeriod().getEndElement().getValueAsString(),
                    task.getBusinessStatus().getCodingFirstRep().getCode());
        }
        return timeliness;
    }
}
