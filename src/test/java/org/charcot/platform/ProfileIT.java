package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;

/** {@code $validate} against profiles that the server holds: its own and those that somebody stored. */
class ProfileIT {

    private static final String TOTAL =
            """
            {"resourceType":"Observation","status":"final","code":{"coding":[{"system":"urn:p","code":"t"}]},
             "subject":{"reference":"Patient/profile"},"effectiveDateTime":"2026-01-01"%s}""";
    private static final String EMG = "https://charcot.health/fhir/StructureDefinition/needle-emg";

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void aProfileOfOursIsAppliedWhereTheCallNamesIt() {
        server.put("Patient/profile", "{\"resourceType\":\"Patient\",\"id\":\"profile\"}");
        String observation = TOTAL.formatted("");
        assertThat(errors(server.post("Observation/$validate", observation))).isEmpty();
        assertThat(errors(server.post("Observation/$validate?profile=" + encoded(EMG), observation)))
                .anyMatch(error -> error.contains("bodySite: minimum required = 1"));
        String parameters = "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"profile\",\"valueUri\":\""
                + EMG + "\"},{\"name\":\"resource\",\"resource\":" + observation + "}]}";
        assertThat(errors(server.post("Observation/$validate", parameters)))
                .anyMatch(error -> error.contains("bodySite: minimum required = 1"))
                .noneMatch(error -> error.contains("Parameters"));
        assertThat(errors(server.post(
                        "Observation/$validate", parameters.replace("\"status\":", "\"colour\":\"red\",\"status\":"))))
                .anyMatch(error -> error.contains("colour"));
        String xml = FhirContext.forR4Cached()
                .newXmlParser()
                .encodeResourceToString(
                        FhirContext.forR4Cached().newJsonParser().parseResource(parameters));
        assertThat(errors(server.send(server.request("Observation/$validate")
                        .setHeader("Content-Type", "application/fhir+xml")
                        .POST(BodyPublishers.ofString(xml)))))
                .anyMatch(error -> error.contains("bodySite: minimum required = 1"));
    }

    @Test
    void aProfileThatSomebodyStoredIsAppliedAtOnce() {
        server.put("Patient/profile", "{\"resourceType\":\"Patient\",\"id\":\"profile\"}");
        String url = "https://example.org/StructureDefinition/with-issued";
        server.put(
                "StructureDefinition/with-issued",
                """
                {"resourceType":"StructureDefinition","id":"with-issued","url":"%s","name":"WithIssued","status":"active",
                 "kind":"resource","abstract":false,"type":"Observation","derivation":"constraint","fhirVersion":"4.0.1",
                 "baseDefinition":"http://hl7.org/fhir/StructureDefinition/Observation",
                 "differential":{"element":[{"id":"Observation.issued","path":"Observation.issued","min":1}]}}"""
                        .formatted(url));
        String call = "Observation/$validate?profile=" + encoded(url);
        assertThat(errors(server.post(call, TOTAL.formatted(""))))
                .anyMatch(error -> error.contains("issued: minimum required = 1"));
        assertThat(errors(server.post(call, TOTAL.formatted(",\"issued\":\"2026-01-01T10:00:00Z\""))))
                .isEmpty();
    }

    @Test
    void aProfileThatNobodyHasIsSaidSo() {
        HttpResponse<String> answer = server.post("Observation/$validate?profile=urn%3Anobody", TOTAL.formatted(""));
        assertThat(errors(answer)).anyMatch(error -> error.contains("urn:nobody"));
    }

    private static List<String> errors(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(OperationOutcome.class, answer.body())
                .getIssue()
                .stream()
                .filter(issue ->
                        issue.getSeverity() == IssueSeverity.ERROR || issue.getSeverity() == IssueSeverity.FATAL)
                .map(issue -> issue.getDiagnostics())
                .toList();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
