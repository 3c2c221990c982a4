package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.door.BadInput.FHIR;
import static org.charcot.door.BadInput.assertRefused;
import static org.charcot.door.BadInput.bad;
import static org.charcot.door.BadInput.bundle;
import static org.charcot.door.BadInput.expressions;
import static org.charcot.door.BadInput.json;
import static org.charcot.door.BadInput.knownPatient;
import static org.charcot.door.BadInput.outcome;
import static org.charcot.door.BadInput.post;
import static org.charcot.door.BadInput.put;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.charcot.door.BadInput.Line;
import org.charcot.platform.ServerForTests;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reference to a contained resource that is not there is refused whichever way it comes. */
class MissingContainedIT {

    private static final String TEXT = "refers to the contained resource #nope, which is not there";
    private static final String SOUND = "'resourceType':'Observation','status':'final','code':{'text':'weight'},"
            + "'subject':{'reference':'Patient/bad-input'}";
    private static final String REFERS = "{" + SOUND + ",'performer':[{'reference':'#nope'}]}";

    private final ServerForTests server = ServerForTests.shared();

    static Stream<Line> lines() {
        return Stream.of(
                line("in a create", "Observation", REFERS, "Observation.performer[0].reference"),
                line(
                        "in XML",
                        "Observation",
                        "<Observation xmlns='http://hl7.org/fhir'><status value='final'/><code><text value='weight'/></code>"
                                + "<subject><reference value='Patient/bad-input'/></subject>"
                                + "<performer><reference value='#nope'/></performer></Observation>",
                        "Observation.performer[0].reference"),
                line(
                        "in an extension",
                        "Observation",
                        "{" + SOUND + ",'extension':[{'url':'http://a','valueReference':{'reference':'#nope'}}]}",
                        "Observation.extension[0].value.ofType(Reference).reference"),
                line(
                        "in what is contained",
                        "Observation",
                        "{" + SOUND + ",'performer':[{'reference':'#there'}],'contained':[{'resourceType':"
                                + "'PractitionerRole','id':'there','practitioner':{'reference':'#nope'}}]}",
                        "Observation.contained[0].practitioner.reference"),
                line(
                        "in a transaction",
                        "",
                        bundle("transaction", put("Patient/contained"), post(REFERS, "")),
                        "Bundle.entry[1].resource.performer[0].reference"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void isRefused(Line line) {
        assertRefused(server, line);
    }

    @Test
    void isRefusedInAnUpdate() {
        knownPatient(server);
        HttpResponse<String> response =
                server.put("Observation/contained", json(REFERS.replace("'status'", "'id':'contained','status'")));
        assertThat(response.statusCode()).isEqualTo(400);
        assertNamed(outcome(response), "Observation.performer[0].reference");
        assertThat(server.get("Observation/contained").statusCode()).isEqualTo(404);
    }

    @Test
    void isRefusedInWhatAPatchMakes() {
        knownPatient(server);
        HttpResponse<String> response = patch(
                "application/fhir+json",
                "{'resourceType':'Parameters','parameter':[{'name':'operation','part':[{'name':'type','valueCode':'add'},"
                        + "{'name':'path','valueString':'Patient'},{'name':'name','valueString':'managingOrganization'},"
                        + "{'name':'value','valueReference':{'reference':'#nope'}}]}]}");
        assertThat(response.statusCode()).isEqualTo(422);
        assertNamed(outcome(response), "Patient.managingOrganization.reference");
    }

    /** HAPI refuses it before there is anything to look at. */
    @Test
    void isRefusedByNameInWhatAJsonPatchMakes() {
        knownPatient(server);
        HttpResponse<String> response = patch(
                "application/json-patch+json",
                "[{'op':'add','path':'/managingOrganization','value':{'reference':'#nope'}}]");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(outcome(response).getIssueFirstRep().getDiagnostics()).contains("invalid reference: #nope");
    }

    @Test
    void isRefusedInItsEntryOfABatch() {
        knownPatient(server);
        HttpResponse<String> response = server.post("", bundle("batch", put("Patient/contained"), post(REFERS, "")));
        Bundle answer = FHIR.newJsonParser().parseResource(Bundle.class, response.body());
        assertThat(answer.getEntry())
                .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
                .containsExactly("201", "400");
        assertNamed(
                (OperationOutcome) answer.getEntry().get(1).getResponse().getOutcome(),
                "Bundle.entry[1].resource.performer[0].reference");
    }

    @Test
    void isNoneWhereTheResourceIsContainedOrIsTheContainerItself() {
        knownPatient(server);
        String body = "{" + SOUND + ",'performer':[{'reference':'#there'}],'contained':[{'resourceType':'Practitioner',"
                + "'id':'there','extension':[{'url':'http://a','valueReference':{'reference':'#'}}]}]}";
        HttpResponse<String> response = server.post("Observation", json(body));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    }

    private HttpResponse<String> patch(String type, String body) {
        return server.send(server.request("Patient/bad-input")
                .setHeader("Content-Type", type)
                .method("PATCH", BodyPublishers.ofString(json(body))));
    }

    private static void assertNamed(OperationOutcome outcome, String expression) {
        assertThat(outcome.getIssue()).singleElement().satisfies(issue -> {
            assertThat(issue.getSeverity()).isEqualTo(OperationOutcome.IssueSeverity.ERROR);
            assertThat(issue.getCode().toCode()).isEqualTo("not-found");
            assertThat(expressions(issue)).containsExactly(expression);
            assertThat(issue.getDiagnostics()).startsWith(expression).contains(TEXT);
        });
    }

    private static Line line(String what, String path, String body, String expression) {
        return bad(what, path, body, 400, "not-found", expression, TEXT);
    }
}
