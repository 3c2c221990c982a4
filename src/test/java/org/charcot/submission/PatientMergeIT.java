package org.charcot.submission;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpResponse;
import java.util.List;
import org.charcot.living.FhirClient;
import org.charcot.platform.ServerForTests;
import org.charcot.questionnaire.AlsfrsR;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
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

    @Test
    void theScoresOfAResponseFollowAMergeAndItsUndoing() {
        patient("scores-survivor", "");
        patient("scores-duplicate", "");
        response("scores-merged", "scores-duplicate");
        assertThat(scores("scores-duplicate")).isNotEmpty();

        patient(
                "scores-duplicate",
                ",\"link\":[{\"type\":\"replaced-by\",\"other\":{\"reference\":\"Patient/scores-survivor\"}}]");
        assertThat(scores("scores-survivor")).hasSize(21).allMatch("Patient/scores-survivor"::equals);
        assertThat(scores("scores-duplicate")).isEmpty();

        patient("scores-duplicate", "");
        assertThat(scores("scores-survivor")).isEmpty();
        assertThat(scores("scores-duplicate")).hasSize(21).allMatch("Patient/scores-duplicate"::equals);
    }

    @Test
    void theScoresOfAResponseFollowItToAnotherPatientAndBack() {
        patient("moves-first", "");
        patient("moves-second", "");
        for (String owner : List.of("moves-first", "moves-second", "moves-first")) {
            response("moves", owner);
            for (String patient : List.of("moves-second", "moves-first", "moves-second")) {
                assertThat(scores(patient))
                        .hasSize(patient.equals(owner) ? 21 : 0)
                        .allMatch(("Patient/" + patient)::equals);
            }
        }
    }

    private void response(String id, String patient) {
        QuestionnaireResponse response = AlsfrsR.response(id, "2026-10-01", false, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3);
        response.setSubject(new Reference("Patient/" + patient));
        assertThat(server.put("QuestionnaireResponse/" + id, FhirClient.text(response))
                        .statusCode())
                .isBetween(200, 201);
    }

    /** Whom the scores of the outcome are about, one for each. */
    private List<String> scores(String patient) {
        HttpResponse<String> answer =
                server.post("Patient/" + patient + "/$evaluate", "{\"resourceType\":\"Parameters\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        return FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, answer.body()).getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(observation -> observation.getDerivedFrom().stream()
                        .anyMatch(from -> from.getReference().startsWith("QuestionnaireResponse/")))
                .map(observation -> observation.getSubject().getReference())
                .toList();
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
