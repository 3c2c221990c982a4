package org.charcot.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What was part of a patient's record once and is no longer, because somebody deleted it or it is about somebody else now:
 * HAPI keeps its versions, and no link from which they could be found.
 */
public final class FormerFacts {

    private final JdbcTemplate jdbc;

    public FormerFacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Remembers a fact, in the transaction that takes it away.
     *
     * @param patientId logical id of the patient who loses it
     * @param reference the resource, as {@code Type/id}
     */
    public void remember(String patientId, String reference) {
        jdbc.update(
                "insert into charcot_former (patient_id, reference) select ?, ?"
                        + " where not exists (select 1 from charcot_former where patient_id = ? and reference = ?)",
                patientId,
                reference,
                patientId,
                reference);
    }

    /** The former facts of a patient, as {@code Type/id}, what Charcot derived left out. */
    List<String> of(String patientId) {
        return jdbc.queryForList(
                "select f.reference from charcot_former f where f.patient_id = ? and not exists ("
                        + "select 1 from charcot_derived d join hfj_resource r on r.res_id = d.res_id"
                        + " where f.reference = r.res_type || '/' || r.fhir_id and d.patient_id = ?)"
                        + " order by f.reference",
                String.class,
                patientId,
                patientId);
    }
}
