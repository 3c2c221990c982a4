package org.charcot.story;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charcot.outcome.Withdrawal;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** What no longer follows from the record, by kind, what somebody still had to do first. */
final class Withdrawn {

    private enum Kind {
        OPEN("tasks"),
        DONE("tasks that were done"),
        MISSED("tasks that were missed"),
        ALERT("alerts"),
        FINDING("findings"),
        INFORMATION("information"),
        REQUEST("requests"),
        GOAL("goals");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    private Withdrawn() {}

    /** A line for each kind and reason. */
    static List<String> lines(List<Resource> withdrawn, PatientRecord record) {
        Map<Kind, Map<String, List<String>>> groups = new EnumMap<>(Kind.class);
        for (Resource resource : withdrawn) {
            groups.computeIfAbsent(kind(resource), unused -> new TreeMap<>())
                    .computeIfAbsent(reason(resource, record), unused -> new ArrayList<>())
                    .add(name(resource));
        }
        List<String> lines = new ArrayList<>();
        groups.forEach((kind, byReason) -> byReason.forEach((reason, names) -> lines.add("- " + kind.title + ": "
                + names.stream()
                        .distinct()
                        .sorted()
                        .map(name -> "~~" + name + "~~")
                        .collect(joining("; "))
                + reason)));
        return lines;
    }

    /** Findings say nothing about it: they are followed by other findings. */
    private static String reason(Resource resource, PatientRecord record) {
        return kind(resource) == Kind.FINDING
                ? ""
                : " — *" + Withdrawal.of(resource, record).english() + "*";
    }

    private static Kind kind(Resource resource) {
        if (resource instanceof Task task) {
            return switch (task.getStatus()) {
                case COMPLETED -> Kind.DONE;
                case FAILED -> Kind.MISSED;
                default -> Kind.OPEN;
            };
        }
        return switch (resource.fhirType()) {
            case "DetectedIssue" -> Kind.ALERT;
            case "Observation" -> Kind.FINDING;
            case "CommunicationRequest" -> Kind.INFORMATION;
            case "ServiceRequest" -> Kind.REQUEST;
            case "Goal" -> Kind.GOAL;
            default -> throw new IllegalArgumentException("no place on the page for " + resource.fhirType());
        };
    }

    private static String name(Resource resource) {
        if (resource instanceof Task task) {
            return Wording.code(task.getReasonCode()) + " " + task.getDescription() + TaskLine.due(task);
        }
        if (resource instanceof ServiceRequest request) {
            return Wording.of(request.getCode());
        }
        if (resource instanceof CommunicationRequest request) {
            return Wording.of(request.getPayloadFirstRep().getContent());
        }
        if (resource instanceof DetectedIssue issue) {
            return Wording.code(issue.getCode()) + " " + Wording.of(issue.getCode());
        }
        if (resource instanceof Observation observation) {
            return Wording.of(observation.getCode());
        }
        return ((Goal) resource).getDescription().getText();
    }
}
