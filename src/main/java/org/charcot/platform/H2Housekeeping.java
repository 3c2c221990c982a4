package org.charcot.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back the space of what H2 has replaced. H2 never changes a page in place but writes it anew, and it collects what
 * is still in use from the rest in the thread that commits late, which {@code WRITE_DELAY=0} does without: the file would
 * grow to ten times its content, by ten megabytes with every bundle.
 */
final class H2Housekeeping implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(H2Housekeeping.class);
    private static final Duration PERIOD = Duration.ofSeconds(2);

    /** The share of the file in per cent that is in use before anything is collected while hardly anybody writes. */
    private static final int IN_USE = 50;

    /** The same while others write, who wait for it: the less is still in use, the less is copied for each byte gained. */
    private static final int IN_USE_UNDER_LOAD = 30;

    /** More commits in a {@link #PERIOD} than these are load. */
    private static final int FEW = 2;

    /** Bytes: commits wait for as long as these take to write. */
    private static final int AT_ONCE = 4 * 1024 * 1024;

    /** A bundle replaces less than this many times {@link #AT_ONCE} holds. */
    private static final int TIMES = 4;

    private final DataSource dataSource;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread daemon = new Thread(task, "h2-housekeeping");
        daemon.setDaemon(true);
        return daemon;
    });

    /** The store's version when it was last tidied: each commit is a new one. */
    private long tidied;

    H2Housekeeping(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    H2Housekeeping start() {
        var unused = thread.scheduleWithFixedDelay(this::run, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    private void run() {
        try (Connection connection = dataSource.getConnection()) {
            // A database in another process keeps its own house.
            if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
                tidy(session.getDatabase().getStore().getMvStore());
            }
        } catch (SQLException | MVStoreException e) {
            log.warn(
                    "The space of what was replaced could not be given back, the next time tries again: {}",
                    e.toString());
        }
    }

    /** Collects until more of the file is in use, which is less while others write, or enough is done for one time. */
    void tidy(MVStore store) {
        int inUse = store.getCurrentVersion() - tidied > FEW ? IN_USE_UNDER_LOAD : IN_USE;
        for (int n = 0; n < TIMES && store.compact(inUse, AT_ONCE); n++) {
            // Between two of these, whoever waits may commit.
            store.commit();
        }
        tidied = store.getCurrentVersion();
    }

    /** Waits for what is being collected: an interrupt in the middle of a write would close the file under everybody. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                log.warn("The file is still being tidied");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
