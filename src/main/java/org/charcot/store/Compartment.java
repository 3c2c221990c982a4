package org.charcot.store;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeResourceDefinition;
import ca.uhn.fhir.context.RuntimeSearchParam;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a patient's record is made of, found by the links that HAPI keeps of every reference. */
final class Compartment {

    private final JdbcTemplate jdbc;
    private final List<Query> queries = new ArrayList<>();

    /**
     * @param types the resource types that count as record; of these, those belong to a patient that refer to the patient
     *     by a search parameter of the patient compartment, or by their subject where the compartment leaves the type
     *     out. The Medications that they refer to come with them.
     */
    Compartment(JdbcTemplate jdbc, FhirContext fhirContext, Collection<String> types) {
        this.jdbc = jdbc;
        Set<String> facts = new TreeSet<>(types);
        facts.remove("Patient");
        facts.remove("Medication");
        List<String> parameters = new ArrayList<>(facts);
        Set<String> paths = paths(fhirContext, facts);
        parameters.addAll(paths);
        queries.add(new Query(
                StoredVersion.CURRENT + " and r.res_type in (" + placeholders(facts.size())
                        + ") and r.res_id in (select l.src_resource_id from hfj_res_link l"
                        + " where l.src_path in (" + placeholders(paths.size()) + ") and l.target_resource_id = ?)"
                        + " and not exists (select 1 from charcot_derived d where d.res_id = r.res_id)",
                parameters));
        facts.removeIf(type -> fhirContext.getResourceDefinition(type).getChildByName("medication[x]") == null);
        Set<String> prescriptions = paths(fhirContext, facts);
        if (!prescriptions.isEmpty()) {
            queries.add(new Query(
                    StoredVersion.CURRENT + " and r.res_type = 'Medication' and r.res_id in ("
                            + "select named.target_resource_id from hfj_res_link l"
                            + " join hfj_res_link named on named.src_resource_id = l.src_resource_id"
                            + " and named.target_resource_type = 'Medication'"
                            + " where l.src_path in (" + placeholders(prescriptions.size())
                            + ") and l.target_resource_id = ?)",
                    List.copyOf(prescriptions)));
        }
    }

    /** The current versions of what belongs to the patient with this {@code res_id}, the patient left out. */
    List<StoredVersion> of(long patient) {
        List<StoredVersion> found = new ArrayList<>();
        for (Query query : queries) {
            List<Object> parameters = new ArrayList<>(query.parameters());
            parameters.add(patient);
            found.addAll(jdbc.query(query.sql(), StoredVersion::of, parameters.toArray()));
        }
        return found;
    }

    /** @param parameters all but the last, which is the patient */
    private record Query(String sql, List<String> parameters) {}

    private static Set<String> paths(FhirContext fhirContext, Collection<String> types) {
        Set<String> paths = new TreeSet<>();
        for (String type : types) {
            for (RuntimeSearchParam parameter : parameters(fhirContext.getResourceDefinition(type))) {
                parameter.getPathsSplit().stream()
                        .filter(path -> path.startsWith(type + "."))
                        .forEach(paths::add);
            }
        }
        return paths;
    }

    private static List<RuntimeSearchParam> parameters(RuntimeResourceDefinition type) {
        List<RuntimeSearchParam> ofCompartment = type.getSearchParamsForCompartmentName("Patient");
        RuntimeSearchParam subject = type.getSearchParam("subject");
        return ofCompartment.isEmpty() && subject != null ? List.of(subject) : ofCompartment;
    }

    private static String placeholders(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }
}
