package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charcot.content.Content;
import org.charcot.questionnaire.AlsfrsR;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the content makes of ALSFRS-R responses: rate, stages, doubts and the next one. */
class AlsfrsRFollowUpTest {

    private static final String ASSESSMENT = "https://charcot.health/fhir/CodeSystem/assessment";
    private static final String SNOMED = "http://snomed.info/sct";
    private static final EvaluationTime NOW =
            new EvaluationTime(Instant.parse("2026-03-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Content CONTENT = Content.load(
            FhirContext.forR4Cached(), "https://charcot.health/fhir/PlanDefinition/als-care-pathway", Map.of());

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

    @ParameterizedTest
    @CsvSource({
        // breathing first
        "444444444044, false, 4B",
        "444444444443, false, 4B",
        "444444444440, false, 4B",
        "444444444440, true, 4B",
        "444444444144, false, 0",
        "444444444404, false, 0",
        // then feeding
        "444444444444, true, 4A",
        "111100000144, true, 4A",
        // then regions: bulbar 1 to 3, upper limb 4 and 5, lower limb 8 only
        "344444444444, false, 1",
        "434444444444, false, 1",
        "443444444444, false, 1",
        "444344444444, false, 1",
        "444434444444, false, 1",
        "444444434444, false, 1",
        "344344444444, false, 2",
        "344444434444, false, 2",
        "444334434444, false, 2",
        "344344434444, false, 3",
        "000000000144, false, 3",
        // items 6, 7, 9 and 11 stand for no region
        "444440040404, false, 0",
        "444444444444, false, 0",
    })
    void kingsStage(String scores, boolean gastrostomy, String stage) {
        Observation observation = observation("kings-stage", outcome(response(scores, gastrostomy)));
        assertThat(observation.getValueCodeableConcept().getCodingFirstRep().getCode())
                .isEqualTo(stage);
        assertThat(observation.getEffectiveDateTimeType().getValueAsString()).isEqualTo("2026-01-01");
        assertThat(observation.getDerivedFrom())
                .extracting(Reference::getReference)
                .containsExactly("QuestionnaireResponse/r");
        assertThat(notes(observation).stream().anyMatch(note -> note.startsWith("No item that stands for a region")))
                .isEqualTo(stage.equals("0"));
    }

    @Test
    void kings4AIsShownBeside4B() {
        Observation observation = observation("kings-stage", outcome(response("444444444440", true)));
        assertThat(observation.getComponent()).hasSize(1);
        assertThat(observation
                        .getComponentFirstRep()
                        .getCode()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("4A");
        assertThat(observation.getComponentFirstRep().getValueBooleanType().booleanValue())
                .isTrue();
        assertThat(notes(observation)).contains("Stage 4A is met as well.");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "444444444440, true, King's Stage of Both Failures, 4A, 4A, Stage 4B is met as well.",
                "444444444440, false, King's Stage of Both Failures, 4A, 4B, ",
                "444444044444, false, King's Stage without Regions, ONE, 1, No item that stands for a region is below 4",
                "344444444444, false, King's Stage without Regions, ONE, 1, "
            })
    void kingsFollowsWhatASiteDecided(
            String scores, boolean gastrostomy, String setting, String value, String stage, @Nullable String note) {
        Content content = Content.load(
                FhirContext.forR4Cached(),
                "https://charcot.health/fhir/PlanDefinition/als-care-pathway",
                Map.of(setting, value));
        Outcome outcome = content.evaluate(PatientRecord.of(patient(), List.of(response(scores, gastrostomy))), NOW);
        List<Resource> made = ((Outcome.Plan) outcome)
                .desired().stream().map(Desired::resource).toList();
        assertThat(stage(made)).isEqualTo(stage);
        assertThat(notes(observation("kings-stage", made)).stream().filter(text -> !text.contains("(V6)")))
                .hasSize(note == null ? 0 : 1)
                .allMatch(text -> text.startsWith(String.valueOf(note)));
    }

    @Test
    void kingsKnowsAGastrostomyFromTheRecordOnceItIsThere() {
        QuestionnaireResponse response = response("344444444444", false);
        assertThat(stage(outcome(response, gastrostomy("2026-01-01")))).isEqualTo("4A");
        assertThat(stage(outcome(response, gastrostomy("2026-01-02")))).isEqualTo("1");
    }

    @Test
    void kingsSaysWhenGastrostomyIsUnknown() {
        QuestionnaireResponse response = response("3444-4444444", false);
        response.getItem().removeIf(item -> item.getLinkId().equals("gastrostomy"));
        Observation observation = observation("kings-stage", outcome(response));
        assertThat(observation.hasValue()).isFalse();
        response.addItem().setLinkId("5a").addAnswer().setValue(AlsfrsR.answer("5a", 3));
        assertThat(stage(outcome(response))).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "44444444444-, 12 (respiratory insufficiency)",
        "444444444-44, 10 (dyspnea)",
        "4444444-4444, 8 (walking)",
        "44-444444444, 3 (swallowing)"
    })
    void kingsHasNoStageWhereAMissingAnswerCouldChangeIt(String scores, String missing) {
        assertAbsent(
                observation("kings-stage", outcome(response(scores, false))),
                "No stage: no answer to " + missing + ".");
    }

    @ParameterizedTest
    @CsvSource({"-44444444443, 4B", "444444-44444, 0", "3-4444444444, 1", "444444444-40, 4B"})
    void kingsHasAStageWhereAMissingAnswerCannotChangeIt(String scores, String stage) {
        assertThat(stage(outcome(response(scores, false)))).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "444444444444, 0",
        "222222222223, 0",
        // movement: item 8 or item 6
        "444444414444, 1",
        "444441444444, 1",
        "444441414444, 1",
        // swallowing: item 3
        "441444444444, 1",
        "442444444444, 0",
        // communicating: items 1 and 4 both
        "144444444444, 0",
        "444144444444, 0",
        "144144444444, 1",
        // breathing: item 10 at most 1, or item 12 at most 2
        "444444444144, 1",
        "444444444244, 0",
        "444444444442, 1",
        "444444444443, 0",
        "141441414142, 3",
        "141141414142, 4",
        "000000000000, 4",
    })
    void mitosStage(String scores, int stage) {
        Observation observation = observation("mitos-stage", outcome(response(scores, false)));
        assertThat(observation.getValueIntegerType().getValue()).isEqualTo(stage);
    }

    @Test
    void mitosHasNoStageWhereAMissingAnswerCouldChangeIt() {
        assertAbsent(
                observation("mitos-stage", outcome(response("44-444444444", false))),
                "No stage: no answer to 3 (swallowing).");
        assertThat(observation("mitos-stage", outcome(response("4-44-4444444", false)))
                        .getValueIntegerType()
                        .getValue())
                .isZero();
    }

    @Test
    void deathIsStageFiveBesideTheStagesOfTheResponses() {
        Patient patient = patient();
        patient.setDeceased(new DateTimeType("2026-02-01"));
        List<Resource> outcome = outcome(patient, response("444444444444", false));
        assertThat(observations("kings-stage", outcome))
                .extracting(each ->
                        each.getValueCodeableConcept().getCodingFirstRep().getCode())
                .containsExactlyInAnyOrder("0", "5");
        assertThat(observations("mitos-stage", outcome))
                .extracting(each -> each.getValueIntegerType().getValue())
                .containsExactlyInAnyOrder(0, 5);
        assertThat(tasks("alsfrs-r", outcome)).isEmpty();
    }

    @Test
    void unfinishedResponsesHaveNoStages() {
        QuestionnaireResponse response = response("444444444444", false);
        response.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.INPROGRESS);
        assertThat(observations("kings-stage", outcome(response))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "441444444444, false, V5", "442444444444, false, ''", "441444444444, true, ''",
        "444444444443, false, V7", "444444444440, false, V8", "444444444040, false, ''",
    })
    void doubtsAboutOneResponse(String scores, boolean gastrostomy, String rule) {
        assertThat(doubts(outcome(response(scores, gastrostomy))))
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void ventilationInTheRecordAnswersItem12() {
        Procedure ventilation = procedure("428311008", "2025-12-01");
        assertThat(doubts(outcome(response("444444444443", false), ventilation)))
                .isEmpty();
        ventilation.setStatus(ProcedureStatus.INPROGRESS);
        assertThat(doubts(outcome(response("444444444444", false), ventilation)))
                .containsExactly("V7");
    }

    @ParameterizedTest
    @CsvSource({"444932008, 52101004, ''", "444932008, 2667000, V7", "428311008, 52101004, ''"})
    void ventilationAsAFindingAnswersItem12Too(String code, String presence, String rule) {
        Observation finding = new Observation();
        finding.setId("finding");
        finding.setStatus(Observation.ObservationStatus.FINAL);
        finding.setCode(new CodeableConcept(new Coding(SNOMED, code, null)));
        finding.setValue(new CodeableConcept(new Coding(SNOMED, presence, null)));
        assertThat(doubts(outcome(response("444444444443", false), finding)))
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "333333333344, 333333344444, ''", // three points up
        "333333333344, 333333444444, V9", // four points up
        "444444404444, 444444414444, V9", // walking back from 0
        "444444444444, 333333333344, ''",
    })
    void riseBetweenTwoResponses(String before, String after, String rule) {
        QuestionnaireResponse first = response(before, "2025-10-01", 0);
        first.setId("first");
        List<Resource> outcome = outcome(first, response(after, false));
        assertThat(doubts(outcome)).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void datesOutOfOrder() {
        assertThat(doubts(outcome(onset("2026-01-02"), response("444444444444", false))))
                .containsExactly("V10 moderate");
        assertThat(doubts(outcome(onset("2026-01"), response("444444444444", false))))
                .isEmpty();
        assertThat(doubts(outcome(onset("2026-03-02")))).containsExactly("V10 moderate");
        QuestionnaireResponse twin = response("444444444444", false);
        twin.setId("twin");
        assertThat(doubts(outcome(response("444444444444", false), twin))).containsExactly("V10 moderate");
    }

    @Test
    void withoutAResponseTheFirstIsAskedFor() {
        List<Task> tasks = tasks("alsfrs-r", outcome(onset("2025-01-01")));
        assertThat(tasks).hasSize(1);
        assertThat(tasks.get(0).getDescription()).isEqualTo("Fill in the first ALSFRS-R");
        assertThat(tasks.get(0).getReasonCode().getCodingFirstRep().getCode()).isEqualTo("R74");
    }

    @Test
    void theNextIsDueThreeMonthsAfterTheLast() {
        List<Task> tasks = tasks("alsfrs-r", outcome(onset("2025-01-01"), response("444444444444", false)));
        assertThat(tasks.stream()
                        .map(task -> task.getDescription() + " "
                                + task.getExecutionPeriod().getEndElement().getValueAsString() + " "
                                + task.getBusinessStatus().getCodingFirstRep().getCode())
                        .sorted())
                .containsExactly(
                        "Fill in the first ALSFRS-R null done", "Fill in the next ALSFRS-R 2026-04-01 upcoming");
    }

    @Test
    void theTaskNamesItsFormAsSdcDoes() {
        Task task = tasks("alsfrs-r", outcome(onset("2025-01-01"))).get(0);
        assertThat(task.getInstantiatesCanonical())
                .isEqualTo("https://charcot.health/fhir/ActivityDefinition/fill-in-alsfrs-r|0.1.0");
        assertThat(task.getCode().getCoding())
                .extracting(Coding::getCode)
                .containsExactly("collect-information", "complete-questionnaire");
        assertThat(task.getInputFirstRep().getType().getCodingFirstRep().getCode())
                .isEqualTo("questionnaire");
        assertThat(task.getInputFirstRep().getValue().primitiveValue())
                .isEqualTo("https://charcot.health/fhir/Questionnaire/alsfrs-r|0.1.0");
    }

    @ParameterizedTest
    @CsvSource({
        "444444444444, completed, done upcoming",
        "444444444444, amended, done upcoming",
        "444444444444, stopped, due",
        "44444444444-, stopped, due",
        "444444444444, in-progress, due",
    })
    void onlyAFinishedResponseIsWhatWasAskedFor(String scores, String status, String states) {
        QuestionnaireResponse response = response(scores, false);
        response.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.fromCode(status));
        assertThat(tasks("alsfrs-r", outcome(onset("2025-01-01"), response)).stream()
                        .map(task ->
                                task.getBusinessStatus().getCodingFirstRep().getCode())
                        .sorted())
                .containsExactly(states.split(" "));
    }

    @Test
    void aTotalFromElsewhereCountsAsOne() {
        Observation total = new Observation();
        total.setId("total");
        total.setStatus(Observation.ObservationStatus.FINAL);
        total.getCode().addCoding(new Coding("http://loinc.org", "82953-1", null));
        total.setEffective(new DateTimeType("2026-01-01"));
        total.setValue(new Quantity().setValue(40).setCode("{score}"));
        assertThat(dueStates(total)).containsExactly("2026-04-01 upcoming", "null done");
    }

    @Test
    void aResponseNearTheDueDayFulfilsItAndAnEarlyOneReplacesIt() {
        QuestionnaireResponse before = response("444444444444", "2025-10-11", 0);
        before.setId("before");
        assertThat(dueStates(before, response("444444444444", false)))
                .containsExactly("2026-01-11 done", "2026-04-01 upcoming", "null done");
        QuestionnaireResponse early = response("444444444444", "2025-12-01", 0);
        early.setId("early");
        assertThat(dueStates(early, response("444444444444", false)))
                .containsExactly("2026-04-01 upcoming", "null done");
    }

    private static List<String> dueStates(Resource... resources) {
        List<Resource> all = new ArrayList<>(List.of(resources));
        all.add(onset("2025-01-01"));
        return tasks("alsfrs-r", outcome(all.toArray(Resource[]::new))).stream()
                .map(task -> task.getExecutionPeriod().getEndElement().getValueAsString() + " "
                        + task.getBusinessStatus().getCodingFirstRep().getCode())
                .sorted()
                .toList();
    }

    private static Observation rate(String onset, QuestionnaireResponse response) {
        return observation("progression-rate", outcome(onset(onset), response));
    }

    private static QuestionnaireResponse response(String scores, boolean gastrostomy) {
        return AlsfrsR.response("r", "2026-01-01", gastrostomy, points(scores));
    }

    private static QuestionnaireResponse response(String scores, String from, int days) {
        return AlsfrsR.response("r", LocalDate.parse(from).plusDays(days).toString(), false, points(scores));
    }

    /** One digit for each item in order; a dash is no answer. */
    private static int[] points(String scores) {
        return scores.chars().map(point -> point == '-' ? -1 : point - '0').toArray();
    }

    private static Condition onset(String onset) {
        Condition condition = new Condition();
        condition.setId("als");
        condition.getCode().addCoding(new Coding(SNOMED, "86044005", null));
        condition.setOnset(new DateTimeType(onset));
        return condition;
    }

    private static Procedure gastrostomy(String day) {
        return procedure("54956002", day);
    }

    private static Procedure procedure(String code, String day) {
        Procedure procedure = new Procedure().setStatus(ProcedureStatus.COMPLETED);
        procedure.setId("procedure");
        procedure.setCode(new CodeableConcept(new Coding(SNOMED, code, null)));
        procedure.setPerformed(new DateTimeType(day));
        return procedure;
    }

    private static Patient patient() {
        Patient patient = new Patient();
        patient.setId("p1");
        return patient;
    }

    private static List<Resource> outcome(Resource... resources) {
        return outcome(patient(), resources);
    }

    private static List<Resource> outcome(Patient patient, Resource... resources) {
        Outcome outcome = CONTENT.evaluate(PatientRecord.of(patient, List.of(resources)), NOW);
        assertThat(outcome).isInstanceOf(Outcome.Plan.class);
        return ((Outcome.Plan) outcome)
                .desired().stream().map(Desired::resource).toList();
    }

    private static String stage(List<Resource> outcome) {
        return observation("kings-stage", outcome)
                .getValueCodeableConcept()
                .getCodingFirstRep()
                .getCode();
    }

    private static Observation observation(String code, List<Resource> outcome) {
        List<Observation> found = observations(code, outcome);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Observation> observations(String code, List<Resource> outcome) {
        return of(Observation.class, outcome)
                .filter(each -> each.getCode().hasCoding(ASSESSMENT, code))
                .toList();
    }

    private static List<String> doubts(List<Resource> outcome) {
        return of(DetectedIssue.class, outcome)
                .filter(each -> each.getCode().getCodingFirstRep().getCode().startsWith("V"))
                .map(each -> each.getCode().getCodingFirstRep().getCode()
                        + (each.getSeverity() == DetectedIssueSeverity.LOW
                                ? ""
                                : " " + each.getSeverity().toCode()))
                .toList();
    }

    private static List<Task> tasks(String questionnaire, List<Resource> outcome) {
        return of(Task.class, outcome)
                .filter(task -> task.getInput().stream()
                        .anyMatch(input -> String.valueOf(input.getValue().primitiveValue())
                                .contains("/Questionnaire/" + questionnaire)))
                .toList();
    }

    private static <T extends Resource> Stream<T> of(Class<T> type, List<Resource> resources) {
        return resources.stream().filter(type::isInstance).map(type::cast);
    }

    private static List<String> notes(Observation observation) {
        return observation.getNote().stream().map(Annotation::getText).toList();
    }

    private static String dutch(Annotation note) {
        return note.getTextElement().getExtension().stream()
                .filter(extension -> extension.getExtensionString("lang").equals("nl"))
                .map(extension -> extension.getExtensionString("content"))
                .findFirst()
                .orElseThrow();
    }

    private static void assertAbsent(Observation observation, String note) {
        assertThat(observation.hasValue()).isFalse();
        assertThat(observation.getDataAbsentReason().getCodingFirstRep().getCode())
                .isEqualTo("unknown");
        assertThat(notes(observation)).contains(note);
    }
}
