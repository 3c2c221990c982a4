package org.charcot.living;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.charcot.platform.ServerForTests;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** What was in force at an instant in the past, by the versions that were on record then. */
class AsOfIT {

    private static final FhirClient CLIENT =
            new FhirClient(ServerForTests.shared().root().resolve("fhir"));

    @Test
    void aResultThatWasCorrectedSinceCountsAsItWasRecordedThen() {
        List<Resource> sent = SyntheticPatient.resources("as-of", LocalDate.now(ZoneOffset.UTC), 40);
        Observation alt = sent.stream()
                .filter(resource -> resource.getId().endsWith("-measurement-0"))
                .map(Observation.class::cast)
                .findFirst()
                .orElseThrow();
        alt(alt, 900);
        CLIENT.post("", FhirClient.text(SyntheticPatient.transaction(sent)));
        String recorded = CLIENT.get("Observation/as-of-measurement-0")
                .at("/meta/lastUpdated")
                .asText();
        CLIENT.post("", FhirClient.text(SyntheticPatient.transaction(List.of(alt(alt, 30)))));

        assertThat(tooHigh(CLIENT.post("Patient/as-of/$evaluate", null))).isEmpty();
        assertThat(tooHigh(CLIENT.post("Patient/as-of/$evaluate", asOf(recorded))))
                .isNotEmpty();
        assertThat(tooHigh(CLIENT.post("Patient/as-of/$evaluate", null))).isEmpty();
    }

    @Test
    void aResultThatWasDeletedSinceCountsAsItWasThen() {
        String recorded = withHighAlt("as-of-deleted");
        assertThat(CLIENT.answer("DELETE", "Observation/as-of-deleted-measurement-0", null)
                        .statusCode())
                .isEqualTo(200);

        assertThat(tooHigh(CLIENT.post("Patient/as-of-deleted/$evaluate", null)))
                .isEmpty();
        assertThat(tooHigh(CLIENT.post("Patient/as-of-deleted/$evaluate", asOf(recorded))))
                .isNotEmpty();
    }

    @Test
    void aResultThatIsAboutSomebodyElseSinceCountsForTheOneItWasAboutThen() {
        String recorded = withHighAlt("as-of-first");
        withHighAlt("as-of-second");
        Observation second = new Observation();
        JsonNode stored = CLIENT.get("Observation/as-of-first-measurement-0");
        ((ObjectNode) stored.path("subject")).put("reference", "Patient/as-of-second");
        assertThat(CLIENT.answer("PUT", "Observation/as-of-first-measurement-0", stored.toString())
                        .statusCode())
                .isEqualTo(200);
        CLIENT.delete(second.setId("as-of-second-measurement-0"));

        assertThat(tooHigh(CLIENT.post("Patient/as-of-first/$evaluate", null))).isEmpty();
        assertThat(tooHigh(CLIENT.post("Patient/as-of-first/$evaluate", asOf(recorded))))
                .isNotEmpty();
        assertThat(tooHigh(CLIENT.post("Patient/as-of-second/$evaluate", null))).isNotEmpty();
        String now = CLIENT.get("Observation/as-of-second-measurement-1")
                .at("/meta/lastUpdated")
                .asText();
        assertThat(tooHigh(CLIENT.post("Patient/as-of-second/$evaluate", asOf(now))))
                .as("its own result of then")
                .hasSize(1);
    }

    /** A patient whose ALT is too high on riluzole, and the instant at which that was on record. */
    private static String withHighAlt(String id) {
        List<Resource> sent = SyntheticPatient.resources(id, LocalDate.now(ZoneOffset.UTC), 40);
        sent.stream()
                .filter(resource -> resource.getId().endsWith("-measurement-0"))
                .forEach(resource -> alt((Observation) resource, 900));
        CLIENT.post("", FhirClient.text(SyntheticPatient.transaction(sent)));
        return CLIENT.get("Observation/" + id + "-measurement-0")
                .at("/meta/lastUpdated")
                .asText();
    }

    private static Observation alt(Observation alt, int value) {
        alt.setValue(new Quantity()
                .setValue(value)
                .setSystem("http://unitsofmeasure.org")
                .setCode("U/L"));
        return alt;
    }

    private static String asOf(String instant) {
        return "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"asOf\",\"valueDateTime\":\"" + instant
                + "\"}]}";
    }

    /** The alerts that ALT is too high on riluzole. */
    private static List<JsonNode> tooHigh(JsonNode outcome) {
        return StreamSupport.stream(outcome.path("entry").spliterator(), false)
                .map(entry -> entry.path("resource"))
                .filter(resource -> resource.path("resourceType").asText().equals("DetectedIssue")
                        && resource.at("/code/coding/0/code").asText().equals("RZ8"))
                .toList();
    }
}
