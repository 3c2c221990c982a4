package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which medicines against symptoms go badly together, or with what the patient has. */
class MedicinesTogetherTest {

    private static final String TODAY = "2026-02-01";

    private final Chart chart = new Chart().als("2025-01-01");

    @ParameterizedTest
    @CsvSource({"2026-02-01, 1", "2026-02-02, 0", "2027-01-01, 0"})
    void whatBeginsLaterIsNotInUse(String start, int warnings) {
        chart.observation("loinc|98088-8", "2026-01-20", "79 %");
        chart.medicine("N05BA04", start, null);
        assertThat(chart.on(TODAY).issues("sedative-with-weak-breathing")).hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource({
        "N05BA04, 79, moderate",
        "N02AA01, 79, moderate",
        "N05CF01, 79, moderate",
        "N05BA04, 80, ''",
        "N05BA04, , ''",
        "M03BX01, 79, ''",
    })
    void sedativesWithWeakBreathing(String atc, @Nullable String vitalCapacity, String issue) {
        chart.medicine(atc, "2026-01-01", null);
        if (vitalCapacity != null) {
            chart.observation("loinc|98088-8", "2026-01-20", vitalCapacity + " %");
            chart.alsfrs("2026-01-20", "444444444444");
        }
        Result result = chart.on(TODAY);
        assertThat(String.join(" ", result.issues("sedative-with-weak-breathing")))
                .isEqualTo(issue);
        assertThat(result.unknown().stream().anyMatch(unknown -> unknown.startsWith("symptom-medication sedative:")))
                .isEqualTo(vitalCapacity == null);
    }

    @ParameterizedTest
    @CsvSource({
        "G04BD04 A03AB02, moderate",
        "G04BD04 N06AA09, moderate",
        "G04BD04, ''",
        "G04BD04 G04BD04, ''",
        "G04BD04 rxnorm|32675, ''",
        "A04AD01 N05CM05, ''",
        "G04BD04 rxnorm|9601, moderate",
        "G04BD04 M03BX01, ''",
    })
    void twoAnticholinergics(String medicines, String issue) {
        use(medicines);
        assertThat(String.join(" ", chart.on(TODAY).issues("two-anticholinergics")))
                .isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({"N06AA09, present, moderate", "N06AA09, absent, ''", "N06AA09, , ''", "R05CB01, present, ''"})
    void anticholinergicsWithThickMucus(String medicine, @Nullable String mucus, String issue) {
        use(medicine);
        if (mucus != null) {
            chart.observation("finding|thick-mucus", "2026-01-20", mucus);
        }
        assertThat(String.join(" ", chart.on(TODAY).issues("anticholinergic-with-thick-mucus")))
                .isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({
        "M03BX02 N07XX02, 46, moderate",
        "M03CA01 N07XX02, 46, moderate",
        "M03BX02 N07XX02, 45, ''",
        "M03BX02, 46, ''",
        "M03BX01 N07XX02, 46, ''",
    })
    void relaxantsThatBurdenTheLiverWithRiluzole(String medicines, String alt, String issue) {
        use(medicines);
        chart.lab("1742-6", "2026-01-20", alt + " U/L", null, "45");
        assertThat(String.join(" ", chart.on(TODAY).issues("relaxant-with-riluzole")))
                .isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({
        "R05DA09 C01BA01, ''",
        "N06AB04 C01BA01, low",
        "N06AA09 N06AB08, low",
        "N06AB04, ''",
        "N06AB04 M03BX01, ''",
    })
    void medicinesAgainstLabilityCombined(String medicines, String issue) {
        use(medicines);
        assertThat(String.join(" ", chart.on(TODAY).issues("mood-medicines-combined")))
                .isEqualTo(issue);
    }

    private void use(String medicines) {
        Stream.of(medicines.split(" ")).forEach(atc -> chart.medicine(atc, "2026-01-01", null));
    }
}
