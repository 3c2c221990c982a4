package org.charcot.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charcot.logic.Evaluation;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.Resource;

/**
 * {@code PlanDefinition/$apply} as core R4 has it: a transient CarePlan whose one activity is a contained RequestGroup
 * that keeps the plan's structure. Nothing is stored, and nothing that is an event is made.
 */
public final class Apply {

    private static final String GROUP = "request-group";

    /** What applying a plan to a patient gives. */
    public sealed interface Applied {

        /** The transient care plan, without an id. */
        record Proposal(CarePlan plan) implements Applied {}

        /** The logic failed on this record; each fault names the plan, the action and what failed. */
        record Failed(List<String> faults) implements Applied {}
    }

    private Apply() {}

    /**
     * Applies a plan to a patient.
     *
     * @param record the record that the evaluation is of
     * @param evaluation has the answer to each of {@link Guideline#wanted()}
     */
    public static Applied apply(Guideline guideline, PatientRecord record, Evaluation evaluation, EvaluationTime time) {
        Answers answers = new Answers(record, evaluation);
        Keys keys = new Keys(record.patientId());
        List<Node> nodes = new Walk(guideline, record, time, answers, false)
                .of(guideline.root().actions());
        List<Desired> goals = new GoalMaker(keys).make(nodes);
        CarePlan plan = new CarePlan();
        plan.setStatus(CarePlanStatus.DRAFT);
        plan.setIntent(CarePlanIntent.PROPOSAL);
        plan.addInstantiatesCanonical(Definitions.canonical(guideline.root().source()));
        plan.setSubject(keys.patient());
        plan.setTitleElement(guideline.root().source().getTitleElement().copy());
        guideline.notices(time.today()).forEach(notice -> plan.addNote(notice.note()));
        RequestGroup group = RequestGroups.of(guideline, nodes, keys);
        group.setId(GROUP);
        plan.addContained(group);
        plan.addActivity().setReference(new Reference("#" + GROUP));
        Map<String, String> local = new TreeMap<>();
        local.put(keys.carePlan(guideline).getReference(), "#");
        List<Desired> made =
                new ArrayList<>(nodes.stream().flatMap(Node::desired).toList());
        made.addAll(goals);
        for (Desired desired : made) {
            Resource resource = desired.resource();
            local.put(
                    Keys.to(desired).getReference(),
                    "#" + resource.getIdElement().getIdPart());
            plan.addContained(resource);
        }
        goals.forEach(goal -> plan.addGoal(Keys.to(goal)));
        relink(plan, local);
        plan.getContained().forEach(contained -> relink(contained, local));
        return answers.faults().isEmpty() ? new Applied.Proposal(plan) : new Applied.Failed(answers.faults());
    }

    /** Inside the care plan its parts refer to each other as contained resources. */
    private static void relink(Base element, Map<String, String> local) {
        if (element instanceof Reference reference && local.containsKey(reference.getReference())) {
            reference.setReference(local.get(reference.getReference()));
        }
        for (Property property : element.children()) {
            if (!property.getName().equals("contained")) {
                property.getValues().forEach(value -> relink(value, local));
            }
        }
    }
}
