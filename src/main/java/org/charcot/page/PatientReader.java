package org.charcot.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.charcot.outcome.Reconciler;
import org.charcot.plan.Evaluator;
import org.charcot.plan.Outcome;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.charcot.store.PatientStore;
import org.hl7.fhir.r4.model.Resource;

/** Reads a patient together with what record and guideline say, now or as it was. */
public final class PatientReader {

    private final PatientStore patients;
    private final Evaluator evaluator;
    private final Reconciler reconciler;

    public PatientReader(PatientStore patients, Evaluator evaluator, Reconciler reconciler) {
        this.patients = patients;
        this.evaluator = evaluator;
        this.reconciler = reconciler;
    }

    /**
     * A record with its plan.
     *
     * @param failed whether the logic failed on this record, so that there is no plan
     */
    public record Read(PatientRecord record, boolean failed) {}

    /** The patient as stored once no evaluation is waiting; empty when there is none. */
    public Optional<Read> now(String patientId, EvaluationTime time) {
        return patients.record(patientId).map(record -> {
            if (evaluator.evaluate(record, time) instanceof Outcome.Plan plan) {
                List<Resource> result = reconciler.result(plan.desired(), patients.derived(patientId));
                return new Read(record.with(result), false);
            }
            return new Read(record, true);
        });
    }

    /** The patient with what was in force at an instant; what people did with tasks is not part of it. */
    public Optional<Read> asOf(String patientId, EvaluationTime time) {
        Instant instant = time.instant();
        return patients.recordAsOf(patientId, instant).map(record -> {
            if (evaluator.evaluate(record, time) instanceof Outcome.Plan plan) {
                return new Read(
                        record.with(plan.desired().stream()
                                .map(desired -> desired.resource())
                                .toList()),
                        false);
            }
            return new Read(record, true);
        });
    }
}
