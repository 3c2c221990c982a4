package org.charcot.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * One patient's record: what was submitted, never what Charcot derived. Parsed once, indexed by type and by code.
 * Read-only by agreement: the resources are handed out as they are, so whoever changes one must copy it first.
 *
 * <p>Resources stand in a fixed order (type, then id), so that whatever reads the record cannot depend on the order in
 * which it arrived.
 */
public final class PatientRecord {

    private static final Comparator<Resource> FIXED_ORDER =
            Comparator.comparing(Resource::fhirType).thenComparing(PatientRecord::idOf);

    private final Patient patient;
    private final List<Resource> all;
    private final Map<String, List<Resource>> byType = new HashMap<>();
    private final Map<String, Map<Code, List<Resource>>> byTypeAndCode = new HashMap<>();

    private PatientRecord(Patient patient, List<Resource> all) {
        this.patient = patient;
        this.all = all;
        for (Resource resource : all) {
            String type = resource.fhirType();
            byType.computeIfAbsent(type, unused -> new ArrayList<>()).add(resource);
            Map<Code, List<Resource>> byCode = byTypeAndCode.computeIfAbsent(type, unused -> new HashMap<>());
            index(resource, byCode);
            PanelResults.of(resource).forEach(result -> index(result, byCode));
        }
    }

    private static void index(Resource resource, Map<Code, List<Resource>> byCode) {
        for (Coding coding : PrimaryCode.of(resource)) {
            List<Resource> coded = byCode.computeIfAbsent(Code.of(coding), unused -> new ArrayList<>());
            if (coded.isEmpty() || coded.get(coded.size() - 1) != resource) {
                coded.add(resource);
            }
        }
    }

    /**
     * The record of {@code patient}.
     *
     * @param resources what the record holds besides the patient; each must carry an id. Of two with the same type and
     *     id the later in the collection counts. What names its medication by a reference to one of these, or to one that
     *     it contains, stands in the record with the code of that medication in place of the reference.
     */
    public static PatientRecord of(Patient patient, Collection<? extends Resource> resources) {
        Map<String, Resource> distinct = new LinkedHashMap<>();
        distinct.put("Patient/" + idOf(patient), patient);
        for (Resource resource : resources) {
            distinct.put(resource.fhirType() + "/" + idOf(resource), resource);
        }
        List<Resource> ordered = distinct.values().stream()
                .map(resource -> MedicationCode.resolved(resource, distinct))
                .sorted(FIXED_ORDER)
                .toList();
        return new PatientRecord(patient, ordered);
    }

    /** This record with more resources, for what a step derives and a later step must see. */
    public PatientRecord with(Collection<? extends Resource> more) {
        List<Resource> resources = new ArrayList<>(all);
        resources.addAll(more);
        return of(patient, resources);
    }

    public Patient patient() {
        return patient;
    }

    /** The logical id of the patient, without type or version. */
    public String patientId() {
        return idOf(patient);
    }

    /** Every resource of the record, the patient included, by type and id. */
    public List<Resource> all() {
        return all;
    }

    /** Whether a resource, named as {@code Type/id}, is on record and was not entered in error. */
    public boolean holds(String reference) {
        int slash = reference.indexOf('/');
        return slash > 0
                && ofType(reference.substring(0, slash)).stream()
                        .anyMatch(resource ->
                                idOf(resource).equals(reference.substring(slash + 1)) && !Retraction.isOf(resource));
    }

    /** Every resource of one FHIR type, by id; empty when there is none. */
    public List<Resource> ofType(String fhirType) {
        return byType.getOrDefault(fhirType, List.of());
    }

    /**
     * Every resource of one FHIR type whose primary code is among {@code codes}, in the record's order. An amount that is a
     * component of a panel is found by its own code as well, under the id of the panel.
     */
    public List<Resource> coded(String fhirType, Set<Code> codes) {
        Map<Code, List<Resource>> byCode = byTypeAndCode.getOrDefault(fhirType, Map.of());
        if (codes.size() == 1) {
            return byCode.getOrDefault(codes.iterator().next(), List.of());
        }
        // Walk the smaller side: a value set may hold hundreds of codes, a record rarely does.
        List<Resource> found = new ArrayList<>();
        if (codes.size() < byCode.size()) {
            codes.forEach(code -> found.addAll(byCode.getOrDefault(code, List.of())));
        } else {
            byCode.forEach((code, resources) -> {
                if (codes.contains(code)) {
                    found.addAll(resources);
                }
            });
        }
        return found.stream().distinct().sorted(FIXED_ORDER).toList();
    }

    /** Whether {@link #coded} knows the codes at this element of this type. */
    public static boolean isIndexedBy(String fhirType, String element) {
        return element.equals(PrimaryCode.pathOf(fhirType));
    }

    private static String idOf(Resource resource) {
        return resource.getIdElement().getIdPart();
    }
}
