package org.charcot.worklist;

import ca.uhn.fhir.context.FhirContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the work list of what is stored already, where an older Charcot kept none or kept another one. */
public final class WorkRebuild {

    /** To be raised whenever what {@link WorkItems} reads off a resource becomes another. */
    private static final int VERSION = 2;

    private static final int AT_ONCE = 500;
    private static final List<String> LASTING = List.of("Patient", "Task", "DetectedIssue", "QuestionnaireResponse");
    private static final List<String> NEWS = List.of("Observation", "DiagnosticReport");
    private static final Logger log = LoggerFactory.getLogger(WorkRebuild.class);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final FhirContext fhirContext;
    private final WorkStore store;
    private final WorkItems items;
    private final Clock clock;

    public WorkRebuild(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            FhirContext fhirContext,
            WorkStore store,
            WorkItems items,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.fhirContext = fhirContext;
        this.store = store;
        this.items = items;
        this.clock = clock;
    }

    /** Rebuilds the list unless it is this version's already; all of it or nothing. */
    public void ifNeeded() {
        if (jdbc.queryForList("select version from charcot_work_version", Integer.class)
                .equals(List.of(VERSION))) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            jdbc.update("delete from charcot_work");
            jdbc.update("delete from charcot_person");
            jdbc.update("delete from charcot_work_version");
            long read = all();
            jdbc.update("insert into charcot_work_version (version) values (?)", VERSION);
            if (read > 0) {
                log.info("The work list was made anew of {} resources", read);
            }
        });
    }

    private long all() {
        Timestamp news = Timestamp.from(clock.instant().minus(Duration.ofDays(Horizon.NEWS_DAYS)));
        Object[] parameters = Stream.of(LASTING.stream(), NEWS.stream(), Stream.of(news))
                .flatMap(each -> each)
                .toArray();
        WorkChanges[] changes = {new WorkChanges()};
        long[] read = {0};
        // In parts, as all of a large database would not fit into memory.
        JdbcTemplate inParts = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        inParts.setFetchSize(AT_ONCE);
        inParts.query(
                "select r.res_type, r.fhir_id, r.res_updated, v.res_text_vc, d.res_id from hfj_resource r"
                        + " join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver"
                        + " left join charcot_derived d on d.res_id = r.res_id"
                        + " where r.res_deleted_at is null and (r.res_type in (" + places(LASTING.size())
                        + ") or r.res_type in (" + places(NEWS.size())
                        + ") and r.res_updated >= ? and d.res_id is null)",
                row -> {
                    Resource resource = (Resource) fhirContext.newJsonParser().parseResource(row.getString(4));
                    resource.setId(row.getString(1) + "/" + row.getString(2));
                    resource.getMeta()
                            .setLastUpdated(Date.from(row.getTimestamp(3).toInstant()));
                    add(resource, row.getObject(5) != null, changes[0]);
                    if (++read[0] % AT_ONCE == 0) {
                        store.apply(changes[0]);
                        changes[0] = new WorkChanges();
                    }
                },
                parameters);
        store.apply(changes[0]);
        return read[0];
    }

    private void add(Resource resource, boolean derived, WorkChanges changes) {
        if (resource instanceof Patient patient) {
            WorkItems.person(patient).ifPresent(person -> changes.put(patient, person));
        } else {
            items.of(resource, derived).ifPresent(item -> changes.put(resource, item, true));
        }
    }

    private static String places(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }
}
