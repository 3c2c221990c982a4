package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.charcot.plan.AlsfrsRCase.assertAbsent;
import static org.charcot.plan.AlsfrsRCase.notes;
import static org.charcot.plan.AlsfrsRCase.observation;
import static org.charcot.plan.AlsfrsRCase.onset;
import static org.charcot.plan.AlsfrsRCase.outcome;
import static org.charcot.plan.AlsfrsRCase.response;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points lost a month since the first symptoms. */
class ProgressionRateTest {

    @ParameterizedTest
    @CsvSource({
        // 45 points after a day more than 6 months, 40 after 12, 30 after 10, 36 after 12, and none lost
        "444444444441, 183, 0.500, Slow",
        "444444444400, 365, 0.667, Intermediate",
        "444444420000, 304, 1.800, Fast",
        "444444444000, 365, 1.000, Fast",
        "444444444444, 365, 0.000, Slow",
    })
    void rateIsPointsLostPerMonth(String scores, int days, double rate, String speed) {
        Observation observation = rate("2025-01-01", response(scores, "2025-01-01", days));
        assertThat(observation.getValueQuantity().getValue().doubleValue()).isCloseTo(rate, within(0.002));
        assertThat(observation.getValueQuantity().getCode()).isEqualTo("{score}/mo");
        assertThat(observation.getInterpretationFirstRep().getText()).isEqualTo(speed);
    }

    @ParameterizedTest
    @CsvSource({"444444444400, Intermediate, 0.5", "444444440000, Fast, 1", "444444444401, Slow, 0.438"})
    void cutOffsBelongToTheFasterSide(String scores, String speed, BigDecimal rate) {
        // 487 days are 16 months of 30.4375 days exactly.
        Observation observation = rate("2024-01-01", response(scores, "2024-01-01", 487));
        assertThat(observation.getValueQuantity().getValue()).isEqualByComparingTo(rate);
        assertThat(observation.getInterpretationFirstRep().getText()).isEqualTo(speed);
        assertThat(notes(observation))
                .containsExactly(
                        "Slow below 0.5, fast from 1.0 points a month (by default the cut-offs of Kimura 2006).");
        assertThat(Planned.dutch(observation.getNoteFirstRep().getTextElement()))
                .isEqualTo(
                        "Langzaam onder 0,5, snel vanaf 1,0 punten per maand (standaard de grenzen van Kimura 2006).");
    }

    @Test
    void onsetKnownToTheMonthCountsFromItsMiddleAndSaysSo() {
        Observation observation = rate("2024-01", response("444444444400", "2024-01-15", 487));
        assertThat(observation.getValueQuantity().getValue()).isEqualByComparingTo("0.5");
        assertThat(notes(observation).get(0))
                .isEqualTo("The first symptoms are known to the month; counted from its 15th.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024       | 100 | The first symptoms are known to the year only.",
                "2024-01-01 | 0   | The response is not dated after the first symptoms.",
                "2024-01-01 | -1  | The response is not dated after the first symptoms.",
            })
    void noRateWithoutMonthsToCount(String onset, int days, String note) {
        Observation observation = rate(onset, response("444444444400", "2024-01-01", days));
        assertAbsent(observation, note);
    }

    @Test
    void noRateWithoutOnset() {
        QuestionnaireResponse response = response("444444444400", "2024-01-01", 100);
        assertAbsent(observation("progression-rate", outcome(response)), "The date of the first symptoms is missing.");
    }

    @Test
    void noRateWithoutTotalAndTheNoteNamesTheItem() {
        Observation observation = rate("2024-01-01", response("44444444444-", "2024-01-01", 100));
        assertAbsent(observation, "No total: no answer to 12 (respiratory insufficiency).");
        assertThat(dutch(observation.getNoteFirstRep()))
                .isEqualTo("Geen totaal: geen antwoord op 12 (respiratoire insufficiëntie).");
    }

    private static Observation rate(String onset, QuestionnaireResponse response) {
        return observation("progression-rate", outcome(onset(onset), response));
    }

    private static String dutch(Annotation note) {
        return note.getTextElement().getExtension().stream()
                .filter(extension -> extension.getExtensionString("lang").equals("nl"))
                .map(extension -> extension.getExtensionString("content"))
                .findFirst()
                .orElseThrow();
    }
}
