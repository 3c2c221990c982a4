package org.charcot.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.charcot.record.EvaluationTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorizonTest {

    /** In the clinic's zone it is already 16 February. */
    private static final Horizon HORIZON =
            Horizon.at(new EvaluationTime(Instant.parse("2026-02-15T23:30:00Z"), ZoneId.of("Europe/Amsterdam")));

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            ALARM,   ,           2020-01-01T00:00:00Z, ALARM
            WARNING, ,           2020-01-01T00:00:00Z, WARNING
            TASK,    ,           2020-01-01T00:00:00Z, OPEN
            TASK,    2026-02-15, 2020-01-01T00:00:00Z, OVERDUE
            TASK,    2026-02-16, 2020-01-01T00:00:00Z, SOON
            TASK,    2026-03-02, 2020-01-01T00:00:00Z, SOON
            TASK,    2026-03-03, 2026-02-15T23:00:00Z,
            BEGUN,   ,           2020-01-01T00:00:00Z, RESPONSE
            ANSWERED,,           2026-02-01T23:30:00Z, RESPONSE
            ANSWERED,,           2026-02-01T23:29:59Z,
            RESULT,  ,           2026-02-01T23:30:00Z, RESULT
            RESULT,  ,           2026-02-01T23:29:59Z,
            """)
    void whatIsNearEnoughNeedsSomebody(
            WorkItem.Type type, @Nullable LocalDate due, Instant changed, @Nullable Need need) {
        assertThat(HORIZON.need(type, due, changed)).isEqualTo(need);
    }
}
