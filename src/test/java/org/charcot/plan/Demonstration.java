package org.charcot.plan;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** The patients of the demonstration, each with the record that the public bundle gives them. */
public final class Demonstration {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private Demonstration() {}

    public static List<PatientRecord> patients() throws IOException {
        String cohort = Files.readString(Path.of("profiles/example/demonstration-cohort.json"));
        List<Resource> resources = FHIR.newJsonParser().parseResource(Bundle.class, cohort).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .toList();
        return resources.stream()
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .map(patient -> PatientRecord.of(
                        patient,
                        resources.stream()
                                .filter(resource -> isOf(resource, patient.getIdPart()))
                                .toList()))
                .toList();
    }

    private static boolean isOf(Resource resource, String patientId) {
        return FHIR.newJsonParser().encodeResourceToString(resource).contains("\"Patient/" + patientId + "\"");
    }
}
