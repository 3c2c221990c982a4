package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.charcot.plan.Planned.TODAY;

import java.util.List;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** Which actions apply, and when there is no plan. */
class PlannerTest {

    @Test
    void aFailureBehindAConditionFailsThePlan() {
        assertThat(new MadeUp()
                        .says("Choice Wanted", true)
                        .fails("Is High", "broke")
                        .outcome(MadeUp.noon(TODAY)))
                .isEqualTo(new Outcome.Failed(List.of("checks alert: broke")));
    }

    @Test
    void aFailureBehindAValueFailsThePlan() {
        assertThat(new MadeUp()
                        .says("Is High", true)
                        .fails("High Values", "broke")
                        .outcome(MadeUp.noon(TODAY)))
                .isEqualTo(new Outcome.Failed(List.of("checks alert: broke")));
    }

    @Test
    void aFailureThatNothingAsksForDoesNotMatter() {
        assertThat(new MadeUp()
                        .says("Is High", false)
                        .fails("High Values", "broke")
                        .outcome(MadeUp.noon(TODAY)))
                .isInstanceOf(Outcome.Plan.class);
    }

    @Test
    void aValueOfTheWrongShapeFailsThePlanWithoutTellingTheValue() {
        assertThat(new MadeUp().says("Scores", "secret").outcome(MadeUp.noon(TODAY)))
                .isEqualTo(new Outcome.Failed(List.of("checks score: String is not a tuple")));
    }

    @Test
    void invariant6_unknownDoesNotApplyAndIsReportedFalseIsNot() {
        MadeUp patient = new MadeUp()
                .says("Is High", false)
                .says("Has Course", false)
                .says("Form Wanted", true)
                .says("Form Started", true);
        patient.patient().setGender(AdministrativeGender.MALE);
        Outcome.Plan plan = (Outcome.Plan) patient.outcome(MadeUp.noon(TODAY));
        assertThat(plan.unknown()).containsExactly("checks choice: MadeUp.\"Choice Wanted\"");
        assertThat(plan.desired())
                .extracting(desired -> desired.resource().fhirType())
                .containsExactly("CarePlan", "Task");
    }

    @Test
    void whoIsNotInCareHasNoPlan() {
        assertThat(new MadeUp().says("In Care", false).desired(TODAY)).isEmpty();
    }

    @Test
    void fhirPathConditionsLookAtThePatient() {
        MadeUp patient = new MadeUp();
        assertThat(((Outcome.Plan) patient.outcome(MadeUp.noon(TODAY))).unknown())
                .contains("checks adult: gender = 'female'");
        patient.patient().setGender(AdministrativeGender.FEMALE);
        assertThat(patient.made(Task.class, TODAY))
                .extracting(Task::getDescription)
                .containsExactly("For women");
    }

    @Test
    void startHoldsBackUntilItIsTrue() {
        MadeUp patient = new MadeUp().says("Form Wanted", true);
        assertThat(patient.made(Task.class, TODAY)).isEmpty();
        assertThat(patient.says("Form Started", false).made(Task.class, TODAY)).isEmpty();
        Task task = patient.says("Form Started", true).made(Task.class, TODAY).get(0);
        assertThat(task.getCode().getCodingFirstRep().getCode()).isEqualTo("collect-information");
        assertThat(task.getInputFirstRep().getValue().primitiveValue())
                .isEqualTo("https://example.org/Questionnaire/form|1");
    }

    @Test
    void stopLeavesWhatIsDone() {
        MadeUp patient =
                new MadeUp().course("2026-01-15").holds("a", "a", "2026-02-15").holds("b", "b", "2026-02-15");
        assertThat(patient.made(Task.class, "2026-03-01")).hasSize(6);
        assertThat(patient.says("Stopped", true).made(Task.class, "2026-03-01"))
                .extracting(Task::getDescription)
                .containsExactly("Check at month 1");
        assertThat(patient.made(Goal.class, "2026-03-01"))
                .as("nobody works towards it any more")
                .isEmpty();
    }

    @Test
    void aChoiceMakesOptions() {
        MadeUp patient = new MadeUp().says("Choice Wanted", true);
        assertThat(patient.made(Task.class, TODAY))
                .extracting(Task::getDescription, Task::getIntent)
                .containsExactlyInAnyOrder(
                        tuple("Left", Task.TaskIntent.OPTION), tuple("Right", Task.TaskIntent.OPTION));
        CommunicationRequest tell =
                patient.made(CommunicationRequest.class, TODAY).get(0);
        assertThat(tell.getStatus()).isEqualTo(CommunicationRequest.CommunicationRequestStatus.ACTIVE);
        assertThat(tell.getPayloadFirstRep().getContentStringType().getValue()).isEqualTo("Tell the patient");
        assertThat(tell.getReasonCodeFirstRep().getCodingFirstRep().getCode()).isEqualTo("R5");
    }

    @Test
    void whatWasExtractedIsPartOfTheOutcome() {
        MadeUp patient = new MadeUp().says("In Care", false);
        Observation extracted = MadeUp.observation("e", "a", "2026-01-01");
        assertThat(Planner.plan(
                        MadeUp.guideline(plan -> {}),
                        patient.record(),
                        patient::answer,
                        MadeUp.noon(TODAY),
                        List.of(extracted)))
                .isEqualTo(new Outcome.Plan(List.of(new Desired("extracted|Observation/e", extracted)), List.of()));
    }
}
