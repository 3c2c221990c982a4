package org.charcot.content;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the content into the database: what changed since the last start and nothing else, found by a table of hashes, so
 * that it takes the same time however much is stored.
 */
public final class ContentInstaller {

    /** What every canonical of the content begins with. */
    static final String CANONICAL_ROOT = "https://charcot.health/fhir";

    private static final String SETTINGS = "settings";

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final IFhirSystemDao<Bundle, Meta> systemDao;

    public ContentInstaller(
            TransactionTemplate transaction, JdbcTemplate jdbc, IFhirSystemDao<Bundle, Meta> systemDao) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.systemDao = systemDao;
    }

    /**
     * Stores the definitions and libraries that are new or changed, all or none.
     *
     * @return whether a plan could come out differently: something was stored, or the settings are others
     */
    public boolean install(Content content) {
        List<ContentFiles.Definition> definitions =
                new ArrayList<>(content.files().definitions());
        definitions.addAll(new LogicLibraries(content.logic(), CANONICAL_ROOT)
                .of(content.files().logic()));
        String settings = hash(content.choices());
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Map<String, String> installed = installed();
            Map<String, String> changed = store(definitions, installed);
            if (!settings.equals(installed.get(SETTINGS))) {
                changed.put(SETTINGS, settings);
            }
            remember(changed);
            return !changed.isEmpty();
        }));
    }

    /** The hashes of what was stored by an earlier start, by name. */
    private Map<String, String> installed() {
        Map<String, String> installed = new HashMap<>();
        jdbc.query("select name, content_hash from charcot_content", row -> {
            installed.put(row.getString(1), row.getString(2));
        });
        return installed;
    }

    /** Stores what is not as it was installed; its hashes by name, in the order in which it is stored. */
    private Map<String, String> store(List<ContentFiles.Definition> definitions, Map<String, String> installed) {
        Map<String, String> changed = new LinkedHashMap<>();
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        for (ContentFiles.Definition definition : definitions) {
            Resource resource = definition.resource();
            String name = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
            String hash = hash(definition.text());
            if (!hash.equals(installed.get(name))) {
                bundle.addEntry()
                        .setResource(resource.copy())
                        .setFullUrl(name)
                        .getRequest()
                        .setMethod(HTTPVerb.PUT)
                        .setUrl(name);
                changed.put(name, hash);
            }
        }
        if (bundle.hasEntry()) {
            systemDao.transactionNested(new SystemRequestDetails(), bundle);
        }
        return changed;
    }

    private void remember(Map<String, String> changed) {
        List<Object[]> names =
                changed.keySet().stream().map(name -> new Object[] {name}).toList();
        List<Object[]> rows = changed.entrySet().stream()
                .map(row -> new Object[] {row.getKey(), row.getValue()})
                .toList();
        jdbc.batchUpdate("delete from charcot_content where name = ?", names);
        jdbc.batchUpdate("insert into charcot_content (name, content_hash) values (?, ?)", rows);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
