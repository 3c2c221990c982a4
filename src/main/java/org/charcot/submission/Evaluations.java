package org.charcot.submission;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import org.charcot.outcome.Change;
import org.charcot.outcome.OutcomeWriter;
import org.charcot.outcome.Reconciler;
import org.charcot.plan.Desired;
import org.charcot.plan.Evaluator;
import org.charcot.plan.Outcome;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.charcot.store.DerivedStore.Written;
import org.charcot.store.MarkStore;
import org.charcot.store.PatientStore;
import org.charcot.store.RecordVersions;
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
    private final Settled settled;

    public Evaluations(
            TransactionTemplate transaction,
            PatientLocks locks,
            MarkStore marks,
            PatientStore patients,
            Evaluator evaluator,
            Reconciler reconciler,
            OutcomeWriter writer,
            Settled settled) {
        this.transaction = transaction;
        this.locks = locks;
        this.marks = marks;
        this.patients = patients;
        this.evaluator = evaluator;
        this.reconciler = reconciler;
        this.writer = writer;
        this.settled = settled;
    }

    /**
     * Makes the patient's stored outcome what record and guideline say at {@code time}.
     *
     * @throws ConcurrencyFailureException or a HAPI conflict when others kept writing to the same resources
     */
    public Evaluated evaluate(String patientId, EvaluationTime time) {
        Lock lock = locks.of(patientId);
        lock.lock();
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    Evaluated done =
                            Objects.requireNonNull(transaction.execute(status -> evaluateOnce(patientId, time)));
                    // Only what was committed is known to be right.
                    if (done instanceof Evaluated.Right right) {
                        settled.settle(patientId, right.state());
                    }
                    return done;
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

    private Evaluated evaluateOnce(String patientId, EvaluationTime time) {
        locks.lockInDatabase(patientId);
        // Read first: a mark that comes later belongs to facts that this evaluation may not see, and must stay.
        long upTo = marks.newest(patientId);
        Optional<RecordVersions> versions = patients.versions(patientId);
        if (versions.isEmpty()) {
            clear(patientId, upTo);
            return new Evaluated.NoPatient();
        }
        Map<String, @Nullable Long> stored = patients.derivedVersions(patientId);
        String state = Settled.state(versions.get(), stored, time.today());
        if (!settled.isSettled(patientId, state)) {
            PatientRecord record = patients.record(versions.get());
            Outcome outcome = evaluator.evaluate(record, time);
            if (outcome instanceof Outcome.Failed failed) {
                return new Evaluated.Failed(failed.faults());
            }
            List<Written> written = write(record, time, ((Outcome.Plan) outcome).desired());
            written.forEach(one -> stored.put(one.reference(), one.version()));
            state = Settled.state(versions.get(), stored, time.today());
        }
        clear(patientId, upTo);
        return new Evaluated.Right(state);
    }

    private List<Written> write(PatientRecord record, EvaluationTime time, List<Desired> desired) {
        List<Change> changes = reconciler.reconcile(desired, patients.derived(record.patientId()));
        return changes.isEmpty() ? List.of() : OwnWrite.call(() -> writer.write(record, time, changes));
    }

    private void clear(String patientId, long upTo) {
        if (upTo > 0) {
            marks.clear(patientId, upTo);
        }
    }
}
