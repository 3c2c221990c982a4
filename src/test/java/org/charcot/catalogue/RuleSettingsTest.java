package org.charcot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import org.charcot.content.Content;
import org.charcot.plan.Setting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule shows the settings that can decide it, and no others. */
class RuleSettingsTest {

    private static final Catalogue CATALOGUE = Catalogue.of(Content.load(
            FhirContext.forR4Cached(), "https://charcot.health/fhir/PlanDefinition/als-care-pathway", Map.of()));

    @ParameterizedTest
    @CsvSource({
        "RF1, ",
        "RF3, ",
        "RF5, Red Flag Age; Red Flag Age At",
        "RF8, Significant Weakness MRC",
        "RF9, No Progression Months",
        "RF10, Long Latency Percent; Slow Conduction Percent",
        "N1, ",
        "N2, Slow Conduction Percent",
        "N4, Long Latency Percent",
        "N5, ",
        "R02, Awaji Literal; Gold Coast Strict; Probable Region Rule",
        "R55, Follow Up Months; Follow Up Window Days",
        "R57, Follow Up Window Days; Frequent Follow Up Months",
        "RZ5, PSMA Progression Rapid From; Progression Fast From; Progression Slow Below; Riluzole Label Rules;"
                + " Riluzole Restart Gap Days",
        "symptom-pain, "
    })
    void showsWhatCanDecideIt(String rule, @Nullable String settings) {
        assertThat(CATALOGUE.rules())
                .filteredOn(each -> each.id().equals(rule))
                .singleElement()
                .satisfies(found -> assertThat(found.settings())
                        .extracting(Setting::name)
                        .isEqualTo(settings == null ? List.of() : List.of(settings.split("; "))));
    }
}
