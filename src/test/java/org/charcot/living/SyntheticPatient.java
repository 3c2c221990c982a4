package org.charcot.living;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
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
import org.hl7.fhir.r4.model.Type;

/**
 * A patient with input for all three plans, the same for the same id, day and size: region examinations, needle EMG,
 * course, ALSFRS-R responses, riluzole, and then laboratory results and weights until the size is reached.
 */
public final class SyntheticPatient {

    private static final String OURS = "https://charcot.health/fhir/";
    private static final String LOINC = "http://loinc.org";
    private static final String SNOMED = "http://snomed.info/sct";
    private static final String UCUM = "http://unitsofmeasure.org";
    private static final List<String> REGIONS = List.of("bulbar", "cervical", "thoracic", "lumbosacral");
    private static final List<String> MUSCLES = List.of(
            "tongue",
            "biceps-brachii",
            "first-dorsal-interosseous",
            "erector-spinae-thoracic",
            "rectus-femoris",
            "tibialis-anterior");
    private static final List<String> ITEMS = List.of(
            "speech",
            "salivation",
            "swallowing",
            "handwriting",
            "cutting-without-gastrostomy",
            "dressing-hygiene",
            "turning-in-bed",
            "walking",
            "climbing-stairs",
            "dyspnea",
            "orthopnea",
            "respiratory-insufficiency");

    private final String id;
    private final LocalDate riluzoleStart;
    private final List<Resource> resources = new ArrayList<>();

    private SyntheticPatient(String id, LocalDate riluzoleStart) {
        this.id = id;
        this.riluzoleStart = riluzoleStart;
    }

    /**
     * The patient's resources with client ids, the Patient first.
     *
     * @param size how many resources; the clinical core is smaller than 40 of them and always there
     */
    public static List<Resource> resources(String id, LocalDate today, int size) {
        SyntheticPatient patient = new SyntheticPatient(id, today.minusMonths(4));
        patient.core();
        patient.measurements(size, 1, 100);
        return List.copyOf(patient.resources);
    }

    /** The same of somebody who has been in care for three years: a response each quarter, measurements all along. */
    public static List<Resource> ofThreeYears(String id, LocalDate today, int size) {
        LocalDate start = today.minusYears(3);
        SyntheticPatient patient = new SyntheticPatient(id, start);
        patient.core();
        for (int visit = 3; visit < 14; visit++) {
            patient.add(patient.response(start.plusMonths(3L * (visit - 2)), visit < 8 ? 2 : 1), "alsfrs-r-" + visit);
        }
        patient.measurements(size, 11, 1095);
        return List.copyOf(patient.resources);
    }

    /** A transaction that puts each resource under its id. */
    public static Bundle transaction(List<? extends Resource> resources) {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        for (Resource resource : resources) {
            String url = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
            bundle.addEntry()
                    .setFullUrl(OURS + url)
                    .setResource(resource)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(url);
        }
        return bundle;
    }

    private void core() {
        Patient patient = new Patient();
        patient.setId(id);
        patient.addName().setFamily("Synthetic").addGiven(id);
        patient.setBirthDateElement(new DateType("1961-05-04"));
        resources.add(patient);

        Condition disease = new Condition();
        disease.setCode(concept(SNOMED, "86044005")).setSubject(subject());
        disease.setClinicalStatus(concept("http://terminology.hl7.org/CodeSystem/condition-clinical", "active"));
        disease.setOnset(new DateTimeType(riluzoleStart.minusMonths(14).toString()));
        add(disease, "disease");

        for (String region : REGIONS) {
            add(regionExamination(region), "region-" + region);
        }
        for (String muscle : MUSCLES) {
            add(needleEmg(muscle), "emg-" + muscle);
        }
        for (String course : List.of("progressive-course", "other-causes-excluded", "normal-motor-function-before")) {
            Observation observation = observation(concept(OURS + "CodeSystem/assessment", course), riluzoleStart);
            add(observation.setValue(new BooleanType(true)), course);
        }
        MedicationStatement riluzole = new MedicationStatement();
        riluzole.setStatus(MedicationStatementStatus.ACTIVE)
                .setMedication(concept("http://www.whocc.no/atc", "N07XX02"))
                .setSubject(subject())
                .setEffective(new Period().setStartElement(new DateTimeType(riluzoleStart.toString())));
        add(riluzole, "riluzole");
        for (int visit = 0; visit < 3; visit++) {
            add(response(riluzoleStart.plusMonths(visit), 4 - visit), "alsfrs-r-" + visit);
        }
    }

    /** Fills up to the size: one every so many days from the start of riluzole on, and from there again after all days. */
    private void measurements(int size, int apart, int days) {
        for (int n = 0; resources.size() < size; n++) {
            LocalDate day = riluzoleStart.plusDays((long) n * apart % days);
            Observation observation =
                    switch (n % 4) {
                        case 0 -> laboratory("1742-6", 30 + n % 20, "U/L", "45", day);
                        case 1 -> laboratory("1920-8", 25 + n % 15, "U/L", "40", day);
                        case 2 -> laboratory("751-8", 3 + n % 3, "10*9/L", "7.5", day);
                        default -> measurement("29463-7", 70 - n % 3, "kg", day);
                    };
            add(observation, "measurement-" + n);
        }
    }

    private Observation regionExamination(String region) {
        Observation observation =
                observation(concept(OURS + "CodeSystem/assessment", "region-examination"), riluzoleStart.minusDays(7));
        observation.setBodySite(concept(OURS + "CodeSystem/region", region));
        observation.addCategory(concept("http://terminology.hl7.org/CodeSystem/observation-category", "exam"));
        component(observation, "umn-sign", present(!region.equals("thoracic")));
        component(observation, "lmn-sign", present(!region.equals("bulbar")));
        return observation;
    }

    private Observation needleEmg(String muscle) {
        Observation observation =
                observation(concept(OURS + "CodeSystem/assessment", "needle-emg"), riluzoleStart.minusDays(5));
        observation.setBodySite(concept(OURS + "CodeSystem/muscle", muscle));
        component(observation, "fibrillation-or-positive-sharp-wave", present(true));
        component(observation, "fasciculation", present(true));
        component(observation, "chronic-neurogenic-change", present(true));
        component(observation, "side", concept(SNOMED, "24028007"));
        return observation;
    }

    private QuestionnaireResponse response(LocalDate day, int score) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setQuestionnaire(OURS + "Questionnaire/alsfrs-r").setStatus(QuestionnaireResponseStatus.COMPLETED);
        response.setSubject(subject()).setAuthoredElement(new DateTimeType(day + "T10:00:00+01:00"));
        int number = 1;
        for (String item : ITEMS) {
            if (number == 5) {
                response.addItem().setLinkId("gastrostomy").addAnswer().setValue(new BooleanType(false));
            }
            response.addItem()
                    .setLinkId(number == 5 ? "5a" : Integer.toString(number))
                    .addAnswer()
                    .setValue(
                            new Coding().setSystem(OURS + "CodeSystem/alsfrs-r").setCode(item + "." + score));
            number++;
        }
        return response;
    }

    /** A laboratory result with the upper end of its reference range. */
    private Observation laboratory(String loinc, int value, String unit, String upper, LocalDate day) {
        Observation observation = measurement(loinc, value, unit, day);
        observation.addReferenceRange().setHigh(quantity(new BigDecimal(upper), unit));
        return observation;
    }

    private Observation measurement(String loinc, int value, String unit, LocalDate day) {
        return observation(concept(LOINC, loinc), day).setValue(quantity(BigDecimal.valueOf(value), unit));
    }

    private Observation observation(CodeableConcept code, LocalDate day) {
        return new Observation()
                .setStatus(ObservationStatus.FINAL)
                .setCode(code)
                .setSubject(subject())
                .setEffective(new DateTimeType(day + "T09:00:00+01:00"));
    }

    private static void component(Observation observation, String code, Type value) {
        observation
                .addComponent()
                .setCode(concept(OURS + "CodeSystem/motor-sign", code))
                .setValue(value);
    }

    private static CodeableConcept present(boolean present) {
        return concept(SNOMED, present ? "52101004" : "2667000");
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding().setSystem(system).setCode(code));
    }

    private static Quantity quantity(BigDecimal value, String unit) {
        return new Quantity().setValue(value).setUnit(unit).setSystem(UCUM).setCode(unit);
    }

    private Reference subject() {
        return new Reference("Patient/" + id);
    }

    private void add(Resource resource, String part) {
        resource.setId(id + "-" + part);
        resources.add(resource);
    }
}
