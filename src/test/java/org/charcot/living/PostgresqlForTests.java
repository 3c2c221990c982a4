package org.charcot.living;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A real PostgreSQL of this machine, on a free port, with an empty database. */
public final class PostgresqlForTests implements AutoCloseable {

    private final EmbeddedPostgres postgresql;

    private PostgresqlForTests(EmbeddedPostgres postgresql) {
        this.postgresql = postgresql;
    }

    public static PostgresqlForTests start() {
        try {
            return new PostgresqlForTests(EmbeddedPostgres.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings, as {@code key=value}, of a server that uses it. */
    public String[] settings() {
        return new String[] {
            "spring.profiles.active=postgresql",
            "spring.datasource.url=" + postgresql.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true",
            "spring.datasource.username=postgres",
            "spring.datasource.password=postgres"
        };
    }

    @Override
    public void close() {
        try {
            postgresql.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
