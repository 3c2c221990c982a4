package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weight loss as the clinical reference tabulates it, and at the ends of the two periods. The newest weight is of 30 June 2026. */
class WeightLossTableTest {

    private static final String TODAY = "2026-06-30";

    @ParameterizedTest
    @CsvSource({
        // weights with their days, the newest weight, loss in a month and in six months in per cent, severe
        "80.0 2026-05-30,                  76.0, 5.00, 5.00, true",
        "80.0 2026-05-30,                  76.1, 4.87, 4.87, false",
        "58.0 2026-05-30,                  55.1, 5.00, 5.00, true",
        "70.0 2025-12-30,                  63.0, ,     10.00, true",
        "70.0 2025-12-30,                  63.1, ,     9.85, false",
        "80.0 2026-03-30,                  74.0, ,     7.50, false",
        "80.0 2025-12-30 76.5 2026-05-30,  72.5, 5.22, 9.37, true",
        "80.0 2025-09-30,                  70.0, ,     ,     false",
    })
    void ofTheReference(
            String before, String now, @Nullable BigDecimal month, @Nullable BigDecimal six, boolean severe) {
        Result result = weighed(before, TODAY, now);
        assertThat(loss(result, "weight-loss-1-month")).isEqualTo(month);
        assertThat(loss(result, "weight-loss-6-months")).isEqualTo(six);
        assertThat(result.issues("R90")).hasSize(severe ? 1 : 0);
    }

    /** A month before the last of a month is the last of a shorter one, and so are six months. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 2026-03-31, Compared with the highest weight of the period.",
        "2026-02-27, 2026-03-31, 'There is no weight within a month; the last one before it was taken.'",
        "2024-02-29, 2024-03-31, Compared with the highest weight of the period.",
        "2024-02-28, 2024-03-31, 'There is no weight within a month; the last one before it was taken.'",
    })
    void aMonthEndsWithAShorterOne(String before, String day, String note) {
        Observation loss = one(weighed("80.0 " + before, day, "79.0"), "weight-loss-1-month");
        assertThat(loss.getNote()).anySatisfy(said -> assertThat(said.getText()).isEqualTo(note));
        assertThat(loss.getNote().stream().anyMatch(said -> said.getText().startsWith("There is no weight within")))
                .isEqualTo(note.startsWith("There is no weight within"));
    }

    /** Whoever asked for a gastrostomy in the six months before the weight had discussed it. */
    @ParameterizedTest
    @CsvSource({"2025-12-29, false", "2025-12-30, true", "2026-06-30, true"})
    void aRequestOfTheLastSixMonthsShowsThatItWasDiscussed(String asked, boolean discussed) {
        Chart chart = new Chart().als("2022-06-01");
        chart.observation("loinc|29463-7", "2026-06-01", "58 kg");
        chart.observation("loinc|29463-7", TODAY, "55.1 kg");
        ServiceRequest request = chart.add(new ServiceRequest());
        request.setStatus(ServiceRequestStatus.ACTIVE);
        request.setCode(Chart.concept("sct|54956002"));
        request.setAuthoredOnElement(new DateTimeType(asked));
        assertThat(chart.on(TODAY).issues("R90")).hasSize(discussed ? 0 : 1);
    }

    private static Result weighed(String before, String day, String now) {
        Chart chart = new Chart().als("2022-06-01");
        String[] words = before.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            chart.observation("loinc|29463-7", words[i + 1], words[i] + " kg");
        }
        chart.observation("loinc|29463-7", day, now + " kg");
        return chart.on(day);
    }

    private static @Nullable BigDecimal loss(Result result, String code) {
        Observation loss = one(result, code);
        return loss.hasValue() ? loss.getValueQuantity().getValue().setScale(2) : null;
    }

    private static Observation one(Result result, String code) {
        assertThat(result.inferences(code)).hasSize(1);
        return result.inferences(code).get(0);
    }
}
