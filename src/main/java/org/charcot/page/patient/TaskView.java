package org.charcot.page.patient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.charcot.page.Texts;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * Something to do.
 *
 * @param group {@code now}, {@code later}, {@code held} or {@code past}: where it stands on the page
 * @param state code of its status and timeliness, for its sign and word
 * @param when its date, and how far away that is
 * @param rank where it stands among those of the same day: by its priority, then by the level of its rule
 * @param rule id of the rule; empty when none is named
 * @param why the rule's reason for this patient
 * @param asks the requests that belong to it
 * @param offers the medicines to choose from, with their doses
 * @param actions what a person can do with it, as codes
 */
public record TaskView(
        String id,
        String version,
        String group,
        String state,
        String title,
        @Nullable LocalDate due,
        String when,
        int rank,
        String rule,
        String ruleName,
        String why,
        List<Evidence.Source> sources,
        List<Evidence.Fact> evidence,
        List<Evidence.Fact> asks,
        List<String> offers,
        List<String> notes,
        String owner,
        boolean isOption,
        List<String> actions,
        String statusReason,
        String address) {

    private static final List<String> REQUESTS =
            List.of("ServiceRequest", "CommunicationRequest", "MedicationRequest", "DeviceRequest");

    private static final List<TaskPriority> PRIORITIES =
            List.of(TaskPriority.STAT, TaskPriority.ASAP, TaskPriority.URGENT, TaskPriority.ROUTINE);

    private static final Comparator<TaskView> ORDER = Comparator.<TaskView, Integer>comparing(
                    task -> List.of("overdue", "urgent", "due").indexOf(task.state()) < 0
                            ? 9
                            : List.of("overdue", "urgent", "due").indexOf(task.state()))
            .thenComparing(TaskView::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskView::rank)
            .thenComparing(TaskView::title);

    boolean isToDo() {
        return !group.equals("past");
    }

    boolean isOfRule(String code) {
        return rule.equals(code);
    }

    /** Whether there is nothing to say of its state: to do, at no set date. */
    public boolean isPlain() {
        return state.equals("due") && due == null;
    }

    /** The first sentence of why, for where there is little room. */
    public String brief() {
        int end = why.indexOf(". ");
        return end < 0 ? why : why.substring(0, end + 1);
    }

    /** The tasks of a record with its plan, each group in the order of urgency. */
    static List<TaskView> of(PatientRecord record, Said said, LocalDate today) {
        return record.ofType("Task").stream()
                .map(Task.class::cast)
                .filter(task ->
                        task.getStatus() != TaskStatus.CANCELLED && task.getStatus() != TaskStatus.ENTEREDINERROR)
                .map(task -> of(task, record, said, today))
                .sorted(ORDER)
                .toList();
    }

    private static TaskView of(Task task, PatientRecord record, Said said, LocalDate today) {
        Texts texts = said.texts();
        DateTimeType end = task.getRestriction().getPeriod().getEndElement();
        DateTimeType dueTime = end.hasValue() ? end : task.getExecutionPeriod().getEndElement();
        LocalDate due = dueTime.hasValue() ? said.day(dueTime.getValue().toInstant()) : null;
        if (dueTime.hasValue() && dueTime.getValueAsString().length() == 10) {
            due = LocalDate.parse(dueTime.getValueAsString());
        }
        boolean open = isOpen(task.getStatus());
        String state = state(task, due, today);
        List<Reference> rests = new ArrayList<>();
        if (task.hasReasonReference()) {
            rests.add(task.getReasonReference());
        }
        Stream.concat(
                        task.getInput().stream().map(Task.ParameterComponent::getValue),
                        task.getOutput().stream().map(Task.TaskOutputComponent::getValue))
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .forEach(rests::add);
        var rule = task.getReasonCode().getCodingFirstRep();
        return new TaskView(
                task.getIdElement().getIdPart(),
                task.getMeta().getVersionId() == null ? "" : task.getMeta().getVersionId(),
                group(task.getStatus(), state),
                state,
                titleOf(task, said),
                due,
                due == null ? "" : texts.date(due) + (open ? " · " + texts.distance(today, due) : ""),
                10 * PRIORITIES.indexOf(task.hasPriority() ? task.getPriority() : TaskPriority.ROUTINE)
                        + said.rank(rule),
                rule.hasCode() ? rule.getCode() : "",
                said.name(rule),
                texts.in(task.getReasonCode().getTextElement()),
                Evidence.sources(task, said),
                Evidence.facts(record, rests, said),
                asks(task, record, said),
                task.getInput().stream()
                        .filter(input -> input.getValue() instanceof Dosage)
                        .map(input -> said.value(input.getType()) + ": "
                                + texts.in(((Dosage) input.getValue()).getTextElement()))
                        .toList(),
                task.getNote().stream().map(said::note).toList(),
                owner(task, said),
                task.getIntent() == TaskIntent.OPTION,
                actions(task.getStatus()),
                texts.in(task.getStatusReason().getTextElement()),
                said.address(task));
    }

    /** What it is called: by its description, else by its code. */
    static String titleOf(Task task, Said said) {
        if (task.hasDescription()) {
            return said.texts().in(task.getDescriptionElement());
        }
        String code = said.value(task.getCode());
        return code.isEmpty() ? said.texts().of("type.Task") : code;
    }

    /** The request that the task is about, and those that belong to that one. */
    private static List<Evidence.Fact> asks(Task task, PatientRecord record, Said said) {
        String focus = task.getFocus().getReference();
        if (focus == null) {
            return List.of();
        }
        return Stream.concat(
                        Evidence.find(record, task.getFocus()).stream(),
                        REQUESTS.stream()
                                .flatMap(type -> record.ofType(type).stream())
                                .filter(request -> Elements.of(request, "basedOn").stream()
                                        .anyMatch(each ->
                                                each instanceof Reference on && focus.equals(on.getReference()))))
                .map(request -> new Evidence.Fact(said.what(request), "", said.address(request)))
                .toList();
    }

    private static String owner(Task task, Said said) {
        if (task.getOwner().hasDisplay()) {
            return task.getOwner().getDisplay();
        }
        return task.getPerformerType().stream()
                .map(said::value)
                .filter(role -> !role.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isOpen(TaskStatus status) {
        return switch (status) {
            case REQUESTED, RECEIVED, READY, ACCEPTED, INPROGRESS, DRAFT -> true;
            default -> false;
        };
    }

    private static String state(Task task, @Nullable LocalDate due, LocalDate today) {
        TaskStatus status = task.getStatus();
        if (!isOpen(status)) {
            return status.toCode().toLowerCase(Locale.ROOT);
        }
        if (due != null && due.isBefore(today)) {
            return "overdue";
        }
        if (task.getPriority() == TaskPriority.STAT
                || task.getPriority() == TaskPriority.ASAP
                || task.getPriority() == TaskPriority.URGENT) {
            return "urgent";
        }
        return "upcoming".equals(task.getBusinessStatus().getCodingFirstRep().getCode()) ? "upcoming" : "due";
    }

    private static String group(TaskStatus status, String state) {
        return status == TaskStatus.ONHOLD
                ? "held"
                : !isOpen(status) ? "past" : state.equals("upcoming") ? "later" : "now";
    }

    private static List<String> actions(TaskStatus status) {
        return switch (status) {
            case INPROGRESS -> List.of("complete", "hold", "reject", "assign", "comment");
            case ONHOLD -> List.of("resume", "complete", "reject", "assign", "comment");
            case REQUESTED, RECEIVED, READY, ACCEPTED, DRAFT ->
                List.of("start", "complete", "hold", "reject", "assign", "comment");
            default -> List.of("comment");
        };
    }
}
