package org.charcot.page.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.page.patient.Shown.TODAY;
import static org.charcot.page.patient.Shown.concept;

import java.util.List;
import java.util.Locale;
import org.charcot.plan.Definitions;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskViewTest {

    @ParameterizedTest
    @CsvSource({
        "requested, 2026-02-28, routine, '', overdue, now",
        "requested, 2026-03-01, routine, '', due, now",
        "requested, '', routine, '', due, now",
        "requested, 2026-06-01, routine, upcoming, upcoming, later",
        "requested, 2026-06-01, urgent, '', urgent, now",
        "requested, 2026-02-28, urgent, '', overdue, now",
        "in-progress, 2026-03-02, stat, '', urgent, now",
        "accepted, 2026-03-02, asap, '', urgent, now",
        "on-hold, 2026-02-28, routine, '', on-hold, held",
        "completed, 2026-02-28, routine, '', completed, past",
        "failed, 2026-02-28, routine, missed, failed, past",
        "rejected, 2026-02-28, routine, '', rejected, past"
    })
    void standsWhereItsStatusAndDayPutIt(
            String status, String due, String priority, String timeliness, String state, String group) {
        Task task = task("t").setStatus(TaskStatus.fromCode(status)).setPriority(TaskPriority.fromCode(priority));
        if (!due.isEmpty()) {
            task.getRestriction().getPeriod().setEndElement(new DateTimeType(due));
        }
        if (!timeliness.isEmpty()) {
            task.getBusinessStatus().addCoding().setCode(timeliness);
        }
        TaskView view = only(task);
        assertThat(view.state()).isEqualTo(state);
        assertThat(view.group()).isEqualTo(group);
        assertThat(view.due() == null ? "" : view.due().toString()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "requested, start complete hold reject assign comment",
        "in-progress, complete hold reject assign comment",
        "on-hold, resume complete reject assign comment",
        "completed, comment",
        "rejected, comment"
    })
    void offersWhatCanBeDoneWithIt(String status, String actions) {
        assertThat(only(task("t").setStatus(TaskStatus.fromCode(status))).actions())
                .containsExactly(actions.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"cancelled", "entered-in-error"})
    void isNotShownWhereItNoLongerStands(String status) {
        assertThat(views(task("t").setStatus(TaskStatus.fromCode(status)))).isEmpty();
    }

    @Test
    void theMostUrgentComesFirst() {
        Task overdue = task("overdue");
        overdue.getRestriction().getPeriod().setEndElement(new DateTimeType("2026-02-01"));
        Task urgent = task("urgent").setPriority(TaskPriority.STAT);
        Task soon = task("soon");
        soon.getExecutionPeriod().setEndElement(new DateTimeType("2026-03-05"));
        assertThat(views(task("none"), soon, urgent, overdue))
                .extracting(TaskView::id)
                .containsExactly("overdue", "urgent", "soon", "none");
    }

    @Test
    void thoseOfTheSameDayStandByPriorityThenByTheLevelOfTheirRuleThenByTitle() {
        CodeSystem rules = new CodeSystem().setUrl(Shown.SYSTEM);
        for (String level : List.of("must-show", "advice", "info")) {
            rules.addConcept().setCode(level).addProperty().setCode("level").setValue(new CodeType(level));
        }
        List<TaskView> views = TaskView.of(
                Shown.record(
                        ranked("a", null, "none"),
                        ranked("b", null, "info"),
                        ranked("c", TaskPriority.ROUTINE, "advice"),
                        ranked("e", null, "must-show"),
                        ranked("d", null, "must-show"),
                        ranked("f", TaskPriority.URGENT, "info"),
                        ranked("g", TaskPriority.ASAP, "info"),
                        ranked("h", TaskPriority.STAT, "info")),
                Shown.said(Locale.ENGLISH, Definitions.of(List.of(rules))),
                TODAY);
        assertThat(views).extracting(TaskView::id).containsExactly("h", "g", "f", "d", "e", "c", "b", "a");
    }

    private static Task ranked(String id, @Nullable TaskPriority priority, String rule) {
        return task(id).setPriority(priority).setReasonCode(concept(rule));
    }

    @Test
    void aTaskWithoutDescriptionIsCalledByItsCode() {
        assertThat(only(task("t").setDescription(null).setCode(new CodeableConcept().setText("Send the scan")))
                        .title())
                .isEqualTo("Send the scan");
        assertThat(only(task("t").setDescription(null)).title()).isEqualTo("Task");
    }

    @Test
    void namesTheRequestsThatBelongToIt() {
        ServiceRequest group = new ServiceRequest().setCode(concept("blood test"));
        group.setId("ServiceRequest/group");
        ServiceRequest liver =
                new ServiceRequest().setCode(concept("liver panel")).addBasedOn(new Reference("ServiceRequest/group"));
        liver.setId("ServiceRequest/liver");
        ServiceRequest other = new ServiceRequest().setCode(concept("other"));
        other.setId("ServiceRequest/other");
        Task task = task("t").setFocus(new Reference("ServiceRequest/group"));
        assertThat(views(task, group, liver, other)).singleElement().satisfies(view -> assertThat(view.asks())
                .extracting(Evidence.Fact::text)
                .containsExactly("The blood test", "The liver panel"));
    }

    @Test
    void namesTheMedicinesToChooseFromAndTheRole() {
        Task task = task("t").addPerformerType(new CodeableConcept().setText("dietitian"));
        task.addInput().setType(concept("baclofen")).setValue(new Dosage().setText("5 mg three times a day"));
        TaskView view = only(task);
        assertThat(view.offers()).containsExactly("The baclofen: 5 mg three times a day");
        assertThat(view.owner()).isEqualTo("dietitian");
        task.setOwner(new Reference().setDisplay("Nurse One"));
        assertThat(only(task).owner()).isEqualTo("Nurse One");
    }

    private static TaskView only(Task task) {
        return views(task).get(0);
    }

    private static List<TaskView> views(Resource... resources) {
        return TaskView.of(Shown.record(resources), Shown.said(), TODAY);
    }

    private static Task task(String id) {
        Task task = new Task().setStatus(TaskStatus.REQUESTED).setDescription("Do " + id);
        task.setId("Task/" + id);
        return task;
    }
}
