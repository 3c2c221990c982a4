package org.charcot.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.charcot.questionnaire.AlsfrsR;
import org.charcot.record.Code;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** Arbitrary records in the words of the contract. All that is in one happened before {@link #TODAY}. */
public final class Stories {

    /** The first day on which a story is evaluated. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final String OURS = "https://charcot.health/fhir/CodeSystem/";
    private static final String SNOMED = "http://snomed.info/sct";
    private static final String HPO = "http://human-phenotype-ontology.org";
    private static final String LOINC = "http://loinc.org";
    private static final String PATIENT = "p";
    private static final List<String> REGIONS = List.of("bulbar", "cervical", "thoracic", "lumbosacral");
    private static final List<String> MUSCLES = List.of(
            "tongue", "biceps-brachii", "first-dorsal-interosseous", "erector-spinae-thoracic", "gastrocnemius");

    private record Saying(String type, Code code) {}

    private static final List<Saying> SAYINGS = Sayings.codesByType(Chart.CONTENT).entrySet().stream()
            .flatMap(codes -> codes.getValue().stream().map(code -> new Saying(codes.getKey(), code)))
            .toList();

    private Stories() {}

    /** What a record holds, each under an id of its own. */
    public static Arbitrary<List<Resource>> stories(int maximum) {
        return fact().list().ofMaxSize(maximum).map(facts -> {
            for (int i = 0; i < facts.size(); i++) {
                facts.get(i).setId("f" + i);
            }
            return facts;
        });
    }

    /** One thing that is on record. */
    public static Arbitrary<Resource> fact() {
        return Arbitraries.oneOf(
                sign(),
                region(),
                muscle(),
                statement(),
                response(),
                course(),
                prescription(),
                result(),
                result(),
                condition(),
                saying(),
                saying(),
                saying());
    }

    /** The record of the one patient whom all stories are about. */
    public static PatientRecord record(List<Resource> facts) {
        Patient patient = new Patient();
        patient.setId(PATIENT);
        return PatientRecord.of(patient, facts);
    }

    /** The first instant of the day so many days from {@link #TODAY}. */
    public static EvaluationTime midnight(int daysLater) {
        return new EvaluationTime(
                TODAY.plusDays(daysLater).atStartOfDay(AMSTERDAM).toInstant(), AMSTERDAM);
    }

    /** The same resource, retracted as its type has it. */
    static Resource retracted(Resource fact) {
        Resource retracted = fact.copy();
        if (retracted instanceof Condition condition) {
            condition.setVerificationStatus(Sayings.verification("condition", "entered-in-error"));
        } else if (retracted instanceof AllergyIntolerance allergy) {
            allergy.setVerificationStatus(Sayings.verification("allergyintolerance", "entered-in-error"));
        } else {
            retracted.setProperty("status", new StringType("entered-in-error"));
        }
        return retracted;
    }

    private static Arbitrary<Resource> sign() {
        Arbitrary<String> code = Arbitraries.of("HP:0001347", "HP:0003202", "HP:0003487", "HP:0007289", "HP:0001324");
        return Combinators.combine(code, Arbitraries.of(REGIONS), presence(), date())
                .as((sign, region, present, on) -> {
                    Observation observation = observation(new Coding(HPO, sign, null), on);
                    observation.setBodySite(ours("region", region));
                    observation.setValue(present == null ? null : presence(present));
                    if (present == null) {
                        observation.setDataAbsentReason(notPerformed());
                    }
                    return observation;
                });
    }

    private static Arbitrary<Resource> region() {
        return Combinators.combine(Arbitraries.of(REGIONS), presence(), presence(), date())
                .as((region, umn, lmn, on) -> {
                    Observation observation = observation(coding("assessment", "region-examination"), on);
                    observation.setBodySite(ours("region", region));
                    component(observation, "umn-sign", umn);
                    component(observation, "lmn-sign", lmn);
                    return observation;
                });
    }

    private static Arbitrary<Resource> muscle() {
        return Combinators.combine(
                        Arbitraries.of(MUSCLES), Arbitraries.of("7771000", "24028007"), presence(), presence(), date())
                .as((muscle, side, denervation, reinnervation, on) -> {
                    Observation observation = observation(coding("assessment", "needle-emg"), on);
                    observation.setBodySite(ours("muscle", muscle));
                    component(observation, "fibrillation-or-positive-sharp-wave", denervation);
                    component(observation, "chronic-neurogenic-change", reinnervation);
                    observation
                            .addComponent()
                            .setCode(ours("motor-sign", "side"))
                            .setValue(new CodeableConcept(new Coding(SNOMED, side, null)));
                    return observation;
                });
    }

    private static Arbitrary<Resource> statement() {
        return Combinators.combine(
                        Arbitraries.of("progressive-course", "other-causes-excluded", "normal-motor-function-before"),
                        Arbitraries.of(true, false),
                        date())
                .as((code, answer, on) -> {
                    Observation observation = observation(coding("assessment", code), on);
                    observation.setValue(new BooleanType(answer));
                    return observation;
                });
    }

    /** An answer of -1 is left out, which makes the response a partial one. */
    private static Arbitrary<Resource> response() {
        Arbitrary<int[]> scores = Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.integers().between(0, 4)), Tuple.of(1, Arbitraries.just(-1)))
                .array(int[].class)
                .ofSize(12);
        return Combinators.combine(scores, Arbitraries.of(true, false), day()).as((points, gastrostomy, on) -> {
            QuestionnaireResponse response = AlsfrsR.response("r", on + "T10:00:00+01:00", gastrostomy, points);
            response.setSubject(new Reference("Patient/" + PATIENT));
            response.setStatus(
                    Arrays.stream(points).anyMatch(point -> point < 0)
                            ? QuestionnaireResponseStatus.STOPPED
                            : QuestionnaireResponseStatus.COMPLETED);
            return response;
        });
    }

    private static Arbitrary<Resource> course() {
        return Combinators.combine(
                        day(),
                        Arbitraries.integers().between(1, 200).injectNull(0.5),
                        Arbitraries.of("active", "completed", "stopped", "on-hold"))
                .as((start, days, status) -> {
                    MedicationStatement statement = new MedicationStatement();
                    statement.setStatus(MedicationStatementStatus.fromCode(status));
                    statement.setMedication(riluzole());
                    statement.setSubject(new Reference("Patient/" + PATIENT));
                    Period period = new Period().setStartElement(new DateTimeType(start.toString()));
                    LocalDate end = days == null ? null : start.plusDays(days);
                    if (end != null && end.isBefore(TODAY)) {
                        period.setEndElement(new DateTimeType(end.toString()));
                    }
                    statement.setEffective(period);
                    return statement;
                });
    }

    private static Arbitrary<Resource> prescription() {
        return Combinators.combine(day(), Arbitraries.of(true, false)).as((on, dated) -> {
            MedicationRequest request = new MedicationRequest();
            request.setStatus(MedicationRequestStatus.ACTIVE);
            request.setIntent(MedicationRequestIntent.ORDER);
            request.setMedication(riluzole());
            request.setSubject(new Reference("Patient/" + PATIENT));
            request.setAuthoredOnElement(new DateTimeType(on.toString()));
            if (dated) {
                request.addDosageInstruction()
                        .getTiming()
                        .getRepeat()
                        .setBounds(new Period().setStartElement(new DateTimeType(on.toString())));
            }
            return request;
        });
    }

    /** A laboratory value with or without its limits, or a weight. */
    private static Arbitrary<Resource> result() {
        record Measure(String code, String unit, @Nullable Integer low, @Nullable Integer high) {}
        Arbitrary<Measure> measure = Arbitraries.of(
                new Measure("1742-6", "U/L", null, 45),
                new Measure("1742-6", "ukat/L", null, 1),
                new Measure("1742-6", "U/L", null, null),
                new Measure("14631-6", "umol/L", null, 20),
                new Measure("751-8", "10*9/L", 2, 7),
                new Measure("6690-2", "10*9/L", 4, 10),
                new Measure("58410-2", "10*9/L", null, null),
                new Measure("29463-7", "kg", null, null));
        return Combinators.combine(measure, Arbitraries.of("0.4", "1.5", "9", "60", "230"), date())
                .as((of, value, on) -> {
                    Observation observation = observation(new Coding(LOINC, of.code(), null), on);
                    observation.setValue(quantity(value, of.unit()));
                    if (of.low() != null || of.high() != null) {
                        var range = observation.addReferenceRange();
                        if (of.low() != null) {
                            range.setLow(quantity(of.low().toString(), of.unit()));
                        }
                        if (of.high() != null) {
                            range.setHigh(quantity(of.high().toString(), of.unit()));
                        }
                    }
                    return observation;
                });
    }

    private static Arbitrary<Resource> condition() {
        return Combinators.combine(Arbitraries.of("86044005", "37340000", "386661006", "84229001"), date())
                .as((code, on) -> {
                    Condition condition = new Condition();
                    condition.setCode(new CodeableConcept(new Coding(SNOMED, code, null)));
                    condition.setSubject(new Reference("Patient/" + PATIENT));
                    condition.setOnset(on);
                    return condition;
                });
    }

    /** Any code that the content looks up, in a type in which it does, in one of the ways in which it is said there. */
    private static Arbitrary<Resource> saying() {
        return Arbitraries.of(SAYINGS).flatMap(saying -> day().flatMap(
                        day -> Arbitraries.of(Sayings.of(saying.type(), saying.code(), day.toString()))
                                .map(Resource::copy)));
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(1, 400).map(TODAY::minusDays);
    }

    /** Known to the day, or to the second. */
    private static Arbitrary<DateTimeType> date() {
        return Combinators.combine(day(), Arbitraries.of("", "", "T09:30:00+01:00", "T23:10:00Z"))
                .as((day, time) -> new DateTimeType(day.minusDays(1) + time));
    }

    private static Arbitrary<@Nullable Boolean> presence() {
        return Arbitraries.of(true, false).injectNull(0.2);
    }

    private static Observation observation(Coding code, DateTimeType effective) {
        Observation observation = new Observation();
        observation.setStatus(ObservationStatus.FINAL);
        observation.setCode(new CodeableConcept(code));
        observation.setSubject(new Reference("Patient/" + PATIENT));
        observation.setEffective(effective);
        return observation;
    }

    private static void component(Observation of, String code, @Nullable Boolean present) {
        var component = of.addComponent().setCode(ours("motor-sign", code));
        if (present == null) {
            component.setDataAbsentReason(notPerformed());
        } else {
            component.setValue(presence(present));
        }
    }

    private static CodeableConcept presence(boolean present) {
        return new CodeableConcept(new Coding(SNOMED, present ? "52101004" : "2667000", null));
    }

    private static CodeableConcept notPerformed() {
        return new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/data-absent-reason", "not-performed", null));
    }

    private static CodeableConcept riluzole() {
        return new CodeableConcept(new Coding("http://www.whocc.no/atc", "N07XX02", null));
    }

    private static Quantity quantity(String value, String unit) {
        return new Quantity()
                .setValue(new BigDecimal(value))
                .setUnit(unit)
                .setSystem("http://unitsofmeasure.org")
                .setCode(unit);
    }

    private static Coding coding(String system, String code) {
        return new Coding(OURS + system, code, null);
    }

    private static CodeableConcept ours(String system, String code) {
        return new CodeableConcept(coding(system, code));
    }
}
