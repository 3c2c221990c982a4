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

/** What a record says to the conditions of each action of the pathway and its strategies that has some. */
public final class Conditions {

    /** Whether an action is for a patient. */
    public enum Verdict {
        YES,
        NO,
        UNKNOWN
    }

    private static final List<ActionConditionKind> KINDS =
            List.of(ActionConditionKind.APPLICABILITY, ActionConditionKind.START, ActionConditionKind.STOP);

    private Conditions() {}

    /**
     * By {@code plan action}, each action by its own condition alone; whether it may start, or is to stop, by
     * {@code plan action start} and {@code plan action stop}.
     *
     * @param settings other values than the defaults, by name of the CQL parameter
     */
    public static SortedMap<String, Verdict> of(
            PatientRecord submitted, EvaluationTime time, Map<String, Object> settings) {
        PatientRecord record = Strategies.complete(submitted);
        Set<DefineRef> wanted = actions()
                .flatMap(action -> action.conditions().stream())
                .map(condition -> ((Expr.Define) condition.expr()).define())
                .collect(Collectors.toSet());
        Evaluation evaluation = Strategies.CONTENT.logic().evaluate(record, time, settings, wanted);
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        for (Action action : actions().toList()) {
            for (ActionConditionKind kind : KINDS) {
                List<Answer> answers = action.conditions(kind)
                        .map(condition -> evaluation.answer(((Expr.Define) condition.expr()).define()))
                        .toList();
                if (!answers.isEmpty()) {
                    String label =
                            action.label() + (kind == ActionConditionKind.APPLICABILITY ? "" : " " + kind.toCode());
                    verdicts.put(label, verdict(label, answers));
                }
            }
        }
        return verdicts;
    }

    /** The actions that record what follows from the record, as {@code plan action}: theirs is a value and not a task. */
    public static Set<String> inferences() {
        return actions()
                .filter(action -> action.makes(activity -> activity.observation() != null))
                .map(Action::label)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Action> actions() {
        return Strategies.TOGETHER.root().actions().stream().flatMap(Action::withDescendants);
    }

    private static Verdict verdict(String label, List<Answer> answers) {
        for (Answer answer : answers) {
            if (answer instanceof Answer.Failed failed) {
                throw new AssertionError(label + ": " + failed.message());
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
