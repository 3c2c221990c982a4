package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charcot.questionnaire.Form;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The standard consult: the form, what it is filled in with beforehand, what follows from it, and when it is due. */
class StandardConsultTest {

    private static final Form FORM = Chart.content(Map.of())
            .form("https://charcot.health/fhir/Questionnaire/als-standard-consult")
            .orElseThrow();
    private static final Map<String, Map<String, Type>> COMPLETE = Map.of(
            "breathing", Map.of("lie-flat", new BooleanType(true)),
            "mobility", Map.of("falls", new IntegerType(0)),
            "pain", Map.of("pain-score", new IntegerType(0)),
            "speech", Map.of("choking", new BooleanType(false)),
            "cognition", Map.of("low-mood", new BooleanType(false)));

    private final Chart chart = new Chart().als("2025-06-01");

    // ---- the form

    @Test
    void hasTheFiveGroupsInTheOrderOfTheGuideline() {
        assertThat(FORM.questionnaire().getItem())
                .extracting(QuestionnaireItemComponent::getText)
                .containsExactly(
                        "Breathing",
                        "Mobility and progression of weakness",
                        "Pain and cramps",
                        "Speech, swallowing and weight loss",
                        "Cognition and mood");
    }

    @Test
    void everyTextIsThereInDutch() {
        assertThat(FORM.questionnaire().getItem().stream()
                        .flatMap(group -> Stream.concat(Stream.of(group), group.getItem().stream())))
                .allSatisfy(item -> assertThat(item.getTextElement()
                                .getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/translation"))
                        .as(item.getLinkId())
                        .isNotNull());
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void theAnswerNoToLyingFlatIsOrthopnea(boolean canLieFlat, boolean orthopnea) {
        QuestionnaireResponse response =
                response("2026-02-01", Map.of("breathing", Map.of("lie-flat", new BooleanType(canLieFlat))));
        Observation observation = extracted(response, "62744007");
        assertThat(observation.getValueBooleanType().booleanValue()).isEqualTo(orthopnea);
    }

    @Test
    void withoutAnAnswerOrthopneaIsNotKnown() {
        QuestionnaireResponse response =
                response("2026-02-01", Map.of("pain", Map.of("pain-score", new IntegerType(3))));
        assertThat(extracted(response, "62744007").hasValue()).isFalse();
        assertThat(FORM.extract(response).stream().filter(Observation::hasValue))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"true, moderate", "false, ''"})
    void theAnswerOnThickMucusDecidesOnAnticholinergics(boolean thick, String issue) {
        chart.add(extracted(
                response("2026-02-01", Map.of("speech", Map.of("thick-mucus", new BooleanType(thick)))),
                "thick-mucus"));
        chart.medicine("N06AA09", "2026-01-01", null);
        assertThat(String.join(" ", chart.on("2026-02-12").issues("anticholinergic-with-thick-mucus")))
                .isEqualTo(issue);
    }

    @Test
    void measurementsOfTodayAreFilledInAndEarlierOnesOnlyShown() {
        chart.observation("loinc|29463-7", "2026-01-10", "70 kg");
        chart.observation("loinc|19866-3", "2026-01-10", "3.1 L");
        assertThat(filled("2026-02-12")).containsExactly("previous-weight 70");
        chart.observation("loinc|29463-7", "2026-02-12", "69.5 kg");
        chart.observation("loinc|19866-3", "2026-02-12", "3 L");
        chart.observation("loinc|98088-8", "2026-02-12", "88 %");
        chart.observation("loinc|59408-5", "2026-02-12", "97 %");
        assertThat(filled("2026-02-12"))
                .containsExactly(
                        "vital-capacity 3",
                        "vital-capacity-predicted 88",
                        "oxygen-saturation 97",
                        "previous-weight 69.5",
                        "weight 69.5");
    }

    @Test
    void aWeightThatIsOnlyShownIsNotStoredAgain() {
        QuestionnaireResponse response = response(
                "2026-02-12",
                Map.of("speech", Map.of("previous-weight", new DecimalType("70"), "weight", new DecimalType("66.5"))));
        assertThat(FORM.extract(response).stream()
                        .filter(each ->
                                each.getCode().getCodingFirstRep().getCode().equals("29463-7"))
                        .map(each -> each.getValueQuantity().getValue()))
                .containsExactly(new BigDecimal("66.5"));
    }

    // ---- what follows from it

    @Test
    void theAnswersFeedTheRules() {
        chart.observation("loinc|29463-7", "2026-01-20", "70 kg");
        chart.add(response(
                "2026-02-12",
                Map.of(
                        "breathing",
                        Map.of(
                                "lie-flat",
                                new BooleanType(false),
                                "vital-capacity-predicted",
                                new DecimalType("55"),
                                "wish-to-fly",
                                new BooleanType(true)),
                        "speech",
                        Map.of("choking", new BooleanType(true), "weight", new DecimalType("66.5")))));
        Result result = chart.on("2026-02-12");
        assertThat(result.rules()).contains("R82", "R86", "R90", "R91", "R93");
        assertThat(result.inferences("respiratory-weakness")
                        .get(0)
                        .getValueBooleanType()
                        .booleanValue())
                .isTrue();
        assertThat(result.tasks("R80"))
                .anySatisfy(task -> assertThat(Result.timeliness(task)).isEqualTo("done"));
    }

    // ---- when it is due

    @Test
    void theFirstIsAskedForWithItsForm() {
        Task task = chart.on("2026-02-12").tasks("standard-consult").get(0);
        assertThat(states("2026-02-12")).containsExactly("Hold the first standard consult  due");
        assertThat(task.getInputFirstRep().getValue().primitiveValue()).isEqualTo(FORM.canonical());
        assertThat(task.getInstantiatesCanonical())
                .isEqualTo("https://charcot.health/fhir/ActivityDefinition/hold-standard-consult|0.1.0");
        assertThat(new Chart().on("2026-02-12").tasks("standard-consult")).isEmpty();
    }

    @Test
    void theNextIsDueThreeMonthsLater() {
        chart.add(response("2025-11-30", COMPLETE));
        assertThat(states("2026-02-28"))
                .containsExactly(
                        "Hold the first standard consult  done", "Hold the next standard consult 2026-02-28 due");
        assertThat(states("2026-03-01")).contains("Hold the next standard consult 2026-02-28 overdue");
        chart.add(response("2026-03-10", COMPLETE));
        assertThat(states("2026-03-10"))
                .containsExactly(
                        "Hold the first standard consult  done",
                        "Hold the next standard consult 2026-02-28 done",
                        "Hold the next standard consult 2026-06-10 upcoming");
    }

    @ParameterizedTest
    @CsvSource({"STOPPED", "INPROGRESS", "ENTEREDINERROR"})
    void whatWasNotFinishedIsNoConsult(QuestionnaireResponseStatus status) {
        chart.add(response("2026-02-01", COMPLETE).setStatus(status));
        assertThat(states("2026-02-12")).containsExactly("Hold the first standard consult  due");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "breathing, Complete the standard consult: breathing",
                "mobility, Complete the standard consult: mobility and progression of weakness",
                "pain, Complete the standard consult: pain and cramps",
                "speech, 'Complete the standard consult: speech, swallowing and weight loss'",
                "cognition, Complete the standard consult: cognition and mood",
                "none, -",
            })
    void aGroupWithoutAnAnswerMakesTheVisitIncomplete(String missing, @Nullable String task) {
        Map<String, Map<String, Type>> answers = new HashMap<>(COMPLETE);
        answers.remove(missing);
        if (missing.equals("speech")) {
            answers.put("speech", Map.of("previous-weight", new DecimalType("70")));
        }
        chart.add(response("2026-02-01", answers));
        assertThat(chart.on("2026-02-12").tasks("standard-consult").stream()
                        .map(Task::getDescription)
                        .filter(title -> title.startsWith("Complete"))
                        .findFirst()
                        .orElse(null))
                .isEqualTo(task);
    }

    private List<String> states(String day) {
        return chart.on(day).tasks("standard-consult").stream()
                .map(task -> task.getDescription() + " " + Result.due(task) + " " + Result.timeliness(task))
                .sorted()
                .toList();
    }

    private List<String> filled(String day) {
        EvaluationTime time = new EvaluationTime(
                LocalDate.parse(day)
                        .atTime(LocalTime.NOON)
                        .atZone(Chart.AMSTERDAM)
                        .toInstant(),
                Chart.AMSTERDAM);
        List<String> filled = new ArrayList<>();
        FORM.populate(PatientRecord.of(chart.patient(), chart.resources()), time)
                .getItem()
                .forEach(group -> group.getItem()
                        .forEach(item -> filled.add(item.getLinkId() + " "
                                + item.getAnswerFirstRep().getValue().primitiveValue())));
        return filled;
    }

    private static Observation extracted(QuestionnaireResponse response, String code) {
        return FORM.extract(response).stream()
                .filter(each -> each.getCode().getCodingFirstRep().getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static QuestionnaireResponse response(String day, Map<String, Map<String, Type>> answers) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setId("consult-" + day);
        response.setQuestionnaire(FORM.canonical());
        response.setStatus(QuestionnaireResponseStatus.COMPLETED);
        response.setSubject(new Reference("Patient/p"));
        response.setAuthoredElement(new DateTimeType(day));
        answers.forEach((group, items) -> {
            QuestionnaireResponseItemComponent section = response.addItem().setLinkId(group);
            items.forEach((link, value) ->
                    section.addItem().setLinkId(link).addAnswer().setValue(value.copy()));
        });
        return response;
    }
}
