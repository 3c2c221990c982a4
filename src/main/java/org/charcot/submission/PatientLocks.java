package org.charcot.submission;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps evaluations of one patient apart: in this process, and between processes where the database can. */
public final class PatientLocks {

    private final ReentrantLock[] stripes = new ReentrantLock[256];
    private final JdbcTemplate jdbc;
    private final boolean postgresql;

    /** @param postgresql whether the database has advisory locks; an H2 file is used by one process only */
    public PatientLocks(JdbcTemplate jdbc, boolean postgresql) {
        this.jdbc = jdbc;
        this.postgresql = postgresql;
        for (int n = 0; n < stripes.length; n++) {
            stripes[n] = new ReentrantLock();
        }
    }

    Lock of(String patientId) {
        return stripes[Math.floorMod(patientId.hashCode(), stripes.length)];
    }

    /** Holds until the current transaction ends. */
    void lockInDatabase(String patientId) {
        if (postgresql) {
            jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, patientId);
        }
    }
}
