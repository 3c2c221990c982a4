package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.charcot.platform.ServerForTests;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueStatus;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person departs from advice: with a reason, for good, whatever arrives later. */
class DepartureIT {

    private static final String PATIENT = "departure";

    private final ServerForTests server = ServerForTests.shared();
    private final FhirContext fhir = FhirContext.forR4Cached();

    @BeforeEach
    void aPatientWhoseLiverSuffersFromRiluzole() {
        server.put("Patient/" + PATIENT, "{\"resourceType\":\"Patient\",\"id\":\"departure\",\"active\":true}");
        medicine("active");
        laboratory("final");
    }

    @Test
    void aTaskIsRejectedWithAReasonAndStaysRejectedWhenTheSameAdviceComesBack() {
        Task task = tasks().stream()
                .filter(each -> each.getStatus() == TaskStatus.REQUESTED)
                .findFirst()
                .orElseThrow();
        String address = "Task/" + task.getIdElement().getIdPart();

        task.setStatus(TaskStatus.REJECTED);
        refused("Task.statusReason", server.put(address, text(task)));
        refused(
                "Task.statusReason",
                server.send(server.request(address)
                        .setHeader("Content-Type", "application/json-patch+json")
                        .method(
                                "PATCH",
                                BodyPublishers.ofString(
                                        "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"rejected\"}]"))));
        Bundle transaction = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        transaction
                .addEntry()
                .setResource(task)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl(address);
        refused("Task.statusReason", server.post("", text(transaction)));
        assertThat(stored(address, Task.class).getStatus()).isEqualTo(TaskStatus.REQUESTED);

        task.setStatusReason(new CodeableConcept().setText("The patient does not want to be pricked again."));
        assertThat(server.put(address, text(task)).statusCode()).isEqualTo(200);
        String version = stored(address, Task.class).getMeta().getVersionId();

        medicine("entered-in-error");
        assertThat(evaluated(Task.class))
                .anySatisfy(each -> assertThat(each.getIdElement().getIdPart())
                        .isEqualTo(task.getIdElement().getIdPart()));
        medicine("active");
        Task shown = evaluated(Task.class).stream()
                .filter(each -> each.getIdElement()
                        .getIdPart()
                        .equals(task.getIdElement().getIdPart()))
                .findFirst()
                .orElseThrow();
        assertThat(shown.getStatus()).isEqualTo(TaskStatus.REJECTED);
        assertThat(shown.getStatusReason().getText()).isEqualTo("The patient does not want to be pricked again.");
        assertThat(stored(address, Task.class).getMeta().getVersionId()).isEqualTo(version);
    }

    @Test
    void aFindingIsOverruledByAMitigationAndStaysOverruled() {
        DetectedIssue issue = evaluated(DetectedIssue.class).stream()
                .filter(each -> each.getStatus() == DetectedIssueStatus.FINAL)
                .findFirst()
                .orElseThrow();
        String address = "DetectedIssue/" + issue.getIdElement().getIdPart();

        issue.setStatus(DetectedIssueStatus.CANCELLED);
        refused("DetectedIssue.mitigation", server.put(address, text(issue)));

        server.put("Practitioner/departure-n", "{\"resourceType\":\"Practitioner\",\"id\":\"departure-n\"}");
        issue.addMitigation()
                .setAction(new CodeableConcept().setText("The sample was haemolytic."))
                .getAuthor()
                .setReference("Practitioner/departure-n");
        assertThat(server.put(address, text(issue)).statusCode()).isEqualTo(200);

        laboratory("amended");
        DetectedIssue shown = evaluated(DetectedIssue.class).stream()
                .filter(each -> each.getIdElement()
                        .getIdPart()
                        .equals(issue.getIdElement().getIdPart()))
                .findFirst()
                .orElseThrow();
        assertThat(shown.getStatus()).isEqualTo(DetectedIssueStatus.CANCELLED);
        assertThat(shown.getMitigationFirstRep().getAction().getText()).isEqualTo("The sample was haemolytic.");
        assertThat(tasks())
                .filteredOn(task -> task.getReasonCode()
                        .getCodingFirstRep()
                        .equalsDeep(issue.getCode().getCodingFirstRep()))
                .as("what the finding asked for")
                .noneMatch(task -> task.getStatus() == TaskStatus.REQUESTED);
    }

    @Test
    void whatAPersonAddsToATaskStaysHoweverOftenItIsWithdrawnAndWantedAgain() {
        server.put("Practitioner/departure-n", "{\"resourceType\":\"Practitioner\",\"id\":\"departure-n\"}");
        Task task = tasks().stream()
                .filter(each -> each.getStatus() == TaskStatus.REQUESTED && each.hasFocus())
                .findFirst()
                .orElseThrow();
        String address = "Task/" + task.getIdElement().getIdPart();
        task.setOwner(new Reference("Practitioner/departure-n"));
        assertThat(server.put(address, text(task)).statusCode()).isEqualTo(200);

        for (int times = 0; times < 2; times++) {
            medicine("entered-in-error");
            tasks();
            Task withdrawn = stored(address, Task.class);
            assertThat(withdrawn.getStatus()).isEqualTo(TaskStatus.CANCELLED);
            assertThat(withdrawn.hasStatusReason()).isTrue();
            assertThat(withdrawn.getOwner().getReference()).isEqualTo("Practitioner/departure-n");

            medicine("active");
            tasks();
            Task again = stored(address, Task.class);
            assertThat(again.getStatus()).isEqualTo(TaskStatus.REQUESTED);
            assertThat(again.hasStatusReason()).isFalse();
            assertThat(again.getOwner().getReference()).isEqualTo("Practitioner/departure-n");
        }
        String version = stored(address, Task.class).getMeta().getVersionId();
        tasks();
        assertThat(stored(address, Task.class).getMeta().getVersionId()).isEqualTo(version);
    }

    private void medicine(String status) {
        server.put(
                "MedicationStatement/departure-riluzole",
                """
                {"resourceType":"MedicationStatement","id":"departure-riluzole","status":"%s",
                 "subject":{"reference":"Patient/departure"},
                 "medicationCodeableConcept":{"coding":[{"system":"http://www.whocc.no/atc","code":"N07XX02"}]},
                 "effectivePeriod":{"start":"2026-01-31"}}
                """
                        .formatted(status));
    }

    private void laboratory(String status) {
        server.put(
                "Observation/departure-alt",
                """
                {"resourceType":"Observation","id":"departure-alt","status":"%s",
                 "subject":{"reference":"Patient/departure"},
                 "code":{"coding":[{"system":"http://loinc.org","code":"1742-6"}]},
                 "effectiveDateTime":"2026-02-20",
                 "valueQuantity":{"value":400,"unit":"U/L","system":"http://unitsofmeasure.org","code":"U/L"},
                 "referenceRange":[{"high":{"value":40,"unit":"U/L","system":"http://unitsofmeasure.org","code":"U/L"}}]}
                """
                        .formatted(status));
    }

    private List<Task> tasks() {
        return evaluated(Task.class);
    }

    private <T extends Resource> List<T> evaluated(Class<T> type) {
        HttpResponse<String> answer = server.post("Patient/" + PATIENT + "/$evaluate", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        return fhir.newJsonParser().parseResource(Bundle.class, answer.body()).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private <T extends Resource> T stored(String address, Class<T> type) {
        return fhir.newJsonParser().parseResource(type, server.get(address).body());
    }

    private String text(Resource resource) {
        return fhir.newJsonParser().encodeResourceToString(resource);
    }

    private void refused(String element, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        OperationOutcome outcome = fhir.newJsonParser().parseResource(OperationOutcome.class, answer.body());
        assertThat(outcome.getIssue()).singleElement().satisfies(issue -> {
            assertThat(issue.getExpression().get(0).getValue()).isEqualTo(element);
            assertThat(issue.getDiagnostics()).contains(element + " is missing");
        });
    }
}
