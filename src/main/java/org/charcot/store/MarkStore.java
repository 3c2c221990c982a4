package org.charcot.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The marks on patients whose plan may no longer be right. Every call takes part in the caller's transaction. */
public final class MarkStore {

    private final JdbcTemplate jdbc;

    public MarkStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks a patient, by logical id. */
    public void mark(String patientId) {
        jdbc.update("insert into charcot_mark (patient_id) values (?)", patientId);
    }

    /**
     * The patients that a patient links to, by logical id: the record of one that was merged into another counts for the
     * other.
     */
    public List<String> linked(String patientId) {
        return jdbc.queryForList(
                "select other.fhir_id from hfj_resource patient"
                        + " join hfj_res_link link on link.src_resource_id = patient.res_id"
                        + " and link.src_path = 'Patient.link.other'"
                        + " join hfj_resource other on other.res_id = link.target_resource_id"
                        + " where patient.res_type = 'Patient' and patient.fhir_id = ?",
                String.class,
                patientId);
    }

    /** The patients, by logical id, of whom something refers to this Medication: its code is part of their records. */
    public List<String> taking(String medicationId) {
        return jdbc.queryForList(
                "select distinct patient.fhir_id from hfj_resource medication"
                        + " join hfj_res_link named on named.target_resource_id = medication.res_id"
                        + " join hfj_res_link owner on owner.src_resource_id = named.src_resource_id"
                        + " and owner.target_resource_type = 'Patient'"
                        + " join hfj_resource patient on patient.res_id = owner.target_resource_id"
                        + " where medication.res_type = 'Medication' and medication.fhir_id = ?",
                String.class,
                medicationId);
    }

    /** Marks every patient that is not deleted. */
    public void markEverybody() {
        jdbc.update("insert into charcot_mark (patient_id) select fhir_id from hfj_resource"
                + " where res_type = 'Patient' and res_deleted_at is null");
    }

    /** The newest mark on a patient; 0 when there is none. */
    public long newest(String patientId) {
        Long newest = jdbc.queryForObject(
                "select coalesce(max(id), 0) from charcot_mark where patient_id = ?", Long.class, patientId);
        return newest == null ? 0 : newest;
    }

    /** Removes a patient's marks up to and including {@code upTo}; later ones stay. */
    public void clear(String patientId, long upTo) {
        jdbc.update("delete from charcot_mark where patient_id = ? and id <= ?", patientId, upTo);
    }

    /** The patients with a mark, longest waiting first. */
    public List<String> waiting() {
        return jdbc.queryForList(
                "select patient_id from charcot_mark group by patient_id order by min(id)", String.class);
    }
}
