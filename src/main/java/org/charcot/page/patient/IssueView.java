package org.charcot.page.patient;

import java.util.Comparator;
import java.util.List;
import org.charcot.page.Texts;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;

/**
 * A finding that asks for attention.
 *
 * @param severity {@code high}, {@code moderate} or {@code low}
 * @param todo the open tasks of the same rule
 * @param done what was done about it; empty while nothing was
 */
public record IssueView(
        String id,
        String severity,
        String title,
        String detail,
        String rule,
        List<Evidence.Source> sources,
        List<Evidence.Fact> evidence,
        List<TaskView> todo,
        String done) {

    /** @param tasks all tasks of the record */
    static List<IssueView> of(PatientRecord record, List<TaskView> tasks, Said said) {
        return record.ofType("DetectedIssue").stream()
                .filter(Chosen::counts)
                .map(DetectedIssue.class::cast)
                .sorted(Comparator.comparing(
                        issue -> issue.getSeverity() == null ? DetectedIssueSeverity.LOW : issue.getSeverity()))
                .map(issue -> of(issue, record, tasks, said))
                .toList();
    }

    public boolean isOpen() {
        return done.isEmpty();
    }

    private static IssueView of(DetectedIssue issue, PatientRecord record, List<TaskView> tasks, Said said) {
        Texts texts = said.texts();
        String rule = issue.getCode().getCodingFirstRep().hasCode()
                ? issue.getCode().getCodingFirstRep().getCode()
                : "";
        return new IssueView(
                issue.getIdElement().getIdPart(),
                issue.getSeverity() == null ? "low" : issue.getSeverity().toCode(),
                said.what(issue),
                texts.in(issue.getDetailElement()),
                rule,
                Evidence.sources(issue, said),
                Evidence.facts(
                        record,
                        issue.getEvidence().stream()
                                .flatMap(evidence -> evidence.getDetail().stream())
                                .toList(),
                        said),
                tasks.stream()
                        .filter(task -> task.isToDo() && task.isOfRule(rule))
                        .toList(),
                issue.getMitigation().stream()
                        .map(mitigation -> said.value(mitigation.getAction())
                                + (mitigation.hasDate()
                                        ? " (" + texts.date(mitigation.getDate().toInstant()) + ")"
                                        : ""))
                        .reduce((a, b) -> a + "; " + b)
                        .orElse(""));
    }
}
