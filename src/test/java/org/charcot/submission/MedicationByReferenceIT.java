package org.charcot.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.charcot.platform.ServerForTests;
import org.charcot.store.MarkStore;
import org.junit.jupiter.api.Test;

/** A prescription may name its medicine by a reference; what the medicine is may become known later. */
class MedicationByReferenceIT {

    private final ServerForTests server = ServerForTests.shared();
    private final MarkStore marks = server.bean(MarkStore.class);

    @Test
    void thePlanFollowsTheCodeOfTheMedication() {
        put("Patient/taker", "\"active\":true");
        put("Medication/tablet", "\"status\":\"active\"");
        put("MedicationStatement/taken", statement("Medication/tablet"));
        assertThat(bloodTests()).isZero();

        put("Medication/tablet", "\"code\":" + ATC.formatted("N07XX02"));
        assertThat(bloodTests()).isPositive();

        put("Medication/tablet", "\"code\":" + ATC.formatted("N06AX11"));
        assertThat(bloodTests()).isZero();

        put(
                "MedicationStatement/taken",
                "\"contained\":[{\"resourceType\":\"Medication\",\"id\":\"m\",\"code\":" + ATC.formatted("N07XX02")
                        + "}]," + statement("#m"));
        assertThat(bloodTests()).isPositive();
    }

    private static final String ATC = "{\"coding\":[{\"system\":\"http://www.whocc.no/atc\",\"code\":\"%s\"}]}";

    private static String statement(String medication) {
        return """
                "status":"active","subject":{"reference":"Patient/taker"},"effectivePeriod":{"start":"2026-10-01"},
                "medicationReference":{"reference":"%s"}"""
                .formatted(medication);
    }

    private void put(String path, String elements) {
        String type = path.substring(0, path.indexOf('/'));
        String id = path.substring(path.indexOf('/') + 1);
        String json = "{\"resourceType\":\"" + type + "\",\"id\":\"" + id + "\"," + elements + "}";
        assertThat(server.put(path, json).statusCode()).isBetween(200, 201);
    }

    /** How many are stored when the worker has seen to the patient. */
    private int bloodTests() {
        await().atMost(Duration.ofMinutes(1)).until(() -> !marks.waiting().contains("taker"));
        String found = server.get(
                        "Task?patient=taker&code=https://charcot.health/fhir/CodeSystem/assessment%7Criluzole-blood-test"
                                + "&status:not=cancelled&_summary=count")
                .body();
        return Integer.parseInt(found.replaceFirst("(?s).*\"total\":\\s*(\\d+).*", "$1"));
    }
}
