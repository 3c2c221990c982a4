package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.charcot.logic.Answer;
import org.charcot.record.StableId;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static List<String> citations(DomainResource resource) {
        return resource.getExtensionsByUrl("https://charcot.health/fhir/StructureDefinition/citation").stream()
                .map(extension -> ((RelatedArtifact) extension.getValue()).getCitation())
                .toList();
    }

    private static final String TODAY = "2026-02-01";
    private static final String EXTENSIONS = "https://charcot.health/fhir/StructureDefinition/";
    private static final String CHECKS = "https://example.org/PlanDefinition/checks";

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
    void theCarePlanHoldsTheTasksTheGoalsAndTheConditions() {
        Condition condition = new Condition();
        condition.setId("c");
        MadeUp patient = new MadeUp().course("2026-01-15").says("Conditions", List.of(condition));
        CarePlan plan = patient.made(CarePlan.class, TODAY).get(0);
        assertThat(plan.getIdElement().getIdPart()).isEqualTo(StableId.of(MadeUp.PATHWAY, "", "p", "", ""));
        assertThat(plan.getStatus()).isEqualTo(CarePlan.CarePlanStatus.ACTIVE);
        assertThat(plan.getIntent()).isEqualTo(CarePlan.CarePlanIntent.PLAN);
        assertThat(plan.getInstantiatesCanonical().get(0).getValue()).isEqualTo(MadeUp.PATHWAY);
        assertThat(plan.getSubject().getReference()).isEqualTo("Patient/p");
        assertThat(plan.getTitle()).isEqualTo("Made-up care");
        assertThat(dutch(plan.getTitleElement())).isEqualTo("Verzonnen zorg");
        assertThat(plan.getCategoryFirstRep().getText()).isEqualTo("made-up");
        assertThat(plan.getAddresses()).extracting(r -> r.getReference()).containsExactly("Condition/c");
        assertThat(plan.getGoal())
                .extracting(r -> r.getReference())
                .containsExactly("Goal/" + id(patient.made(Goal.class, TODAY).get(0)));
        assertThat(plan.getActivity())
                .extracting(activity -> activity.getReference().getReference())
                .containsExactlyInAnyOrderElementsOf(patient.made(Task.class, TODAY).stream()
                        .map(task -> "Task/" + id(task))
                        .toList());
    }

    @Test
    void aTaskSaysWhatWhyAndBasedOnWhat() {
        MadeUp patient = new MadeUp().course("2026-01-15").says("Evidence", List.of(medicine("m2"), medicine("m1")));
        Task task = patient.made(Task.class, TODAY).stream()
                .filter(each -> each.getDescription().equals("Check at month 1"))
                .findFirst()
                .orElseThrow();
        assertThat(id(task)).isEqualTo(StableId.of(CHECKS, "course/month-1", "p", "2026-01-15", ""));
        assertThat(task.getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
        assertThat(task.getIntent()).isEqualTo(Task.TaskIntent.PLAN);
        assertThat(task.getInstantiatesCanonical()).isEqualTo("https://example.org/ActivityDefinition/check|1");
        assertThat(task.getFor().getReference()).isEqualTo("Patient/p");
        assertThat(task.getCode().getCodingFirstRep().getCode()).isEqualTo("check");
        assertThat(dutch(task.getDescriptionElement())).isEqualTo("Controle in maand 1");
        assertThat(task.getReasonCode().getCodingFirstRep().getCode()).isEqualTo("R1");
        assertThat(task.getReasonCode().getText()).isEqualTo("The course asks for it.");
        assertThat(dutch(task.getReasonCode().getTextElement())).isEqualTo("De kuur vraagt erom.");
        assertThat(task.getReasonReference().getReference()).isEqualTo("MedicationStatement/m1");
        assertThat(task.getInput())
                .extracting(input -> ((Reference) input.getValue()).getReference())
                .containsExactly("MedicationStatement/m2");
        assertThat(task.getBasedOnFirstRep().getReference())
                .isEqualTo("CarePlan/" + id(patient.made(CarePlan.class, TODAY).get(0)));
        assertThat(citations(task)).containsExactly("Made-up guide, section 2");
        assertThat(task.hasExecutionPeriod() || task.hasAuthoredOn() || task.hasLastModified())
                .isFalse();
    }

    @Test
    void theFocusGroupsTheRequestsUnderOneRequisition() {
        MadeUp patient = new MadeUp().course("2026-01-15");
        Task task = patient.made(Task.class, TODAY).stream()
                .filter(each -> each.getDescription().equals("Check at month 1"))
                .findFirst()
                .orElseThrow();
        Map<String, ServiceRequest> requests = patient.made(ServiceRequest.class, TODAY).stream()
                .filter(request ->
                        request.getOccurrenceDateTimeType().getValueAsString().equals("2026-02-15"))
                .collect(Collectors.toMap(
                        request -> request.getCode().getCodingFirstRep().getCode(), request -> request));
        assertThat(requests).containsOnlyKeys("order", "a", "b");
        ServiceRequest group = Objects.requireNonNull(requests.get("order"));
        assertThat(task.getFocus().getReference()).isEqualTo("ServiceRequest/" + id(group));
        assertThat(group.getBasedOnFirstRep().getReference()).startsWith("CarePlan/");
        assertThat(requests.values()).allSatisfy(request -> {
            assertThat(request.getStatus()).isEqualTo(ServiceRequest.ServiceRequestStatus.ACTIVE);
            assertThat(request.getIntent()).isEqualTo(ServiceRequest.ServiceRequestIntent.PLAN);
            assertThat(request.getRequisition().getValue()).isEqualTo("urn:uuid:" + id(group));
            assertThat(request.getReasonCodeFirstRep().getCodingFirstRep().getCode())
                    .isEqualTo("R1");
        });
        assertThat(Objects.requireNonNull(requests.get("a"))
                        .getBasedOnFirstRep()
                        .getReference())
                .isEqualTo("ServiceRequest/" + id(group));
    }

    @Test
    void whatCitesNothingCitesWhatTheActionAboveItDoes() {
        MadeUp patient = new MadeUp()
                .with(plan -> {
                    PlanDefinitionActionComponent order =
                            plan.getActionFirstRep().getActionFirstRep().getActionFirstRep();
                    order.getActionFirstRep()
                            .addDocumentation()
                            .setType(RelatedArtifact.RelatedArtifactType.CITATION)
                            .setCitation("Of its own");
                })
                .course("2026-01-15");
        Map<String, List<String>> citations = patient.made(ServiceRequest.class, TODAY).stream()
                .filter(request ->
                        request.getOccurrenceDateTimeType().getValueAsString().equals("2026-02-15"))
                .collect(Collectors.toMap(
                        request -> request.getCode().getCodingFirstRep().getCode(), PlannerTest::citations));
        assertThat(citations)
                .isEqualTo(Map.of(
                        "order", List.of("Made-up guide, section 2"),
                        "a", List.of("Of its own"),
                        "b", List.of("Made-up guide, section 2")));
    }

    @Test
    void aRequestCarriesItsNotes() {
        List<ServiceRequest> requests = new MadeUp()
                .with(plan -> plan.getActionFirstRep()
                        .getActionFirstRep()
                        .getActionFirstRep()
                        .addDynamicValue()
                        .setPath("note")
                        .setExpression(new Expression()
                                .setLanguage("text/cql-identifier")
                                .setExpression("Notes")))
                .course("2026-01-15", "2026-02-15")
                .says("Notes", List.of(Map.of("en", "Twice.", "nl", "Twee keer.")))
                .made(ServiceRequest.class, TODAY);
        assertThat(requests)
                .extracting(
                        request -> request.getCode().getCodingFirstRep().getCode(),
                        request -> request.getNote().stream()
                                .map(Annotation::getText)
                                .toList())
                .containsExactlyInAnyOrder(
                        tuple("order", List.of("Twice.")), tuple("a", List.of()), tuple("b", List.of()));
    }

    @Test
    void aFindingIsAnIssueAndATask() {
        MadeUp patient = new MadeUp()
                .says("Is High", true)
                .says(
                        "High Values",
                        List.of(
                                MadeUp.observation("o2", "a", "2026-01-02"),
                                MadeUp.observation("o1", "a", "2026-01-01")))
                .says("Medicines", List.of(medicine("m")))
                .says("Notes", List.of(Map.of("en", "Twice.", "nl", "Twee keer.")));
        DetectedIssue issue = patient.made(DetectedIssue.class, TODAY).get(0);
        assertThat(issue.getStatus()).isEqualTo(DetectedIssue.DetectedIssueStatus.FINAL);
        assertThat(issue.getSeverity()).isEqualTo(DetectedIssue.DetectedIssueSeverity.HIGH);
        assertThat(issue.getCode().getCodingFirstRep().getCode()).isEqualTo("R2");
        assertThat(issue.getPatient().getReference()).isEqualTo("Patient/p");
        assertThat(issue.getImplicated()).extracting(r -> r.getReference()).containsExactly("MedicationStatement/m");
        assertThat(issue.getEvidenceFirstRep().getDetail())
                .extracting(r -> r.getReference())
                .containsExactly("Observation/o1", "Observation/o2");
        assertThat(issue.getDetail()).isEqualTo("The value is high.");
        assertThat(dutch(issue.getDetailElement())).isEqualTo("De waarde is hoog.");
        assertThat(issue.getReference()).isEqualTo("https://example.org/guide#3");
        Task task = patient.made(Task.class, TODAY).get(0);
        assertThat(task.getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("due");
        assertThat(task.hasRestriction() || task.hasExecutionPeriod()).isFalse();
        assertThat(task.getPriority()).isEqualTo(Task.TaskPriority.URGENT);
        assertThat(task.getPerformerTypeFirstRep().getText()).isEqualTo("nurse");
        assertThat(task.getOwner().getReference()).isEqualTo("Patient/p");
        assertThat(task.getNoteFirstRep().getText()).isEqualTo("Twice.");
        assertThat(dutch(task.getNoteFirstRep().getTextElement())).isEqualTo("Twee keer.");
    }

    @Test
    void anIssueMayStandAloneAndATaskMayBeAboutItsEvidence() {
        Observation first = MadeUp.observation("o1", "a", "2026-01-01");
        Observation second = MadeUp.observation("o2", "a", "2026-01-02");
        MadeUp alone = marked("issue-alone").says("Is High", true).says("High Values", List.of(first));
        assertThat(alone.made(DetectedIssue.class, TODAY)).hasSize(1);
        assertThat(alone.made(Task.class, TODAY)).isEmpty();
        MadeUp task = marked("per-evidence").says("Is High", true).says("High Values", List.of(first));
        String once = task.made(Task.class, TODAY).get(0).getId();
        assertThat(task.made(DetectedIssue.class, TODAY)).isEmpty();
        task.says("High Values", List.of(second));
        assertThat(task.made(Task.class, TODAY)).singleElement().satisfies(again -> assertThat(again.getId())
                .isNotEqualTo(once));
    }

    /** The activity of the alert with an extension; without the issue when it is about the task alone. */
    private static MadeUp marked(String extension) {
        List<Resource> definitions = MadeUp.definitions();
        ActivityDefinition activity = definitions.stream()
                .filter(ActivityDefinition.class::isInstance)
                .map(ActivityDefinition.class::cast)
                .filter(each -> each.hasExtension(EXTENSIONS + "detected-issue"))
                .findFirst()
                .orElseThrow();
        if (extension.equals("per-evidence")) {
            activity.setExtension(new ArrayList<>());
        }
        activity.addExtension(EXTENSIONS + extension, new BooleanType(true));
        return new MadeUp(
                Guideline.compile(Definitions.of(definitions), MadeUp.LOGIC, MadeUp.VALUE_SETS, MadeUp.PATHWAY));
    }

    @Test
    void anInferenceIsAnObservationForEachThingItIsAbout() {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setId("q");
        Condition condition = new Condition();
        condition.setId("c");
        MadeUp patient = new MadeUp()
                .says(
                        "Scores",
                        List.of(Map.of(
                                "about", response,
                                "effective", OffsetDateTime.parse("2026-01-01T12:00:00Z"),
                                "status", "preliminary",
                                "value", new BigDecimal("0.7"),
                                "derivedFrom", List.of(response, condition),
                                "notes", List.of(Map.of("en", "Fast.", "nl", "Snel.")),
                                "components",
                                        List.of(
                                                Map.of("code", code("x"), "value", 3),
                                                Map.of("code", code("y"), "absent", code("not-asked"))))));
        Observation score = patient.made(Observation.class, TODAY).get(0);
        assertThat(id(score)).isEqualTo(StableId.of(CHECKS, "score", "p", "QuestionnaireResponse/q", ""));
        assertThat(score.getStatus()).isEqualTo(Observation.ObservationStatus.PRELIMINARY);
        assertThat(score.getCode().getCodingFirstRep().getCode()).isEqualTo("score");
        assertThat(score.getCategoryFirstRep().getText()).isEqualTo("survey");
        assertThat(score.getEffectiveDateTimeType().getValueAsString()).isEqualTo("2026-01-01T13:00:00+01:00");
        assertThat(score.getValueQuantity().getValue()).isEqualByComparingTo("0.7");
        assertThat(score.getValueQuantity().getCode()).isEqualTo("{score}/mo");
        assertThat(score.getMethod().getCodingFirstRep().getCode()).isEqualTo("R3");
        assertThat(score.getDerivedFrom()).extracting(r -> r.getReference()).containsExactly("QuestionnaireResponse/q");
        assertThat(score.getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/workflow-supportingInfo")
                        .getValue())
                .isInstanceOfSatisfying(Reference.class, reference -> assertThat(reference.getReference())
                        .isEqualTo("Condition/c"));
        assertThat(score.getNoteFirstRep().getText()).isEqualTo("Fast.");
        assertThat(score.getComponent().get(0).getValueIntegerType().getValue()).isEqualTo(3);
        assertThat(score.getComponent()
                        .get(1)
                        .getDataAbsentReason()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("not-asked");
        assertThat(patient.made(Task.class, TODAY)).isEmpty();
    }

    @Test
    void anInferenceWithoutAValueSaysSo() {
        Observation score = new MadeUp()
                .says("Scores", Map.of("effective", LocalDate.parse("2026-01-01")))
                .made(Observation.class, TODAY)
                .get(0);
        assertThat(score.hasValue()).isFalse();
        assertThat(score.getDataAbsentReason().getCodingFirstRep().getCode()).isEqualTo("unknown");
        assertThat(score.getStatus()).isEqualTo(Observation.ObservationStatus.FINAL);
        assertThat(score.getEffectiveDateTimeType().getValueAsString()).isEqualTo("2026-01-01");
    }

    @Test
    void twoInferencesAboutOneThingFailThePlan() {
        assertThat(new MadeUp()
                        .says("Scores", List.of(Map.of("value", 1), Map.of("value", 2)))
                        .outcome(MadeUp.noon(TODAY)))
                .isEqualTo(new Outcome.Failed(List.of("checks score: two results about the same resource")));
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

    private static Answer.Coded code(String code) {
        return new Answer.Coded(MadeUp.BASE + "code", code, null);
    }

    private static MedicationStatement medicine(String id) {
        MedicationStatement medicine = new MedicationStatement();
        medicine.setId(id);
        return medicine;
    }

    private static String id(Resource resource) {
        return resource.getIdElement().getIdPart();
    }

    private static String dutch(Type element) {
        return element.getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/translation")
                .getExtensionByUrl("content")
                .getValue()
                .primitiveValue();
    }
}
