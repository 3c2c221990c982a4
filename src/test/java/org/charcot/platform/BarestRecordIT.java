package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.charcot.content.Content;
import org.junit.jupiter.api.Test;

/** What FHIR leaves optional may be missing from every resource of a record, and plan and pages are there all the same. */
class BarestRecordIT {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void theBarestResourceOfEachTypeHarmsNeitherPlanNorPage() {
        server.put("Patient/barest", "{\"resourceType\":\"Patient\",\"id\":\"barest\"}");
        Map<String, Integer> stored = new TreeMap<>();
        for (String type : server.bean(Content.class).recordTypes()) {
            String resource = FHIR.newJsonParser().encodeResourceToString(Minimal.of(FHIR, type, "Patient/barest"));
            stored.put(type, server.post(type, resource).statusCode());
        }

        assertThat(stored)
                .hasSizeGreaterThan(10)
                .allSatisfy((type, status) -> assertThat(status).as(type).isEqualTo(201));
        assertThat(server.post("Patient/barest/$evaluate", "").statusCode()).isEqualTo(200);
        assertThat(server.get("PlanDefinition/als-care-pathway/$apply?subject=Patient/barest")
                        .statusCode())
                .isEqualTo(200);
        for (String page :
                new String[] {"", "patients/barest", "patients/barest?asOf=2026-01-01", "patients/barest/letter"}) {
            assertThat(page(page).statusCode()).as(page).isEqualTo(200);
        }
    }

    private HttpResponse<String> page(String path) {
        return server.send(HttpRequest.newBuilder(server.root().resolve(path)).GET());
    }
}
