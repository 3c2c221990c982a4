package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpRequest;
import java.util.List;
import org.charcot.content.Chart;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record that has the first or the last day of the calendar as its dates is stored, and has a plan and pages. */
class EndOfCalendarIT {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final ServerForTests server = ServerForTests.shared();

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "9999-12-31T23:59:59-12:00", "0001-01-01", "0001-01-01T00:00:00+14:00"})
    void datesAtTheEndsOfTheCalendarHarmNeitherPlanNorPage(String day) {
        String id = "calendar-" + day.replaceAll("[^0-9]", "-");
        store(new Patient().setId(id));
        for (Resource resource : resources(day)) {
            resource.setId(id + "-" + resource.getId());
            resource.setProperty("subject", new Reference("Patient/" + id));
            store(resource);
        }

        assertThat(server.post("Patient/" + id + "/$evaluate", "").statusCode()).isEqualTo(200);
        assertThat(server.get("PlanDefinition/als-care-pathway/$apply?subject=Patient/" + id)
                        .statusCode())
                .isEqualTo(200);
        for (String page :
                List.of("", "patients/" + id, "patients/" + id + "?asOf=2026-01-01", "patients/" + id + "/letter")) {
            assertThat(server.send(HttpRequest.newBuilder(server.root().resolve(page))
                                    .GET())
                            .statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
    }

    private static List<Resource> resources(String day) {
        Chart chart = new Chart().als(day);
        chart.medicine("N07XX02", day, null);
        chart.medicine("N07XX02", "2026-01-01", day);
        chart.alsfrs(day, "444444443333").setId("response");
        chart.observation("loinc|29463-7", day, "70 kg");
        chart.lab("1742-6", day, "240 U/L", null, "40");
        chart.procedure("sct|386746003", day);
        return chart.resources();
    }

    private void store(IBaseResource resource) {
        String path = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        assertThat(server.put(path, FHIR.newJsonParser().encodeResourceToString(resource))
                        .statusCode())
                .as(path)
                .isEqualTo(201);
    }
}
