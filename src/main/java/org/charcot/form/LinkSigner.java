package org.charcot.form;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a {@link FormLink} into the text that stands in an address, and back. The text is readable but cannot be made or
 * changed without the key: it ends in an HMAC-SHA-256 of the rest.
 */
public final class LinkSigner {

    /** Fewest bytes of a key; as many as the hash has. */
    public static final int KEY_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException when the key is too short to be one */
    public LinkSigner(byte[] key) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException("The key of links has " + key.length + " bytes and needs " + KEY_BYTES);
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    String sign(FormLink link) {
        return signed(utf8(String.join(
                "\n",
                link.response(),
                link.patient(),
                Long.toString(link.expires().getEpochSecond()))));
    }

    /** What a text opens, expired or not; empty when it was not signed with this key. */
    Optional<FormLink> read(String text) {
        byte[] content;
        try {
            content = DECODER.decode(text.substring(0, Math.max(0, text.indexOf('.'))));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        // Compares in a time that does not tell how much of the text is right.
        if (!MessageDigest.isEqual(utf8(signed(content)), utf8(text))) {
            return Optional.empty();
        }
        String[] parts = new String(content, StandardCharsets.UTF_8).split("\n", -1);
        return Optional.of(new FormLink(parts[0], parts[1], Instant.ofEpochSecond(Long.parseLong(parts[2]))));
    }

    private String signed(byte[] content) {
        return ENCODER.encodeToString(content) + "." + ENCODER.encodeToString(hash(content));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] hash(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Java has no " + ALGORITHM, e);
        }
    }
}
