package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.ActionSelectionBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** Medicines that a task offers. */
class MedicineOfferTest {

    private static final String TODAY = "2026-02-01";

    @Test
    void areInputsOfTheTaskOneForEachDosage() {
        MadeUp patient = new MadeUp().with(plan -> treat(plan, "tablet", "drops"));
        assertThat(patient.made(MedicationRequest.class, TODAY)).isEmpty();
        Task task = patient.made(Task.class, TODAY).get(0);
        assertThat(task.hasFocus()).isFalse();
        assertThat(task.getInput())
                .extracting(input -> input.getType().getText() + ": " + ((Dosage) input.getValue()).getText())
                .containsExactly(
                        "Tablet: 2 to 3 times a day 5 to 10 mg",
                        "Tablet: Once 20 mg",
                        "Drops: The source states no dose.");
        assertThat(((Dosage) task.getInputFirstRep().getValue())
                        .getDoseAndRateFirstRep()
                        .getDoseRange()
                        .getHigh()
                        .getValue())
                .isEqualByComparingTo("10");
    }

    @Test
    void areOfferedWhereTheirConditionHolds() {
        Consumer<PlanDefinition> change = plan -> treat(plan, "tablet", "drops")
                .getAction()
                .get(1)
                .addCondition()
                .setKind(ActionConditionKind.APPLICABILITY)
                .setExpression(
                        new Expression().setLanguage("text/cql-identifier").setExpression("Is High"));
        assertThat(new MadeUp().with(change).made(Task.class, TODAY).get(0).getInput())
                .hasSize(2);
        assertThat(new MadeUp()
                        .with(change)
                        .says("Is High", true)
                        .made(Task.class, TODAY)
                        .get(0)
                        .getInput())
                .hasSize(3);
    }

    @Test
    void areDraftsWhenThePlanIsApplied() {
        Apply.Applied applied =
                new MadeUp().with(plan -> treat(plan, "tablet", "drops")).applied(MadeUp.noon(TODAY));
        CarePlan plan = ((Apply.Applied.Proposal) applied).plan();
        List<MedicationRequest> drafts = plan.getContained().stream()
                .filter(MedicationRequest.class::isInstance)
                .map(MedicationRequest.class::cast)
                .toList();
        assertThat(drafts)
                .extracting(draft ->
                        draft.getStatus().toCode() + " " + draft.getIntent().toCode() + " "
                                + draft.getMedicationCodeableConcept().getText() + " "
                                + draft.getDosageInstruction().size())
                .containsExactly("draft option Tablet 2", "draft option Drops 0");
        assertThat(((RequestGroup) plan.getContained().get(0))
                        .getActionFirstRep()
                        .getActionFirstRep()
                        .getAction())
                .extracting(action -> action.getResource().getReference())
                .hasSize(3)
                .contains("#" + drafts.get(0).getIdElement().getIdPart());
    }

    @Test
    void whatElseToDoIsANote() {
        Task task = new MadeUp()
                .with(plan -> treat(plan).setTextEquivalent("And rest."))
                .made(Task.class, TODAY)
                .get(0);
        assertThat(task.getNote()).extracting(note -> note.getText()).containsExactly("And rest.");
        assertThat(task.getInput()).isEmpty();
    }

    @Test
    void standBelowATask() {
        assertThatThrownBy(() -> MadeUp.guideline(plan ->
                        treat(plan).setDefinition(new CanonicalType("https://example.org/ActivityDefinition/tablet"))))
                .hasMessage("PlanDefinition/checks action[0]: a medicine is offered by the task that it stands below");
        assertThatThrownBy(() -> MadeUp.guideline(plan -> treat(plan, "tablet").setDefinition(null)))
                .hasMessage("PlanDefinition/checks action[0].action[0]:"
                        + " a medicine is offered by the task that it stands below");
    }

    @Test
    void needAProduct() {
        List<Resource> definitions = MadeUp.definitions();
        treat((PlanDefinition) definitions.get(1), "drops");
        definitions.stream()
                .filter(ActivityDefinition.class::isInstance)
                .map(ActivityDefinition.class::cast)
                .filter(activity -> activity.getIdElement().getIdPart().equals("drops"))
                .forEach(activity -> activity.setProduct(null));
        assertThatThrownBy(() ->
                        Guideline.compile(Definitions.of(definitions), MadeUp.LOGIC, MadeUp.VALUE_SETS, MadeUp.PATHWAY))
                .hasMessage("ActivityDefinition/drops product: a medicine needs a product, as a CodeableConcept");
    }

    /** Leaves of the plan one task that offers these medicines. */
    private static PlanDefinitionActionComponent treat(PlanDefinition plan, String... medicines) {
        plan.getAction().clear();
        PlanDefinitionActionComponent treat = plan.addAction();
        treat.setId("treat");
        treat.setTitle("Treat");
        treat.setSelectionBehavior(ActionSelectionBehavior.ANY);
        treat.setDefinition(new CanonicalType("https://example.org/ActivityDefinition/left"));
        for (String medicine : medicines) {
            PlanDefinitionActionComponent offer = treat.addAction();
            offer.setId(medicine);
            offer.setDefinition(new CanonicalType("https://example.org/ActivityDefinition/" + medicine));
        }
        return treat;
    }
}
