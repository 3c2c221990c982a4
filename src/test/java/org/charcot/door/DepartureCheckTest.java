package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueStatus;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DepartureCheckTest {

    private final DepartureCheck check = new DepartureCheck((type, id) -> id.equals("ours"));

    @ParameterizedTest
    @EnumSource(
            value = TaskStatus.class,
            names = {"REJECTED", "CANCELLED", "ENTEREDINERROR"})
    void aTaskIsRejectedWithAReason(TaskStatus status) {
        Task rejected = task(status);
        assertThat(check.faults(task(TaskStatus.REQUESTED), rejected))
                .containsExactly(new Fault(
                        IssueType.REQUIRED,
                        "Task.statusReason",
                        "Task.statusReason is missing; say why this advice is departed from."));
        rejected.setStatusReason(new CodeableConcept());
        assertThat(check.faults(task(TaskStatus.REQUESTED), rejected)).hasSize(1);
        rejected.setStatusReason(new CodeableConcept().setText("The patient prefers to wait."));
        assertThat(check.faults(task(TaskStatus.REQUESTED), rejected)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskStatus.class,
            names = {"ACCEPTED", "INPROGRESS", "ONHOLD", "COMPLETED", "REQUESTED"})
    void takingUpAdviceNeedsNoReason(TaskStatus status) {
        assertThat(check.faults(task(TaskStatus.REQUESTED), task(status))).isEmpty();
    }

    @Test
    void whatOthersMadeIsTheirs() {
        Task theirs = task(TaskStatus.REJECTED);
        theirs.setId("theirs");
        assertThat(check.faults(task(TaskStatus.REQUESTED), theirs)).isEmpty();
    }

    @Test
    void theReasonThatTheServerGaveIsNotThePersons() {
        Task withdrawn = task(TaskStatus.CANCELLED);
        withdrawn.setStatusReason(new CodeableConcept().setText("No longer follows from the record."));
        Task rejected = withdrawn.copy().setStatus(TaskStatus.REJECTED);
        assertThat(check.faults(withdrawn, rejected)).hasSize(1);
        assertThat(check.faults(withdrawn, withdrawn.copy())).isEmpty();
    }

    @Test
    void theReasonStays() {
        Task rejected = task(TaskStatus.REJECTED).setStatusReason(new CodeableConcept().setText("Too tired."));
        assertThat(check.faults(rejected, task(TaskStatus.REJECTED)))
                .extracting(Fault::expression)
                .containsExactly("Task.statusReason");
        assertThat(check.faults(
                        rejected,
                        rejected.copy().setStatusReason(new CodeableConcept().setText("Tired, and no transport."))))
                .isEmpty();
        assertThat(check.faults(rejected, task(TaskStatus.REQUESTED))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DetectedIssueStatus.class,
            names = {"CANCELLED", "ENTEREDINERROR", "AMENDED", "CORRECTED"})
    void aFindingIsOverruledByAMitigationWithItsAuthor(DetectedIssueStatus status) {
        DetectedIssue found = ours(new DetectedIssue().setStatus(DetectedIssueStatus.FINAL));
        DetectedIssue overruled = found.copy().setStatus(status);
        assertThat(check.faults(found, overruled))
                .extracting(Fault::expression)
                .containsExactly("DetectedIssue.mitigation");
        overruled.addMitigation().setAction(new CodeableConcept().setText("Known for years, Gilbert's syndrome."));
        assertThat(check.faults(found, overruled)).hasSize(1);
        overruled.getMitigationFirstRep().setAuthor(new Reference("Practitioner/n"));
        assertThat(check.faults(found, overruled)).isEmpty();
    }

    @Test
    void anObservationIsOverruledByANewNote() {
        Observation derived = ours(new Observation().setStatus(ObservationStatus.PRELIMINARY));
        derived.addNote(new Annotation().setText("What is missing."));
        Observation corrected = derived.copy().setStatus(ObservationStatus.CORRECTED);
        assertThat(check.faults(derived, corrected))
                .extracting(Fault::expression)
                .containsExactly("Observation.note");
        corrected.addNote(new Annotation().setText(" "));
        assertThat(check.faults(derived, corrected)).hasSize(1);
        corrected.addNote(new Annotation().setText("The sign was an old foot drop."));
        assertThat(check.faults(derived, corrected)).isEmpty();
        assertThat(check.faults(derived, derived.copy().setStatus(ObservationStatus.FINAL)))
                .isEmpty();
    }

    @Test
    void requestsAndGoalsHaveAPlaceForTheReasonToo() {
        ServiceRequest request = ours(new ServiceRequest().setStatus(ServiceRequestStatus.ACTIVE));
        assertThat(check.faults(request, request.copy().setStatus(ServiceRequestStatus.REVOKED)))
                .extracting(Fault::expression)
                .containsExactly("ServiceRequest.note");
        Goal goal = ours(new Goal().setLifecycleStatus(GoalLifecycleStatus.ACTIVE));
        assertThat(check.faults(goal, goal.copy().setLifecycleStatus(GoalLifecycleStatus.REJECTED)))
                .extracting(Fault::expression)
                .containsExactly("Goal.statusReason");
    }

    private static Task task(TaskStatus status) {
        return ours(new Task().setStatus(status));
    }

    private static <T extends Resource> T ours(T resource) {
        resource.setId("ours");
        return resource;
    }
}
