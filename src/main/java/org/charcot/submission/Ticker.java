package org.charcot.submission;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The daily tick: once a local day every patient is evaluated, so that tasks grow due and overdue without a write. A
 * day counts as done when all patients were evaluated on it; a crash in between begins it again.
 */
public final class Ticker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Ticker.class);
    private static final Duration BEAT = Duration.ofSeconds(10);

    private final Worker worker;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final ZoneId clinicZone;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "tick");
        thread.setDaemon(true);
        return thread;
    });

    public Ticker(Worker worker, JdbcTemplate jdbc, Clock clock, ZoneId clinicZone) {
        this.worker = worker;
        this.jdbc = jdbc;
        this.clock = clock;
        this.clinicZone = clinicZone;
    }

    /** Begins to beat: left-over marks are worked off, and days that have come are swept. */
    public void start() {
        var unused = beat.scheduleWithFixedDelay(this::beat, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try {
            worker.catchUp();
            LocalDate today = LocalDate.now(clock.withZone(clinicZone));
            if (!today.equals(completedDay())) {
                sweep();
                complete(today);
            }
        } catch (RuntimeException e) {
            log.error("A beat of the tick failed; the next one tries again", e);
        }
    }

    /** Evaluates every patient and waits until all are done. */
    public void sweep() {
        List<Future<?>> evaluations = jdbc
                .queryForList(
                        "select fhir_id from hfj_resource where res_type = 'Patient' and res_deleted_at is null"
                                + " order by fhir_id",
                        String.class)
                .stream()
                .<Future<?>>map(worker::submit)
                .toList();
        try {
            for (Future<?> evaluation : evaluations) {
                evaluation.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The sweep was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("An evaluation of the sweep broke off", e);
        }
    }

    private @Nullable LocalDate completedDay() {
        return jdbc.queryForObject("select max(completed_day) from charcot_tick", LocalDate.class);
    }

    private void complete(LocalDate day) {
        jdbc.update("insert into charcot_tick (completed_day) values (?)", day);
        jdbc.update("delete from charcot_tick where completed_day < ?", day);
    }

    /** Begins no further beat. Nobody is interrupted: see {@link Worker#close}. */
    @Override
    public void close() {
        beat.shutdown();
    }
}
