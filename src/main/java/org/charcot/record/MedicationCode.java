package org.charcot.record;

import java.util.Map;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * FHIR lets a prescription name its medicine by a code or by a reference to a Medication that has the code. Whoever reads
 * a record finds the code in one place.
 */
final class MedicationCode {

    private static final String ELEMENT = "medication[x]";

    private MedicationCode() {}

    /**
     * {@code resource} with the code of the Medication that it refers to; itself where it refers to none that is known.
     *
     * @param record every resource of the record, by {@code Type/id}
     */
    static Resource resolved(Resource resource, Map<String, Resource> record) {
        Property medication = resource.getNamedProperty(ELEMENT);
        if (medication == null
                || !medication.hasValues()
                || !(medication.getValues().get(0) instanceof Reference reference)) {
            return resource;
        }
        Resource target = target(reference.getReferenceElement(), (DomainResource) resource, record);
        if (!(target instanceof Medication found) || !found.hasCode()) {
            return resource;
        }
        Resource coded = resource.copy();
        coded.setProperty(ELEMENT, found.getCode());
        return coded;
    }

    private static @Nullable Resource target(IIdType reference, DomainResource from, Map<String, Resource> record) {
        if (!reference.isLocal()) {
            return record.get(reference.toUnqualifiedVersionless().getValue());
        }
        return from.getContained().stream()
                .filter(contained -> bare(contained.getIdElement().getIdPart()).equals(bare(reference.getValue())))
                .findFirst()
                .orElse(null);
    }

    /** The id of a contained resource is written with and without its {@code #}. */
    private static String bare(String id) {
        return id.startsWith("#") ? id.substring(1) : id;
    }
}
