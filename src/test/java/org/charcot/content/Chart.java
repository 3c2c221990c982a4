package org.charcot.content;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charcot.logic.Answer;
import org.charcot.logic.DefineRef;
import org.charcot.plan.Desired;
import org.charcot.plan.Outcome;
import org.charcot.questionnaire.AlsfrsR;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.FamilyMemberHistory.FamilyHistoryStatus;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * A patient's record in the words of the contract, for tests of the content, and what the pathway makes of it on a day.
 *
 * <p>A code is written {@code system|code}; {@code sct}, {@code hpo}, {@code loinc}, {@code atc}, {@code rxnorm},
 * {@code icd-10} and {@code icd-10-cm} stand for the standard systems, any other word for the code system of ours with that id. Ids are the type and a running number, such as
 * {@code Observation2}.
 */
public final class Chart {

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final String PATHWAY = "https://charcot.health/fhir/PlanDefinition/als-care-pathway";
    private static final Map<String, String> SYSTEMS = Map.of(
            "sct", "http://snomed.info/sct",
            "hpo", "http://human-phenotype-ontology.org",
            "loinc", "http://loinc.org",
            "atc", "http://www.whocc.no/atc",
            "ucum", "http://unitsofmeasure.org",
            "rxnorm", "http://www.nlm.nih.gov/research/umls/rxnorm",
            "icd-10", "http://hl7.org/fhir/sid/icd-10",
            "icd-10-cm", "http://hl7.org/fhir/sid/icd-10-cm");
    static final Content CONTENT = content(Map.of());

    private final Patient patient = new Patient();
    private final List<Resource> resources = new ArrayList<>();

    public Chart() {
        patient.setId("p");
    }

    /** The content with other settings than the defaults, by name of the CQL parameter. */
    public static Content content(Map<String, Object> settings) {
        return Content.load(FhirContext.forR4Cached(), PATHWAY, settings);
    }

    public static Coding coding(String code) {
        int bar = code.indexOf('|');
        String system = code.substring(0, bar);
        return new Coding(
                SYSTEMS.getOrDefault(system, "https://charcot.health/fhir/CodeSystem/" + system),
                code.substring(bar + 1),
                null);
    }

    public static CodeableConcept concept(String code) {
        return new CodeableConcept(coding(code));
    }

    /** An amount such as {@code 55.1 kg}, its unit UCUM. */
    public static Quantity quantity(String amount) {
        int space = amount.indexOf(' ');
        String unit = amount.substring(space + 1);
        return new Quantity()
                .setValue(new BigDecimal(amount.substring(0, space)))
                .setUnit(unit)
                .setSystem("http://unitsofmeasure.org")
                .setCode(unit);
    }

    public Patient patient() {
        return patient;
    }

    public List<Resource> resources() {
        return List.copyOf(resources);
    }

    public Chart born(String date) {
        patient.setBirthDateElement(new DateType(date));
        return this;
    }

    /** Anything else, under an id of its own when it has none. */
    public <T extends Resource> T add(T resource) {
        if (!resource.hasId()) {
            long ofThatType = resources.stream()
                    .filter(other -> other.fhirType().equals(resource.fhirType()))
                    .count();
            resource.setId(resource.fhirType() + (ofThatType + 1));
        }
        resources.add(resource);
        return resource;
    }

    /** ALS is known since the day of its first symptoms. */
    public Chart als(String onset) {
        condition("sct|86044005", onset);
        return this;
    }

    public Condition condition(String code, @Nullable String onset) {
        Condition condition = new Condition();
        condition.setCode(concept(code));
        condition.setClinicalStatus(new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/condition-clinical", "active", null)));
        if (onset != null) {
            condition.setOnset(new DateTimeType(onset));
        }
        return add(condition);
    }

    /**
     * An observation of a day.
     *
     * @param value {@code present}, {@code absent}, {@code unknown} (not examined), {@code true}, {@code false}, an amount
     *     with its unit, a code, or any other text
     */
    public Observation observation(String code, String day, String value) {
        Observation observation = new Observation();
        observation.setStatus(ObservationStatus.FINAL);
        observation.setCode(concept(code));
        observation.setEffective(new DateTimeType(day));
        if (value.equals("unknown")) {
            observation.setDataAbsentReason(new CodeableConcept(
                    new Coding("http://terminology.hl7.org/CodeSystem/data-absent-reason", "not-performed", null)));
        } else {
            observation.setValue(value(value));
        }
        return add(observation);
    }

    /** A sign in a region: {@code bulbar}, {@code cervical}, {@code thoracic} or {@code lumbosacral}. */
    public Observation sign(String code, String region, String day, String value) {
        return observation(code, day, value).setBodySite(concept("region|" + region));
    }

    /** A region examined as a whole; both {@code present}, {@code absent} or {@code unknown}. */
    public Observation region(String region, String day, String umn, String lmn) {
        Observation examination = new Observation();
        examination.setStatus(ObservationStatus.FINAL);
        examination.setCode(concept("assessment|region-examination"));
        examination.setBodySite(concept("region|" + region));
        examination.setEffective(new DateTimeType(day));
        component(examination, "motor-sign|umn-sign", umn);
        component(examination, "motor-sign|lmn-sign", lmn);
        return add(examination);
    }

    public static void component(Observation observation, String code, String value) {
        var component = observation.addComponent().setCode(concept(code));
        if (value.equals("unknown")) {
            component.setDataAbsentReason(new CodeableConcept(
                    new Coding("http://terminology.hl7.org/CodeSystem/data-absent-reason", "not-performed", null)));
        } else {
            component.setValue(value(value));
        }
    }

    /** A laboratory result with its limits, which may be null, all in the unit of the amount. */
    public Observation lab(String loinc, String day, String amount, @Nullable String low, @Nullable String high) {
        Observation observation = observation("loinc|" + loinc, day, amount);
        String unit = amount.substring(amount.indexOf(' '));
        if (low != null || high != null) {
            var range = observation.addReferenceRange();
            if (low != null) {
                range.setLow(quantity(low + unit));
            }
            if (high != null) {
                range.setHigh(quantity(high + unit));
            }
        }
        return observation;
    }

    /** A medicine, by ATC where no system is named, in use from the one day to the other, or still in use. */
    public MedicationStatement medicine(String code, @Nullable String start, @Nullable String end) {
        MedicationStatement statement = new MedicationStatement();
        statement.setStatus(end == null ? MedicationStatementStatus.ACTIVE : MedicationStatementStatus.COMPLETED);
        statement.setMedication(concept(code.contains("|") ? code : "atc|" + code));
        if (start != null) {
            Period period = new Period().setStartElement(new DateTimeType(start));
            if (end != null) {
                period.setEndElement(new DateTimeType(end));
            }
            statement.setEffective(period);
        }
        return add(statement);
    }

    MedicationRequest prescription(String code) {
        MedicationRequest request = new MedicationRequest();
        request.setStatus(MedicationRequestStatus.ACTIVE);
        request.setIntent(MedicationRequestIntent.ORDER);
        request.setMedication(concept(code));
        return add(request);
    }

    public Procedure procedure(String code, String day) {
        Procedure procedure = new Procedure();
        procedure.setStatus(ProcedureStatus.COMPLETED);
        procedure.setCode(concept(code));
        procedure.setPerformed(new DateTimeType(day));
        return add(procedure);
    }

    /** A final report of an EMG on a day, its conclusion coded. */
    public DiagnosticReport emgReport(String day, String conclusion) {
        DiagnosticReport report = new DiagnosticReport();
        report.setStatus(DiagnosticReportStatus.FINAL);
        report.setCode(concept("loinc|18749-2"));
        report.setEffective(new DateTimeType(day));
        report.addConclusionCode(concept(conclusion));
        return add(report);
    }

    /**
     * A response to the ALSFRS-R, stopped where something is left out.
     *
     * @param scores the points of the twelve items in order, a dash where there is no answer
     */
    public QuestionnaireResponse alsfrs(String day, String scores) {
        return add(AlsfrsR.response(
                "QuestionnaireResponse-" + day,
                day,
                false,
                scores.chars().map(point -> point == '-' ? -1 : point - '0').toArray()));
    }

    /**
     * A relative who has or had a condition.
     *
     * @param relationship code of v3-RoleCode, such as {@code FTH}
     */
    public FamilyMemberHistory relative(String relationship, String condition) {
        FamilyMemberHistory history = new FamilyMemberHistory();
        history.setStatus(FamilyHistoryStatus.COMPLETED);
        history.setRelationship(new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/v3-RoleCode", relationship, null)));
        history.addCondition().setCode(concept(condition));
        return add(history);
    }

    /** What the pathway makes of the record at noon of a day in Amsterdam. */
    public Result on(String day) {
        return on(day, CONTENT);
    }

    public Result on(String day, Content content) {
        Outcome outcome = content.evaluate(PatientRecord.of(patient, resources), noon(day));
        if (outcome instanceof Outcome.Plan plan) {
            return new Result(plan.desired().stream().map(Desired::resource).toList(), plan.unknown());
        }
        throw new AssertionError(outcome);
    }

    /** What a define says about the record at noon of a day in Amsterdam; null where it is not known. */
    public @Nullable Object answer(String library, String define, String day) {
        DefineRef wanted = new DefineRef(library, define);
        Answer answer = CONTENT.logic()
                .evaluate(PatientRecord.of(patient, resources), noon(day), Map.of(), Set.of(wanted))
                .answer(wanted);
        if (answer instanceof Answer.Failed failed) {
            throw new AssertionError(failed.message());
        }
        return answer instanceof Answer.Value known ? known.value() : null;
    }

    private static EvaluationTime noon(String day) {
        return new EvaluationTime(
                LocalDate.parse(day).atTime(LocalTime.NOON).atZone(AMSTERDAM).toInstant(), AMSTERDAM);
    }

    private static Type value(String value) {
        if (value.equals("present")) {
            return concept("sct|52101004");
        }
        if (value.equals("absent")) {
            return concept("sct|2667000");
        }
        if (value.equals("true") || value.equals("false")) {
            return new BooleanType(value);
        }
        if (value.contains("|")) {
            return concept(value);
        }
        return value.matches("-?[0-9.]+ \\S+") ? quantity(value) : new StringType(value);
    }
}
