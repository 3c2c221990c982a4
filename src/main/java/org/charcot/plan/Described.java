package org.charcot.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.charcot.logic.DefineRef;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.jspecify.annotations.Nullable;

/**
 * An action of a guideline for a reader.
 *
 * @param plan the plan that it stands in
 * @param path the ids from the top of that plan, with {@code /} between
 * @param makes the title of what it points at; null where it points at nothing
 * @param citations sources and places; where the action has none, those of the action above it
 * @param tests what decides whether it applies, the conditions of the actions above it first
 */
public record Described(
        PlanDefinition plan,
        String path,
        PlanDefinitionActionComponent source,
        @Nullable Words makes,
        List<RelatedArtifact> citations,
        List<Test> tests,
        SortedSet<Setting> settings) {

    /**
     * A condition.
     *
     * @param label the expression
     * @param meaning what it says to a reader; empty where the plan does not say
     * @param define null where it is FHIRPath
     */
    public record Test(String kind, String label, Words meaning, @Nullable DefineRef define) {}

    static List<Described> all(List<Action> actions) {
        List<Described> all = new ArrayList<>();
        actions.forEach(action -> describe(action, List.of(), List.of(), all));
        return all;
    }

    private static void describe(
            Action action, List<Test> above, List<RelatedArtifact> citedAbove, List<Described> all) {
        List<Test> tests = new ArrayList<>(above);
        action.conditions()
                .forEach(condition -> tests.add(new Test(
                        condition.kind().toCode(),
                        condition.expr().label(),
                        condition.meaning(),
                        condition.expr() instanceof Expr.Define define ? define.define() : null)));
        List<RelatedArtifact> own = Citations.of(action);
        List<RelatedArtifact> citations = own.isEmpty() ? citedAbove : own;
        all.add(new Described(
                action.plan(),
                action.path(),
                action.source(),
                makes(action.what()),
                citations,
                List.copyOf(tests),
                action.settings()));
        List<Action> below =
                action.what() instanceof What.Nested nested ? nested.plan().actions() : action.children();
        below.forEach(child -> describe(child, tests, citations, all));
    }

    private static @Nullable Words makes(What what) {
        if (what instanceof What.Do made) {
            return Words.of(made.activity().source().getTitleElement());
        }
        if (what instanceof What.Ask ask) {
            return Words.of(ask.questionnaire().getTitleElement());
        }
        return what instanceof What.Nested nested
                ? Words.of(nested.plan().source().getTitleElement())
                : null;
    }
}
