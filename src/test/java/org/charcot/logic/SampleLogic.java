package org.charcot.logic;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charcot.logic.Logic.CqlSource;
import org.charcot.record.Code;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;

/** A made-up library and a record to ask it about. */
final class SampleLogic {

    static final String SYSTEM = "http://example.org/codes";
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    static final EvaluationTime TIME = new EvaluationTime(Instant.parse("2026-03-01T23:30:00Z"), AMSTERDAM);

    static final ValueSets VALUE_SETS = canonical -> {
        if (canonical.equals("http://example.org/ValueSet/sugar")) {
            return Set.of(new Code(SYSTEM, "glucose"), new Code(SYSTEM, "fructose"));
        }
        throw new IllegalArgumentException("no value set " + canonical);
    };

    static final String HEADER =
            """
            library Sample version '1.0'
            using FHIR version '4.0.1'
            include FHIRHelpers version '4.0.1'
            codesystem "Codes": 'http://example.org/codes'
            code "Glucose": 'glucose' from "Codes" display 'Blood sugar'
            code "Other": 'other' from "Codes"
            valueset "Sugar": 'http://example.org/ValueSet/sugar'
            concept "Both": { "Glucose", "Other" } display 'both'
            parameter "Limit" Integer default 5
            parameter "Mode" String default 'EACH'
            parameter "Strict" Boolean default false
            context Patient
            """;

    private SampleLogic() {}

    static Logic compile(String defines) {
        return Logic.compile(List.of(new CqlSource("sample.cql", HEADER + defines)), VALUE_SETS);
    }

    static DefineRef define(String name) {
        return new DefineRef("Sample", name);
    }

    static Evaluation evaluate(Logic logic, PatientRecord record) {
        return logic.evaluate(record, TIME, Map.of(), logic.defines());
    }

    static PatientRecord record(Observation... observations) {
        Patient patient = new Patient();
        patient.setId("p");
        patient.getBirthDateElement().setValueAsString("1960");
        return PatientRecord.of(patient, Arrays.asList(observations));
    }
}
