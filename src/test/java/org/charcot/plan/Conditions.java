package org.charcot.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.logic.Answer;
import org.charcot.logic.DefineRef;
import org.charcot.logic.Evaluation;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;

/** What a record says to the condition of each action of the strategies that has one. */
public final class Conditions {

    /** Whether an action is for a patient. */
    public enum Verdict {
        YES,
        NO,
        UNKNOWN
    }

    private Conditions() {}

    /**
     * By {@code plan action}, each action by its own condition alone.
     *
     * @param settings other values than the defaults, by name of the CQL parameter
     */
    public static SortedMap<String, Verdict> of(
            PatientRecord submitted, EvaluationTime time, Map<String, Object> settings) {
        PatientRecord record = Strategies.complete(submitted);
        Set<DefineRef> wanted = conditional()
                .flatMap(Conditions::expressions)
                .map(expr -> ((Expr.Define) expr).define())
                .collect(Collectors.toSet());
        Evaluation evaluation = Strategies.CONTENT.logic().evaluate(record, time, settings, wanted);
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        conditional().forEach(action -> verdicts.put(action.label(), verdict(action, evaluation)));
        return verdicts;
    }

    /** The actions that record what follows from the record, as {@code plan action}: theirs is a value and not a task. */
    public static Set<String> inferences() {
        return actions()
                .filter(action -> action.makes(activity -> activity.observation() != null))
                .map(Action::label)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Action> conditional() {
        return actions().filter(action -> expressions(action).findAny().isPresent());
    }

    private static Stream<Action> actions() {
        return Strategies.ALL.stream()
                .flatMap(strategy -> strategy.root().actions().stream())
                .flatMap(Action::withDescendants);
    }

    private static Stream<Expr> expressions(Action action) {
        return action.conditions(ActionConditionKind.APPLICABILITY).map(Condition::expr);
    }

    private static Verdict verdict(Action action, Evaluation evaluation) {
        List<Answer> answers = expressions(action)
                .map(expr -> evaluation.answer(((Expr.Define) expr).define()))
                .toList();
        for (Answer answer : answers) {
            if (answer instanceof Answer.Failed failed) {
                throw new AssertionError(action.label() + ": " + failed.message());
            }
        }
        if (answers.stream().allMatch(Answer::isTrue)) {
            return Verdict.YES;
        }
        return answers.stream().anyMatch(answer -> answer instanceof Answer.Value && !answer.isTrue())
                ? Verdict.NO
                : Verdict.UNKNOWN;
    }
}
