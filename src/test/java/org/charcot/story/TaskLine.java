package org.charcot.story;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.ParameterComponent;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** A task as a line, with the requests below it. */
final class TaskLine {

    /** The headings under which tasks stand, in their order. */
    enum Group {
        NEW("To do, new"),
        STILL("To do, still"),
        LATER("Later"),
        DONE("Done since the last step"),
        MISSED("Missed"),
        DECIDED("Decided by a person"),
        DONE_BEFORE("Done before");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    static final Comparator<Task> ORDER = Comparator.comparing((Task task) ->
                    period(task).hasEnd() ? period(task).getEndElement().getValueAsString() : "")
            .thenComparing(task -> Wording.code(task.getReasonCode()))
            .thenComparing(Task::getDescription);

    private final OutcomePage page;
    private final Map<String, List<ServiceRequest>> below;
    private final Set<String> toldAlready = new HashSet<>();

    TaskLine(OutcomePage page, Map<String, List<ServiceRequest>> below) {
        this.page = page;
        this.below = below;
    }

    Group group(Task task) {
        Resource before = page.view().before().get(StoryRun.reference(task));
        TaskStatus earlier = before instanceof Task known ? known.getStatus() : null;
        return switch (task.getStatus()) {
            case REQUESTED ->
                Wording.code(task.getBusinessStatus()).equals("upcoming")
                        ? Group.LATER
                        : earlier == null ? Group.NEW : Group.STILL;
            case COMPLETED -> earlier == TaskStatus.COMPLETED ? Group.DONE_BEFORE : Group.DONE;
            case FAILED -> Group.MISSED;
            default -> Group.DECIDED;
        };
    }

    String of(Task task, Group group) {
        List<ServiceRequest> requests =
                task.hasFocus() ? requests(task.getFocus().getReference()) : List.of();
        String name = Wording.code(task.getReasonCode()) + " **" + task.getDescription() + "**" + due(task);
        return switch (group) {
            case NEW -> full(task, name, requests);
            case LATER -> page.isNew(task) ? full(task, name, requests) : "- " + name;
            case STILL -> "- " + name + timeliness(task) + since(task) + changedNotes(task);
            case DECIDED -> "- " + name + " · " + task.getStatus().toCode() + ": " + Wording.of(task.getStatusReason());
            case DONE -> "- " + name + by(task);
            case MISSED, DONE_BEFORE -> "- " + name;
        };
    }

    /** Everything a task says; of the tasks of a series only the first says it. */
    private String full(Task task, String name, List<ServiceRequest> requests) {
        String said = details(task, requests);
        return "- " + name + timeliness(task) + (toldAlready.add(said) ? said : " — as above");
    }

    private String details(Task task, List<ServiceRequest> requests) {
        StringBuilder line = new StringBuilder();
        if (task.getIntent().toCode().equals("option")) {
            line.append(" (an option)");
        }
        if (task.getReasonCode().hasText()) {
            line.append(" — ").append(task.getReasonCode().getText());
        }
        line.append(OutcomePage.sources(task));
        String evidence = page.evidence(Stream.concat(
                Stream.of(task.getReasonReference()),
                task.getInput().stream()
                        .map(ParameterComponent::getValue)
                        .filter(Reference.class::isInstance)
                        .map(Reference.class::cast)));
        if (!evidence.isEmpty()) {
            line.append(" *Because of: ").append(evidence).append(".*");
        }
        task.getNote().forEach(note -> line.append("\n  - ").append(note.getText()));
        medicines(task).forEach((medicine, doses) -> line.append("\n  - option: ")
                .append(medicine)
                .append(", ")
                .append(String.join("; ", doses)));
        task.getInput().stream()
                .map(ParameterComponent::getValue)
                .filter(CanonicalType.class::isInstance)
                .forEach(form ->
                        line.append("\n  - form: ").append(form.primitiveValue().replaceAll(".*/|\\|.*", "")));
        if (!requests.isEmpty()) {
            line.append("\n  - asks for: ")
                    .append(requests.stream().map(TaskLine::request).collect(joining("; ")));
        }
        return line.toString();
    }

    private static String request(ServiceRequest request) {
        String notes = request.getNote().stream().map(Annotation::getText).collect(joining(" "));
        return Wording.of(request.getCode()) + (notes.isEmpty() ? "" : " (" + notes + ")");
    }

    private static Map<String, List<String>> medicines(Task task) {
        Map<String, List<String>> medicines = new LinkedHashMap<>();
        for (ParameterComponent input : task.getInput()) {
            if (input.getValue() instanceof Dosage dosage) {
                String name = input.getType().hasText() ? input.getType().getText() : Wording.of(input.getType());
                medicines.computeIfAbsent(name, unused -> new ArrayList<>()).add(dosage.getText());
            }
        }
        return medicines;
    }

    /** The request that a task is about, and those below it. */
    private List<ServiceRequest> requests(String focus) {
        List<ServiceRequest> requests = new ArrayList<>(page.takeRequest(focus));
        below.getOrDefault(focus, List.of()).stream()
                .sorted(Comparator.comparing(request -> Wording.of(request.getCode())))
                .forEach(request -> requests.addAll(requests(StoryRun.reference(request))));
        return requests;
    }

    private String since(Task task) {
        return period(task).hasEnd()
                ? ""
                : ", since "
                        + Wording.day(Objects.requireNonNull(page.view().since().get(StoryRun.reference(task))));
    }

    private String changedNotes(Task task) {
        Resource before = page.view().before().get(StoryRun.reference(task));
        List<String> earlier = before instanceof Task known
                ? known.getNote().stream().map(Annotation::getText).toList()
                : List.of();
        return task.getNote().stream()
                .map(Annotation::getText)
                .filter(note -> !earlier.contains(note))
                .map(note -> "\n  - now: " + note)
                .collect(joining());
    }

    private String by(Task task) {
        String results = page.evidence(task.getOutput().stream()
                .map(output -> output.getValue())
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast));
        return results.isEmpty() ? "" : " — by " + results;
    }

    private static String timeliness(Task task) {
        String timeliness = Wording.code(task.getBusinessStatus());
        return timeliness.equals("overdue") ? " · **overdue**" : "";
    }

    static String due(Task task) {
        return period(task).hasEnd()
                ? " · due " + Wording.day(period(task).getEndElement().getValueAsString())
                : "";
    }

    private static Period period(Task task) {
        return task.hasRestriction() ? task.getRestriction().getPeriod() : task.getExecutionPeriod();
    }
}
