package org.charcot.story;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.charcot.story.StoryRun.View;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/**
 * The whole outcome of each step of a story in Markdown: what arrived, what is known of the patient, what is alarming,
 * what is to do, what was done, what was withdrawn, and what cannot be said. What is new or different is in full, what
 * stands as it stood has its name only.
 *
 * <p>Every resource of the outcome has a place on the page, or the page is not made.
 */
final class OutcomePage {

    private static final String SETTING = "https://charcot.health/fhir/StructureDefinition/setting";

    private static final String CITATION = "https://charcot.health/fhir/StructureDefinition/citation";
    private static final String RELATED = "http://hl7.org/fhir/StructureDefinition/workflow-relatedArtifact";

    private final View view;
    private final Unanswered unanswered;
    private final StringBuilder page = new StringBuilder();
    private final Map<String, Resource> unplaced;

    private OutcomePage(View view, Unanswered unanswered) {
        this.view = view;
        this.unanswered = unanswered;
        this.unplaced = new LinkedHashMap<>(view.live());
    }

    static String of(Story story, List<View> views, Unanswered unanswered) {
        StringBuilder text =
                new StringBuilder("# " + story.title() + "\n\n*" + story.titel() + "*\n\n" + story.about() + "\n");
        int number = 1;
        for (View view : views) {
            text.append("\n## ")
                    .append(number++)
                    .append(". ")
                    .append(Wording.day(view.step().day()))
                    .append("\n\n");
            text.append(new OutcomePage(view, unanswered).step());
        }
        return text.toString();
    }

    private String step() {
        page.append(view.step().happened()).append('\n');
        arrived();
        new Findings(this).write();
        alerts();
        tasks();
        requestsWithoutTask();
        information();
        goals();
        section("Withdrawn", Withdrawn.lines(view.withdrawn(), view.step().record()));
        carePlan();
        page.append(unanswered.of(view));
        settings();
        if (!unplaced.isEmpty()) {
            throw new IllegalStateException("no place on the page for " + unplaced.keySet());
        }
        return page.toString();
    }

    // ---- what findings and pages share

    View view() {
        return view;
    }

    /** The resources of a type that have no place yet, in the order given; each of them gets one by this. */
    <T extends Resource> List<T> take(Class<T> type, Predicate<T> which, Comparator<T> order) {
        List<T> taken = unplaced.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(which)
                .sorted(order.thenComparing(StoryRun::reference))
                .toList();
        taken.forEach(resource -> unplaced.remove(StoryRun.reference(resource)));
        return taken;
    }

    void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.append("\n### ").append(title).append("\n\n");
            lines.forEach(this::line);
        }
    }

    void line(String line) {
        page.append(line).append('\n');
    }

    boolean isNew(Resource resource) {
        return !view.before().containsKey(StoryRun.reference(resource));
    }

    /** What a resource rests on, in words. */
    String evidence(Stream<Reference> references) {
        return references
                .filter(Reference::hasReference)
                .map(reference -> {
                    Resource resource = view.evidence().get(reference.getReference());
                    return resource == null
                            ? ""
                            : Wording.of(resource, view.step().day());
                })
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(joining("; "));
    }

    // ---- sections

    private void arrived() {
        List<String> lines = new ArrayList<>();
        view.step().arrived().forEach((reference, resource) -> {
            if (resource == null) {
                lines.add("- deleted: " + evidence(Stream.of(new Reference(reference))));
            } else {
                String how = Retraction.is(resource) ? "entered in error: " : "";
                lines.add("- " + how + Wording.of(resource, view.step().day()));
            }
        });
        view.step()
                .decisions()
                .forEach(decision -> lines.add("- somebody decided on " + decision.rule() + ": " + decision.status()
                        + ", because: " + decision.reason()));
        if (!lines.isEmpty()) {
            page.append("\n<details><summary>On record now (")
                    .append(lines.size())
                    .append(")</summary>\n\n");
            lines.forEach(this::line);
            page.append("\n</details>\n");
        }
    }

    private void alerts() {
        List<DetectedIssue> issues = take(
                DetectedIssue.class,
                issue -> true,
                Comparator.comparing((DetectedIssue issue) -> issue.getSeverity())
                        .thenComparing(issue -> Wording.code(issue.getCode())));
        section("Alerts", issues.stream().map(this::alert).toList());
    }

    private String alert(DetectedIssue issue) {
        String evidence = evidence(issue.getEvidence().stream().flatMap(part -> part.getDetail().stream()));
        String implicated = evidence(issue.getImplicated().stream());
        String closed = issue.getStatus().toCode().equals("final")
                ? ""
                : " · **" + issue.getStatus().toCode() + "** "
                        + issue.getMitigation().stream()
                                .map(mitigation -> Wording.of(mitigation.getAction()))
                                .collect(joining("; "));
        return "- " + mark(issue) + "**" + issue.getSeverity().toCode() + "** " + Wording.code(issue.getCode()) + " "
                + Wording.of(issue.getCode())
                + (evidence.isEmpty() ? "" : " — " + evidence)
                + (isNew(issue) && !implicated.isEmpty() && !implicated.equals(evidence)
                        ? " (concerns " + implicated + ")"
                        : "")
                + (isNew(issue) && issue.hasDetail() ? ". " + issue.getDetail() : "")
                + (isNew(issue) ? sources(issue) : "")
                + closed;
    }

    /** Where the guideline or another source says so. */
    static String sources(DomainResource resource) {
        String sources = Stream.of(CITATION, RELATED)
                .flatMap(url -> resource.getExtensionsByUrl(url).stream())
                .map(citation -> (RelatedArtifact) citation.getValue())
                .map(RelatedArtifact::getCitation)
                .distinct()
                .collect(joining("; "));
        return sources.isEmpty() ? "" : " [" + sources + "]";
    }

    private String mark(Resource resource) {
        return isNew(resource) ? "new: " : "";
    }

    private void tasks() {
        TaskLine line = new TaskLine(this, requestsByWhatTheyAreBasedOn());
        Map<TaskLine.Group, List<String>> groups = new EnumMap<>(TaskLine.Group.class);
        for (Task task : take(Task.class, each -> true, TaskLine.ORDER)) {
            TaskLine.Group group = line.group(task);
            groups.computeIfAbsent(group, unused -> new ArrayList<>()).add(line.of(task, group));
        }
        groups.forEach((group, lines) -> section(
                group.title(),
                group == TaskLine.Group.DONE_BEFORE
                        ? List.of(lines.stream().map(done -> done.substring(2)).collect(joining("; ")) + ".")
                        : lines));
    }

    private Map<String, List<ServiceRequest>> requestsByWhatTheyAreBasedOn() {
        Map<String, List<ServiceRequest>> below = new TreeMap<>();
        view.live().values().stream()
                .filter(ServiceRequest.class::isInstance)
                .map(ServiceRequest.class::cast)
                .forEach(request -> below.computeIfAbsent(
                                request.getBasedOnFirstRep().getReference(), unused -> new ArrayList<>())
                        .add(request));
        return below;
    }

    /** Marks a request as shown and gives it. */
    List<ServiceRequest> takeRequest(String reference) {
        return take(
                ServiceRequest.class,
                request -> StoryRun.reference(request).equals(reference),
                Comparator.comparing(StoryRun::reference));
    }

    private void requestsWithoutTask() {
        List<ServiceRequest> requests = take(
                ServiceRequest.class, request -> true, Comparator.comparing(request -> Wording.of(request.getCode())));
        section(
                "Requests without a task",
                requests.stream()
                        .map(request -> "- " + mark(request) + Wording.of(request.getCode()) + " ("
                                + request.getStatus().toCode() + ")")
                        .toList());
    }

    private void information() {
        List<CommunicationRequest> requests = take(
                CommunicationRequest.class,
                request -> true,
                Comparator.comparing(request -> Wording.code(request.getReasonCodeFirstRep())));
        section("To tell the patient", requests.stream().map(this::information).toList());
    }

    private String information(CommunicationRequest request) {
        String status = request.getStatus().toCode().equals("active")
                ? ""
                : " (" + request.getStatus().toCode() + ")";
        String text = request.getPayload().stream()
                .map(part -> Wording.of(part.getContent()))
                .collect(joining("; "));
        String why = request.getReasonCodeFirstRep().getText();
        return "- " + mark(request) + Wording.code(request.getReasonCodeFirstRep()) + " " + text + status
                + (isNew(request) && why != null ? ". " + why : "")
                + request.getNote().stream()
                        .map(note -> " *" + note.getText() + "*")
                        .collect(joining());
    }

    private void goals() {
        List<Goal> goals = take(Goal.class, goal -> true, Comparator.comparing(goal -> goal.getDescription()
                .getText()));
        section(
                "Goals",
                goals.stream()
                        .map(goal -> "- " + mark(goal) + goal.getDescription().getText() + " ("
                                + goal.getLifecycleStatus().toCode() + ")")
                        .toList());
    }

    private void carePlan() {
        for (CarePlan plan : take(CarePlan.class, each -> true, Comparator.comparing(StoryRun::reference))) {
            line("\n" + plan.getTitle() + ", " + plan.getStatus().toCode() + ", "
                    + plan.getActivity().size() + " activities"
                    + (plan.hasAddresses() ? ", for " + evidence(plan.getAddresses().stream()) : "") + "."
                    + plan.getNote().stream()
                            .map(note -> " **" + note.getText() + "**")
                            .collect(joining()));
        }
    }

    private void settings() {
        Map<String, String> now = settings(view.live().values());
        Map<String, String> before = settings(view.before().values());
        now.keySet().removeAll(before.keySet());
        if (!now.isEmpty()) {
            line("\nSettings that decide since now: "
                    + now.entrySet().stream()
                            .map(each -> each.getKey() + " = " + each.getValue())
                            .collect(joining(", "))
                    + ".");
        }
    }

    private static Map<String, String> settings(Iterable<Resource> resources) {
        Map<String, String> settings = new TreeMap<>();
        for (Resource resource : resources) {
            if (resource instanceof DomainResource shown) {
                for (Extension setting : shown.getExtensionsByUrl(SETTING)) {
                    settings.put(text(setting, "name"), text(setting, "value"));
                }
            }
        }
        return settings;
    }

    private static String text(Extension extension, String part) {
        return Wording.of(extension.getExtensionByUrl(part).getValue());
    }
}
