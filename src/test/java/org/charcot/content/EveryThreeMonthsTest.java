package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.charcot.questionnaire.AlsfrsR;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What recurs every three months, with thirty days on both sides: the ALSFRS-R, the vital capacity, the standard consult. */
class EveryThreeMonthsTest {

    private static final List<String> RULES = List.of("R74", "R80", "standard-consult");

    private final Chart chart = new Chart().als("2023-01-01");

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-04-15",
        "2025-11-30, 2026-02-28",
        "2023-11-29, 2024-02-29",
        "2023-11-30, 2024-02-29",
        "2023-12-01, 2024-03-01",
        "2026-01-31, 2026-04-30",
        // the clocks change on the due day; a moment belongs to the day that it was in the clinic
        "2025-12-29, 2026-03-29",
        "2025-12-28T22:59:59Z, 2026-03-28",
        "2025-12-28T23:00:00Z, 2026-03-29",
        "2026-07-25, 2026-10-25",
    })
    void theNextIsDueOnTheSameDayOrTheLastOfTheMonth(String done, String due) {
        visit(done);
        for (String rule : RULES) {
            assertThat(dated(LocalDate.parse(due).minusDays(40).toString(), rule))
                    .as(rule)
                    .containsExactly(due + " upcoming");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, 2026-06-15 upcoming",
        "2026-03-16, 2026-04-15 done; 2026-06-16 upcoming",
        "2026-05-15, 2026-04-15 done; 2026-08-15 upcoming",
        "2026-05-16, 2026-08-16 upcoming",
    })
    void aVisitOutsideTheWindowStartsAnew(String second, String states) {
        visit("2026-01-15");
        visit(second);
        for (String rule : RULES) {
            assertThat(dated(second, rule)).as(rule).containsExactly(states.split("; ", -1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, upcoming",
        "2026-03-16, due",
        "2026-04-15, due",
        "2026-04-16, overdue",
    })
    void itIsDueFromTheFirstDayOnWhichItCounts(String day, String timeliness) {
        visit("2026-01-15");
        for (String rule : RULES) {
            assertThat(dated(day, rule)).as(rule).containsExactly("2026-04-15 " + timeliness);
        }
    }

    private void visit(String moment) {
        chart.add(AlsfrsR.response("alsfrs-r-" + moment.hashCode(), moment, false, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4));
        chart.observation("loinc|98088-8", moment, "90 %");
        QuestionnaireResponse consult = new QuestionnaireResponse();
        consult.setQuestionnaire("https://charcot.health/fhir/Questionnaire/als-standard-consult");
        consult.setStatus(QuestionnaireResponseStatus.COMPLETED);
        consult.setAuthoredElement(new DateTimeType(moment));
        consult.addItem()
                .setLinkId("breathing")
                .addItem()
                .setLinkId("lie-flat")
                .addAnswer()
                .setValue(new BooleanType(true));
        chart.add(consult);
    }

    /** The days and states of the tasks of a rule that have a due date. */
    private List<String> dated(String day, String rule) {
        return chart.on(day).tasks(rule).stream()
                .filter(task -> !Result.due(task).isEmpty())
                .map(task -> Result.due(task) + " " + Result.timeliness(task))
                .toList();
    }
}
