package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplyTest {

    private static final String TODAY = "2026-02-01";

    @Test
    void aFailureIsNotAnEmptyPlan() {
        assertThat(new MadeUp().fails("Has Course", "broke").applied(MadeUp.noon(TODAY)))
                .isEqualTo(new Apply.Applied.Failed(List.of("checks course: broke")));
    }

    @Test
    void isOneActivityThatIsAContainedRequestGroup() {
        CarePlan plan = applied(new MadeUp().course("2026-01-15"));
        assertThat(plan.hasId()).isFalse();
        assertThat(plan.getStatus()).isEqualTo(CarePlan.CarePlanStatus.DRAFT);
        assertThat(plan.getIntent()).isEqualTo(CarePlan.CarePlanIntent.PROPOSAL);
        assertThat(plan.getInstantiatesCanonical().get(0).getValue())
                .isEqualTo("https://example.org/PlanDefinition/pathway|1");
        assertThat(plan.getActivity())
                .extracting(activity -> activity.getReference().getReference())
                .containsExactly("#request-group");
        assertThat(plan.getGoalFirstRep().getReference()).startsWith("#");
    }

    @Test
    void refersToItsPartsAsContained() {
        CarePlan plan = applied(new MadeUp().course("2026-01-15"));
        Task task = contained(plan, Task.class).get(0);
        assertThat(task.getBasedOnFirstRep().getReference()).isEqualTo("#");
        assertThat(task.getFor().getReference()).isEqualTo("Patient/p");
        assertThat(contained(plan, ServiceRequest.class)).anyMatch(request -> task.getFocus()
                .getReference()
                .equals("#" + request.getIdElement().getIdPart()));
    }

    @Test
    void keepsTheStructureOfThePlan() {
        RequestGroup group = group(new MadeUp().course("2026-01-15"));
        RequestGroupActionComponent checks = group.getActionFirstRep();
        assertThat(checks.getId()).isEqualTo("checks");
        assertThat(checks.getConditionFirstRep().getExpression().getExpression())
                .isEqualTo("In Care");
        RequestGroupActionComponent course = checks.getActionFirstRep();
        assertThat(course.getCondition())
                .extracting(condition -> condition.getKind().toCode())
                .containsExactly("applicability", "stop");
        RequestGroupActionComponent month = course.getActionFirstRep();
        assertThat(month.getRelatedActionFirstRep().getActionId()).isEqualTo("course");
        assertThat(month.getDocumentationFirstRep().getCitation()).isEqualTo("Made-up guide, section 2");
        assertThat(month.getCode())
                .extracting(code -> code.getCodingFirstRep().getCode())
                .containsExactly("R1");
        assertThat(month.hasResource()).isFalse();
        assertThat(month.getAction().get(0).getResource().getReference()).startsWith("#");
        assertThat(month.getAction().get(0).getTiming().primitiveValue()).isEqualTo("2026-02-15");
        assertThat(month.getAction().get(1).getAction()).hasSize(3);
    }

    @Test
    void carriesTheBehavioursAndMakesOptions() {
        CarePlan plan = applied(new MadeUp().says("Choice Wanted", true));
        RequestGroupActionComponent choice =
                action((RequestGroup) plan.getContained().get(0), "choice");
        assertThat(choice.getSelectionBehavior().toCode()).isEqualTo("at-most-one");
        assertThat(choice.getGroupingBehavior().toCode()).isEqualTo("logical-group");
        assertThat(choice.getRequiredBehavior().toCode()).isEqualTo("could");
        assertThat(choice.getPrecheckBehavior().toCode()).isEqualTo("no");
        assertThat(choice.getCardinalityBehavior().toCode()).isEqualTo("single");
        assertThat(choice.getAction()).hasSize(3).allMatch(RequestGroupActionComponent::hasResource);
        assertThat(contained(plan, Task.class))
                .filteredOn(task -> task.getDescription().matches("Left|Right"))
                .hasSize(2)
                .allMatch(task -> task.getIntent() == Task.TaskIntent.OPTION);
    }

    @Test
    void carriesStartAndStopWithoutDecidingThem() {
        RequestGroup group = group(new MadeUp()
                .says("Form Wanted", true)
                .says("Form Started", false)
                .says("Stopped", true));
        assertThat(action(group, "ask").getCondition())
                .extracting(condition -> condition.getKind().toCode())
                .containsExactly("applicability", "start");
    }

    @Test
    void makesATaskOfAnInferenceAndNoEvent() {
        CarePlan plan = applied(new MadeUp().says("Is High", true).says("Scores", Map.of("value", 1)));
        assertThat(plan.getContained())
                .extracting(Resource::fhirType)
                .containsExactlyInAnyOrder("RequestGroup", "Task", "Task");
        assertThat(contained(plan, Task.class))
                .extracting(task -> task.getCode().getCodingFirstRep().getCode())
                .contains("record-inference");
    }

    @Test
    void worksForAPlanThatThePathwayNests() {
        Guideline checks = Guideline.compile(
                Definitions.of(MadeUp.definitions()),
                MadeUp.LOGIC,
                MadeUp.VALUE_SETS,
                "https://example.org/PlanDefinition/checks|1");
        assertThat(applied(new MadeUp(checks).course("2026-01-15")).getContained())
                .hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @CsvSource({", true", "true, true", "false, false", "unknown, false"})
    void carriesWhatOnlyStatesSomethingAndMakesNothingOfIt(@Nullable String condition, boolean shown) {
        MadeUp patient = new MadeUp().with(plan -> {
            plan.setAction(new ArrayList<>());
            PlanDefinitionActionComponent fact = plan.addAction().setTitle("Two sources differ");
            fact.setId("fact");
            if (condition != null) {
                fact.addCondition()
                        .setKind(ActionConditionKind.APPLICABILITY)
                        .setExpression(new Expression()
                                .setLanguage("text/cql-identifier")
                                .setExpression("Is High"));
            }
        });
        if (condition != null && !condition.equals("unknown")) {
            patient.says("Is High", Boolean.valueOf(condition));
        }
        CarePlan plan = applied(patient);
        assertThat(plan.getContained()).extracting(Resource::fhirType).containsExactly("RequestGroup");
        RequestGroup group = (RequestGroup) plan.getContained().get(0);
        assertThat(group.getAction().stream()
                        .flatMap(action -> action.getAction().stream())
                        .map(action -> action.getId() + " " + action.getTitle() + " "
                                + action.getResource().getReference()))
                .isEqualTo(shown ? List.of("fact Two sources differ PlanDefinition/checks") : List.of());
        assertThat(patient.desired(TODAY)).isEmpty();
    }

    private static RequestGroupActionComponent action(RequestGroup group, String id) {
        return group.getActionFirstRep().getAction().stream()
                .filter(action -> id.equals(action.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static CarePlan applied(MadeUp patient) {
        return ((Apply.Applied.Proposal) patient.applied(MadeUp.noon(TODAY))).plan();
    }

    private static RequestGroup group(MadeUp patient) {
        return (RequestGroup) applied(patient).getContained().get(0);
    }

    private static <T extends Resource> List<T> contained(CarePlan plan, Class<T> type) {
        return plan.getContained().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
