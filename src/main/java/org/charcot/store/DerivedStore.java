package org.charcot.store;

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
     * @param hash the hash of its content; null when it was withdrawn
     */
    public record Written(
            String type,
            String id,
            String patientId,
            long version,
            String status,
            @Nullable String hash,
            boolean isNew) {}

    /** Remembers what was written; in the transaction that wrote it. */
    public void remember(List<Written> written) {
        List<Object[]> inserted = written.stream()
                .filter(Written::isNew)
                .map(w -> new Object[] {w.patientId(), w.version(), w.status(), w.hash(), w.type(), w.id()})
                .toList();
        List<Object[]> updated = written.stream()
                .filter(w -> !w.isNew())
                .map(w -> new Object[] {w.patientId(), w.version(), w.status(), w.hash(), w.type(), w.id()})
                .toList();
        if (!inserted.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into charcot_derived (res_id, patient_id, res_version, status, content_hash)"
                            + " select res_id, ?, ?, ?, ? from hfj_resource where res_type = ? and fhir_id = ?",
                    inserted);
        }
        if (!updated.isEmpty()) {
            jdbc.batchUpdate(
                    "update charcot_derived set patient_id = ?, res_version = ?, status = ?, content_hash = ?"
                            + " where res_id = (select res_id from hfj_resource where res_type = ? and fhir_id = ?)",
                    updated);
        }
    }
}
