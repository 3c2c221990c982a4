package org.charcot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskActionTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "start, in-progress",
        "resume, in-progress",
        "complete, completed",
        "hold, on-hold",
        "reject, rejected",
        "assign, requested",
        "comment, requested"
    })
    void givesTheTaskItsStatus(String action, String status) {
        Task done = TaskAction.of(action).orElseThrow().on(task(), "words", "Dr Who", NOW);
        assertThat(done.getStatus().toCode()).isEqualTo(status);
        assertThat(done.getLastModified()).isEqualTo(NOW);
    }

    @Test
    void keepsTheReasonOfARejectionAndTheTextOfAComment() {
        Task rejected = TaskAction.REJECT.on(task(), " Wrong sample ", "", NOW);
        assertThat(rejected.getStatusReason().getText()).isEqualTo("Wrong sample");
        assertThat(rejected.getNote()).isEmpty();
        Task commented = TaskAction.COMMENT.on(task(), "Seen", "", NOW);
        assertThat(commented.getNoteFirstRep().getText()).isEqualTo("Seen");
        assertThat(TaskAction.ASSIGN.on(task(), "", " Dr Who ", NOW).getOwner().getDisplay())
                .isEqualTo("Dr Who");
    }

    @Test
    void needsWordsToRejectAndSomebodyToAssignTo() {
        assertThat(TaskAction.REJECT.lacks(" ", "")).hasValue("act.lacks.reject");
        assertThat(TaskAction.COMMENT.lacks("", "")).hasValue("act.lacks.comment");
        assertThat(TaskAction.ASSIGN.lacks("words", " ")).hasValue("act.lacks.assign");
        assertThat(TaskAction.COMPLETE.lacks("", "")).isEmpty();
        assertThat(TaskAction.of("delete")).isEmpty();
    }

    @Test
    void aFindingIsAboutTheSameRuleAndEvidenceAndOpen() {
        assertThat(TaskAction.isAbout(task(), issue("rule", "Observation/a"))).isTrue();
        assertThat(TaskAction.isAbout(task(), issue("other", "Observation/a"))).isFalse();
        assertThat(TaskAction.isAbout(task(), issue("rule", "Observation/b"))).isFalse();
        DetectedIssue settled =
                TaskAction.COMPLETE.settle(issue("rule", "Observation/a"), task().setDescription("Stop"), "", NOW);
        assertThat(settled.getMitigationFirstRep().getAction().getText()).isEqualTo("Stop");
        assertThat(TaskAction.isAbout(task(), settled)).isFalse();
    }

    private static Task task() {
        return new Task()
                .setStatus(TaskStatus.REQUESTED)
                .setReasonCode(new CodeableConcept(new Coding("urn:rules", "rule", null)))
                .setReasonReference(new Reference("Observation/a"));
    }

    private static DetectedIssue issue(String rule, String evidence) {
        DetectedIssue issue = new DetectedIssue().setCode(new CodeableConcept(new Coding("urn:rules", rule, null)));
        issue.addEvidence().addDetail(new Reference(evidence));
        return issue;
    }
}
