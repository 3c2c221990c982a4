package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * What an evaluation of a {@link Chart} came to.
 *
 * @param resources all that should be stored for the patient
 * @param unknown the conditions that the record does not answer, as {@code plan action: condition}
 */
public record Result(List<Resource> resources, List<String> unknown) {

    public <T extends Resource> List<T> all(Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The tasks that name a rule as their reason, in the order of their due dates. */
    public List<Task> tasks(String rule) {
        return all(Task.class).stream()
                .filter(task -> code(task.getReasonCode()).equals(rule))
                .sorted((one, other) -> due(one).compareTo(due(other)))
                .toList();
    }

    /** The tasks of a rule as {@code title due-date timeliness}, in alphabetical order. */
    List<String> states(String rule) {
        return tasks(rule).stream()
                .map(task -> task.getDescription() + " " + due(task) + " " + timeliness(task))
                .sorted()
                .toList();
    }

    /** The one there is. */
    static <T> T one(List<T> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** The safety findings of a rule, by severity. */
    public List<String> issues(String rule) {
        return all(DetectedIssue.class).stream()
                .filter(issue -> code(issue.getCode()).equals(rule))
                .map(issue -> issue.getSeverity().toCode())
                .sorted()
                .toList();
    }

    /** The rules that tasks and findings name, each once. */
    public List<String> rules() {
        return resources.stream()
                .map(resource -> resource instanceof Task task
                        ? code(task.getReasonCode())
                        : resource instanceof DetectedIssue issue ? code(issue.getCode()) : "")
                .filter(rule -> !rule.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** The inference with a code of {@code CodeSystem/assessment}. */
    public List<Observation> inferences(String code) {
        return all(Observation.class).stream()
                .filter(observation -> code(observation.getCode()).equals(code))
                .toList();
    }

    public CarePlan carePlan() {
        return one(all(CarePlan.class));
    }

    /** The due date of a task as a local date, empty when it has none. */
    public static String due(Task task) {
        var period = task.hasRestriction() ? task.getRestriction().getPeriod() : task.getExecutionPeriod();
        return period.hasEnd() ? period.getEndElement().getValueAsString() : "";
    }

    /** {@code upcoming}, {@code due}, {@code overdue}, {@code missed} or {@code done}; empty when it has none. */
    public static String timeliness(Task task) {
        return code(task.getBusinessStatus());
    }

    private static String code(CodeableConcept concept) {
        String code = concept.getCodingFirstRep().getCode();
        return code == null ? "" : code;
    }
}
