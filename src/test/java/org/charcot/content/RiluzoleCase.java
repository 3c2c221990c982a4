package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.charcot.plan.Desired;
import org.charcot.plan.Outcome;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of riluzole share: a patient with ALS, what is on record, and what they read off the outcome. */
abstract class RiluzoleCase {

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    static final Content CONTENT = content(Map.of());
    static final String LOINC = "http://loinc.org";
    static final String ALT = "1742-6";
    static final String AST = "1920-8";
    static final String GGT = "2324-2";
    static final String PHOSPHATASE = "6768-6";
    static final String BILIRUBIN = "14631-6";
    static final String NEUTROPHILS = "26499-4";
    static final String LEUKOCYTES = "6690-2";

    final List<Resource> record = new ArrayList<>();

    @BeforeEach
    void alsIsDiagnosed() {
        condition("als", "http://snomed.info/sct", "86044005", "2025-06-01");
    }

    MedicationStatement statement(String id, String status, @Nullable String start, @Nullable String end) {
        MedicationStatement statement = new MedicationStatement();
        statement.setId(id);
        statement.setStatus(MedicationStatementStatus.fromCode(status));
        statement.setMedication(riluzole());
        if (start != null) {
            Period period = new Period().setStartElement(new DateTimeType(start));
            if (end != null) {
                period.setEndElement(new DateTimeType(end));
            }
            statement.setEffective(period);
        }
        record.add(statement);
        return statement;
    }

    static void end(MedicationStatement course, String day) {
        course.setStatus(MedicationStatement.MedicationStatementStatus.STOPPED)
                .getEffectivePeriod()
                .setEndElement(new DateTimeType(day));
    }

    MedicationRequest prescription(String id) {
        MedicationRequest request = new MedicationRequest();
        request.setId(id);
        request.setStatus(MedicationRequest.MedicationRequestStatus.ACTIVE);
        request.setIntent(MedicationRequest.MedicationRequestIntent.ORDER);
        request.setMedication(riluzole());
        record.add(request);
        return request;
    }

    Observation value(
            String id,
            String code,
            String day,
            String value,
            String unit,
            @Nullable String limit,
            @Nullable String limitUnit) {
        Observation observation = new Observation();
        observation.setId(id);
        observation.setStatus(Observation.ObservationStatus.FINAL);
        observation.setCode(new CodeableConcept(new Coding(LOINC, code, null)));
        observation.setEffective(new DateTimeType(day));
        observation.setValue(quantity(value, unit));
        if (limit != null && limitUnit != null) {
            observation.addReferenceRange().setHigh(quantity(limit, limitUnit));
        }
        record.add(observation);
        return observation;
    }

    Condition finding(String code, String onset) {
        return condition(code, "https://charcot.health/fhir/CodeSystem/finding", code, onset);
    }

    Condition condition(String id, String system, String code, String onset) {
        Condition condition = new Condition();
        condition.setId(id);
        condition.setCode(new CodeableConcept(new Coding(system, code, null)));
        condition.setClinicalStatus(new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/condition-clinical", "active", null)));
        condition.setOnset(new DateTimeType(onset));
        record.add(condition);
        return condition;
    }

    void observed(String id, String code, String day, String value) {
        Observation observation = new Chart().observation(code, day, value);
        observation.setId(id);
        record.add(observation);
    }

    static CodeableConcept riluzole() {
        return new CodeableConcept(new Coding("http://www.whocc.no/atc", "N07XX02", null));
    }

    static Quantity quantity(String value, String unit) {
        return new Quantity()
                .setValue(new BigDecimal(value))
                .setUnit(unit)
                .setSystem("http://unitsofmeasure.org")
                .setCode(unit);
    }

    static Content content(Map<String, Object> settings) {
        return Content.load(
                FhirContext.forR4Cached(), "https://charcot.health/fhir/PlanDefinition/als-care-pathway", settings);
    }

    List<Resource> outcome(Content content, String day) {
        Patient patient = new Patient();
        patient.setId("p");
        EvaluationTime time = new EvaluationTime(
                LocalDate.parse(day).atTime(LocalTime.NOON).atZone(AMSTERDAM).toInstant(), AMSTERDAM);
        Outcome outcome = content.evaluate(PatientRecord.of(patient, record), time);
        assertThat(outcome).isInstanceOf(Outcome.Plan.class);
        return ((Outcome.Plan) outcome)
                .desired().stream().map(Desired::resource).toList();
    }

    <T extends Resource> List<T> made(Class<T> type, String day) {
        return outcome(CONTENT, day).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    List<Task> bloodTests(String day) {
        return made(Task.class, day).stream()
                .filter(RiluzoleCase::isBloodTest)
                .sorted((one, other) -> dueOn(one).compareTo(dueOn(other)))
                .toList();
    }

    static boolean isBloodTest(Task task) {
        return task.getCode().getCodingFirstRep().getCode().equals("riluzole-blood-test");
    }

    static String dueOn(Task task) {
        return task.getRestriction().getPeriod().getEndElement().getValueAsString();
    }

    List<String> dueDays(String day) {
        return bloodTests(day).stream().map(RiluzoleCase::dueOn).toList();
    }

    List<String> timeliness(String day) {
        return bloodTests(day).stream()
                .map(task -> task.getBusinessStatus().getCodingFirstRep().getCode())
                .toList();
    }

    /** The rules of the tasks that are no blood tests. */
    List<String> rules(String day) {
        return made(Task.class, day).stream()
                .filter(task -> !isBloodTest(task))
                .map(task -> task.getReasonCode().getCodingFirstRep().getCode())
                .filter(rule -> rule.startsWith("RZ") || rule.startsWith("riluzole"))
                .sorted()
                .toList();
    }

    /** The tasks of a rule on a day: due day, status, and what they were done by. */
    List<String> tasks(String rule, String day) {
        return made(Task.class, day).stream()
                .filter(task ->
                        rule.equals(task.getReasonCode().getCodingFirstRep().getCode()))
                .filter(Task::hasExecutionPeriod)
                .map(task -> task.getExecutionPeriod().getEndElement().getValueAsString()
                        + " "
                        + task.getStatus().toCode()
                        + task.getOutput().stream()
                                .map(output -> " by " + ((Reference) output.getValue()).getReference())
                                .collect(Collectors.joining()))
                .sorted()
                .toList();
    }

    /** What the riluzole issues rest on. */
    List<String> evidence(String day) {
        return made(DetectedIssue.class, day).stream()
                .filter(issue -> issue.getCode().getCodingFirstRep().getCode().matches("(RZ|riluzole).*"))
                .flatMap(issue -> issue.getEvidenceFirstRep().getDetail().stream())
                .map(reference -> reference.getReference())
                .toList();
    }

    /** The riluzole issues, as rule and severity. */
    String issues(String day) {
        return String.join(
                " ",
                made(DetectedIssue.class, day).stream()
                        .map(issue -> issue.getCode().getCodingFirstRep().getCode() + " "
                                + issue.getSeverity().toCode())
                        .filter(issue -> issue.matches("(RZ|riluzole).*"))
                        .sorted()
                        .toList());
    }
}
