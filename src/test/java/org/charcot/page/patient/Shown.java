package org.charcot.page.patient;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.charcot.logic.ValueSets;
import org.charcot.page.Names;
import org.charcot.page.Texts;
import org.charcot.plan.Definitions;
import org.charcot.record.Code;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Records of a few resources, and the words to show them in. */
final class Shown {

    static final String SYSTEM = "http://example.org/code";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final ValueSets VALUE_SETS =
            canonical -> Map.of("present", Set.of(new Code(SYSTEM, "yes")), "absent", Set.of(new Code(SYSTEM, "no")))
                    .getOrDefault(canonical, Set.of(new Code(SYSTEM, canonical)));

    private Shown() {}

    static Texts texts(Locale language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.addBasenames("text/page");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Texts(messages, language, ZoneId.of("Europe/Amsterdam"));
    }

    static Said said() {
        return said(Locale.ENGLISH);
    }

    static Said said(Locale language) {
        return said(language, Definitions.of(List.of()));
    }

    static Said said(Locale language, Definitions definitions) {
        return new Said(
                new Names(definitions, VALUE_SETS),
                new Titles(List.of(), VALUE_SETS),
                texts(language),
                "/patients/p",
                null);
    }

    static PatientRecord record(Resource... resources) {
        Patient patient = new Patient();
        patient.setId("Patient/p");
        return PatientRecord.of(patient, List.of(resources));
    }

    static Chosen chosen(Resource... resources) {
        return new Chosen(record(resources), VALUE_SETS);
    }

    static CodeableConcept concept(String code) {
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding().setSystem(SYSTEM).setCode(code).setDisplay("The " + code);
        return concept;
    }

    static Observation observation(String id, String code, String day) {
        Observation observation = new Observation()
                .setStatus(ObservationStatus.FINAL)
                .setCode(concept(code))
                .setEffective(new DateTimeType(day));
        observation.setId("Observation/" + id);
        return observation;
    }

    static Observation measured(String id, String code, String day, String value, String unit) {
        return observation(id, code, day).setValue(quantity(value, unit));
    }

    static Quantity quantity(String value, String unit) {
        return new Quantity().setValue(new BigDecimal(value)).setUnit(unit).setCode(unit);
    }
}
