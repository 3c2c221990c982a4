package org.charcot.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.util.List;
import org.charcot.record.StableId;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExtractionTest {

    private static final Form FORM = Form.compile(Scale.questionnaire());

    @ParameterizedTest
    @EnumSource(names = {"INPROGRESS", "ENTEREDINERROR"})
    void whatIsNotFinishedOrTakenBackSaysNothing(QuestionnaireResponseStatus status) {
        assertThat(FORM.extract(Scale.complete().setStatus(status))).isEmpty();
    }

    @Test
    void undatedResponseSaysNothing() {
        assertThat(FORM.extract(Scale.complete().setAuthoredElement(null))).isEmpty();
    }

    @Test
    void partialResponseGivesItsAnswersAndSaysWhatIsMissing() {
        QuestionnaireResponse response = Scale.empty(QuestionnaireResponseStatus.STOPPED);
        Scale.answer(response, "splint", new BooleanType(true));
        List<Observation> observations = FORM.extract(response);
        assertThat(codes(observations)).containsExactly("panel", "pinch-score", "total");
        assertNotCalculated(
                observations.get(1),
                "Not calculated: no answer to 2b (Pinch with splint).",
                "Niet berekend: geen antwoord op 2b (Pinch with splint).");
        assertNotCalculated(
                observations.get(2),
                "Not calculated: no answer to 1 (Grip), 2b (Pinch with splint).",
                "Niet berekend: geen antwoord op 1 (Greep), 2b (Pinch with splint).");
    }

    @Test
    void questionThatDecidesIsMissingWhereItIsOpen() {
        QuestionnaireResponse response = Scale.empty(QuestionnaireResponseStatus.STOPPED);
        Scale.answer(response, "1", new Coding(Scale.ANSWER, "grip.2", null));
        assertNotCalculated(
                observation("total", response),
                "Not calculated: no answer to splint (Splint).",
                "Niet berekend: geen antwoord op splint (Spalk).");
    }

    @Test
    void answerToBothVariantsCountsOnce() {
        QuestionnaireResponse response = Scale.complete();
        Scale.answer(response, "2b", new Coding(Scale.ANSWER, "pinch-splint.1", null));
        assertThat(codes(FORM.extract(response)))
                .containsExactly("panel", "grip", "pinch-without", "pinch-score", "total");
        assertScore(observation("total", response), 3);
    }

    @Test
    void submittedWeightsAndTotalsAreNotTrusted() {
        QuestionnaireResponse response = Scale.complete();
        ((Coding) response.getItem().get(0).getAnswerFirstRep().getValue())
                .addExtension(Sdc.ITEM_WEIGHT, new DecimalType(40));
        Scale.answer(response, "pinch", new IntegerType(12));
        Scale.answer(response, "total", new IntegerType(48));
        assertScore(observation("pinch-score", response), 1);
        assertScore(observation("total", response), 3);
    }

    @Test
    void calculationThatIsNotWholeFailsVisibly() {
        Questionnaire questionnaire = Scale.questionnaire();
        ((Expression) questionnaire
                        .getItem()
                        .get(6)
                        .getExtensionByUrl(Sdc.CALCULATED_EXPRESSION)
                        .getValue())
                .setExpression("%resource.item.where(linkId = '1').answer.value.weight().sum() / 4");
        Form form = Form.compile(questionnaire);
        assertThatThrownBy(() -> form.extract(Scale.complete()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The integer item total was calculated to a number that is not whole.");
    }

    @Test
    void completeResponseGivesThePanelWithItsMembers() {
        QuestionnaireResponse response = Scale.complete();
        response.setEncounter(new Reference("Encounter/e1"));
        response.setAuthor(new Reference("RelatedPerson/daughter"));
        response.addBasedOn(new Reference("ServiceRequest/s1"));
        response.addPartOf(new Reference("Procedure/x1"));
        response.addPartOf(new Reference("Observation/o1"));
        List<Observation> observations = FORM.extract(response);
        assertThat(codes(observations)).containsExactly("panel", "grip", "pinch-without", "pinch-score", "total");
        assertThat(observations.get(0).getHasMember())
                .extracting(Reference::getReference)
                .containsExactly(observations.stream()
                        .skip(1)
                        .map(each -> "Observation/" + each.getIdPart())
                        .toArray(String[]::new));
        assertThat(json(observations.get(1)))
                .isEqualTo(json(
                        """
                {"resourceType": "Observation",
                 "id": "%s",
                 "basedOn": [{"reference": "ServiceRequest/s1"}],
                 "partOf": [{"reference": "Procedure/x1"}],
                 "status": "final",
                 "category": [{"coding": [
                   {"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "survey"}]}],
                 "code": {"coding": [{"system": "http://example.org/scale", "code": "grip"}]},
                 "subject": {"reference": "Patient/p1"},
                 "encounter": {"reference": "Encounter/e1"},
                 "effectiveDateTime": "2026-03-01T10:00:00+01:00",
                 "issued": "2026-03-01T10:00:00+01:00",
                 "performer": [{"reference": "RelatedPerson/daughter"}],
                 "valueCodeableConcept": {"coding": [{
                   "extension": [
                     {"url": "http://hl7.org/fhir/StructureDefinition/itemWeight", "valueDecimal": 2},
                     {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 2}],
                   "system": "http://example.org/answer", "code": "grip.2", "display": "Firm"}]},
                 "derivedFrom": [{"reference": "QuestionnaireResponse/r1"}]}
                """
                                .formatted(StableId.of("Patient/p1", "r1", "1", "1"))));
        assertThat(json(observations.get(4)))
                .contains(
                        """
                "valueQuantity":{"value":3,"unit":"score","system":"http://unitsofmeasure.org","code":"{score}"}""");
    }

    @Test
    void amendedResponseAmendsTheSameObservations() {
        List<Observation> first = FORM.extract(Scale.complete());
        QuestionnaireResponse amended = Scale.complete().setStatus(QuestionnaireResponseStatus.AMENDED);
        amended.getItem().get(2).getAnswerFirstRep().setValue(new Coding(Scale.ANSWER, "pinch.2", null));
        List<Observation> second = FORM.extract(amended);
        assertThat(second).extracting(Observation::getStatus).containsOnly(ObservationStatus.AMENDED);
        assertThat(second)
                .extracting(Observation::getIdPart)
                .containsExactlyElementsOf(
                        first.stream().map(Observation::getIdPart).toList());
        assertScore(observation("total", amended), 4);
    }

    @Test
    void dateWithoutTimeHasNoInstantOfIssue() {
        QuestionnaireResponse response = Scale.complete().setAuthoredElement(new DateTimeType("2026-03"));
        Observation total = observation("total", response);
        assertThat(total.hasIssued()).isFalse();
        assertThat(total.getEffectiveDateTimeType().getValueAsString()).isEqualTo("2026-03");
    }

    @Test
    void deviceThatFilledItInIsTheDeviceAndNoPerformer() {
        QuestionnaireResponse response = Scale.complete().setAuthor(new Reference("Device/d1"));
        Observation total = observation("total", response);
        assertThat(total.getDevice().getReference()).isEqualTo("Device/d1");
        assertThat(total.getPerformer()).isEmpty();
    }

    @Test
    void itemBelowTheRootFlagIsIndependentAndHasItsUnit() {
        QuestionnaireResponse response = Scale.complete();
        response.addItem()
                .setLinkId("general")
                .addItem()
                .setLinkId("weight")
                .addAnswer()
                .setValue(new DecimalType("71.5"));
        Observation weight = observation("29463-7", response);
        assertThat(weight.getValueQuantity().getValue()).isEqualTo(new BigDecimal("71.5"));
        assertThat(weight.getValueQuantity().getCode()).isEqualTo("kg");
        assertThat(FORM.extract(response).get(0).getHasMember())
                .extracting(Reference::getReference)
                .doesNotContain("Observation/" + weight.getIdPart());
    }

    @Test
    void componentsStandInTheirParent() {
        Questionnaire questionnaire = Scale.questionnaire();
        questionnaire.getItem().stream()
                .filter(item -> item.hasExtension(Sdc.OBSERVATION_EXTRACT))
                .forEach(item -> item.getExtensionByUrl(Sdc.OBSERVATION_EXTRACT).setValue(new CodeType("component")));
        QuestionnaireResponse response = Scale.complete();
        response.setStatus(QuestionnaireResponseStatus.STOPPED).getItem().remove(2);
        List<Observation> observations = Form.compile(questionnaire).extract(response);
        assertThat(observations).hasSize(1);
        Observation panel = observations.get(0);
        assertThat(panel.getComponent())
                .extracting(component -> component.getCode().getCodingFirstRep().getCode())
                .containsExactly("grip", "pinch-score", "total");
        assertThat(panel.getComponent()
                        .get(2)
                        .getDataAbsentReason()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("unknown");
        assertThat(panel.getNote()).hasSize(2);
    }

    @Test
    void theSameResponseGivesTheSameObservations() {
        assertThat(FORM.extract(Scale.complete()).stream().map(ExtractionTest::json))
                .containsExactlyElementsOf(FORM.extract(Scale.complete()).stream()
                        .map(ExtractionTest::json)
                        .toList());
    }

    private static Observation observation(String code, QuestionnaireResponse response) {
        return FORM.extract(response).stream()
                .filter(each -> each.getCode().getCodingFirstRep().getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<Observation> observations) {
        return observations.stream()
                .map(each -> each.getCode().getCodingFirstRep().getCode())
                .toList();
    }

    private static void assertScore(Observation observation, int score) {
        assertThat(observation.getValueQuantity().getValue()).isEqualByComparingTo(BigDecimal.valueOf(score));
    }

    private static void assertNotCalculated(Observation observation, String english, String dutch) {
        assertThat(observation.hasValue()).isFalse();
        assertThat(observation.getDataAbsentReason().getCodingFirstRep().getCode())
                .isEqualTo("unknown");
        assertThat(observation.getNote()).hasSize(1);
        assertThat(observation.getNoteFirstRep().getText()).isEqualTo(english);
        assertThat(Sdc.translated(observation.getNoteFirstRep().getTextElement(), "nl"))
                .isEqualTo(dutch);
    }

    private static String json(Observation observation) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(observation);
    }

    private static String json(String json) {
        return json(FhirContext.forR4Cached().newJsonParser().parseResource(Observation.class, json));
    }
}
