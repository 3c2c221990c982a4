package org.charcot.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps what Charcot wrote last of each resource it derived. */
public final class DerivedStore {

    private final JdbcTemplate jdbc;

    public DerivedStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One resource as it was just written.
     *
     * @param ownVersion the last version that holds nothing of anybody else
     * @param hash the hash of its content; null when it was withdrawn
     * @param elements the names of the elements that Charcot gave it, between blanks; null when that is not known
     */
    public record Written(
            String type,
            String id,
            String patientId,
            long version,
            long ownVersion,
            String status,
            @Nullable String hash,
            @Nullable String elements,
            boolean isNew) {

        public String reference() {
            return type + "/" + id;
        }
    }

    /** Remembers what was written at {@code now}; in the transaction that wrote it. */
    public void remember(List<Written> written, Instant now) {
        Timestamp at = Timestamp.from(now);
        List<Object[]> inserted = new ArrayList<>();
        List<Object[]> updated = new ArrayList<>();
        for (Written one : written) {
            if (one.isNew()) {
                inserted.add(new Object[] {
                    one.patientId(),
                    one.ownVersion(),
                    one.status(),
                    one.hash(),
                    one.elements(),
                    at,
                    at,
                    one.type(),
                    one.id()
                });
            } else {
                updated.add(new Object[] {
                    one.patientId(),
                    one.ownVersion(),
                    one.status(),
                    one.hash(),
                    one.elements(),
                    at,
                    one.type(),
                    one.id()
                });
            }
        }
        if (!inserted.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into charcot_derived"
                            + " (res_id, patient_id, res_version, status, content_hash, elements, created_at, written_at)"
                            + " select res_id, ?, ?, ?, ?, ?, ?, ? from hfj_resource where res_type = ? and fhir_id = ?",
                    inserted);
        }
        if (!updated.isEmpty()) {
            jdbc.batchUpdate(
                    "update charcot_derived"
                            + " set patient_id = ?, res_version = ?, status = ?, content_hash = ?, elements = ?, written_at = ?"
                            + " where res_id = (select res_id from hfj_resource where res_type = ? and fhir_id = ?)",
                    updated);
        }
    }

    /** Whether Charcot derived the resource. */
    public boolean isDerived(String type, String id) {
        return exists(
                "select count(*) from charcot_derived d join hfj_resource r on r.res_id = d.res_id"
                        + " where r.res_type = ? and r.fhir_id = ?",
                type,
                id);
    }

    /** Whether there was such a resource and somebody deleted it. */
    public boolean isDeleted(String type, String id) {
        return exists(
                "select count(*) from hfj_resource where res_type = ? and fhir_id = ? and res_deleted_at is not null",
                type,
                id);
    }

    private boolean exists(String query, String type, String id) {
        Integer found = jdbc.queryForObject(query, Integer.class, type, id);
        return found != null && found > 0;
    }
}
