package org.charcot.page.patient;

import java.time.LocalDate;
import java.util.Optional;
import org.charcot.logic.ValueSets;
import org.charcot.page.patient.PageDefinition.Choice;
import org.charcot.page.patient.PageDefinition.Entry;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;

/** The day of the first symptoms, which stands at the condition that they belong to. */
public final class Onset {

    private static final String VERIFICATION = "http://terminology.hl7.org/CodeSystem/condition-ver-status";

    private Onset() {}

    /** The condition on record with another onset; empty when none is on record. */
    public static Optional<Condition> of(Entry entry, PatientRecord record, ValueSets valueSets, LocalDate onset) {
        Choice which = entry.onsetOf();
        if (which == null) {
            return Optional.empty();
        }
        return new Chosen(record, valueSets)
                .of(which).stream()
                        .filter(Condition.class::isInstance)
                        .map(condition -> ((Condition) condition).copy().setOnset(new DateTimeType(onset.toString())))
                        .reduce((first, last) -> last);
    }

    /** A first condition, which nobody has verified yet. */
    public static Condition first(Entry entry, LocalDate onset, String patientId) {
        return new Condition()
                .setVerificationStatus(new CodeableConcept(new Coding(VERIFICATION, "provisional", "Provisional")))
                .setCode(new CodeableConcept(entry.code().coding()))
                .setSubject(new Reference("Patient/" + patientId))
                .setOnset(new DateTimeType(onset.toString()));
    }
}
