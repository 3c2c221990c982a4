package org.charcot.plan;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.jspecify.annotations.Nullable;

/**
 * An action, compiled.
 *
 * @param plan the plan it stands in, by which it is keyed wherever that plan is nested
 * @param path the ids from the plan's top to this action, with {@code /} between
 * @param due null when nothing dates it
 * @param settings those that decide whether it applies, what it makes and when; the conditions above it count too
 */
record Action(
        PlanDefinition plan,
        String path,
        PlanDefinitionActionComponent source,
        List<Condition> conditions,
        Map<Dynamic, Expr> dynamic,
        What what,
        @Nullable Due due,
        List<Requirement> outputs,
        SortedSet<Setting> settings,
        List<Action> children) {

    Stream<Condition> conditions(ActionConditionKind kind) {
        return conditions.stream().filter(condition -> condition.kind() == kind);
    }

    /** The action as a message names it. */
    String label() {
        return plan.getIdElement().getIdPart() + " " + path;
    }

    /** Whether it only states something: a fact, a reading, a contradiction of the sources. It makes nothing. */
    boolean isStatement() {
        return what instanceof What.Group && children.isEmpty();
    }

    /** Whether its children are alternatives to choose from, so that what they make is an option. */
    boolean offersChoice() {
        return switch (source.getSelectionBehavior() == null
                ? ""
                : source.getSelectionBehavior().toCode()) {
            case "any", "at-most-one", "exactly-one", "one-or-more" -> true;
            default -> false;
        };
    }

    /** Whether it makes something of an activity that is like this. */
    boolean makes(Predicate<Activity> like) {
        return what instanceof What.Do made && like.test(made.activity());
    }

    Stream<Action> withDescendants() {
        Stream<Action> below =
                what instanceof What.Nested nested ? nested.plan().actions().stream() : children.stream();
        return Stream.concat(Stream.of(this), below.flatMap(Action::withDescendants));
    }
}
