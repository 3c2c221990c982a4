package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.stream.IntStream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class H2HousekeepingTest {

    private final Random random = new Random(1);
    private int rows;

    @Test
    void givesBackWhatCommitsReplacedAndKeepsWhatIsThere(@TempDir Path folder) throws SQLException {
        // Space is used again only after the retention time, for which a test does not wait.
        String url = "jdbc:h2:file:" + folder.resolve("db") + ";WRITE_DELAY=0;RETENTION_TIME=0";
        SingleConnectionDataSource source = new SingleConnectionDataSource(url, true);
        JdbcTemplate jdbc = new JdbcTemplate(source);
        jdbc.execute("create table fact (id int primary key, code varchar, text varchar)");
        jdbc.execute("create index by_code on fact (code)");

        try (H2Housekeeping housekeeping = new H2Housekeeping(source)) {
            MVStore store = store(source);
            writeUntilInUseIsBelow(45, jdbc);
            String before = content(jdbc);
            housekeeping.tidy(store);
            assertThat(percentInUse(jdbc)).as("while others write").isBetween(30, 45);

            housekeeping.tidy(store);
            assertThat(percentInUse(jdbc)).as("while nobody writes").isGreaterThanOrEqualTo(50);
            assertThat(content(jdbc)).isEqualTo(before);

            writeUntilInUseIsBelow(30, jdbc);
            before = content(jdbc);
            housekeeping.tidy(store);
            assertThat(percentInUse(jdbc)).as("while others write").isGreaterThanOrEqualTo(30);

            source.destroy();
            assertThat(content(new JdbcTemplate(new SingleConnectionDataSource(url, true))))
                    .isEqualTo(before);
        }
    }

    private void writeUntilInUseIsBelow(int percent, JdbcTemplate jdbc) {
        do {
            int first = rows;
            rows += 100;
            jdbc.batchUpdate(
                    "insert into fact values (?, ?, ?)",
                    IntStream.range(first, rows)
                            .mapToObj(id -> new Object[] {id, Long.toHexString(random.nextLong()), "text of " + id})
                            .toList());
        } while (percentInUse(jdbc) >= percent);
    }

    private static MVStore store(SingleConnectionDataSource source) throws SQLException {
        SessionLocal session = (SessionLocal)
                source.getConnection().unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    private static String content(JdbcTemplate jdbc) {
        return jdbc.queryForObject(
                "select count(*) || ' ' || sum(id) || ' ' || max(code) || ' ' || count(distinct text) from fact",
                String.class);
    }

    private static int percentInUse(JdbcTemplate jdbc) {
        return Integer.parseInt(jdbc.queryForObject(
                "select setting_value from information_schema.settings where setting_name = 'info.CHUNKS_FILL_RATE'",
                String.class));
    }
}
