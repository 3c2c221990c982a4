package org.charcot.store;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.record.ClinicalTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads a patient by SQL from HAPI's tables: one query for the record, one for what is derived.
 *
 * <p>HAPI's own searches cost several times as much and may answer from another thread and another transaction. What
 * this reads is what the caller's transaction sees.
 */
public final class PatientStore {

    private final JdbcTemplate jdbc;
    private final ResourceBodies bodies;
    private final Compartment compartment;
    private final FormerFacts former;
    private final FhirTerser terser;

    /** @param types the resource types that count as record, as {@link Compartment} takes them */
    public PatientStore(JdbcTemplate jdbc, FhirContext fhirContext, Collection<String> types) {
        this.jdbc = jdbc;
        this.bodies = new ResourceBodies(jdbc, fhirContext);
        this.compartment = new Compartment(jdbc, fhirContext, types);
        this.former = new FormerFacts(jdbc);
        this.terser = fhirContext.newTerser();
    }

    /**
     * The record of a patient by logical id, with the facts of those who were merged into this one; empty when there is
     * no such patient, or it was deleted. One that was itself merged into another has no facts of its own.
     */
    public Optional<PatientRecord> record(String patientId) {
        return versions(patientId).map(this::record);
    }

    /** What {@link #record(String)} would read, without reading it. */
    public Optional<RecordVersions> versions(String patientId) {
        return jdbc
                .query(
                        StoredVersion.CURRENT + " and r.res_type = 'Patient' and r.fhir_id = ?",
                        StoredVersion::of,
                        patientId)
                .stream()
                .findFirst()
                .map(this::versions);
    }

    /** The record of these versions. */
    public PatientRecord record(RecordVersions versions) {
        return PatientRecord.of(patient(versions.patient()), bodies.of(versions.facts()));
    }

    private RecordVersions versions(StoredVersion key) {
        Patient patient = patient(key);
        if (patient.getLink().stream().anyMatch(link -> link.getType() == LinkType.REPLACEDBY)) {
            return new RecordVersions(key, List.of());
        }
        Set<Long> merged = new LinkedHashSet<>();
        merge(key.pid(), patient, merged);
        Set<StoredVersion> facts = new LinkedHashSet<>();
        merged.forEach(each -> facts.addAll(compartment.of(each)));
        return new RecordVersions(key, List.copyOf(facts));
    }

    private Patient patient(StoredVersion key) {
        return (Patient) bodies.of(List.of(key)).get(0);
    }

    private Patient patient(long pid) {
        return patient(jdbc.query(StoredVersion.CURRENT + " and r.res_id = ?", StoredVersion::of, pid)
                .get(0));
    }

    /** Collects {@code pid} and, through any number of merges, those whose facts became this patient's. */
    private void merge(long pid, Patient patient, Set<Long> merged) {
        if (!merged.add(pid)) {
            return;
        }
        for (long other : neighbours(pid)) {
            Patient neighbour = patient(other);
            if (says(patient, LinkType.REPLACES, neighbour) || says(neighbour, LinkType.REPLACEDBY, patient)) {
                merge(other, neighbour, merged);
            }
        }
    }

    /** The patients at the other end of a link, whichever of the two carries it. */
    private List<Long> neighbours(long pid) {
        return jdbc.queryForList(
                "select l.target_resource_id from hfj_res_link l join hfj_resource o on o.res_id = l.target_resource_id"
                        + " where l.src_resource_id = ? and l.src_path = 'Patient.link.other'"
                        + " and o.res_type = 'Patient' and o.res_deleted_at is null"
                        + " union select l.src_resource_id from hfj_res_link l"
                        + " join hfj_resource o on o.res_id = l.src_resource_id"
                        + " where l.target_resource_id = ? and l.src_path = 'Patient.link.other'"
                        + " and o.res_deleted_at is null",
                Long.class,
                pid,
                pid);
    }

    private static boolean says(Patient patient, LinkType type, Patient other) {
        return patient.getLink().stream()
                .anyMatch(link -> link.getType() == type
                        && other.getIdPart()
                                .equals(link.getOther().getReferenceElement().getIdPart()));
    }

    /**
     * The record as it was in force at an instant in the past: of what was recorded by then the version of then, of what
     * was recorded later what speaks of that time or an earlier one, and nothing that came about later. What tells no date
     * may have been so already, except for a task, which comes about by being recorded. What was deleted since, or is
     * about somebody else since, counts as it was then. Who died later was alive.
     */
    public Optional<PatientRecord> recordAsOf(String patientId, Instant instant) {
        return record(patientId)
                .map(now -> PatientRecord.of(
                        asOf(now.patient(), instant),
                        Stream.concat(
                                        now.all().stream()
                                                .filter(resource -> !(resource instanceof Patient))
                                                .flatMap(resource -> asOf(resource, instant).stream()),
                                        gone(now, instant))
                                .filter(resource -> ClinicalTime.of(resource)
                                        .map(time -> !time.isAfter(instant))
                                        .orElse(true))
                                .toList()));
    }

    /** What the record held then and holds no longer. */
    private Stream<Resource> gone(PatientRecord now, Instant instant) {
        return former.of(now.patientId()).stream()
                .filter(reference -> !now.holds(reference))
                .map(IdType::new)
                .flatMap(id -> versionOf(id.getResourceType(), id.getIdPart(), instant).stream())
                .filter(then -> owners(then).contains(now.patientId()));
    }

    private Set<String> owners(Resource resource) {
        return terser.getCompartmentOwnersForResource("Patient", resource, Set.of()).stream()
                .map(IIdType::getIdPart)
                .collect(Collectors.toSet());
    }

    private Patient asOf(Patient now, Instant instant) {
        Patient then = versionOf("Patient", now.getIdPart(), instant)
                .map(Patient.class::cast)
                .orElse(now);
        boolean diedLater = then.getDeceased() instanceof DateTimeType died
                && died.hasValue()
                && died.getValue().toInstant().isAfter(instant);
        return diedLater ? then.copy().setDeceased(null) : then;
    }

    private Optional<Resource> asOf(Resource resource, Instant instant) {
        Optional<Resource> then = versionOf(resource.fhirType(), resource.getIdPart(), instant);
        boolean cameLater =
                resource instanceof Task && ClinicalTime.of(resource).isEmpty();
        return then.isPresent() || cameLater
                ? then.filter(known -> !Collections.disjoint(owners(known), owners(resource)))
                : Optional.of(resource);
    }

    /** What people had made of derived resources by an instant in the past; those left as Charcot wrote them are left out. */
    public List<DerivedResource> decidedAsOf(String patientId, Instant instant) {
        List<DerivedResource> decided = new ArrayList<>();
        for (DerivedResource each : derived(patientId)) {
            if (each.changed() != null) {
                versionOf(each.type(), each.id(), instant)
                        .filter(then -> Long.parseLong(then.getMeta().getVersionId()) > each.ownVersion())
                        .ifPresent(then -> decided.add(each.changedTo(then)));
            }
        }
        return decided;
    }

    /** The version of then; empty where there was none yet, or none any more. */
    private Optional<Resource> versionOf(String type, String id, Instant instant) {
        return jdbc
                .query(
                        "select v.res_ver, v.res_text_vc from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id"
                                + " where r.res_type = ? and r.fhir_id = ? and v.res_updated <= ?"
                                + " order by v.res_ver desc fetch first 1 rows only",
                        (row, n) -> row.getString(2) == null
                                ? Optional.<Resource>empty()
                                : Optional.of(bodies.parse(row.getString(2), type, id, row.getLong(1))),
                        type,
                        id,
                        Timestamp.from(instant))
                .stream()
                .findFirst()
                .flatMap(then -> then);
    }

    /** What Charcot derived for a patient, the withdrawn included. */
    public List<DerivedResource> derived(String patientId) {
        return jdbc.query(
                "select d.res_id, r.res_type, r.fhir_id, r.res_ver, d.res_version, d.status, d.content_hash,"
                        + " r.res_deleted_at, v.res_text_vc, d.created_at, d.written_at, d.elements"
                        + " from charcot_derived d join hfj_resource r on r.res_id = d.res_id"
                        + " left join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver"
                        + " and r.res_ver > d.res_version and r.res_deleted_at is null"
                        + " where d.patient_id = ?",
                (row, n) -> new DerivedResource(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(12),
                        row.getString(9) == null
                                ? null
                                : bodies.parse(row.getString(9), row.getString(2), row.getString(3), row.getLong(4)),
                        row.getObject(8) != null,
                        row.getTimestamp(10).toInstant(),
                        row.getTimestamp(11).toInstant()),
                patientId);
    }

    /** The current versions of what Charcot derived for a patient, by reference; null for what somebody deleted. */
    public Map<String, @Nullable Long> derivedVersions(String patientId) {
        Map<String, @Nullable Long> versions = new HashMap<>();
        jdbc.query(
                "select r.res_type, r.fhir_id, r.res_ver, r.res_deleted_at"
                        + " from charcot_derived d join hfj_resource r on r.res_id = d.res_id where d.patient_id = ?",
                row -> {
                    versions.put(
                            row.getString(1) + "/" + row.getString(2),
                            row.getObject(4) == null ? row.getLong(3) : null);
                },
                patientId);
        return versions;
    }

    /** What is stored of the outcome for a patient, as text, the withdrawn and the deleted left out, by type and id. */
    public List<StoredText> outcome(String patientId) {
        return jdbc.query(
                "select r.res_type, r.fhir_id, r.res_ver, r.res_updated, v.res_text_vc"
                        + " from charcot_derived d join hfj_resource r on r.res_id = d.res_id"
                        + " join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver"
                        + " where d.patient_id = ? and r.res_deleted_at is null"
                        + " order by r.res_type, r.fhir_id",
                (row, n) -> new StoredText(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getTimestamp(4).toInstant(),
                        row.getString(5)),
                patientId);
    }
}
