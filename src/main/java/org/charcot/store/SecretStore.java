package org.charcot.store;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Secrets that the server made for itself and keeps in the database, so that they hold for all its processes. */
public final class SecretStore {

    private final JdbcTemplate jdbc;

    public SecretStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The secret of that name, made of random bytes when it is asked for first. */
    public byte[] secret(String name, int bytes) {
        List<String> known = find(name);
        if (known.isEmpty()) {
            byte[] random = new byte[bytes];
            new SecureRandom().nextBytes(random);
            try {
                jdbc.update(
                        "insert into charcot_secret (name, content) values (?, ?)",
                        name,
                        Base64.getEncoder().encodeToString(random));
            } catch (DuplicateKeyException anotherProcessWasFirst) {
                // Its secret is the one that is read below.
            }
            known = find(name);
        }
        return Base64.getDecoder().decode(known.get(0));
    }

    private List<String> find(String name) {
        return jdbc.queryForList("select content from charcot_secret where name = ?", String.class, name);
    }
}
