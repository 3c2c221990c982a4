package org.charcot.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.charcot.outcome.Reconciler;
import org.charcot.plan.Evaluator;
import org.charcot.plan.Outcome;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.charcot.store.DerivedResource;
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
     * @param record what was recorded together with what follows from it
     * @param plan what of it follows from the rest, as it is stored: with what people made of it
     * @param computed the same as record and guideline alone say
     * @param failed whether the logic failed on this record, so that there is no plan
     */
    public record Read(PatientRecord record, List<Resource> plan, List<Resource> computed, boolean failed) {}

    /** The patient as stored once no evaluation is waiting; empty when there is none. */
    public Optional<Read> now(String patientId, EvaluationTime time) {
        return patients.record(patientId).map(record -> {
            return evaluator.evaluate(record, time) instanceof Outcome.Plan plan
                    ? read(record, plan, patients.derived(patientId))
                    : new Read(record, List.of(), List.of(), true);
        });
    }

    /** The patient with what was in force at an instant in the past, and with what people had decided by then. */
    public Optional<Read> asOf(String patientId, EvaluationTime time) {
        Instant instant = time.instant();
        return patients.recordAsOf(patientId, instant).map(record -> {
            return evaluator.evaluate(record, time) instanceof Outcome.Plan plan
                    ? read(record, plan, patients.decidedAsOf(patientId, instant))
                    : new Read(record, List.of(), List.of(), true);
        });
    }

    private Read read(PatientRecord record, Outcome.Plan plan, List<DerivedResource> stored) {
        List<Resource> result = reconciler.result(plan.desired(), stored);
        List<Resource> computed =
                plan.desired().stream().map(desired -> desired.resource()).toList();
        return new Read(record.with(result), result, computed, false);
    }
}
