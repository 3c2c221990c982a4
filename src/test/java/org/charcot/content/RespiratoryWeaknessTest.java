package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.content.Result.one;

import java.util.Map;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the breathing muscles are taken to be weak, strong, or neither is known. */
class RespiratoryWeaknessTest {

    private static final String FVC = "loinc|19868-9";
    private static final String SVC_PERCENT = "loinc|98088-8";
    private static final String FVC_PERCENT = "loinc|19872-1";
    private static final String PCO2 = "2020-6";

    private final Chart chart = new Chart().als("2025-06-01");

    @ParameterizedTest
    @CsvSource({
        "79.9 %, true",
        "80 %, ",
        "80.1 %, ",
        "79.9 kPa, ",
    })
    void vitalCapacityUnder80PercentIsWeakness(String amount, @Nullable Boolean weak) {
        chart.observation(SVC_PERCENT, "2026-02-01", amount);
        assertThat(weakness("2026-02-12")).isEqualTo(weak);
    }

    @ParameterizedTest
    @CsvSource({
        "1.99 L, 2.5 L, 2026-02-01, true",
        "2.00 L, 2.5 L, 2026-02-01, ",
        "1990 mL, 2.5 L, 2026-02-01, true",
        "1.99 L, 2.5 L, 2026-01-31, ",
        "1.99 L, 0 L, 2026-02-01, ",
    })
    void aForcedVolumeIsComparedWithThePredictedOneOfThatDay(
            String measured, String predicted, String day, @Nullable Boolean weak) {
        chart.observation(FVC, "2026-02-01", measured);
        chart.observation("loinc|19869-7", day, predicted);
        assertThat(weakness("2026-02-12")).isEqualTo(weak);
    }

    @Test
    void thePercentageThatWasReportedGoesBeforeTheOneThatIsComputed() {
        chart.observation(FVC, "2026-02-01", "2.0 L");
        chart.observation("loinc|19869-7", "2026-02-01", "4.0 L");
        assertThat(notes(one(chart.on("2026-02-12").inferences("respiratory-weakness"))))
                .contains("vital capacity 50.00 % of predicted");
        chart.observation(FVC_PERCENT, "2026-02-01", "85 %");
        assertThat(weakness("2026-02-12")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "sct|426896000, false",
        "sct|409623005, false",
        "sct|443760008, true",
        "hpo|HP:0002877, true",
        "sct|15993004, false",
        "hpo|HP:0002791, false",
        "sct|64228003, false",
        "hpo|HP:0002792, false",
        "sct|267036007, false",
        "sct|161941007, false",
        "sct|60845006, false",
        "hpo|HP:0002094, false",
    })
    void weakBreathingThatIsOnRecordIsWeakness(String code, boolean atNight) {
        chart.medicine("N05BA06", "2026-01-01", null);
        Condition condition = chart.condition(code, "2026-01-10");
        Result result = chart.on("2026-02-12");
        assertThat(weakness("2026-02-12")).isEqualTo(true);
        assertThat(result.tasks("sedative-with-weak-breathing")).hasSize(1);
        assertThat(result.tasks("R82")).hasSize(atNight ? 1 : 0);
        assertThat(chart.on("2026-02-12").states("R83")).contains("Refer to the centre for home ventilation  due");
        assertThat(chart.on("2026-02-12", Chart.content(Map.of("Respiratory Weakness by Diagnosis", false)))
                        .tasks("sedative-with-weak-breathing"))
                .isEmpty();
        condition.getClinicalStatus().getCodingFirstRep().setCode("resolved");
        assertThat(weakness("2026-02-12")).isNull();
        assertThat(chart.on("2026-02-12").tasks("R82")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"present, true", "absent, ", "unknown, "})
    void weakBreathingThatWasFoundIsWeakness(String value, @Nullable Boolean weak) {
        chart.observation("sct|15993004", "2026-02-01", value);
        assertThat(weakness("2026-02-12")).isEqualTo(weak);
    }

    @ParameterizedTest
    @CsvSource({
        "444444444344, true",
        "444444444434, true",
        "444444444443, true",
        "444444444440, true",
        "000000000444, false",
        "44444444444-, ",
        "44444444434-, true",
    })
    void breathingItemsBelow4AreWeakness(String scores, @Nullable Boolean weak) {
        chart.observation(SVC_PERCENT, "2026-02-01", "80 %");
        chart.alsfrs("2026-02-01", scores);
        assertThat(weakness("2026-02-12")).isEqualTo(weak);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-02-01, 2026-08-01, false",
        "2026-02-01, 2026-02-01, 2026-08-02, ",
        "2025-09-01, 2026-02-01, 2026-08-01, ",
        "2026-02-01, 2025-09-01, 2026-08-01, ",
    })
    void strengthIsKnownForSixMonths(String spirometry, String scale, String today, @Nullable Boolean weak) {
        chart.observation(SVC_PERCENT, spirometry, "96 %");
        chart.alsfrs(scale, "444444444444");
        assertThat(weakness(today)).isEqualTo(weak);
    }

    @Test
    void nothingKnownIsNotStrength() {
        assertThat(weakness("2026-02-12")).isNull();
    }

    @Test
    void aMeasuredWeaknessDoesNotGoOutOfDate() {
        chart.observation(FVC_PERCENT, "2025-07-01", "60 %");
        assertThat(weakness("2026-02-12")).isEqualTo(true);
    }

    @Test
    void theNewestMeasurementDecidesAndOnOneDayTheSlowOne() {
        chart.observation(SVC_PERCENT, "2026-01-01", "60 %");
        chart.observation(FVC_PERCENT, "2026-02-01", "85 %");
        assertThat(weakness("2026-02-12")).isNull();
        chart.observation(SVC_PERCENT, "2026-02-01", "79 %");
        assertThat(weakness("2026-02-12")).isEqualTo(true);
    }

    @Test
    void ventilationInUseIsWeakness() {
        chart.procedure("sct|428311008", "2026-01-10");
        assertThat(weakness("2026-02-12")).isNull();
        chart.procedure("sct|428311008", "2026-01-20").setStatus(ProcedureStatus.INPROGRESS);
        assertThat(weakness("2026-02-12")).isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"present, true", "true, true", "absent, ", "false, ", "unknown, "})
    void orthopneaIsWeakness(String value, @Nullable Boolean weak) {
        chart.observation("sct|62744007", "2026-02-01", value);
        assertThat(weakness("2026-02-12")).isEqualTo(weak);
    }

    @Test
    void orthopneaThatPassedIsNotWeakness() {
        chart.observation("hpo|HP:0012764", "2026-01-01", "present");
        chart.observation("sct|62744007", "2026-02-01", "absent");
        assertThat(weakness("2026-02-12")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "6.0 kPa, 6.0, ",
        "6.1 kPa, 6.0, true",
        "45 mm[Hg], , ",
        "5.9 kPa, 6.0, ",
    })
    void carbonDioxideOfUnstatedBloodIsComparedToo(String amount, @Nullable String high, @Nullable Boolean weak) {
        chart.lab("11557-6", "2026-02-01", amount, null, high);
        assertThat(weakness("2026-02-12")).isEqualTo(weak);
    }

    @ParameterizedTest
    @CsvSource({
        "6.0 kPa, 6.0, ",
        "6.1 kPa, 6.0, true",
        "45 mm[Hg], , ",
        "5.9 kPa, 6.0, ",
    })
    void carbonDioxideIsComparedWithItsOwnLimit(String amount, @Nullable String high, @Nullable Boolean weak) {
        chart.lab(PCO2, "2026-02-01", amount, null, high);
        assertThat(weakness("2026-02-12")).isEqualTo(weak);
    }

    @Test
    void weaknessIsRecordedWithItsReason() {
        chart.observation(SVC_PERCENT, "2026-02-01", "78 %");
        Observation finding = one(chart.on("2026-02-12").inferences("respiratory-weakness"));
        assertThat(finding.getValueBooleanType().booleanValue()).isTrue();
        assertThat(finding.getNoteFirstRep().getText()).isEqualTo("Because of: vital capacity 78 % of predicted.");
        assertThat(finding.getDerivedFromFirstRep().getReference()).isEqualTo("Observation/Observation1");
    }

    private static String notes(Observation finding) {
        return finding.getNoteFirstRep().getText();
    }

    private @Nullable Object weakness(String day) {
        return chart.answer("Breathing", "Respiratory Weakness", day);
    }
}
