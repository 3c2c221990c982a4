package org.charcot.submission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.charcot.record.EvaluationTime;
import org.charcot.store.MarkStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Evaluates the patients that were touched, soon after the write and each once however often it was touched. */
public final class Worker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(10);

    private final Supplier<Evaluations> evaluations;
    private final MarkStore marks;
    private final Clock clock;
    private final ZoneId clinicZone;
    private final EvaluationCounts counts;
    private final ThreadPoolExecutor threads;
    private final Set<String> queued = new HashSet<>();
    private final Map<String, Instant> retryAt = new ConcurrentHashMap<>();

    /** @param evaluations asked for at the first evaluation, since writing and evaluating know each other */
    public Worker(
            Supplier<Evaluations> evaluations,
            MarkStore marks,
            Clock clock,
            ZoneId clinicZone,
            EvaluationCounts counts,
            int threads) {
        this.evaluations = evaluations;
        this.marks = marks;
        this.clock = clock;
        this.clinicZone = clinicZone;
        this.counts = counts;
        this.threads =
                new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "evaluation");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Has the patient evaluated; a patient that already waits is not queued again. */
    void wake(String patientId) {
        synchronized (queued) {
            if (!queued.add(patientId)) {
                return;
            }
        }
        threads.execute(() -> {
            // Out of the queue before the record is read: a touch from here on is a new one.
            synchronized (queued) {
                queued.remove(patientId);
            }
            evaluate(patientId);
        });
    }

    /** Has the patient evaluated whether or not it was touched; done when the evaluation is. */
    Future<?> submit(String patientId) {
        return threads.submit(() -> evaluate(patientId));
    }

    /** Queues the marked patients: what a crash, another process or a conflict left behind. */
    void catchUp() {
        Instant now = clock.instant();
        retryAt.values().removeIf(at -> !at.isAfter(now));
        marks.waiting().stream()
                .filter(patient -> !retryAt.containsKey(patient))
                .forEach(this::wake);
    }

    private void evaluate(String patientId) {
        EvaluationTime time = new EvaluationTime(clock.instant(), clinicZone);
        try {
            Evaluated evaluated = evaluations.get().evaluate(patientId, time);
            if (evaluated instanceof Evaluated.Failed failed) {
                failed(patientId, time.instant());
                log.error("The plan of Patient/{} was left as it is: {}", patientId, failed.faults());
            } else {
                counts.succeeded();
            }
        } catch (RuntimeException e) {
            failed(patientId, time.instant());
            log.error("The evaluation of Patient/{} was given up; its mark stays", patientId, e);
        }
    }

    /** What fails on its record fails again: only a touch or some time is a reason to try again. */
    private void failed(String patientId, Instant at) {
        counts.failed();
        retryAt.put(patientId, at.plus(PAUSE_AFTER_FAILURE));
    }

    /**
     * Waits for the evaluations that have begun; the marks of the others stay. Nobody is interrupted, as an interrupt in
     * the middle of a read closes the file of an H2 database for everybody.
     */
    @Override
    public void close() {
        threads.getQueue().clear();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
                log.warn("Evaluations still run; what they do not finish is begun again at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
