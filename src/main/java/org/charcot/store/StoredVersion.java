package org.charcot.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One version of a stored resource.
 *
 * @param pid HAPI's internal number of the resource
 */
public record StoredVersion(long pid, String type, String id, long version) {

    /** Selects the current versions of what is not deleted, for {@link #of}; more conditions may follow. */
    static final String CURRENT =
            "select r.res_id, r.res_type, r.fhir_id, r.res_ver from hfj_resource r where r.res_deleted_at is null";

    static StoredVersion of(ResultSet row, int number) throws SQLException {
        return new StoredVersion(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4));
    }
}
