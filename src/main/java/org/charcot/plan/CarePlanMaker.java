package org.charcot.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/** Makes the one care plan that holds what a guideline asks for. */
final class CarePlanMaker {

    private final Guideline guideline;
    private final Answers answers;
    private final Keys keys;
    private final LocalDate today;

    CarePlanMaker(Guideline guideline, Answers answers, Keys keys, LocalDate today) {
        this.guideline = guideline;
        this.answers = answers;
        this.keys = keys;
        this.today = today;
    }

    /** @param made everything else of the outcome */
    Desired make(List<Node> nodes, List<Desired> made) {
        PlanDefinition source = guideline.root().source();
        CarePlan plan = new CarePlan();
        plan.setStatus(CarePlanStatus.ACTIVE);
        plan.setIntent(CarePlanIntent.PLAN);
        plan.addInstantiatesCanonical(guideline.url());
        plan.setSubject(keys.patient());
        plan.setTitleElement(source.getTitleElement().copy());
        guideline.notices(today).forEach(notice -> plan.addNote(notice.note()));
        source.getTopic().forEach(topic -> plan.addCategory(topic.copy()));
        nodes.stream()
                .flatMap(Node::withDescendants)
                .flatMap(node -> answers.references(node.action(), Dynamic.ADDRESSES).stream())
                .sorted(Comparator.comparing(Reference::getReference))
                .filter(condition -> plan.getAddresses().stream()
                        .noneMatch(other -> other.getReference().equals(condition.getReference())))
                .forEach(plan::addAddresses);
        of(made, Goal.class).forEach(goal -> plan.addGoal(Keys.to(goal)));
        of(made, Task.class).forEach(task -> plan.addActivity().setReference(Keys.to(task)));
        return keys.desired(guideline.url(), "", "", "", plan);
    }

    private static Stream<Desired> of(List<Desired> made, Class<?> type) {
        return made.stream().filter(desired -> type.isInstance(desired.resource()));
    }
}
