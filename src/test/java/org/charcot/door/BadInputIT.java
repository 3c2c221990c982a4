package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.door.BadInput.FHIR;
import static org.charcot.door.BadInput.assertRefused;
import static org.charcot.door.BadInput.bad;
import static org.charcot.door.BadInput.bundle;
import static org.charcot.door.BadInput.expressions;
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

/** What breaks the form of FHIR R4, over HTTP: one line each, in the order of the contract. */
class BadInputIT {

    private final ServerForTests server = ServerForTests.shared();

    static Stream<Line> lines() {
        String observation = "'resourceType':'Observation'";
        String weight = observation + ",'status':'final','subject':{'reference':'Patient/bad-input'},"
                + "'code':{'coding':[{'system':'http://loinc.org','code':'29463-7'}]}";
        return Stream.of(
                // not JSON / XML, wrong resource type, unknown element
                bad("not JSON", "Patient", "Patient", 400, "structure", "", "The body is not JSON"),
                bad("not XML", "Patient", "<Patient>", 400, "structure", "", "The body is not XML"),
                bad(
                        "nothing at all",
                        "Patient",
                        "",
                        400,
                        "required",
                        "",
                        "The body is empty; send a FHIR R4 resource of type Patient"),
                bad(
                        "another resource type",
                        "Observation",
                        "{'resourceType':'Patient'}",
                        400,
                        "structure",
                        "Observation",
                        "is expected here, but the body is of type Patient"),
                bad(
                        "no resource type",
                        "Observation",
                        "{'status':'final'}",
                        400,
                        "structure",
                        "Observation",
                        "has no resourceType"),
                bad(
                        "a type that FHIR does not have",
                        "Observation",
                        "{'resourceType':'Observatie'}",
                        400,
                        "structure",
                        "Observation",
                        "has a resourceType that is no resource of FHIR R4"),
                bad(
                        "an unknown element",
                        "Observation",
                        "{" + weight + ",'vlue':1}",
                        400,
                        "structure",
                        "Observation.vlue",
                        "is not an element of FHIR R4; correct its name"),
                bad(
                        "text where a number is due",
                        "Observation",
                        "{" + weight + ",'valueQuantity':{'value':'70'}}",
                        400,
                        "structure",
                        "Observation.value.ofType(Quantity).value",
                        "must be a number; write it without quotes"),
                bad(
                        "a name twice",
                        "Patient",
                        "{'resourceType':'Patient','active':true,'active':false}",
                        400,
                        "structure",
                        "Patient",
                        "holds the name active twice"),
                bad(
                        "a number with a huge exponent",
                        "Observation",
                        "{" + observation + ",'valueQuantity':{'value':1e1000000}}",
                        400,
                        "value",
                        "Observation.value.ofType(Quantity).value",
                        "is a number with an exponent beyond 30 either way"),
                bad(
                        "a number with a million digits",
                        "Observation",
                        "{" + observation + ",'valueQuantity':{'value':" + "9".repeat(1_000_000) + "}}",
                        400,
                        "value",
                        "Observation.value.ofType(Quantity).value",
                        "is a number of more than 40 characters"),
                // lacks what base R4 requires, a code outside a required binding
                bad(
                        "no status",
                        "Observation",
                        "{" + observation + ",'code':{'text':'weight'},'subject':{'reference':'Patient/bad-input'}}",
                        400,
                        "required",
                        "Observation.status",
                        "is missing, but FHIR R4 requires it"),
                bad(
                        "no code",
                        "Observation",
                        "{" + observation + ",'status':'final','subject':{'reference':'Patient/bad-input'}}",
                        400,
                        "required",
                        "Observation.code",
                        "is missing, but FHIR R4 requires it"),
                bad(
                        "no subject where FHIR requires one",
                        "Condition",
                        "{'resourceType':'Condition'}",
                        400,
                        "required",
                        "Condition.subject",
                        "is missing, but FHIR R4 requires it"),
                bad(
                        "no subject where a plan would be made from it",
                        "Observation",
                        "{" + weight.replace(",'subject':{'reference':'Patient/bad-input'}", "") + "}",
                        422,
                        "required",
                        "Observation.subject",
                        "is missing; name the patient that it is about"),
                bad(
                        "a status that is none",
                        "Observation",
                        "{" + weight.replace("final", "done") + "}",
                        400,
                        "code-invalid",
                        "Observation.status",
                        "must be one of amended | cancelled | corrected | entered-in-error | final"),
                bad(
                        "a time without a zone",
                        "Observation",
                        "{" + weight + ",'effectiveDateTime':'2026-10-25T02:30:00'}",
                        400,
                        "value",
                        "Observation.effective.ofType(dateTime)",
                        "has a time but no time zone"),
                bad(
                        "a day that does not exist",
                        "Observation",
                        "{" + weight + ",'effectiveDateTime':'2026-02-30'}",
                        400,
                        "value",
                        "Observation.effective.ofType(dateTime)",
                        "must be a date that exists"),
                // reference to what does not exist
                bad(
                        "a reference to nobody",
                        "Observation",
                        "{" + weight.replace("bad-input", "nobody") + "}",
                        400,
                        "invalid",
                        "",
                        "Patient/nobody"),
                // one bad entry in a transaction
                bad(
                        "one bad entry",
                        "",
                        bundle(
                                "transaction",
                                post("{'resourceType':'Patient','id':'x'}", ""),
                                post("{'resourceType':'Patient','gender':'m'}", "")),
                        400,
                        "code-invalid",
                        "Bundle.entry[1].resource.gender",
                        "must be one of female | male | other | unknown"),
                bad(
                        "one identity twice, by id",
                        "",
                        bundle("transaction", put("Patient/twice"), put("Patient/twice")),
                        400,
                        "duplicate",
                        "Bundle.entry[1]",
                        "Bundle.entry[0] and Bundle.entry[1] are about the same resource"),
                bad(
                        "one identity twice, by condition",
                        "",
                        bundle(
                                "transaction",
                                put("Patient?identifier=a|b&active=true"),
                                post("{'resourceType':'Patient'}", ",'ifNoneExist':'active=true&identifier=a|b'")),
                        400,
                        "duplicate",
                        "Bundle.entry[1]",
                        "keep one of them"),
                bad(
                        "an entry that says nothing to do",
                        "",
                        "{'resourceType':'Bundle','type':'transaction','entry':[{'resource':{'resourceType':'Patient'}}]}",
                        400,
                        "required",
                        "Bundle.entry[0].request",
                        "is missing; say what is to be done"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void badInputIsRefusedByNameOfThePlaceAndTheRule(Line line) {
        assertRefused(server, line);
    }

    @Test
    void nothingOfARefusedTransactionIsStored() {
        String bundle = bundle("transaction", put("Patient/half"), post("{'resourceType':'Patient','gender':'m'}", ""));
        assertThat(server.post("", bundle).statusCode()).isEqualTo(400);
        assertThat(server.get("Patient/half").statusCode()).isEqualTo(404);
    }

    @Test
    void aBatchGoesOnWithoutItsBadEntries() {
        String bundle = bundle(
                "batch",
                post("{'resourceType':'Patient','gender':'m'}", ""),
                put("Patient/batch-1"),
                "{'resource':{'resourceType':'Patient'}}",
                put("Patient/batch-2"),
                post("{'resourceType':'Observation','status':'final'}", ""));

        HttpResponse<String> response = server.post("", bundle);

        assertThat(response.statusCode()).isEqualTo(200);
        Bundle answer = FHIR.newJsonParser().parseResource(Bundle.class, response.body());
        assertThat(answer.getEntry())
                .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
                .containsExactly("400", "201", "400", "201", "400");
        OperationOutcome first =
                (OperationOutcome) answer.getEntry().get(0).getResponse().getOutcome();
        assertThat(expressions(first.getIssueFirstRep())).containsExactly("Bundle.entry[0].resource.gender");
        assertThat(server.get("Patient/batch-2").statusCode()).isEqualTo(200);
    }

    @Test
    void whatAPatchMakesIsJudgedToo() {
        knownPatient(server);
        HttpResponse<String> response = server.send(
                server.request("Patient/bad-input")
                        .setHeader("Content-Type", "application/json-patch+json")
                        .method(
                                "PATCH",
                                BodyPublishers.ofString(
                                        "[{\"op\":\"add\",\"path\":\"/text\",\"value\":{\"status\":\"generated\","
                                                + "\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\"><script>1</script></div>\"}}]")));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(expressions(outcome(response).getIssueFirstRep())).containsExactly("Patient.text.div");
    }
}
