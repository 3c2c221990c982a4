package org.charcot.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Logical ids computed from what a resource is about, so that deriving it again names the same resource: UUID version 5
 * (RFC 4122, section 4.3) in a namespace of Charcot's own.
 */
public final class StableId {

    /** Version 5 of the RFC's URL namespace and {@code https://charcot.health/fhir}. */
    private static final UUID NAMESPACE = uuid5(
            UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "https://charcot.health/fhir".getBytes(UTF_8));

    private StableId() {}

    /**
     * The id of what {@code key} identifies: 36 lower-case characters, valid as a FHIR id. The parts keep their borders,
     * so {@code ("a", "b")} and {@code ("ab")} are different keys.
     */
    public static String of(String... key) {
        StringBuilder name = new StringBuilder();
        for (String part : key) {
            name.append(part.length()).append(':').append(part);
        }
        return uuid5(NAMESPACE, name.toString().getBytes(UTF_8)).toString();
    }

    private static UUID uuid5(UUID namespace, byte[] name) {
        ByteBuffer input = ByteBuffer.allocate(16 + name.length)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(name);
        ByteBuffer digest = ByteBuffer.wrap(sha1().digest(input.array()));
        long high = (digest.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
        long low = (digest.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** A copy of one digest: asking the security providers for one takes longer than the digest itself. */
    private static MessageDigest sha1() {
        try {
            return (MessageDigest) Sha1.FRESH.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The SHA-1 of the Java platform can be copied.", e);
        }
    }

    private static final class Sha1 {
        static final MessageDigest FRESH = fresh();

        private static MessageDigest fresh() {
            try {
                return MessageDigest.getInstance("SHA-1");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-1.", e);
            }
        }
    }
}
