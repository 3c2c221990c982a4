package org.charcot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.charcot.content.Content;
import org.charcot.logic.Logic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sources leave open is a setting with the default of the clinical reference, and says what it decides. */
class DecisionsTest {

    private static final Path PAGE = Path.of("src/docs/settings.md");
    private static final String HEAD = "| decision | default | values | what it decides |\n|---|---|---|---|\n";

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

    @Test
    void saysWhichValuesItCanHave() {
        assertThat(LOGIC.parameters().keySet())
                .allSatisfy(name -> assertThat(LOGIC.valuesOf(name)).as(name).isNotEmpty());
    }

    @Test
    void isOnThePageOfSettings() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(HEAD) + HEAD.length());
        String written = before + rows() + page.substring(page.indexOf("\n\n", before.length() - 1) + 1);
        if (Boolean.getBoolean("decisions.write")) {
            Files.writeString(PAGE, written);
        }
        assertThat(page).isEqualTo(written);
    }

    private static String rows() {
        return new TreeMap<>(LOGIC.parameters())
                .values().stream().map(DecisionsTest::row).collect(Collectors.joining());
    }

    private static String row(Logic.Parameter parameter) {
        Logic.Doc doc = Objects.requireNonNull(parameter.doc(), parameter.name());
        return "| `%s` | `%s` | %s | %s |\n"
                .formatted(
                        parameter.name(),
                        LOGIC.valueOf(parameter.name(), Map.of()),
                        LOGIC.valuesOf(parameter.name()),
                        doc.en());
    }
}
