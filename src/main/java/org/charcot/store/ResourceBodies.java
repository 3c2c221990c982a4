package org.charcot.store;

import ca.uhn.fhir.context.FhirContext;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Stored resources as objects. Reading and parsing a long record costs many times as much as evaluating it, and a version
 * never changes, so the versions read last are kept.
 */
final class ResourceBodies {

    /** Characters of JSON whose resources are kept; as objects they take about ten times as many bytes. */
    private static final long KEPT_CHARACTERS = 4_000_000;

    private static final int[] BATCHES = {512, 64, 8, 1};

    private record Kept(long version, int characters, Resource resource) {}

    private final JdbcTemplate jdbc;
    private final FhirContext fhirContext;
    private final Cache<Long, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((Long pid, Kept body) -> body.characters())
            .build();

    ResourceBodies(JdbcTemplate jdbc, FhirContext fhirContext) {
        this.jdbc = jdbc;
        this.fhirContext = fhirContext;
    }

    /** The resources of {@code keys}, in that order; not to be changed. */
    List<Resource> of(List<StoredVersion> keys) {
        Map<StoredVersion, Resource> found = new HashMap<>();
        List<StoredVersion> missing = new ArrayList<>();
        for (StoredVersion key : keys) {
            Kept body = kept.getIfPresent(key.pid());
            if (body != null && body.version() == key.version()) {
                found.put(key, body.resource());
            } else {
                missing.add(key);
            }
        }
        int from = 0;
        while (from < missing.size()) {
            int size = batch(missing.size() - from);
            read(missing.subList(from, from + size), found);
            from += size;
        }
        return keys.stream().map(key -> known(found, key)).toList();
    }

    /** Parses the text of one version. */
    Resource parse(String json, String type, String id, long version) {
        Resource resource = (Resource) fhirContext.newJsonParser().parseResource(json);
        resource.setId(type + "/" + id + "/_history/" + version);
        resource.getMeta().setVersionId(Long.toString(version));
        return resource;
    }

    private void read(List<StoredVersion> keys, Map<StoredVersion, Resource> found) {
        Map<Long, StoredVersion> byPid = new HashMap<>();
        List<Object> parameters = new ArrayList<>();
        for (StoredVersion key : keys) {
            byPid.put(key.pid(), key);
            parameters.add(key.pid());
            parameters.add(key.version());
        }
        jdbc.query(
                "select res_id, res_text_vc from hfj_res_ver where (res_id, res_ver) in ("
                        + String.join(",", Collections.nCopies(keys.size(), "(?,?)")) + ")",
                row -> {
                    StoredVersion key = known(byPid, row.getLong(1));
                    String json = row.getString(2);
                    Resource resource = parse(json, key.type(), key.id(), key.version());
                    kept.put(key.pid(), new Kept(key.version(), json.length(), resource));
                    found.put(key, resource);
                },
                parameters.toArray());
    }

    /** Few sizes make few statements for the database to prepare. */
    private static int batch(int left) {
        for (int size : BATCHES) {
            if (size <= left) {
                return size;
            }
        }
        throw new IllegalArgumentException("nothing is left");
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("The database lost " + key + " while it was read");
        }
        return value;
    }
}
