package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.charcot.logic.Answer;
import org.charcot.record.EvaluationTime;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-02-15 2026-03-15 2026-04-15 2026-07-15 2026-10-15 2027-01-15",
        "2026-01-31, 2026-02-28 2026-03-31 2026-04-30 2026-07-31 2026-10-31 2027-01-31",
        "2025-11-30, 2025-12-30 2026-01-30 2026-02-28 2026-05-30 2026-08-30 2026-11-30",
        "2024-02-29, 2024-03-29 2024-04-29 2024-05-29 2024-08-29 2024-11-29 2025-02-28",
        "2026-08-31, 2026-09-30 2026-10-31 2026-11-30 2027-02-28 2027-05-31 2027-08-31",
        "2026-12-01, 2027-01-01 2027-02-01 2027-03-01 2027-06-01 2027-09-01 2027-12-01",
        "2027-10-31, 2027-11-30 2027-12-31 2028-01-31 2028-04-30 2028-07-31 2028-10-31"
    })
    void areCountedFromTheStartAndClampedToTheMonthsEnd(String start, String dues) {
        MadeUp patient = new MadeUp().course(start);
        List<Period> periods = tasks(patient, start).stream()
                .map(task -> task.getRestriction().getPeriod())
                .toList();
        assertThat(periods)
                .extracting(period -> period.getEndElement().getValueAsString())
                .containsExactly(dues.split(" "));
        assertThat(periods).allSatisfy(period -> assertThat(
                        LocalDate.parse(period.getStartElement().getValueAsString()))
                .isEqualTo(LocalDate.parse(period.getEndElement().getValueAsString())
                        .minusDays(14)));
        assertThat(patient.made(ServiceRequest.class, start))
                .extracting(request -> request.getOccurrenceDateTimeType().getValueAsString())
                .containsOnly(dues.split(" "))
                .hasSize(18);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, upcoming upcoming upcoming upcoming upcoming upcoming",
        "2026-02-13, upcoming upcoming upcoming upcoming upcoming upcoming",
        "2026-02-14, due upcoming upcoming upcoming upcoming upcoming",
        "2026-02-28, due upcoming upcoming upcoming upcoming upcoming",
        "2026-03-01, overdue upcoming upcoming upcoming upcoming upcoming",
        "2026-03-16, overdue upcoming upcoming upcoming upcoming upcoming",
        "2026-03-17, overdue due upcoming upcoming upcoming upcoming",
        "2026-03-31, overdue due upcoming upcoming upcoming upcoming",
        "2026-04-01, missed overdue upcoming upcoming upcoming upcoming",
        "2026-04-16, missed overdue due upcoming upcoming upcoming",
        "2026-05-01, missed missed overdue upcoming upcoming upcoming",
        "2027-01-31, missed missed missed missed overdue due",
        "2027-02-01, missed missed missed missed missed overdue",
        "2036-02-01, missed missed missed missed missed overdue"
    })
    void moveFromUpcomingToMissed(String today, String expected) {
        assertThat(timeliness(new MadeUp().course("2026-01-31"), today)).isEqualTo(expected);
    }

    @Test
    void afterTheEndOfTheCourseNothingIsWanted() {
        MadeUp patient = new MadeUp().course("2026-01-31", "2026-03-31");
        assertThat(timeliness(patient, "2026-02-14")).isEqualTo("due upcoming");
        assertThat(timeliness(patient, "2026-03-31")).isEqualTo("overdue due");
        assertThat(timeliness(patient, "2026-04-01")).isEqualTo("missed missed");
    }

    @Test
    void aSecondCourseHasItsOwnSeries() {
        MadeUp patient = new MadeUp().course("2026-01-10", "2026-02-20").course("2026-06-01");
        assertThat(tasks(patient, "2026-06-20"))
                .extracting(task ->
                        task.getRestriction().getPeriod().getEndElement().getValueAsString())
                .containsExactly(
                        "2026-02-10",
                        "2026-07-01",
                        "2026-08-01",
                        "2026-09-01",
                        "2026-12-01",
                        "2027-03-01",
                        "2027-06-01");
        assertThat(timeliness(patient, "2026-06-20"))
                .isEqualTo("missed due upcoming upcoming upcoming upcoming upcoming");
    }

    /** In the clinic a day ends at local midnight, on the days on which the clock is changed too. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:00:00, 2026-03-29, due",
        "2026-03-29T23:59:59, 2026-03-29, due",
        "2026-03-30T00:00:00, 2026-03-29, overdue",
        "2026-10-24T23:59:59, 2026-10-25, upcoming",
        "2026-10-25T00:00:00, 2026-10-25, due",
        "2026-10-25T23:59:59, 2026-10-25, due",
        "2026-10-26T00:00:00, 2026-10-25, overdue",
    })
    void changeAtMidnightInTheClinicsZone(LocalDateTime local, LocalDate due, String expected) {
        MadeUp patient = new MadeUp()
                .course(due.minusMonths(2).toString())
                .says("Window", new Answer.Quantity(BigDecimal.ZERO, "d"));
        EvaluationTime time = new EvaluationTime(local.atZone(MadeUp.AMSTERDAM).toInstant(), MadeUp.AMSTERDAM);
        assertThat(((Outcome.Plan) patient.outcome(time))
                        .desired().stream()
                                .map(Desired::resource)
                                .filter(Task.class::isInstance)
                                .map(Task.class::cast)
                                .filter(task -> dueOn(task).equals(due.toString()))
                                .map(task -> task.getBusinessStatus()
                                        .getCodingFirstRep()
                                        .getCode()))
                .containsExactly(expected);
    }

    @Test
    void aStartKnownToTheMonthGivesNoDates() {
        assertThat(tasks(new MadeUp().course("2026-01-31").says("Courses", YearMonth.of(2026, 1)), "2026-02-01"))
                .isEmpty();
    }

    @Test
    void aWindowThatIsNotDaysFailsThePlan() {
        assertThat(new MadeUp()
                        .course("2026-01-31")
                        .says("Window", new Answer.Quantity(BigDecimal.ONE, "mo"))
                        .outcome(MadeUp.noon("2026-02-01")))
                .isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.faults())
                        .contains("checks course/month-1: 1 'mo' is not a whole number of days"));
    }

    private static List<Task> tasks(MadeUp patient, String today) {
        return patient.made(Task.class, today).stream()
                .sorted(Comparator.comparing(task ->
                        task.getRestriction().getPeriod().getEndElement().getValueAsString()))
                .toList();
    }

    private static String timeliness(MadeUp patient, String today) {
        return String.join(
                " ",
                tasks(patient, today).stream()
                        .map(task ->
                                task.getBusinessStatus().getCodingFirstRep().getCode())
                        .toList());
    }

    private static String dueOn(Task task) {
        return task.getRestriction().getPeriod().getEndElement().getValueAsString();
    }
}
