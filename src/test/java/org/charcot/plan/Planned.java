package org.charcot.plan;

import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;

/** What tests of the plan ask of the resources in it. */
final class Planned {

    static final String TODAY = "2026-02-01";
    static final String CHECKS = "https://example.org/PlanDefinition/checks";

    private Planned() {}

    static MedicationStatement medicine(String id) {
        MedicationStatement medicine = new MedicationStatement();
        medicine.setId(id);
        return medicine;
    }

    static String id(Resource resource) {
        return resource.getIdElement().getIdPart();
    }

    static String dutch(Type element) {
        return element.getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/translation")
                .getExtensionByUrl("content")
                .getValue()
                .primitiveValue();
    }
}
