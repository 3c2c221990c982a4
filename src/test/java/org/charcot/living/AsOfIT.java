package org.charcot.living;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
