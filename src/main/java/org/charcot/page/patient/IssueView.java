package org.charcot.page.patient;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.page.Texts;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueMitigationComponent;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;
import org.hl7.fhir.r4.model.Reference;

/**
 * A finding that asks for attention.
 *
 * @param rules what it names: first the rule, then what of it was found
 * @param severity {@code high}, {@code moderate} or {@code low}
 * @param todo the open tasks of the same rule
 * @param done what was done about it, or why it was overruled, each with who said so and when; empty while nothing was
 */
public record IssueView(
        String id,
        String severity,
        String title,
        String detail,
        List<String> rules,
        List<Evidence.Source> sources,
        List<Evidence.Fact> evidence,
        List<TaskView> todo,
        String done) {

    /** @param tasks all tasks of the record */
    static List<IssueView> of(PatientRecord record, List<TaskView> tasks, Said said) {
        return of(issues(record).filter(Chosen::counts), record, tasks, said);
    }

    /** The findings that somebody overruled and said why. */
    static List<IssueView> overruled(PatientRecord record, Said said) {
        return of(
                issues(record).filter(issue -> !Chosen.counts(issue) && issue.hasMitigation()),
                record,
                List.of(),
                said);
    }

    private static Stream<DetectedIssue> issues(PatientRecord record) {
        return record.ofType("DetectedIssue").stream().map(DetectedIssue.class::cast);
    }

    private static List<IssueView> of(
            Stream<DetectedIssue> issues, PatientRecord record, List<TaskView> tasks, Said said) {
        return issues.sorted(Comparator.comparing(
                        issue -> issue.getSeverity() == null ? DetectedIssueSeverity.LOW : issue.getSeverity()))
                .map(issue -> of(issue, record, tasks, said))
                .toList();
    }

    public boolean isOpen() {
        return done.isEmpty();
    }

    private static IssueView of(DetectedIssue issue, PatientRecord record, List<TaskView> tasks, Said said) {
        Texts texts = said.texts();
        List<String> rules = issue.getCode().getCoding().stream()
                .filter(Coding::hasCode)
                .map(Coding::getCode)
                .toList();
        return new IssueView(
                issue.getIdElement().getIdPart(),
                issue.getSeverity() == null ? "low" : issue.getSeverity().toCode(),
                said.what(issue),
                texts.in(issue.getDetailElement()),
                rules,
                Evidence.sources(issue, said),
                Evidence.facts(
                        record,
                        issue.getEvidence().stream()
                                .flatMap(evidence -> evidence.getDetail().stream())
                                .toList(),
                        said),
                tasks.stream()
                        .filter(task -> task.isToDo()
                                && rules.stream()
                                        .findFirst()
                                        .filter(task::isOfRule)
                                        .isPresent())
                        .toList(),
                issue.getMitigation().stream()
                        .map(mitigation -> told(mitigation, issue, said))
                        .collect(Collectors.joining("; ")));
    }

    /** What was done or decided, and in brackets by whom and when; the day is that of the last change where none is given. */
    private static String told(DetectedIssueMitigationComponent mitigation, DetectedIssue issue, Said said) {
        Instant when = mitigation.hasDate()
                ? mitigation.getDate().toInstant()
                : issue.getMeta().hasLastUpdated()
                        ? issue.getMeta().getLastUpdated().toInstant()
                        : null;
        String by = Stream.of(
                        who(mitigation.getAuthor()),
                        when == null ? "" : said.texts().date(when))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", " (", ")"));
        return said.value(mitigation.getAction()) + (by.equals(" ()") ? "" : by);
    }

    private static String who(Reference author) {
        return author.hasDisplay() ? author.getDisplay() : author.hasReference() ? author.getReference() : "";
    }
}
