package org.charcot.plan;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.charcot.logic.Answer;
import org.charcot.logic.Evaluation;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.Reference;

/** The answers to one guideline's expressions for one patient, and what went wrong or stayed unknown among them. */
final class Answers {

    private final PatientRecord record;
    private final Evaluation evaluation;
    private final SortedSet<String> faults = new TreeSet<>();
    private final SortedSet<String> unknown = new TreeSet<>();

    Answers(PatientRecord record, Evaluation evaluation) {
        this.record = record;
        this.evaluation = evaluation;
    }

    /** Whether every condition of the kind is true; there being none is true. Each is looked at, so that all faults show. */
    boolean allTrue(Action action, ActionConditionKind kind) {
        return action.conditions(kind)
                        .filter(condition -> !isTrue(action, condition))
                        .count()
                == 0;
    }

    /** Whether a condition of the kind is true; there being none is false. */
    boolean anyTrue(Action action, ActionConditionKind kind) {
        return action.conditions(kind)
                        .filter(condition -> isTrue(action, condition))
                        .count()
                > 0;
    }

    private boolean isTrue(Action action, Condition condition) {
        Answer answer = ask(action, condition.expr());
        if (answer instanceof Answer.Unknown) {
            unknown.add(action.label() + ": " + condition.expr().label());
        } else if (answer instanceof Answer.Value value && !(value.value() instanceof Boolean)) {
            fault(action, condition.expr().label() + " is not a Boolean");
        }
        return answer.isTrue();
    }

    /** What a dynamicValue comes to: nothing where the action has none for the path or its value is null. */
    List<Object> values(Action action, Dynamic dynamic) {
        Expr expr = action.dynamic().get(dynamic);
        return expr == null ? List.of() : values(action, expr);
    }

    /** What the action has to add to what it makes. */
    List<Annotation> notes(Action action) {
        return values(action, Dynamic.NOTE).stream()
                .map(note -> Values.words(note).note())
                .toList();
    }

    List<Object> values(Action action, Expr expr) {
        return ask(action, expr) instanceof Answer.Value value ? Values.list(value.value()) : List.of();
    }

    /** The values as references, each once, by type and id. */
    List<Reference> references(Action action, Dynamic dynamic) {
        return references(action, dynamic, values(action, dynamic));
    }

    /** What of the evidence belongs to an occurrence, all of it where the action has none of its own. */
    Reason reason(Action action, Reason reason, Occurrence occurrence, ZoneId zone) {
        List<Object> evidence = values(action, Dynamic.EVIDENCE);
        if (occurrence.due() == null || evidence.isEmpty()) {
            return reason;
        }
        List<Object> belonging = Assigned.of(evidence, zone).stream()
                .filter(value -> value.belongsTo(occurrence))
                .map(Assigned::value)
                .toList();
        return new Reason(reason.rule(), references(action, Dynamic.EVIDENCE, belonging), reason.citations());
    }

    private List<Reference> references(Action action, Dynamic dynamic, List<Object> values) {
        try {
            return Reason.references(values);
        } catch (UnfitValueException e) {
            fault(action, dynamic.path() + ": " + e.getMessage());
            return List.of();
        }
    }

    Optional<Object> value(Action action, Dynamic dynamic) {
        return values(action, dynamic).stream().findFirst();
    }

    void fault(Action action, String message) {
        faults.add(action.label() + ": " + message);
    }

    List<String> faults() {
        return new ArrayList<>(faults);
    }

    List<String> unknown() {
        return new ArrayList<>(unknown);
    }

    private Answer ask(Action action, Expr expr) {
        Answer answer =
                expr instanceof Expr.Define define ? evaluation.answer(define.define()) : overPatient((Expr.Path) expr);
        if (answer instanceof Answer.Failed failed) {
            fault(action, failed.message());
        }
        return answer;
    }

    private Answer overPatient(Expr.Path expr) {
        List<Base> found;
        try {
            found = expr.path().evaluate(record.patient());
        } catch (IllegalStateException e) {
            return new Answer.Failed(String.valueOf(e.getMessage()));
        }
        if (found.isEmpty()) {
            return new Answer.Unknown();
        }
        return found.size() == 1 && found.get(0) instanceof BooleanType truth
                ? new Answer.Value(truth.booleanValue())
                : new Answer.Value(found);
    }
}
