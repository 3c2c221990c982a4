package org.charcot.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.charcot.platform.ServerForTests;
import org.junit.jupiter.api.Test;

/** Two records of one person become one, and two again. */
class PatientMergeIT {

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void thePlanFollowsAMergeAndItsUndoing() {
        patient("merge-survivor", "");
        patient("merge-duplicate", "");
        server.put(
                "MedicationStatement/merge-riluzole",
                """
                {"resourceType":"MedicationStatement","id":"merge-riluzole","status":"active",
                 "subject":{"reference":"Patient/merge-duplicate"},
                 "medicationCodeableConcept":{"coding":[{"system":"http://www.whocc.no/atc","code":"N07XX02"}]},
                 "effectivePeriod":{"start":"2026-10-01"}}
                """);
        assertThat(outcome("merge-survivor")).doesNotContain("riluzole-blood-test");
        String before = outcome("merge-duplicate");
        assertThat(before).contains("riluzole-blood-test");

        patient(
                "merge-duplicate",
                ",\"link\":[{\"type\":\"replaced-by\",\"other\":{\"reference\":\"Patient/merge-survivor\"}}]");
        assertThat(outcome("merge-survivor")).contains("riluzole-blood-test");
        assertThat(outcome("merge-duplicate")).doesNotContain("riluzole-blood-test");

        patient("merge-duplicate", "");
        assertThat(outcome("merge-survivor")).doesNotContain("riluzole-blood-test");
        assertThat(outcome("merge-duplicate")).contains("riluzole-blood-test");
    }

    private void patient(String id, String link) {
        assertThat(server.put(
                                "Patient/" + id,
                                "{\"resourceType\":\"Patient\",\"id\":\"" + id + "\",\"active\":true" + link + "}")
                        .statusCode())
                .isBetween(200, 201);
    }

    private String outcome(String id) {
        return server.post("Patient/" + id + "/$evaluate", "{\"resourceType\":\"Parameters\"}")
                .body();
    }
}
