package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ErrorsIT {

    private static final List<String> INSIDE =
            List.of("Exception", "java.", "org.hibernate", "ca.uhn", "HFJ_", "SELECT ", "insert into", "\tat ");

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void namesTheFaultAndNothingOfTheInside() {
        isOutcome(404, "not-found", server.get("Patient/nobody"));
        isOutcome(404, "not-found", server.get("Unknown/1"));
        isOutcome(400, "invalid", server.get("Patient?colour=blue"));
        isOutcome(400, "invalid", server.get("Patient?birthdate=yesterday"));
        isOutcome(400, "invalid", server.get("Observation?value-quantity=1e999999"));
        isOutcome(400, "invalid", server.get("Patient?_sort=colour"));
        isOutcome(400, "not-supported", server.get("Patient/nobody/$colour"));
        isOutcome(400, "invalid", server.post("", "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}"));
        isOutcome(
                400,
                "structure",
                server.post("Observation/$validate", "{\"resourceType\":\"Observation\",\"code\":{\"\":{}}}"));
        isOutcome(412, "conflict", conditionalReferenceToNobody());
        isOutcome(
                400,
                "structure",
                validatedXml(
                        "<Observation xmlns='http://hl7.org/fhir'><meta><profile id='a'/></meta><status value='final'/></Observation>"));
        isOutcome(
                400,
                "structure",
                validatedXml(
                        "<Observation xmlns='http://hl7.org/fhir'><status value='final'/><effectiveOdd value='2026'/></Observation>"));
        isOutcome(
                400,
                "invalid",
                validatedXml("<Observation xmlns='http://hl7.org/fhir'><status value='odd'/></Observation>"));
    }

    @Test
    void logsNothingOfWhatWasSent(CapturedOutput output) {
        server.post("Patient", "{\"resourceType\":\"Patient\",\"birthDate\":\"Secretberg\"}");
        server.post("Patient", "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Secretberg");
        server.post("Patient", "{\"resourceType\":\"Patient\",\"Secretberg\":1}");
        server.get("Patient?birthdate=Secretberg");
        server.get("Patient?_sort=Secretberg");
        server.get("Patient/Secretberg");
        server.get("Observation?value-quantity=1e999999%7CSecretberg%7C");
        assertThat(output.getAll()).doesNotContain("Secretberg");
    }

    @Test
    void findsFromTheFirstDayOfAYearOrMonth() {
        server.put("Patient/first-day", "{\"resourceType\":\"Patient\",\"id\":\"first-day\"}");
        server.put(
                "Observation/first-day",
                "{\"resourceType\":\"Observation\",\"id\":\"first-day\",\"status\":\"final\",\"code\":{\"text\":\"t\"},"
                        + "\"subject\":{\"reference\":\"Patient/first-day\"},\"effectiveDateTime\":\"2024-03-01\"}");
        for (String date : List.of("ge2024", "ge2024-03", "ge2024-03-01", "2024", "2024-03", "lt2025", "gt2023")) {
            assertThat(server.get("Observation?_id=first-day&date=" + date).body())
                    .as(date)
                    .contains("\"total\":1");
        }
        for (String date : List.of("gt2024", "lt2024", "ge2024-04", "2023")) {
            assertThat(server.get("Observation?_id=first-day&date=" + date).body())
                    .as(date)
                    .contains("\"total\":0");
        }
    }

    @Test
    void createsOnceWhatManySendAtOnce() throws Exception {
        Conflicts.createOnceAtATime(server);
    }

    @Test
    void saysThatTheDatabaseIsAway() {
        try (ServerForTests alone =
                ServerForTests.start(ServerForTests.temporaryDirectory(), "logging.level.ca.uhn.fhir.jpa.search=OFF")) {
            alone.bean(HikariDataSource.class).close();
            HttpResponse<String> read = alone.get("Patient/p");
            isOutcome(503, "transient", read);
            assertThat(read.headers().firstValue("Retry-After")).contains("5");
            isOutcome(503, "transient", alone.post("Patient", "{\"resourceType\":\"Patient\"}"));
            isOutcome(503, "transient", alone.get("Patient?family=A"));
        }
    }

    private HttpResponse<String> conditionalReferenceToNobody() {
        return server.send(server.request("")
                .POST(BodyPublishers.ofString("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{"
                        + "\"resource\":{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"t\"},"
                        + "\"subject\":{\"reference\":\"Patient?identifier=urn:none%7Cnone\"}},"
                        + "\"request\":{\"method\":\"POST\",\"url\":\"Observation\"}}]}")));
    }

    private HttpResponse<String> validatedXml(String body) {
        return server.send(server.request("Observation/$validate")
                .setHeader("Content-Type", "application/fhir+xml")
                .POST(BodyPublishers.ofString(body)));
    }

    private static void isOutcome(int status, String code, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body())
                .contains(
                        "\"resourceType\":\"OperationOutcome\"", "\"severity\":\"error\"", "\"code\":\"" + code + "\"")
                .doesNotContain(INSIDE);
    }
}
