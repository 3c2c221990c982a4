package org.charcot.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionGoalComponent;

/** Makes the goals that the actions which apply serve. */
final class GoalMaker {

    private final Keys keys;

    GoalMaker(Keys keys) {
        this.keys = keys;
    }

    List<Desired> make(List<Node> nodes) {
        Set<PlanDefinition> plans = new LinkedHashSet<>();
        Set<String> served = new LinkedHashSet<>();
        nodes.stream()
                .flatMap(Node::withDescendants)
                .filter(node -> !node.stopped())
                .map(Node::action)
                .forEach(action -> {
                    plans.add(action.plan());
                    action.source()
                            .getGoalId()
                            .forEach(id -> served.add(action.plan().getUrl() + "#" + id.getValue()));
                });
        List<Desired> goals = new ArrayList<>();
        for (PlanDefinition plan : plans) {
            for (PlanDefinitionGoalComponent goal : plan.getGoal()) {
                if (served.contains(plan.getUrl() + "#" + goal.getId())) {
                    goals.add(keys.desired(plan.getUrl(), "goal/" + goal.getId(), "", "", goal(goal)));
                }
            }
        }
        return goals;
    }

    /** Proposed: a goal is a person's to accept. */
    private Goal goal(PlanDefinitionGoalComponent source) {
        Goal goal = new Goal();
        goal.setLifecycleStatus(GoalLifecycleStatus.PROPOSED);
        goal.setSubject(keys.patient());
        goal.setDescription(source.getDescription().copy());
        if (source.hasCategory()) {
            goal.addCategory(source.getCategory().copy());
        }
        if (source.hasPriority()) {
            goal.setPriority(source.getPriority().copy());
        }
        for (var target : source.getTarget()) {
            var made = goal.addTarget();
            if (target.hasMeasure()) {
                made.setMeasure(target.getMeasure().copy());
            }
            if (target.hasDetail()) {
                made.setDetail(target.getDetail().copy());
            }
            if (target.hasDue()) {
                made.setDue(target.getDue().copy());
            }
        }
        return goal;
    }
}
