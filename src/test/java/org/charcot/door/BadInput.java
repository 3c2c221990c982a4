package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.charcot.platform.ServerForTests;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.PrimitiveType;

/** What tests of bad input send, and what they ask of the answer. */
final class BadInput {

    static final FhirContext FHIR = FhirContext.forR4Cached();

    private BadInput() {}

    /** A request and the answer it gets: status, issue code, expression (empty for none) and a part of the text. */
    record Line(String what, String path, String body, int status, String code, String expression, String text) {
        @Override
        public String toString() {
            return what;
        }
    }

    static void assertRefused(ServerForTests server, Line line) {
        knownPatient(server);
        boolean xml = line.body().startsWith("<");
        HttpRequest.Builder request = server.request(line.path()).POST(BodyPublishers.ofString(line.body()));
        HttpResponse<String> response =
                server.send(xml ? request.setHeader("Content-Type", "application/fhir+xml") : request);

        assertThat(response.statusCode()).isEqualTo(line.status());
        assertThat(outcome(response).getIssue()).singleElement().satisfies(issue -> {
            assertThat(issue.getSeverity()).isEqualTo(OperationOutcome.IssueSeverity.ERROR);
            assertThat(issue.getCode().toCode()).isEqualTo(line.code());
            assertThat(expressions(issue))
                    .isEqualTo(line.expression().isEmpty() ? List.of() : List.of(line.expression()));
            assertThat(issue.getDiagnostics()).contains(line.text());
        });
        assertThat(response.body()).doesNotContain("Exception", "at ca.uhn", "select ", "insert ");
    }

    static void knownPatient(ServerForTests server) {
        server.put("Patient/bad-input", "{\"resourceType\":\"Patient\",\"id\":\"bad-input\"}");
    }

    static Line bad(String what, String path, String body, int status, String code, String expression, String text) {
        return new Line(what, path, body.startsWith("<") ? body : json(body), status, code, expression, text);
    }

    /** JSON written with single quotes; an escaped one stays what it is. */
    static String json(String body) {
        return body.replace("\\'", "\u0001").replace('\'', '"').replace("\u0001", "'");
    }

    static String bundle(String type, String... entries) {
        return json(Arrays.stream(entries)
                .collect(Collectors.joining(",", "{'resourceType':'Bundle','type':'" + type + "','entry':[", "]}")));
    }

    static String put(String url) {
        int slash = url.indexOf('/');
        String id = slash < 0 ? "" : ",'id':'" + url.substring(slash + 1) + "'";
        return "{'resource':{'resourceType':'Patient'" + id + "},'request':{'method':'PUT','url':'" + url + "'}}";
    }

    static String post(String resource, String more) {
        String type = resource.substring(17).replaceFirst("'.*", "");
        return "{'resource':" + resource + ",'request':{'method':'POST','url':'" + type + "'" + more + "}}";
    }

    static OperationOutcome outcome(HttpResponse<String> response) {
        return FHIR.newJsonParser().parseResource(OperationOutcome.class, response.body());
    }

    static List<String> expressions(OperationOutcomeIssueComponent issue) {
        return issue.getExpression().stream().map(PrimitiveType::getValue).toList();
    }
}
