package org.charcot.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which versions a patient's record consists of.
 *
 * @param patient the Patient resource
 * @param facts everything else, of those too who were merged into this patient
 */
public record RecordVersions(StoredVersion patient, List<StoredVersion> facts) {

    /** SHA-256, in hexadecimal, of these versions and of {@code more}, whatever the order of either. */
    public String fingerprint(Stream<String> more) {
        String text = Stream.concat(
                        Stream.concat(Stream.of(patient), facts.stream())
                                .map(version -> version.type() + "/" + version.id() + "/" + version.version()),
                        more)
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
