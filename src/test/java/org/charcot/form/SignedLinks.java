package org.charcot.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.charcot.platform.ServerForTests;

/** Links as the server signs them, for what no page would make. */
public final class SignedLinks {

    private SignedLinks() {}

    /** The address of a link to a response, whether it exists or not. */
    public static String address(
            ServerForTests server, String questionnaire, String response, String patient, Instant expires) {
        String text = server.bean(LinkSigner.class).sign(new FormLink(response, patient, expires));
        return "/questionnaires/" + questionnaire + "?link=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
