package org.charcot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charcot.platform.ServerForTests;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;

/** Links to questionnaires, made as the patient page makes them, and what is stored of what they open. */
final class Links {

    private static final Pattern ADDRESS = Pattern.compile("/questionnaires/[^\\s<\"]*[?]link=[^\\s<\"&]+");

    private final ServerForTests server;

    Links(ServerForTests server) {
        this.server = server;
    }

    /** The address of a new link. */
    String make(String questionnaire, String patient) {
        HttpResponse<String> page =
                server.send(HttpRequest.newBuilder(server.root().resolve("questionnaires/" + questionnaire + "/links"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString("patient=" + patient)));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        Matcher address = ADDRESS.matcher(page.body());
        assertThat(address.find()).as(page.body()).isTrue();
        return address.group();
    }

    /** The stored response that a link opens. */
    QuestionnaireResponse response(String link) {
        return read(QuestionnaireResponse.class, "QuestionnaireResponse/" + responseId(link));
    }

    static String responseId(String link) {
        String text = link.substring(link.indexOf("link=") + 5);
        return new String(Base64.getUrlDecoder().decode(text.substring(0, text.indexOf('.'))), StandardCharsets.UTF_8)
                .split("\n", -1)[0];
    }

    /** The total that the server made of the response that a link opens. */
    int score(String link) {
        QuestionnaireResponse response = response(link);
        server.post(response.getSubject().getReference() + "/$evaluate", "");
        Bundle found = read(
                Bundle.class,
                "Observation?code=http://loinc.org%7C82953-1&patient="
                        + response.getSubject().getReferenceElement().getIdPart() + "&_count=100");
        return found.getEntry().stream()
                .map(entry -> (Observation) entry.getResource())
                .filter(total -> total.getDerivedFrom().stream()
                        .anyMatch(from -> from.getReferenceElement().getIdPart().equals(responseId(link))))
                .map(total -> total.getValueQuantity().getValue().intValueExact())
                .findFirst()
                .orElseThrow();
    }

    <T extends Resource> T read(Class<T> type, String path) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(type, server.get(path).body());
    }
}
