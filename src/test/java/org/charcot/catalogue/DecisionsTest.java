package org.charcot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Map;
import org.charcot.content.Content;
import org.charcot.logic.Logic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sources leave open is a setting with the default of the clinical reference, and says what it decides. */
class DecisionsTest {

    private static final Logic LOGIC = Content.load(
                    FhirContext.forR4Cached(), "https://charcot.health/fhir/PlanDefinition/als-care-pathway", Map.of())
            .logic();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Probable Region Rule, EACH",
                "Awaji Literal, false",
                "Blood Count Is Standard, true",
                "Cervical MRI Rule, FLOWCHART",
                "King's Stage without Regions, ZERO",
                "King's Stage of Both Failures, 4B",
                "Progression Slow Below, 0.5",
                "Progression Fast From, 1.0",
                "Riluzole Window Days, 14",
                "Riluzole Restart Gap Days, 30",
                "Riluzole Yearly Test, false",
                "Weight Reference, highest",
                "Clear Leading Signs, 1",
                "Clear Signs, 2",
                "Red Flag Age At, onset",
                "No Progression Months, 3",
                "Genetic Panel For, ALL",
                "Endoscopic Gastrostomy Above Percent, 50.0",
                "Radiological Gastrostomy Above Litres, 1.0",
                "PSMA Progression Rapid From, 1.0",
            })
    void hasItsDefault(String setting, String value) {
        assertThat(LOGIC.parameters()).containsKey(setting);
        assertThat(LOGIC.valueOf(setting, Map.of())).isEqualTo(value);
    }

    @Test
    void saysWhatItDecidesInBothLanguages() {
        assertThat(LOGIC.parameters().values()).allSatisfy(parameter -> {
            Logic.Doc doc = parameter.doc();
            assertThat(doc).as(parameter.name()).isNotNull();
            assertThat(doc == null ? "" : doc.en()).as(parameter.name()).isNotBlank();
            assertThat(doc == null ? null : doc.nl()).as(parameter.name()).isNotBlank();
        });
    }
}
