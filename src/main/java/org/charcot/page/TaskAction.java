package org.charcot.page;

import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueMitigationComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** What a person can do with a task. */
enum TaskAction {
    START(TaskStatus.INPROGRESS, false),
    RESUME(TaskStatus.INPROGRESS, false),
    COMPLETE(TaskStatus.COMPLETED, false),
    HOLD(TaskStatus.ONHOLD, false),
    REJECT(TaskStatus.REJECTED, true),
    ASSIGN(TaskStatus.NULL, false),
    COMMENT(TaskStatus.NULL, true);

    private final TaskStatus status;
    private final boolean needsWords;

    TaskAction(TaskStatus status, boolean needsWords) {
        this.status = status;
        this.needsWords = needsWords;
    }

    static Optional<TaskAction> of(String code) {
        for (TaskAction action : values()) {
            if (action.code().equals(code)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of what is missing to do this; empty when nothing is. */
    Optional<String> lacks(String words, String person) {
        if (needsWords && words.isBlank()) {
            return Optional.of("act.lacks." + code());
        }
        return this == ASSIGN && person.isBlank() ? Optional.of("act.lacks.assign") : Optional.empty();
    }

    /** A copy of the task on which this was done. */
    Task on(Task task, String words, String person, Instant now) {
        Task done = task.copy();
        if (status != TaskStatus.NULL) {
            done.setStatus(status);
            done.setStatusReason(null);
        }
        if (this == REJECT || (this == HOLD && !words.isBlank())) {
            done.setStatusReason(new CodeableConcept().setText(words.strip()));
        } else if (!words.isBlank()) {
            done.addNote(new Annotation().setText(words.strip()).setTime(Date.from(now)));
        }
        if (this == ASSIGN) {
            done.setOwner(new Reference().setDisplay(person.strip()));
        }
        return done.setLastModified(Date.from(now));
    }

    /** Whether a finding that the task was about is dealt with by this. */
    boolean settles() {
        return this == COMPLETE || this == REJECT;
    }

    /** A copy of the finding that says what was done about it. */
    DetectedIssue settle(DetectedIssue issue, Task task, String words, Instant now) {
        DetectedIssue settled = issue.copy();
        DetectedIssueMitigationComponent mitigation = settled.addMitigation().setDate(Date.from(now));
        CodeableConcept action = new CodeableConcept();
        if (this == REJECT) {
            action.setText(words.strip());
        } else {
            action.setTextElement(task.getDescriptionElement().copy());
        }
        mitigation.setAction(action);
        return settled;
    }

    /** Whether a finding is what the task is about: of the same rule, on the same evidence. */
    static boolean isAbout(Task task, DetectedIssue issue) {
        String rule = task.getReasonCode().getCodingFirstRep().getCode();
        if (rule == null
                || issue.hasMitigation()
                || !rule.equals(issue.getCode().getCodingFirstRep().getCode())) {
            return false;
        }
        return !task.hasReasonReference()
                || issue.getEvidence().stream()
                        .flatMap(evidence -> evidence.getDetail().stream())
                        .anyMatch(detail -> task.getReasonReference().getReference() != null
                                && task.getReasonReference().getReference().equals(detail.getReference()));
    }
}
