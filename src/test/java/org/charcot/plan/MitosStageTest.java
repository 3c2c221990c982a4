package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.plan.AlsfrsRCase.assertAbsent;
import static org.charcot.plan.AlsfrsRCase.observation;
import static org.charcot.plan.AlsfrsRCase.observations;
import static org.charcot.plan.AlsfrsRCase.outcome;
import static org.charcot.plan.AlsfrsRCase.patient;
import static org.charcot.plan.AlsfrsRCase.response;
import static org.charcot.plan.AlsfrsRCase.stage;
import static org.charcot.plan.AlsfrsRCase.tasks;

import java.util.List;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MiToS stage of each response, and the stage of death. */
class MitosStageTest {

    @ParameterizedTest
    @CsvSource({
        "444444444444, 0",
        "222222222223, 0",
        // movement: item 8 or item 6
        "444444414444, 1",
        "444441444444, 1",
        "444441414444, 1",
        // swallowing: item 3
        "441444444444, 1",
        "442444444444, 0",
        // communicating: items 1 and 4 both
        "144444444444, 0",
        "444144444444, 0",
        "144144444444, 1",
        // breathing: item 10 at most 1, or item 12 at most 2
        "444444444144, 1",
        "444444444244, 0",
        "444444444442, 1",
        "444444444443, 0",
        "141441414142, 3",
        "141141414142, 4",
        "000000000000, 4",
    })
    void mitosStage(String scores, int stage) {
        Observation observation = observation("mitos-stage", outcome(response(scores, false)));
        assertThat(observation.getValueIntegerType().getValue()).isEqualTo(stage);
    }

    @Test
    void mitosHasNoStageWhereAMissingAnswerCouldChangeIt() {
        assertAbsent(
                observation("mitos-stage", outcome(response("44-444444444", false))),
                "No stage: no answer to 3 (swallowing).");
        assertThat(observation("mitos-stage", outcome(response("4-44-4444444", false)))
                        .getValueIntegerType()
                        .getValue())
                .isZero();
    }

    @Test
    void deathIsStageFiveBesideTheStagesOfTheResponses() {
        Patient patient = patient();
        patient.setDeceased(new DateTimeType("2026-02-01"));
        List<Resource> outcome = outcome(patient, response("444444444444", false));
        assertThat(observations("kings-stage", outcome))
                .extracting(each ->
                        each.getValueCodeableConcept().getCodingFirstRep().getCode())
                .containsExactlyInAnyOrder("0", "5");
        assertThat(observations("mitos-stage", outcome))
                .extracting(each -> each.getValueIntegerType().getValue())
                .containsExactlyInAnyOrder(0, 5);
        assertThat(tasks("alsfrs-r", outcome)).isEmpty();
    }
}
