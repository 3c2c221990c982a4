package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The breathing plan as it is in the content, from the record to the outcome. */
class BreathingTest {

    private static final String SVC = "loinc|19866-3";
    private static final String FVC = "loinc|19868-9";
    private static final String SVC_PERCENT = "loinc|98088-8";
    private static final String FVC_PERCENT = "loinc|19872-1";
    private static final String PCO2 = "2020-6";

    private final Chart chart = new Chart().als("2025-06-01");

    // ---- weak breathing muscles

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
        assertThat(states("2026-02-12", "R83")).contains("Refer to the centre for home ventilation  due");
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

    // ---- vital capacity at each visit

    @Test
    void theFirstVitalCapacityIsAskedFor() {
        assertThat(states("2026-02-12", "R80")).containsExactly("Measure the first vital capacity  due");
    }

    @ParameterizedTest
    @CsvSource({SVC, FVC, SVC_PERCENT, FVC_PERCENT})
    void anyVitalCapacityCountsAndTheNextIsDueInThreeMonths(String code) {
        chart.observation(code, "2025-11-30", code.equals(SVC) || code.equals(FVC) ? "3.1 L" : "90 %");
        assertThat(states("2026-02-12", "R80"))
                .containsExactly(
                        "Measure the first vital capacity  done", "Measure the vital capacity again 2026-02-28 due");
        assertThat(states("2026-01-28", "R80")).contains("Measure the vital capacity again 2026-02-28 upcoming");
        assertThat(states("2026-01-29", "R80")).contains("Measure the vital capacity again 2026-02-28 due");
        assertThat(states("2026-03-01", "R80")).contains("Measure the vital capacity again 2026-02-28 overdue");
    }

    @Test
    void aMeasurementNearTheDueDayFulfilsIt() {
        chart.observation(SVC_PERCENT, "2025-11-30", "90 %");
        chart.observation(SVC_PERCENT, "2026-03-30", "88 %");
        assertThat(states("2026-04-02", "R80"))
                .containsExactly(
                        "Measure the first vital capacity  done",
                        "Measure the vital capacity again 2026-02-28 done",
                        "Measure the vital capacity again 2026-06-30 upcoming");
    }

    @Test
    void noVitalCapacityIsAskedOfWhoIsVentilatedByTubeOrHasDied() {
        chart.alsfrs("2026-02-01", "000000000000");
        assertThat(states("2026-02-12", "R80")).isEmpty();
        Chart other = new Chart().als("2025-06-01");
        other.patient().setDeceased(new DateTimeType("2026-02-10"));
        assertThat(other.on("2026-02-12").tasks("R80")).isEmpty();
        assertThat(new Chart().on("2026-02-12").rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3.1 m3", "90 %", "much"})
    void aVolumeThatCannotBeUsedIsSaid(String amount) {
        chart.observation(SVC, "2026-02-01", amount);
        assertThat(states("2026-02-12", "R80")).contains("Correct the vital capacity  due");
    }

    // ---- signs of hypoventilation

    @ParameterizedTest
    @CsvSource({
        // orthopnea, morning headache, vivid dreams, fatigue: what was said of each
        "present, absent, absent, absent, true",
        "absent, present, absent, absent, true",
        "absent, absent, present, absent, false",
        "absent, absent, absent, present, false",
        "absent, absent, present, present, true",
        "absent, absent, absent, absent, false",
        "unknown, absent, absent, absent, ",
        "absent, unknown, absent, absent, ",
        "absent, absent, unknown, absent, false",
        "absent, absent, unknown, present, ",
        "absent, absent, unknown, unknown, ",
        "unknown, unknown, present, present, true",
        "present, unknown, unknown, unknown, true",
        "unknown, unknown, unknown, unknown, ",
    })
    void clearSignsAskForABloodGas(
            String orthopnea, String headache, String dreams, String fatigue, @Nullable Boolean clear) {
        chart.observation("sct|62744007", "2026-02-01", orthopnea);
        chart.observation("finding|morning-headache", "2026-02-01", headache);
        chart.observation("sct|419145002", "2026-02-01", dreams);
        chart.observation("sct|84229001", "2026-02-01", fatigue);
        Result result = chart.on("2026-02-12");
        Observation signs = one(result.inferences("hypoventilation-signs"));
        assertThat(signs.hasValue() ? signs.getValueBooleanType().booleanValue() : null)
                .isEqualTo(clear);
        assertThat(signs.getComponent()).hasSize(4);
        assertThat(signs.getComponent().stream()
                        .filter(ObservationComponentComponent::hasDataAbsentReason)
                        .count())
                .isEqualTo(Stream.of(orthopnea, headache, dreams, fatigue)
                        .filter("unknown"::equals)
                        .count());
        assertThat(result.tasks("R82")).hasSize(Boolean.TRUE.equals(clear) ? 1 : 0);
        assertThat(result.unknown().stream().anyMatch(each -> each.contains("Consider Blood Gas")))
                .isEqualTo(clear == null);
    }

    @Test
    void howManySignsAreClearIsASetting() {
        chart.observation("finding|vivid-dreams", "2026-02-01", "present");
        assertThat(chart.on("2026-02-12").tasks("R82")).isEmpty();
        assertThat(chart.on("2026-02-12", Chart.content(Map.of("Clear Signs", 1)))
                        .tasks("R82"))
                .hasSize(1);
    }

    @Test
    void theAlsfrsRSaysOrthopneaToo() {
        chart.alsfrs("2026-02-01", "444444444344");
        assertThat(chart.on("2026-02-12").tasks("R82")).isEmpty();
        chart.alsfrs("2026-02-02", "444444444334");
        assertThat(chart.on("2026-02-12").tasks("R82")).hasSize(1);
        chart.observation("sct|62744007", "2026-02-03", "absent");
        assertThat(chart.on("2026-02-12").tasks("R82")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-24, 2020-6 1961-2, requested",
        "2026-01-25, 2020-6 1961-2, completed",
        "2026-06-01, 2020-6 1961-2, completed",
        "2026-02-03, 2020-6, requested",
        "2026-02-03, 2019-8 1960-4, completed",
    })
    void theBloodGasIsDoneByItsResultsSinceTheSigns(String day, String codes, String status) {
        chart.observation("sct|62744007", "2026-01-01", "absent");
        chart.observation("sct|62744007", "2026-02-01", "present");
        chart.observation("sct|62744007", "2026-03-01", "present");
        for (String code : codes.split(" ", -1)) {
            chart.lab(code, day, "5.0 kPa", null, "6.0");
        }
        Result result = chart.on("2026-06-12");
        Task task = one(result.tasks("R82"));
        assertThat(task.getStatus().toCode()).isEqualTo(status);
        assertThat(task.getFocus().getReference()).startsWith("ServiceRequest/");
        assertThat(result.all(ServiceRequest.class).stream()
                        .map(request -> request.getCode().getCodingFirstRep().getCode()))
                .contains("capillary-blood-gas", "2020-6", "1961-2");
    }

    // ---- agreements on ventilation

    @Test
    void agreementsOnVentilationAreAskedForUntilTheyAreWrittenDown() {
        assertThat(states("2026-02-12", "R83"))
                .containsExactly("Discuss ventilation and write down what is agreed  due");
        chart.observation("assessment|ventilation-agreement", "2026-02-01", "wants a mask at night");
        assertThat(states("2026-02-12", "R83"))
                .containsExactly("Discuss ventilation and write down what is agreed  done");
    }

    @ParameterizedTest
    @CsvSource({"true, done", "present, done", "false, due", "absent, due", "unknown, due"})
    void thatNothingWasAgreedIsNoAgreement(String said, String timeliness) {
        chart.observation("assessment|ventilation-agreement", "2026-02-01", said);
        assertThat(states("2026-02-12", "R83"))
                .containsExactly("Discuss ventilation and write down what is agreed  " + timeliness);
    }

    @ParameterizedTest
    @CsvSource({"active, true", "rejected, false", "inactive, false", "entered-in-error, false"})
    void anActiveConsentIsAnAgreement(String status, boolean done) {
        Consent consent = new Consent();
        consent.setStatus(Consent.ConsentState.fromCode(status));
        consent.getProvision().addCode(Chart.concept("sct|40617009"));
        chart.add(consent);
        assertThat(one(chart.on("2026-02-12").tasks("R83")).getStatus() == Task.TaskStatus.COMPLETED)
                .isEqualTo(done);
    }

    @ParameterizedTest
    @CsvSource({"not-done, true", "in-progress, true", "stopped, true", "preparation, false", "entered-in-error, false"
    })
    void aMaskThatIsUsedOrWasDeclinedIsAnAgreement(String status, boolean done) {
        chart.procedure("sct|447837008", "2026-02-01").setStatus(ProcedureStatus.fromCode(status));
        Task task = chart.on("2026-02-12").tasks("R83").stream()
                .filter(each -> each.getDescription().startsWith("Discuss"))
                .findFirst()
                .orElseThrow();
        assertThat(task.getStatus() == Task.TaskStatus.COMPLETED).isEqualTo(done);
    }

    @ParameterizedTest
    @CsvSource({
        "144444444444, true", "414444444444, true", "441444444444, true", "044444444444, true",
        "222444444444, false", "444444444444, false", "-22444444444, ", "-12444444444, true",
    })
    void onePointOfABulbarItemIsSevere(String scores, @Nullable Boolean severe) {
        chart.alsfrs("2026-02-01", scores);
        ServiceRequest planned = new ServiceRequest();
        planned.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE);
        planned.setCode(Chart.concept("sct|428311008"));
        chart.add(planned);
        Result result = chart.on("2026-02-12");
        assertThat(result.tasks("R83")).hasSize(Boolean.TRUE.equals(severe) ? 0 : 1);
        assertThat(result.issues("R84")).hasSize(Boolean.TRUE.equals(severe) ? 1 : 0);
        assertThat(result.unknown().stream().anyMatch(each -> each.startsWith("breathing severe-bulbar-weakness")))
                .isEqualTo(severe == null);
    }

    @Test
    void withoutAPlanSevereBulbarWeaknessWarnsOfNothing() {
        chart.alsfrs("2026-02-01", "000444444444");
        assertThat(chart.on("2026-02-12").issues("R84")).isEmpty();
        chart.procedure("sct|428311008", "2026-03-01").setStatus(ProcedureStatus.PREPARATION);
        assertThat(chart.on("2026-02-12").issues("R84")).containsExactly("moderate");
    }

    @Test
    void whoseBreathingIsWeakIsReferredUntilThatIsDone() {
        chart.observation(SVC_PERCENT, "2026-02-01", "70 %");
        assertThat(states("2026-02-12", "R83")).contains("Refer to the centre for home ventilation  due");
        ServiceRequest referral = new ServiceRequest();
        referral.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE);
        referral.setCode(Chart.concept("assessment|home-ventilation-referral"));
        chart.add(referral);
        assertThat(states("2026-02-12", "R83")).contains("Refer to the centre for home ventilation  done");
    }

    @Test
    void ventilationThroughATracheostomyIsWarnedOf() {
        assertThat(chart.on("2026-02-12").issues("R85")).isEmpty();
        ServiceRequest planned = new ServiceRequest();
        planned.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE);
        planned.setCode(Chart.concept("finding|tracheostomal-ventilation"));
        chart.add(planned);
        assertThat(chart.on("2026-02-12").issues("R85")).containsExactly("moderate");
        assertThat(chart.on("2026-02-12").tasks("R85")).hasSize(1);
        planned.setStatus(ServiceRequest.ServiceRequestStatus.REVOKED);
        assertThat(chart.on("2026-02-12").issues("R85")).isEmpty();
    }

    // ---- flying

    @ParameterizedTest
    @CsvSource({
        "true, 4, Discuss a hypoxia test before flying",
        "true, 3, ",
        "true, -, Ask whether ventilation is used",
        "false, 4, ",
    })
    void whoWantsToFlyWithoutVentilationHearsOfTheTest(String wish, String item12, @Nullable String task) {
        chart.observation("finding|wish-to-fly", "2026-02-01", wish);
        chart.alsfrs("2026-02-01", "44444444444" + item12);
        assertThat(chart.on("2026-02-12").tasks("R86").stream()
                        .map(Task::getDescription)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(task);
    }

    @ParameterizedTest
    @CsvSource({
        "428311008, false, Discuss a hypoxia test before flying",
        "444932008, absent, Discuss a hypoxia test before flying",
        "40617009, false, Discuss a hypoxia test before flying",
        "40617009, true, ",
    })
    void whetherVentilationIsUsedCanBeSaid(String code, String used, @Nullable String task) {
        chart.observation("finding|wish-to-fly", "2026-02-01", "true");
        chart.observation("sct|" + code, "2026-01-15", "true");
        chart.observation("sct|" + code, "2026-02-01", used);
        assertThat(chart.on("2026-02-12").tasks("R86").stream()
                        .map(Task::getDescription)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(task);
    }

    @Test
    void nobodyWhoDidNotSaySoWantsToFly() {
        Result result = chart.on("2026-02-12");
        assertThat(result.tasks("R86")).isEmpty();
        assertThat(result.unknown()).anyMatch(each -> each.contains("breathing hypoxia-test"));
    }

    @Test
    void aTestThatWasDoneNeedsNoDiscussion() {
        chart.observation("finding|wish-to-fly", "2026-02-01", "true");
        chart.alsfrs("2026-02-01", "444444444444");
        chart.procedure("assessment|hypoxia-test", "2026-02-05");
        assertThat(one(chart.on("2026-02-12").tasks("R86")).getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
    }

    private List<String> states(String day, String rule) {
        return chart.on(day).tasks(rule).stream()
                .map(task -> task.getDescription() + " " + Result.due(task) + " " + Result.timeliness(task))
                .sorted()
                .toList();
    }

    private static <T> T one(List<T> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String notes(Observation finding) {
        return finding.getNoteFirstRep().getText();
    }

    private @Nullable Object weakness(String day) {
        return chart.answer("Breathing", "Respiratory Weakness", day);
    }
}
