package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.plan.AlsfrsRCase.NOW;
import static org.charcot.plan.AlsfrsRCase.assertAbsent;
import static org.charcot.plan.AlsfrsRCase.gastrostomy;
import static org.charcot.plan.AlsfrsRCase.notes;
import static org.charcot.plan.AlsfrsRCase.observation;
import static org.charcot.plan.AlsfrsRCase.observations;
import static org.charcot.plan.AlsfrsRCase.outcome;
import static org.charcot.plan.AlsfrsRCase.patient;
import static org.charcot.plan.AlsfrsRCase.response;
import static org.charcot.plan.AlsfrsRCase.stage;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import org.charcot.content.Content;
import org.charcot.questionnaire.AlsfrsR;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** King's stage of each response. */
class KingsStageTest {

    @ParameterizedTest
    @CsvSource({
        // breathing first
        "444444444044, false, 4B",
        "444444444443, false, 4B",
        "444444444440, false, 4B",
        "444444444440, true, 4B",
        "444444444144, false, 0",
        "444444444404, false, 0",
        // then feeding
        "444444444444, true, 4A",
        "111100000144, true, 4A",
        // then regions: bulbar 1 to 3, upper limb 4 and 5, lower limb 8 only
        "344444444444, false, 1",
        "434444444444, false, 1",
        "443444444444, false, 1",
        "444344444444, false, 1",
        "444434444444, false, 1",
        "444444434444, false, 1",
        "344344444444, false, 2",
        "344444434444, false, 2",
        "444334434444, false, 2",
        "344344434444, false, 3",
        "000000000144, false, 3",
        // items 6, 7, 9 and 11 stand for no region
        "444440040404, false, 0",
        "444444444444, false, 0",
    })
    void kingsStage(String scores, boolean gastrostomy, String stage) {
        Observation observation = observation("kings-stage", outcome(response(scores, gastrostomy)));
        assertThat(observation.getValueCodeableConcept().getCodingFirstRep().getCode())
                .isEqualTo(stage);
        assertThat(observation.getEffectiveDateTimeType().getValueAsString()).isEqualTo("2026-01-01");
        assertThat(observation.getDerivedFrom())
                .extracting(Reference::getReference)
                .containsExactly("QuestionnaireResponse/r");
        assertThat(notes(observation).stream().anyMatch(note -> note.startsWith("No item that stands for a region")))
                .isEqualTo(stage.equals("0"));
    }

    @Test
    void kings4AIsShownBeside4B() {
        Observation observation = observation("kings-stage", outcome(response("444444444440", true)));
        assertThat(observation.getComponent()).hasSize(1);
        assertThat(observation
                        .getComponentFirstRep()
                        .getCode()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("4A");
        assertThat(observation.getComponentFirstRep().getValueBooleanType().booleanValue())
                .isTrue();
        assertThat(notes(observation)).contains("Stage 4A is met as well.");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "444444444440, true, King's Stage of Both Failures, 4A, 4A, Stage 4B is met as well.",
                "444444444440, false, King's Stage of Both Failures, 4A, 4B, ",
                "444444044444, false, King's Stage without Regions, ONE, 1, No item that stands for a region is below 4",
                "344444444444, false, King's Stage without Regions, ONE, 1, "
            })
    void kingsFollowsWhatASiteDecided(
            String scores, boolean gastrostomy, String setting, String value, String stage, @Nullable String note) {
        Content content = Content.load(
                FhirContext.forR4Cached(),
                "https://charcot.health/fhir/PlanDefinition/als-care-pathway",
                Map.of(setting, value));
        Outcome outcome = content.evaluate(PatientRecord.of(patient(), List.of(response(scores, gastrostomy))), NOW);
        List<Resource> made = ((Outcome.Plan) outcome)
                .desired().stream().map(Desired::resource).toList();
        assertThat(stage(made)).isEqualTo(stage);
        assertThat(notes(observation("kings-stage", made)).stream().filter(text -> !text.contains("(V6)")))
                .hasSize(note == null ? 0 : 1)
                .allMatch(text -> text.startsWith(String.valueOf(note)));
    }

    @Test
    void kingsKnowsAGastrostomyFromTheRecordOnceItIsThere() {
        QuestionnaireResponse response = response("344444444444", false);
        assertThat(stage(outcome(response, gastrostomy("2026-01-01")))).isEqualTo("4A");
        assertThat(stage(outcome(response, gastrostomy("2026-01-02")))).isEqualTo("1");
    }

    @Test
    void kingsSaysWhenGastrostomyIsUnknown() {
        QuestionnaireResponse response = response("3444-4444444", false);
        response.getItem().removeIf(item -> item.getLinkId().equals("gastrostomy"));
        Observation observation = observation("kings-stage", outcome(response));
        assertThat(observation.hasValue()).isFalse();
        response.addItem().setLinkId("5a").addAnswer().setValue(AlsfrsR.answer("5a", 3));
        assertThat(stage(outcome(response))).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "44444444444-, 12 (respiratory insufficiency)",
        "444444444-44, 10 (dyspnea)",
        "4444444-4444, 8 (walking)",
        "44-444444444, 3 (swallowing)"
    })
    void kingsHasNoStageWhereAMissingAnswerCouldChangeIt(String scores, String missing) {
        assertAbsent(
                observation("kings-stage", outcome(response(scores, false))),
                "No stage: no answer to " + missing + ".");
    }

    @ParameterizedTest
    @CsvSource({"-44444444443, 4B", "444444-44444, 0", "3-4444444444, 1", "444444444-40, 4B"})
    void kingsHasAStageWhereAMissingAnswerCannotChangeIt(String scores, String stage) {
        assertThat(stage(outcome(response(scores, false)))).isEqualTo(stage);
    }

    @Test
    void unfinishedResponsesHaveNoStages() {
        QuestionnaireResponse response = response("444444444444", false);
        response.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.INPROGRESS);
        assertThat(observations("kings-stage", outcome(response))).isEmpty();
    }
}
