package org.charcot.plan;

import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueStatus;
import org.hl7.fhir.r4.model.RelatedArtifact;

/** Makes the DetectedIssue beside the task that says what to do about it. */
final class IssueMaker {

    private final Answers answers;
    private final Keys keys;
    private final Displays displays;

    IssueMaker(Answers answers, Keys keys, Displays displays) {
        this.answers = answers;
        this.keys = keys;
        this.displays = displays;
    }

    DetectedIssue make(Action action, DetectedIssueSeverity severity, Occurrence occurrence, Reason reason) {
        DetectedIssue issue = new DetectedIssue();
        issue.setStatus(DetectedIssueStatus.FINAL);
        issue.setSeverity(severity);
        issue.setPatient(keys.patient());
        issue.setCode(reason.rule().copy().setTextElement(null));
        answers.values(action, Dynamic.CODE)
                .forEach(code -> Values.concept(code).getCoding().forEach(issue.getCode()::addCoding));
        displays.name(issue.getCode());
        issue.setDetailElement(reason.rule().getTextElement().copy());
        if (occurrence.due() != null) {
            issue.setIdentified(new DateTimeType(occurrence.due().toString()));
        }
        answers.references(action, Dynamic.IMPLICATED).forEach(issue::addImplicated);
        if (!reason.evidence().isEmpty()) {
            var evidence = issue.addEvidence();
            reason.evidence().forEach(reference -> evidence.addDetail(reference.copy()));
        }
        reason.citations().stream()
                .filter(RelatedArtifact::hasUrl)
                .findFirst()
                .ifPresent(citation -> issue.setReference(citation.getUrl()));
        Citations.carry(reason, issue);
        Setting.carry(action, issue);
        return issue;
    }
}
