package org.charcot.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkSignerTest {

    private static final FormLink LINK = new FormLink("r1", "p1", Instant.parse("2026-03-01T10:00:00Z"));

    private final LinkSigner signer = new LinkSigner(new byte[32]);

    @Test
    void whatWasSignedIsReadAgain() {
        assertThat(signer.read(signer.sign(LINK))).contains(LINK);
    }

    @Test
    void aTextOfAnotherKeyIsRefused() {
        byte[] other = new byte[32];
        other[31] = 1;
        assertThat(signer.read(new LinkSigner(other).sign(LINK))).isEmpty();
    }

    @Test
    void everyChangedCharacterIsRefused() {
        String text = signer.sign(LINK);
        for (int i = 0; i < text.length(); i++) {
            char changed = text.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(signer.read(text.substring(0, i) + changed + text.substring(i + 1)))
                    .as("character %s", i)
                    .isEmpty();
        }
    }

    @Test
    void theHashOfOneLinkDoesNotOpenAnother() {
        String text = signer.sign(LINK);
        String other = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("r2\np1\n1772359200".getBytes(StandardCharsets.UTF_8));
        assertThat(signer.read(other + text.substring(text.indexOf('.')))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a", "a.b", "....", "%%%.%%%", "é.é"})
    void whatIsNoLinkIsRefused(String text) {
        assertThat(signer.read(text)).isEmpty();
    }

    @Test
    void aShortKeyIsNone() {
        assertThatThrownBy(() -> new LinkSigner(new byte[31])).hasMessageContaining("31 bytes");
    }
}
