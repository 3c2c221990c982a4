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
        String done,
        String address) {

    static List<IssueView> of(PatientRecord record, Said said) {
        return record.ofType("DetectedIssue").stream()
                .filter(Chosen::counts)
                .map(DetectedIssue.class::cast)
                .sorted(Comparator.comparing(
                        issue -> issue.getSeverity() == null ? DetectedIssueSeverity.LOW : issue.getSeverity()))
                .map(issue -> of(issue, record, said))
                .toList();
    }

    public boolean isOpen() {
        return done.isEmpty();
    }

    private static IssueView of(DetectedIssue issue, PatientRecord record, Said said) {
        Texts texts = said.texts();
        return new IssueView(
                issue.getIdElement().getIdPart(),
                issue.getSeverity() == null ? "low" : issue.getSeverity().toCode(),
                said.what(issue),
                texts.in(issue.getDetailElement()),
                issue.getCode().getCodingFirstRep().hasCode()
                        ? issue.getCode().getCodingFirstRep().getCode()
                        : "",
                Evidence.sources(issue, said),
                Evidence.facts(
                        record,
                        issue.getEvidence().stream()
                                .flatMap(evidence -> evidence.getDetail().stream())
                                .toList(),
                        said),
                issue.getMitigation().stream()
                        .map(mitigation -> said.value(mitigation.getAction())
                                + (mitigation.hasDate()
                                        ? " (" + texts.date(mitigation.getDate().toInstant()) + ")"
                                        : ""))
                        .reduce((a, b) -> a + "; " + b)
                        .orElse(""),
                Said.address(issue));
    }
}
