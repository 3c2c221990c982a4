package org.charcot.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.charcot.logic.Evaluation;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Resource;

/** The desired outcome of one patient: a pure function of the record, the guideline's answers, and the instant. */
public final class Planner {

    private static final Comparator<Desired> BY_TYPE_AND_ID = Comparator.comparing(
                    (Desired desired) -> desired.resource().fhirType())
            .thenComparing(desired -> desired.resource().getIdElement().getIdPart());

    private Planner() {}

    /**
     * Everything that should be stored for the patient.
     *
     * @param record the record that the evaluation is of, with {@code extracted} in it
     * @param evaluation has the answer to each of {@link Guideline#wanted()}
     * @param extracted what the patient's questionnaire responses say, under computed ids; part of the outcome
     */
    public static Outcome plan(
            Guideline guideline,
            PatientRecord record,
            Evaluation evaluation,
            EvaluationTime time,
            Collection<? extends Resource> extracted) {
        Answers answers = new Answers(record, evaluation);
        List<Node> nodes = new Walk(guideline, record, time, answers, true)
                .of(guideline.root().actions());
        Keys keys = new Keys(record.patientId());
        List<Desired> made =
                new ArrayList<>(nodes.stream().flatMap(Node::desired).toList());
        made.addAll(new GoalMaker(keys).make(nodes));
        if (!made.isEmpty()) {
            made.add(new CarePlanMaker(guideline, answers, keys, time.today()).make(nodes, made));
        }
        for (Resource resource : extracted) {
            made.add(new Desired(
                    "extracted|" + resource.fhirType() + "/"
                            + resource.getIdElement().getIdPart(),
                    resource));
        }
        return answers.faults().isEmpty()
                ? new Outcome.Plan(ordered(made), answers.unknown())
                : new Outcome.Failed(answers.faults());
    }

    private static List<Desired> ordered(List<Desired> made) {
        return made.stream().sorted(BY_TYPE_AND_ID).toList();
    }
}
