package org.charcot.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.ObservationDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/** Goes through a guideline for one patient and makes what the actions that apply ask for. */
final class Walk {

    private final PatientRecord record;
    private final EvaluationTime time;
    private final Answers answers;
    private final Schedule schedule;
    private final Keys keys;
    private final Reference carePlan;
    private final boolean carryOut;
    private final TaskMaker tasks;
    private final RequestMaker requests;
    private final IssueMaker issues;
    private final ObservationMaker observations;

    /**
     * @param carryOut whether the outcome is to be stored: start and stop conditions decide, and inferences and issues
     *     are recorded. {@code $apply} carries the conditions as they are and makes requests only, so that an inference
     *     is a task to record it
     */
    Walk(Guideline guideline, PatientRecord record, EvaluationTime time, Answers answers, boolean carryOut) {
        this.record = record;
        this.time = time;
        this.answers = answers;
        this.carryOut = carryOut;
        this.schedule = new Schedule(guideline, answers, time.clinicZone());
        this.keys = new Keys(record.patientId());
        this.carePlan = keys.carePlan(guideline);
        this.tasks = new TaskMaker(answers, keys, carePlan);
        this.requests = new RequestMaker(answers, keys);
        this.issues = new IssueMaker(answers, keys, guideline.displays());
        this.observations = new ObservationMaker(keys, time.clinicZone(), guideline.displays());
    }

    List<Node> of(List<Action> actions) {
        return nodes(actions, new Above(Reason.none(), false, false));
    }

    /** What a child takes over from the actions above it. */
    private record Above(Reason reason, boolean stopped, boolean option) {}

    private List<Node> nodes(List<Action> actions, Above above) {
        List<Node> nodes = new ArrayList<>();
        for (Action action : actions) {
            try {
                if (applies(action)) {
                    nodes.add(node(action, above));
                }
            } catch (UnfitValueException e) {
                answers.fault(action, String.valueOf(e.getMessage()));
            }
        }
        return nodes;
    }

    private boolean applies(Action action) {
        return answers.allTrue(action, ActionConditionKind.APPLICABILITY)
                && (!carryOut || answers.allTrue(action, ActionConditionKind.START));
    }

    private Node node(Action action, Above above) {
        Reason reason = Reason.of(action, answers, above.reason());
        boolean stopped = above.stopped() || (carryOut && answers.anyTrue(action, ActionConditionKind.STOP));
        Above here = new Above(reason, stopped, above.option());
        if (action.what() instanceof What.Group) {
            Above below = new Above(reason, stopped, above.option() || action.offersChoice());
            return new Node(action, stopped, List.of(), nodes(action.children(), below));
        }
        if (action.what() instanceof What.Nested nested) {
            return new Node(action, stopped, List.of(), nodes(nested.plan().actions(), here));
        }
        if (carryOut && action.what() instanceof What.Do made && made.activity().observation() != null) {
            return new Node(
                    action,
                    stopped,
                    inferences(action, made.activity(), made.activity().observation(), reason),
                    List.of());
        }
        return new Node(action, stopped, occurrences(action, here), List.of());
    }

    private List<Node.Made> occurrences(Action action, Above above) {
        List<Node.Made> made = new ArrayList<>();
        List<Occurrence> occurrences = schedule.occurrences(action);
        for (Occurrence occurrence : occurrences) {
            Fulfilment fulfilment = Fulfilment.of(
                    action,
                    occurrence,
                    schedule.dues(action),
                    schedule.since(action),
                    record,
                    named(action),
                    time.clinicZone());
            if (fulfilment.isDone() || !above.stopped()) {
                Timeliness timeliness = Timeliness.of(occurrence, fulfilment.isDone(), time.today());
                Above here = new Above(
                        answers.reason(action, above.reason(), occurrence, time.clinicZone()),
                        above.stopped(),
                        above.option());
                made.add(
                        action.what() instanceof What.Do request
                                        && request.activity().isRequest()
                                ? request(action, request.activity(), occurrence, timeliness, here, carePlan)
                                : task(action, occurrence, timeliness, fulfilment, here));
            }
        }
        return made;
    }

    /** The result of the task as the content names it; null where it leaves that to the outputs. */
    private @Nullable List<Assigned> named(Action action) {
        return action.dynamic().containsKey(Dynamic.RESULT)
                ? Assigned.of(answers.values(action, Dynamic.RESULT), time.clinicZone())
                : null;
    }

    private Node.Made task(
            Action action, Occurrence occurrence, Timeliness timeliness, Fulfilment fulfilment, Above above) {
        List<Node> below = requestsBelow(action, occurrence, timeliness, above, carePlan);
        Reference focus = below.isEmpty()
                ? null
                : Keys.to(below.get(0).made().get(0).resources().get(0));
        Activity activity = action.what() instanceof What.Do made ? made.activity() : null;
        DetectedIssueSeverity severity = activity == null ? null : activity.severity();
        String key =
                activity != null && activity.perEvidence() ? evidenceKey(occurrence, above.reason()) : occurrence.key();
        Task task = tasks.make(action, occurrence, timeliness, fulfilment, above.reason(), focus, above.option());
        List<Node> offers = offers(action, occurrence, timeliness, above);
        offers.forEach(offer -> TaskMaker.offer(task, offer.action()));
        List<Desired> resources = new ArrayList<>();
        if (!carryOut || activity == null || !activity.issueAlone()) {
            resources.add(keys.desired(action, key, "", task));
        }
        if (carryOut && severity != null && !fulfilment.isDone()) {
            resources.add(keys.desired(
                    action, key, Desired.ISSUE, issues.make(action, severity, occurrence, above.reason())));
        }
        below.addAll(offers);
        return new Node.Made(resources, below);
    }

    /**
     * The medicines that a task offers. They are stored as inputs of the task and as nothing else: a draft of a
     * prescription among the patient's medicines that nobody wrote could be taken for one. {@code $apply} stores nothing,
     * and makes the drafts.
     */
    private List<Node> offers(Action action, Occurrence occurrence, Timeliness timeliness, Above above) {
        List<Node> offers = new ArrayList<>();
        for (Action child : action.children()) {
            if (child.what() instanceof What.Do made && made.activity().isMedication() && applies(child)) {
                Above here = new Above(
                        Reason.of(child, answers, above.reason()),
                        above.stopped(),
                        above.option() || action.offersChoice());
                Node.Made draft = request(child, made.activity(), occurrence, timeliness, here, carePlan);
                offers.add(new Node(child, here.stopped(), carryOut ? List.of() : List.of(draft), List.of()));
            }
        }
        return offers;
    }

    /**
     * An issue is about its evidence: the same finding again on new evidence is a new issue, also on the same day and
     * where somebody dealt with the earlier one. So is a task that says so.
     */
    private static String evidenceKey(Occurrence occurrence, Reason reason) {
        Stream<String> evidence = reason.evidence().stream().map(Reference::getReference);
        return Stream.concat(Stream.of(occurrence.key()).filter(key -> !key.isEmpty()), evidence)
                .collect(Collectors.joining("+"));
    }

    private Node.Made request(
            Action action,
            Activity activity,
            Occurrence occurrence,
            Timeliness timeliness,
            Above above,
            Reference basedOn) {
        DomainResource request =
                requests.make(action, activity, occurrence, timeliness, above.reason(), basedOn, above.option());
        Desired desired = keys.desired(action, occurrence.key(), "", request);
        List<Node> below = requestsBelow(action, occurrence, timeliness, above, Keys.to(desired));
        return new Node.Made(List.of(desired), below);
    }

    /** The requests below a task or a request stand and fall with it, so that they share its occurrence. */
    private List<Node> requestsBelow(
            Action action, Occurrence occurrence, Timeliness timeliness, Above above, Reference basedOn) {
        List<Node> below = new ArrayList<>();
        for (Action child : action.children()) {
            if (child.what() instanceof What.Do made && made.activity().isRequest() && applies(child)) {
                Above here = new Above(
                        Reason.of(child, answers, above.reason()),
                        above.stopped(),
                        above.option() || action.offersChoice());
                Node.Made request = request(child, made.activity(), occurrence, timeliness, here, basedOn);
                below.add(new Node(child, here.stopped(), List.of(request), List.of()));
            }
        }
        Requisition.share(below);
        return below;
    }

    private List<Node.Made> inferences(
            Action action, Activity activity, ObservationDefinition definition, Reason reason) {
        List<Node.Made> made = new ArrayList<>();
        Set<String> about = new HashSet<>();
        for (Object value : answers.values(action, Dynamic.OUTPUT)) {
            Map<String, Object> tuple = Values.tuple(value);
            Object subject = tuple.get("about");
            String occurrence = subject == null ? "" : Values.reference(subject).getReference();
            if (!about.add(occurrence)) {
                throw new UnfitValueException("two results about the same resource");
            }
            made.add(new Node.Made(
                    List.of(keys.desired(
                            action, occurrence, "", observations.make(action, activity, definition, reason, tuple))),
                    List.of()));
        }
        return made;
    }
}
