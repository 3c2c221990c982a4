package org.charcot.record;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * The element by which a type is usually looked up: the primary code path of the FHIR 4.0.1 model that CQL retrieves by.
 */
final class PrimaryCode {

    private static final Map<String, Function<Resource, CodeableConcept>> BY_TYPE = Map.ofEntries(
            path("Observation", Observation.class, Observation::getCode),
            path("Condition", Condition.class, Condition::getCode),
            path("Procedure", Procedure.class, Procedure::getCode),
            path("DiagnosticReport", DiagnosticReport.class, DiagnosticReport::getCode),
            path("ServiceRequest", ServiceRequest.class, ServiceRequest::getCode),
            path("Task", Task.class, Task::getCode),
            path("AllergyIntolerance", AllergyIntolerance.class, AllergyIntolerance::getCode),
            path("Device", Device.class, Device::getType),
            path("MedicationRequest", MedicationRequest.class, m -> concept(m.getMedication())),
            path("MedicationStatement", MedicationStatement.class, m -> concept(m.getMedication())),
            path("MedicationDispense", MedicationDispense.class, m -> concept(m.getMedication())),
            path("MedicationAdministration", MedicationAdministration.class, m -> concept(m.getMedication())));

    private PrimaryCode() {}

    /** The path of the primary code of a type, as CQL names it; null where the record keeps no index by code. */
    static @Nullable String pathOf(String fhirType) {
        if (!BY_TYPE.containsKey(fhirType)) {
            return null;
        }
        return fhirType.equals("Device") ? "type" : fhirType.startsWith("Medication") ? "medication" : "code";
    }

    static List<Coding> of(Resource resource) {
        Function<Resource, CodeableConcept> path = BY_TYPE.get(resource.fhirType());
        return path == null ? List.of() : path.apply(resource).getCoding();
    }

    private static CodeableConcept concept(Type medication) {
        return medication instanceof CodeableConcept concept ? concept : new CodeableConcept();
    }

    private static <T extends Resource> Map.Entry<String, Function<Resource, CodeableConcept>> path(
            String type, Class<T> javaType, Function<T, CodeableConcept> code) {
        return Map.entry(type, resource -> code.apply(javaType.cast(resource)));
    }
}
