package org.charcot.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.charcot.logic.Logic.Requirement;
import org.charcot.record.Code;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Device.FHIRDeviceStatus;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.FamilyMemberHistory.FamilyHistoryStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.hl7.fhir.r4.model.Type;

/** All that a record can say to the content: each code that is looked up, as each type that it is looked up in. */
final class Sayings {

    private static final String SNOMED = "http://snomed.info/sct";
    private static final String OURS = "https://charcot.health/fhir/CodeSystem/";
    private static final String VALUE_SETS = "https://charcot.health/fhir/ValueSet/";
    private static final String SUBJECT = "Patient/p";

    /** How a code is said in each type that has a code to look it up by. */
    private static final Map<String, Function<CodeableConcept, List<? extends Resource>>> BY_TYPE = Map.of(
            "AllergyIntolerance", Sayings::allergies,
            "Condition", Sayings::conditions,
            "Device", Sayings::devices,
            "DiagnosticReport", Sayings::reports,
            "MedicationRequest", Sayings::prescriptions,
            "MedicationStatement", Sayings::courses,
            "Observation", Sayings::observations,
            "Procedure", Sayings::procedures,
            "ServiceRequest", Sayings::requests);

    /** Types that the logic reads whole. Here are codes that it asks for in them, by value set. */
    private static final Map<String, List<String>> READ_WHOLE = Map.of(
            "Consent", List.of("ventilation-agreement", "non-invasive-ventilation"),
            "FamilyMemberHistory", List.of("als-or-ftd"),
            "CareTeam", List.of("psychologist-role", "neurologist-role", "physiotherapist-role"));

    private Sayings() {}

    /** Each code that logic or outputs of the content look up, by the type in which they do. */
    static Map<String, SortedSet<Code>> codesByType(Content content) {
        Map<String, SortedSet<Code>> codes = new TreeMap<>();
        for (String library : content.logic().libraries().keySet()) {
            for (Requirement requirement : content.logic().requirements(library)) {
                requirement.codes().forEach(code -> in(codes, requirement.type())
                        .add(code));
                requirement.valueSets().forEach(set -> in(codes, requirement.type())
                        .addAll(content.valueSets().expansion(set)));
            }
        }
        content.files().resources().stream()
                .filter(PlanDefinition.class::isInstance)
                .map(PlanDefinition.class::cast)
                .forEach(plan -> plan.getAction().forEach(action -> outputs(action, content, codes)));
        READ_WHOLE.forEach((type, sets) ->
                sets.forEach(set -> in(codes, type).addAll(content.valueSets().expansion(VALUE_SETS + set))));
        codes.values().removeIf(Set::isEmpty);
        return codes;
    }

    private static void outputs(
            PlanDefinitionActionComponent action, Content content, Map<String, SortedSet<Code>> codes) {
        for (DataRequirement output : action.getOutput()) {
            output.getCodeFilter().forEach(filter -> {
                filter.getCode().forEach(code -> in(codes, output.getType()).add(Code.of(code)));
                if (filter.hasValueSet()) {
                    in(codes, output.getType()).addAll(content.valueSets().expansion(filter.getValueSet()));
                }
            });
        }
        action.getAction().forEach(child -> outputs(child, content, codes));
    }

    private static SortedSet<Code> in(Map<String, SortedSet<Code>> codes, String type) {
        return codes.computeIfAbsent(type, unused -> new TreeSet<>(Comparator.comparing(Code::toString)));
    }

    /** Every way in which the code is said in that type, on a day; without ids. */
    static List<Resource> of(String type, Code code, String day) {
        CodeableConcept concept = new CodeableConcept(code.toCoding());
        List<Resource> said = new ArrayList<>();
        switch (type) {
            case "Consent" -> said.add(consent(concept));
            case "FamilyMemberHistory" -> said.add(relative(concept));
            case "CareTeam" -> said.add(team(concept));
            default -> said.addAll(sayer(type).apply(concept));
        }
        said.forEach(resource -> Dates.of(resource, new DateTimeType(day)));
        return said;
    }

    private static Function<CodeableConcept, List<? extends Resource>> sayer(String type) {
        Function<CodeableConcept, List<? extends Resource>> sayer = BY_TYPE.get(type);
        if (sayer == null) {
            throw new IllegalArgumentException("The content looks codes up in " + type + ", which nobody says here");
        }
        return sayer;
    }

    /** When a resource of each type holds. */
    private static final class Dates {

        static void of(Resource resource, DateTimeType day) {
            if (resource instanceof Observation observation) {
                observation.setEffective(day).setSubject(new Reference(SUBJECT));
            } else if (resource instanceof Condition condition) {
                condition.setOnset(day).setRecordedDateElement(day.copy()).setSubject(new Reference(SUBJECT));
            } else if (resource instanceof DiagnosticReport report) {
                report.setEffective(day).setSubject(new Reference(SUBJECT));
            } else if (resource instanceof Procedure procedure) {
                procedure.setPerformed(day).setSubject(new Reference(SUBJECT));
            } else if (resource instanceof ServiceRequest request) {
                request.setAuthoredOnElement(day).setSubject(new Reference(SUBJECT));
            } else if (resource instanceof MedicationStatement statement) {
                statement.setEffective(new Period().setStartElement(day)).setSubject(new Reference(SUBJECT));
            } else if (resource instanceof MedicationRequest request) {
                request.setAuthoredOnElement(day).setSubject(new Reference(SUBJECT));
                request.addDosageInstruction()
                        .getTiming()
                        .getRepeat()
                        .setBounds(new Period().setStartElement(day.copy()));
            } else if (resource instanceof AllergyIntolerance allergy) {
                allergy.setPatient(new Reference(SUBJECT)).setRecordedDateElement(day);
            } else if (resource instanceof FamilyMemberHistory history) {
                history.setPatient(new Reference(SUBJECT)).setDateElement(day);
            } else if (resource instanceof Device device) {
                device.setPatient(new Reference(SUBJECT)).setManufactureDateElement(day);
            } else if (resource instanceof Consent consent) {
                consent.setPatient(new Reference(SUBJECT)).setDateTimeElement(day);
            } else {
                ((CareTeam) resource).setSubject(new Reference(SUBJECT)).setPeriod(new Period().setStartElement(day));
            }
        }
    }

    /** Present, absent, yes, no, not examined, an amount over its limit, a number, a sign in a region, and components. */
    private static List<Observation> observations(CodeableConcept code) {
        List<Observation> said = new ArrayList<>();
        for (Type value : List.of(
                concept(SNOMED, "52101004"),
                concept(SNOMED, "2667000"),
                new BooleanType(true),
                new BooleanType(false),
                new IntegerType(1),
                amount("6", "mmol/L"))) {
            said.add(observation(code));
            said.get(said.size() - 1).setValue(value);
        }
        said.get(said.size() - 1)
                .addReferenceRange()
                .setHigh(amount("1", "mmol/L"))
                .setLow(amount("0.5", "mmol/L"));
        for (String presence : List.of("52101004", "2667000")) {
            Observation sign = observation(code);
            sign.setBodySite(concept(OURS + "region", "cervical")).setValue(concept(SNOMED, presence));
            said.add(sign);
            Observation parts = observation(code);
            parts.setBodySite(concept(OURS + "region", "lumbosacral"));
            for (String part : List.of(
                    "motor-sign|umn-sign",
                    "motor-sign|lmn-sign",
                    "motor-sign|fibrillation-or-positive-sharp-wave",
                    "motor-sign|chronic-neurogenic-change",
                    "nerve-measurement|conduction-block",
                    "finding|fever",
                    "finding|affects-daily-life")) {
                parts.addComponent()
                        .setCode(concept(
                                OURS + part.substring(0, part.indexOf('|')), part.substring(part.indexOf('|') + 1)))
                        .setValue(concept(SNOMED, presence));
            }
            said.add(parts);
        }
        Observation unknown = observation(code);
        unknown.setDataAbsentReason(
                concept("http://terminology.hl7.org/CodeSystem/data-absent-reason", "not-performed"));
        said.add(unknown);
        return said;
    }

    private static Observation observation(CodeableConcept code) {
        return new Observation().setStatus(ObservationStatus.FINAL).setCode(code);
    }

    private static List<Condition> conditions(CodeableConcept code) {
        Condition plain = new Condition().setCode(code);
        return List.of(
                plain,
                plain.copy().setVerificationStatus(verification("condition", "confirmed")),
                plain.copy().setVerificationStatus(verification("condition", "provisional")),
                plain.copy().setVerificationStatus(verification("condition", "refuted")),
                plain.copy()
                        .setClinicalStatus(
                                concept("http://terminology.hl7.org/CodeSystem/condition-clinical", "resolved")));
    }

    private static List<Procedure> procedures(CodeableConcept code) {
        return List.of(
                new Procedure().setStatus(ProcedureStatus.COMPLETED).setCode(code),
                new Procedure().setStatus(ProcedureStatus.INPROGRESS).setCode(code),
                new Procedure().setStatus(ProcedureStatus.PREPARATION).setCode(code),
                new Procedure().setStatus(ProcedureStatus.NOTDONE).setCode(code));
    }

    private static List<Device> devices(CodeableConcept code) {
        return List.of(
                new Device().setStatus(FHIRDeviceStatus.ACTIVE).setType(code),
                new Device().setStatus(FHIRDeviceStatus.INACTIVE).setType(code));
    }

    private static List<ServiceRequest> requests(CodeableConcept code) {
        ServiceRequest order =
                new ServiceRequest().setIntent(ServiceRequestIntent.ORDER).setCode(code);
        return List.of(
                order.copy().setStatus(ServiceRequestStatus.ACTIVE),
                order.copy().setStatus(ServiceRequestStatus.COMPLETED));
    }

    private static List<DiagnosticReport> reports(CodeableConcept code) {
        return List.of(
                new DiagnosticReport().setStatus(DiagnosticReportStatus.FINAL).setCode(code));
    }

    private static List<AllergyIntolerance> allergies(CodeableConcept code) {
        AllergyIntolerance allergy = new AllergyIntolerance().setCode(code);
        return List.of(allergy, allergy.copy().setVerificationStatus(verification("allergyintolerance", "confirmed")));
    }

    private static List<MedicationStatement> courses(CodeableConcept code) {
        List<MedicationStatement> said = new ArrayList<>();
        for (MedicationStatementStatus status : List.of(
                MedicationStatementStatus.ACTIVE,
                MedicationStatementStatus.STOPPED,
                MedicationStatementStatus.NOTTAKEN)) {
            MedicationStatement course = new MedicationStatement().setStatus(status);
            course.setMedication(code);
            course.addDosage().addDoseAndRate().setDose(amount("900", "mg"));
            course.getDosageFirstRep()
                    .getTiming()
                    .getRepeat()
                    .setFrequency(3)
                    .setPeriod(1)
                    .setPeriodUnit(UnitsOfTime.D);
            said.add(course);
        }
        return said;
    }

    private static List<MedicationRequest> prescriptions(CodeableConcept code) {
        List<MedicationRequest> said = new ArrayList<>();
        for (MedicationRequestStatus status : List.of(
                MedicationRequestStatus.ACTIVE, MedicationRequestStatus.STOPPED, MedicationRequestStatus.CANCELLED)) {
            MedicationRequest request = new MedicationRequest().setStatus(status);
            request.setIntent(MedicationRequestIntent.ORDER).setMedication(code);
            said.add(request);
        }
        return said;
    }

    private static Consent consent(CodeableConcept code) {
        Consent consent = new Consent().setStatus(ConsentState.ACTIVE);
        consent.addCategory(code);
        return consent;
    }

    private static FamilyMemberHistory relative(CodeableConcept code) {
        FamilyMemberHistory history = new FamilyMemberHistory().setStatus(FamilyHistoryStatus.COMPLETED);
        history.setRelationship(concept("http://terminology.hl7.org/CodeSystem/v3-RoleCode", "CHILD"));
        history.addCondition().setCode(code);
        return history;
    }

    private static CareTeam team(CodeableConcept role) {
        CareTeam team = new CareTeam().setStatus(CareTeam.CareTeamStatus.ACTIVE);
        team.addParticipant().addRole(role);
        return team;
    }

    static CodeableConcept verification(String of, String status) {
        return concept("http://terminology.hl7.org/CodeSystem/" + verificationSystem(of), status);
    }

    private static String verificationSystem(String of) {
        return of.equals("condition") ? "condition-ver-status" : of + "-verification";
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding(system, code, null));
    }

    private static Quantity amount(String value, String unit) {
        return new Quantity()
                .setValue(new BigDecimal(value))
                .setUnit(unit)
                .setSystem("http://unitsofmeasure.org")
                .setCode(unit);
    }
}
