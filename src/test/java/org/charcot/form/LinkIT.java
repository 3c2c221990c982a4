package org.charcot.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.charcot.platform.ServerForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a link does not open. */
class LinkIT {

    private static final String LATER = "2126-01-01T00:00:00Z";

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void aLinkOpensItsResponse() {
        response("link-open", "in-progress");
        HttpResponse<String> page = get(address("alsfrs-r", "link-open", "link-patient", LATER));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Start, one question at a time");
    }

    @Test
    void ofTwoThatWereBegunALinkOpensTheSame() {
        response("link-begun-1", "in-progress");
        response("link-begun-2", "in-progress");
        String first = made();
        assertThat(first).contains("?link=");
        assertThat(made().split("[.]", 2)[0]).isEqualTo(first.split("[.]", 2)[0]);
    }

    /** The address of a new link, without what depends on the time. */
    private String made() {
        HttpResponse<String> page = post("/questionnaires/alsfrs-r/links", "patient=link-patient");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body().replaceFirst("(?s).*(/questionnaires/alsfrs-r[?]link=[^\"<]*).*", "$1");
    }

    static Stream<String> wrong() {
        ServerForTests server = ServerForTests.shared();
        Instant later = Instant.parse(LATER);
        return Stream.of(
                "/questionnaires/alsfrs-r?link=",
                "/questionnaires/alsfrs-r?link=abc.def",
                SignedLinks.address(server, "alsfrs-r", "link-wrong", "somebody-else", later),
                SignedLinks.address(server, "alsfrs-r", "no-such-response", "link-patient", later),
                SignedLinks.address(server, "no-such-questionnaire", "link-wrong", "link-patient", later),
                SignedLinks.address(server, "alsfrs-r", "link-wrong", "link-patient", later) + "A");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongLinkIsRefusedTheSameWayWhateverIsWrong(String address) {
        response("link-wrong", "in-progress");
        HttpResponse<String> page = get(address);
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("This link does not work").doesNotContain("ALSFRS", "link-patient", "Speech");
        assertThat(post(address, "a.1=x").statusCode()).isEqualTo(403);
    }

    @Test
    void anExpiredLinkSaysSo() {
        response("link-expired", "in-progress");
        String expired = Instant.now().minus(1, ChronoUnit.SECONDS).toString();
        String address = address("alsfrs-r", "link-expired", "link-patient", expired);
        HttpResponse<String> page = get(address);
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("This link has expired").doesNotContain("ALSFRS", "link-patient", "Speech");
        HttpResponse<String> tooLate = post(
                address,
                "go=next&was.1=&a.1=https%3A%2F%2Fcharcot.health%2Ffhir%2FCodeSystem%2Falsfrs-r%7Cspeech.4"
                        + "&was.gastrostomy=&a.gastrostomy=true&was.2=&a.2=%3Cb%3E&was.3=");
        assertThat(tooLate.statusCode()).isEqualTo(403);
        assertThat(tooLate.body())
                .as("what was entered comes back")
                .contains("came too late", "1 Speech", "Normal speech processes", "Yes", "&lt;b&gt;")
                .doesNotContain("<b>", "link-patient", "Swallowing");
    }

    @Test
    void whatWasSentIsNotChangedAnyMore() {
        response("link-sent", "entered-in-error");
        String before = server.get("QuestionnaireResponse/link-sent").body();
        String address = address("alsfrs-r", "link-sent", "link-patient", LATER);
        HttpResponse<String> answer = post(
                address, "go=keep&was.1=&a.1=https%3A%2F%2Fcharcot.health%2Ffhir%2FCodeSystem%2Falsfrs-r%7Cspeech.4");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(server.get("QuestionnaireResponse/link-sent").body()).isEqualTo(before);
    }

    @Test
    void withoutALinkNothingIsStored() {
        assertThat(get("/questionnaires/alsfrs-r").statusCode()).isEqualTo(200);
        assertThat(get("/questionnaires/no-such-questionnaire").statusCode()).isEqualTo(404);
        assertThat(post("/questionnaires/alsfrs-r", "go=keep&was.1=").statusCode())
                .isEqualTo(403);
    }

    @Test
    void anotherSiteCanNeitherAnswerNorMakeALink() {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.root().resolve("questionnaires/alsfrs-r/links"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("patient=link-patient"));
        assertThat(server.send(request).statusCode()).isEqualTo(403);
    }

    private void response(String id, String status) {
        server.put("Patient/link-patient", "{\"resourceType\":\"Patient\",\"id\":\"link-patient\"}");
        HttpResponse<String> stored = server.put(
                "QuestionnaireResponse/" + id,
                """
                {"resourceType": "QuestionnaireResponse", "id": "%s", "status": "%s",
                 "questionnaire": "https://charcot.health/fhir/Questionnaire/alsfrs-r",
                 "subject": {"reference": "Patient/link-patient"}}"""
                        .formatted(id, status));
        assertThat(stored.statusCode()).as(stored.body()).isIn(200, 201);
    }

    private String address(String questionnaire, String response, String patient, String expires) {
        return SignedLinks.address(server, questionnaire, response, patient, Instant.parse(expires));
    }

    private HttpResponse<String> get(String path) {
        return server.send(HttpRequest.newBuilder(server.root().resolve(path)).header("Accept-Language", "en"));
    }

    private HttpResponse<String> post(String path, String form) {
        return server.send(HttpRequest.newBuilder(server.root().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }
}
