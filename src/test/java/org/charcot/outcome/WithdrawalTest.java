package org.charcot.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.charcot.record.PatientRecord;
import org.charcot.record.Translation;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithdrawalTest {

    @Test
    void whatRestsOnSomethingThatIsNotOnRecordWasRetracted() {
        Task task = task();
        task.setReasonReference(new Reference("Observation/a"));
        assertThat(why(task, alive())).isEqualTo("What this rested on was retracted.");
        assertThat(why(task, PatientRecord.of(patient(), List.of(observation()))))
                .startsWith("No longer applies");
    }

    @Test
    void whatRestsOnSomethingEnteredInErrorWasRetractedToo() {
        Task task = task();
        task.setReasonReference(new Reference("Observation/a"));
        Observation observation = observation();
        observation.setStatus(ObservationStatus.ENTEREDINERROR);
        assertThat(why(task, PatientRecord.of(patient(), List.of(observation))))
                .isEqualTo("What this rested on was retracted.");

        task.setReasonReference(new Reference("Condition/c"));
        Condition condition = new Condition();
        condition.setId("c");
        PatientRecord record = PatientRecord.of(patient(), List.of(condition));
        assertThat(why(task, record)).startsWith("No longer applies");
        condition.getVerificationStatus().addCoding().setCode("entered-in-error");
        assertThat(why(task, record)).isEqualTo("What this rested on was retracted.");
    }

    @Test
    void afterDeathThatIsTheReason() {
        Patient dead = patient();
        dead.setDeceased(new DateTimeType("2026-02-01"));
        assertThat(why(task(), PatientRecord.of(dead, List.of()))).isEqualTo("The patient has died.");
        Patient living = patient();
        living.setDeceased(new BooleanType(false));
        assertThat(why(task(), PatientRecord.of(living, List.of()))).startsWith("No longer applies");
    }

    @Test
    void aTaskOfADayIsNotDueOnIt() {
        Task dated = task();
        dated.setExecutionPeriod(new Period().setEndElement(new DateTimeType("2026-02-01")));
        assertThat(why(dated, alive())).startsWith("Nothing is due on this day any more");
    }

    @Test
    void whatNoLongerAppliesIsSaidInItsOwnWords() {
        assertThat(why(task(), alive())).isEqualTo("No longer applies. The reason was: The blood is thin.");
        assertThat(Withdrawal.of(task(), alive()).dutch())
                .isEqualTo("Geldt niet meer. De reden was: Het bloed is dun.");
        assertThat(why(new Task(), alive())).isEqualTo("No longer follows from the record and the guideline.");
    }

    @ParameterizedTest
    @MethodSource("places")
    void theReasonStandsWhereTheTypeHasAPlaceForIt(Resource resource, Function<Resource, PrimitiveType<String>> place) {
        Statuses.withdraw(resource, Withdrawal.of(resource, alive()));

        assertThat(Statuses.of(resource)).isIn("cancelled", "revoked");
        assertThat(place.apply(resource).getValue()).isEqualTo("No longer follows from the record and the guideline.");
        assertThat(Translation.of(place.apply(resource), "nl"))
                .isEqualTo("Volgt niet meer uit het dossier en de richtlijn.");
    }

    @ParameterizedTest
    @MethodSource("places")
    void theReasonIsTakenBackWhereItStood(Resource resource, Function<Resource, PrimitiveType<String>> place) {
        Statuses.withdraw(resource, Withdrawal.of(resource, alive()));

        Withdrawal.takeBack(resource);

        assertThat(place.apply(resource).getValue()).isNull();
    }

    @Test
    void whatPeopleSaidIsNotTakenBack() {
        DetectedIssue issue = new DetectedIssue();
        issue.addMitigation().setAuthor(new Reference("Practitioner/gp")).setAction(new CodeableConcept());
        ServiceRequest request = new ServiceRequest();
        request.addNote().setTime(Date.from(Instant.EPOCH)).setText("Called");
        request.addNote().setAuthor(new StringType("The practice")).setText("Called again");

        Withdrawal.takeBack(issue);
        Withdrawal.takeBack(request);

        assertThat(issue.getMitigation()).hasSize(1);
        assertThat(request.getNote()).hasSize(2);
    }

    static List<Object[]> places() {
        Map<Resource, Function<Resource, PrimitiveType<String>>> places = Map.of(
                new Task(), resource -> ((Task) resource).getStatusReason().getTextElement(),
                new CommunicationRequest(),
                        resource -> ((CommunicationRequest) resource)
                                .getStatusReason()
                                .getTextElement(),
                new DetectedIssue(),
                        resource -> ((DetectedIssue) resource)
                                .getMitigationFirstRep()
                                .getAction()
                                .getTextElement(),
                new Goal(), resource -> ((Goal) resource).getStatusReasonElement(),
                new ServiceRequest(),
                        resource ->
                                ((ServiceRequest) resource).getNoteFirstRep().getTextElement());
        return places.entrySet().stream()
                .map(place -> new Object[] {place.getKey(), place.getValue()})
                .toList();
    }

    private static String why(Resource resource, PatientRecord record) {
        return Withdrawal.of(resource, record).english();
    }

    private static PatientRecord alive() {
        return PatientRecord.of(patient(), List.of());
    }

    private static Patient patient() {
        Patient patient = new Patient();
        patient.setId("p");
        return patient;
    }

    private static Observation observation() {
        Observation observation = new Observation();
        observation.setId("a");
        return observation;
    }

    private static Task task() {
        StringType why = new StringType("The blood is thin.");
        Translation.add(why, "nl", "Het bloed is dun.");
        Task task = new Task();
        task.setReasonCode(new CodeableConcept().setTextElement(why));
        return task;
    }
}
