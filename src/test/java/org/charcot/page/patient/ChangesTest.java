package org.charcot.page.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.page.patient.Shown.TODAY;
import static org.charcot.page.patient.Shown.measured;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void whatCameAfterTheLastVisitIsNewWithTheValueBefore() {
        Changes changes = of(
                null,
                visit("2026-01-10"),
                measured("old", "weight", "2026-01-10", "70", "kg"),
                measured("new", "weight", "2026-02-10", "68.5", "kg"),
                measured("later", "weight", "2026-03-02", "60", "kg"));
        assertThat(changes.title()).isEqualTo("New since the visit of 10 Jan 2026");
        assertThat(lines(changes))
                .containsExactly("recorded: 10 Feb 2026 The weight: 68.5 kg (before: 70 kg on 10 Jan 2026)");
        assertThat(changes.count()).isEqualTo(1);
    }

    @Test
    void aVisitOfTodayDoesNotHideWhatItFinds() {
        assertThat(of(null, visit("2026-01-10"), visit("2026-03-01")).title())
                .isEqualTo("New since the visit of 10 Jan 2026");
    }

    @Test
    void withoutAVisitItIsThreeMonths() {
        Changes changes = of(null);
        assertThat(changes.since()).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(changes.groups()).isEmpty();
    }

    @Test
    void theDayThatWasAskedForCountsItself() {
        assertThat(lines(of(LocalDate.of(2026, 1, 10), measured("old", "weight", "2026-01-10", "70", "kg"))))
                .containsExactly("recorded: 10 Jan 2026 The weight: 70 kg ()");
    }

    @Test
    void tasksAreNewInThePlanOrDoneAndPartsAreToldWithTheWhole() {
        Task fresh = task("fresh", TaskStatus.REQUESTED);
        Task done = task("done", TaskStatus.COMPLETED);
        Observation whole = measured("whole", "total", "2026-02-10", "40", "points");
        whole.addHasMember(new Reference("Observation/part"));
        Observation part = measured("part", "speech", "2026-02-10", "3", "points");
        Chosen chosen = new Chosen(
                Shown.record(visit("2026-01-10"), fresh, done, whole, part),
                List.of(whole, part),
                List.of(whole, part),
                Shown.VALUE_SETS);
        assertThat(lines(Changes.of(chosen, Shown.said(), TODAY, null)))
                .containsExactly(
                        "plan: 20 Feb 2026 Do fresh ()",
                        "done: 21 Feb 2026 Do done ()",
                        "computed: 10 Feb 2026 The total: 40 points ()");
    }

    private static Changes of(@Nullable LocalDate since, Resource... resources) {
        return Changes.of(Shown.chosen(resources), Shown.said(), TODAY, since);
    }

    private static List<String> lines(Changes changes) {
        return changes.groups().stream()
                .flatMap(group -> group.changes().stream()
                        .map(change -> group.kind() + ": " + change.when() + " " + change.text() + " ("
                                + change.before() + ")"))
                .toList();
    }

    private static Encounter visit(String day) {
        Encounter visit = new Encounter();
        visit.setId("Encounter/" + day);
        visit.getPeriod().setStartElement(new DateTimeType(day));
        return visit;
    }

    private static Task task(String id, TaskStatus status) {
        Task task = new Task().setStatus(status).setDescription("Do " + id);
        task.setId("Task/" + id);
        task.setAuthoredOn(Date.from(java.time.Instant.parse("2026-02-20T10:00:00Z")));
        return task.setLastModified(Date.from(java.time.Instant.parse("2026-02-21T10:00:00Z")));
    }
}
