package org.charcot.content;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
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
            Map<String, String> installed = new HashMap<>();
            jdbc.query("select name, content_hash from charcot_content", row -> {
                installed.put(row.getString(1), row.getString(2));
            });
            Bundle changed = new Bundle().setType(BundleType.TRANSACTION);
            List<Object[]> names = new ArrayList<>();
            for (ContentFiles.Definition definition : definitions) {
                Resource resource = definition.resource();
                String name =
                        resource.fhirType() + "/" + resource.getIdElement().getIdPart();
                String hash = hash(definition.text());
                if (!hash.equals(installed.get(name))) {
                    changed.addEntry()
                            .setResource(resource.copy())
                            .setFullUrl(name)
                            .getRequest()
                            .setMethod(HTTPVerb.PUT)
                            .setUrl(name);
                    names.add(new Object[] {name, hash});
                }
            }
            if (!names.isEmpty()) {
                systemDao.transactionNested(new SystemRequestDetails(), changed);
            }
            if (!settings.equals(installed.get(SETTINGS))) {
                names.add(new Object[] {SETTINGS, settings});
            }
            if (names.isEmpty()) {
                return false;
            }
            names.forEach(name -> jdbc.update("delete from charcot_content where name = ?", name[0]));
            jdbc.batchUpdate("insert into charcot_content (name, content_hash) values (?, ?)", names);
            return true;
        }));
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
