package org.charcot.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final EvaluationTime NOW =
            new EvaluationTime(Instant.parse("2026-03-31T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    private final Form form = Form.compile(Scale.questionnaire());

    @Test
    void asksEverythingWhereNothingIsKnown() {
        QuestionnaireResponse response = populate(new Patient(), List.of());
        assertThat(response.getItem()).isEmpty();
        assertThat(response.getStatus()).isEqualTo(QuestionnaireResponseStatus.INPROGRESS);
        assertThat(response.getSubject().getReference()).isEqualTo("Patient/p1");
        assertThat(response.getQuestionnaire()).isEqualTo("http://example.org/Questionnaire/hand-scale|1.0");
        assertThat(form.check(response)).isEmpty();
    }

    @Test
    void neverAnswersWhatTheQuestionnaireDoesNotAskBeforehand() {
        Observation grip = weight("o1", "2026-03-30", "1", "kg");
        grip.getCode().getCodingFirstRep().setSystem("http://example.org/scale").setCode("grip");
        assertThat(populate(new Patient(), List.of(grip)).getItem()).isEmpty();
    }

    @Test
    void takesNoValueThatIsTooOldInTheFutureInAnotherUnitOrInError() {
        Observation retracted = weight("o4", "2026-03-30", "83", "kg").setStatus(ObservationStatus.ENTEREDINERROR);
        assertThat(populate(
                                new Patient(),
                                List.of(
                                        weight("o1", "2026-02-27", "80", "kg"),
                                        weight("o2", "2026-04-01", "81", "kg"),
                                        weight("o3", "2026-03-30", "82", "[lb_av]"),
                                        retracted))
                        .getItem())
                .isEmpty();
    }

    @Test
    void takesTheLatestValueWithinThePeriodAndTheExpressionsOverThePatient() {
        Patient patient = new Patient().setBirthDateElement(new DateType("1960-02-03"));
        QuestionnaireResponse response = populate(
                patient, List.of(weight("o1", "2026-03-02", "80", "kg"), weight("o2", "2026-03-20", "79.5", "kg")));
        List<QuestionnaireResponseItemComponent> general =
                response.getItemFirstRep().getItem();
        assertThat(general)
                .extracting(QuestionnaireResponseItemComponent::getLinkId)
                .containsExactly("weight", "birth");
        assertThat(general.get(0).getAnswerFirstRep().getValueDecimalType().getValueAsString())
                .isEqualTo("79.5");
        assertThat(general.get(1).getAnswerFirstRep().getValueDateType().getValueAsString())
                .isEqualTo("1960-02-03");
        assertThat(form.check(response)).isEmpty();
    }

    private QuestionnaireResponse populate(Patient patient, List<? extends Resource> resources) {
        patient.setId("p1");
        return form.populate(PatientRecord.of(patient, resources), NOW);
    }

    private static Observation weight(String id, String date, String value, String unit) {
        Observation observation = new Observation().setStatus(ObservationStatus.FINAL);
        observation.setId(id);
        observation.getCode().addCoding().setSystem("http://loinc.org").setCode("29463-7");
        observation.setEffective(new DateTimeType(date));
        observation.setValue(new Quantity()
                .setValue(new BigDecimal(value))
                .setSystem("http://unitsofmeasure.org")
                .setCode(unit));
        return observation;
    }
}
