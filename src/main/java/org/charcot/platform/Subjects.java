package org.charcot.platform;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.time.Clock;
import java.time.ZoneId;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.charcot.store.PatientStore;
import org.charcot.store.RecordVersions;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/** The patient that an operation is about, as a client names one, and the time it is carried out at. */
final class Subjects {

    private final PatientStore patients;
    private final Clock clock;
    private final ZoneId clinicZone;

    Subjects(PatientStore patients, Clock clock, ZoneId clinicZone) {
        this.patients = patients;
        this.clock = clock;
        this.clinicZone = clinicZone;
    }

    /**
     * The record of a patient.
     *
     * @param reference {@code Patient/x}, or {@code x} alone
     * @throws InvalidRequestException when it is missing or of another type
     * @throws ResourceNotFoundException when there is no such patient
     */
    PatientRecord record(@Nullable String reference) {
        return record(versions(reference));
    }

    PatientRecord record(RecordVersions versions) {
        return patients.record(versions);
    }

    /** The versions that {@link #record(String)} consists of, unread. */
    RecordVersions versions(@Nullable String reference) {
        if (reference == null || reference.isBlank()) {
            throw new InvalidRequestException("Needs the parameter subject, as in subject=Patient/x");
        }
        IdType id = new IdType(reference.strip());
        if (id.hasResourceType() && !id.getResourceType().equals("Patient")) {
            throw new InvalidRequestException("The subject is a Patient, not a " + id.getResourceType());
        }
        return patients.versions(id.getIdPart())
                .orElseThrow(() -> new ResourceNotFoundException(new IdType("Patient", id.getIdPart())));
    }

    EvaluationTime now() {
        return new EvaluationTime(clock.instant(), clinicZone);
    }
}
