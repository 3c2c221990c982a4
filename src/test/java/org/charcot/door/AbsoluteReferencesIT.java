package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.charcot.platform.ServerForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References that are written as an address. */
class AbsoluteReferencesIT {

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void oneToThisServerIsAReferenceOfItsOwn() {
        server.put("Patient/addressed", patient("addressed"));
        String address = server.root() + "fhir/Patient/addressed";

        assertThat(server.put("Observation/by-address", weight("by-address", address))
                        .statusCode())
                .isEqualTo(201);
        assertThat(stored("Observation/by-address")).contains("\"reference\":\"Patient/addressed\"");

        HttpResponse<String> absent =
                server.put("Observation/to-nobody", weight("to-nobody", server.root() + "fhir/Patient/nobody"));
        assertThat(absent.statusCode()).isBetween(400, 422);
        assertThat(absent.body()).contains("Patient/nobody");
    }

    @Test
    void oneToAnotherServerIsRefused() {
        HttpResponse<String> answer = server.put(
                "Observation/elsewhere", weight("elsewhere", "http://ehr.example.org/fhir/Patient/addressed"));
        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.body()).contains("http://ehr.example.org/fhir/Patient/addressed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"method\":\"PUT\",\"url\":\"Patient/sent\"}",
                "{\"method\":\"POST\",\"url\":\"Patient\"}",
                "{\"method\":\"PUT\",\"url\":\"Patient?identifier=urn:charcot:test%7Cconditional\"}"
            })
    void oneToAnEntryOfTheSameTransactionIsThatEntry(String request) {
        String address = "http://ehr.example.org/fhir/Patient/77";
        String id = request.contains("Patient/sent") ? "\"id\":\"sent\"," : "";
        String identifier = request.contains("?") ? "conditional" : "plain";
        HttpResponse<String> answer = server.post(
                "",
                """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"fullUrl":"%s","request":%s,
                  "resource":{"resourceType":"Patient",%s"identifier":[{"system":"urn:charcot:test","value":"%s"}]}},
                 {"fullUrl":"http://ehr.example.org/fhir/Observation/8","request":{"method":"POST","url":"Observation"},
                  "resource":%s}]}
                """
                        .formatted(address, request, id, identifier, weight("8", address)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String patient = location(answer.body(), "Patient");
        assertThat(stored(location(answer.body(), "Observation"))).contains("\"reference\":\"" + patient + "\"");
    }

    private static String location(String body, String type) {
        return body.replaceFirst("(?s).*?\"location\":\\s*\"(" + type + "/[^/\"]+).*", "$1");
    }

    private String stored(String reference) {
        return server.get(reference).body().replaceAll("\\s", "");
    }

    private static String patient(String id) {
        return "{\"resourceType\":\"Patient\",\"id\":\"" + id + "\"}";
    }

    private static String weight(String id, String subject) {
        return """
                {"resourceType":"Observation","id":"%s","status":"final",
                 "code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},
                 "subject":{"reference":"%s"},"effectiveDateTime":"2026-02-10",
                 "valueQuantity":{"value":70,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"}}"""
                .formatted(id, subject);
    }
}
