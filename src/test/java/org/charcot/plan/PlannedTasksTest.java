package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.charcot.plan.Planned.CHECKS;
import static org.charcot.plan.Planned.TODAY;
import static org.charcot.plan.Planned.dutch;
import static org.charcot.plan.Planned.id;
import static org.charcot.plan.Planned.medicine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.charcot.record.StableId;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** The care plan, its tasks and the requests below them. */
class PlannedTasksTest {

    private static List<String> citations(DomainResource resource) {
        return resource.getExtensionsByUrl("https://charcot.health/fhir/StructureDefinition/citation").stream()
                .map(extension -> ((RelatedArtifact) extension.getValue()).getCitation())
                .toList();
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
                        request -> request.getCode().getCodingFirstRep().getCode(), PlannedTasksTest::citations));
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
}
