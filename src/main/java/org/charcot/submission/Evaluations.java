package org.charcot.submission;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import org.charcot.outcome.Change;
import org.charcot.outcome.OutcomeWriter;
import org.charcot.outcome.Reconciler;
import org.charcot.plan.Evaluator;
import org.charcot.plan.Outcome;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.charcot.store.MarkStore;
import org.charcot.store.PatientStore;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One patient's evaluation from marks to stored outcome, in one database transaction: the marks go only if the outcome
 * is right. One at a time per patient.
 */
public final class Evaluations {

    /**
     * How often an evaluation starts over. HAPI refuses what Charcot writes only where somebody changed or deleted the
     * same resources, or what they rest on, since the record was read.
     */
    private static final int TRIES = 5;

    private final TransactionTemplate transaction;
    private final PatientLocks locks;
    private final MarkStore marks;
    private final PatientStore patients;
    private final Evaluator evaluator;
    private final Reconciler reconciler;
    private final OutcomeWriter writer;

    public Evaluations(
            TransactionTemplate transaction,
            PatientLocks locks,
            MarkStore marks,
            PatientStore patients,
            Evaluator evaluator,
            Reconciler reconciler,
            OutcomeWriter writer) {
        this.transaction = transaction;
        this.locks = locks;
        this.marks = marks;
        this.patients = patients;
        this.evaluator = evaluator;
        this.reconciler = reconciler;
        this.writer = writer;
    }

    /**
     * Makes the patient's stored outcome what record and guideline say at {@code time}.
     *
     * @return the outcome; empty when there is no such patient. A {@link Outcome.Failed} has changed nothing and has
     *     left the marks.
     * @throws ConcurrencyFailureException or a HAPI conflict when others kept writing to the same resources
     */
    public Optional<Outcome> evaluate(String patientId, EvaluationTime time) {
        Lock lock = locks.of(patientId);
        lock.lock();
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    return Optional.ofNullable(transaction.execute(status -> evaluateOnce(patientId, time)));
                } catch (ConcurrencyFailureException | BaseServerResponseException conflict) {
                    if (attempt == TRIES) {
                        throw conflict;
                    }
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Outcome evaluateOnce(String patientId, EvaluationTime time) {
        locks.lockInDatabase(patientId);
        // Read first: a mark that comes later belongs to facts that this evaluation may not see, and must stay.
        long upTo = marks.newest(patientId);
        Optional<PatientRecord> record = patients.record(patientId);
        if (record.isEmpty()) {
            clear(patientId, upTo);
            return null;
        }
        Outcome outcome = evaluator.evaluate(record.get(), time);
        if (outcome instanceof Outcome.Plan plan) {
            List<Change> changes = reconciler.reconcile(plan.desired(), patients.derived(patientId));
            if (!changes.isEmpty()) {
                OwnWrite.run(() -> writer.write(record.get(), time, changes));
            }
            clear(patientId, upTo);
        }
        return outcome;
    }

    private void clear(String patientId, long upTo) {
        if (upTo > 0) {
            marks.clear(patientId, upTo);
        }
    }
}
