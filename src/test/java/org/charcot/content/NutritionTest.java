package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan on weight, swallowing and gastrostomy as it is in the content, from the record to the outcome. */
class NutritionTest {

    private static final String WEIGHT = "loinc|29463-7";
    private static final String TODAY = "2026-06-30";

    private final Chart chart = new Chart().als("2025-06-01");

    // ---- weight loss

    @ParameterizedTest
    @CsvSource({
        // weights with their days, loss in a month and in six months, severe by which
        "58 kg 2026-06-01 55.1 kg 2026-06-30, 5.00, 5.00, month",
        "58 kg 2026-06-01 55.2 kg 2026-06-30, 4.82, 4.82, ",
        "58 kg 2026-06-01 55.11 kg 2026-06-30, 4.98, 4.98, ",
        "58 kg 2026-06-20 55.1 kg 2026-06-30, 5.00, 5.00, month",
        "58000 g 2026-06-01 55.1 kg 2026-06-30, 5.00, 5.00, month",
        "100 [lb_av] 2026-06-01 95 [lb_av] 2026-06-30, 5.00, 5.00, month",
        "100 [lb_av] 2026-06-01 43.1 kg 2026-06-30, 4.98, 4.98, ",
        "70 kg 2026-01-10 63 kg 2026-06-30, , 10.00, six",
        "70 kg 2026-01-10 63.1 kg 2026-06-30, , 9.85, ",
        "70 kg 2025-12-30 63 kg 2026-06-30, , 10.00, six",
        "60 kg 2026-05-30 57 kg 2026-06-30, 5.00, 5.00, month",
        // within six weeks and within seven months, though outside of the month and the six months
        "60 kg 2026-05-20 57 kg 2026-06-30, 5.00, 5.00, month",
        "60 kg 2026-05-19 57 kg 2026-06-30, , 5.00, ",
        "70 kg 2025-12-01 63 kg 2026-06-30, , 10.00, six",
        "70 kg 2025-11-30 63 kg 2026-06-30, , , ",
        // the highest of the period, and a gain
        "60 kg 2026-06-01 62 kg 2026-06-10 58.9 kg 2026-06-30, 5.00, 5.00, month",
        "60 kg 2026-06-01 63 kg 2026-06-30, -5.00, -5.00, ",
        "60 kg 2026-06-30, , , ",
    })
    void weightLossIsFoundToTheGram(
            String weights, @Nullable BigDecimal month, @Nullable BigDecimal six, @Nullable String severe) {
        weigh(weights);
        Result result = chart.on(TODAY);
        assertThat(loss(result, "weight-loss-1-month")).isEqualTo(month);
        assertThat(loss(result, "weight-loss-6-months")).isEqualTo(six);
        assertThat(interpretation(result, "weight-loss-1-month"))
                .isEqualTo(month == null ? "" : "month".equals(severe) ? "Severe" : "Not severe");
        assertThat(interpretation(result, "weight-loss-6-months"))
                .isEqualTo(six == null ? "" : "six".equals(severe) ? "Severe" : "Not severe");
        assertThat(result.issues("R90")).hasSize(severe == null ? 0 : 1);
    }

    @Test
    void theFallbackIsSaid() {
        weigh("60 kg 2026-05-20 57 kg 2026-06-30");
        assertThat(notes(one(chart.on(TODAY).inferences("weight-loss-1-month"))))
                .containsExactly(
                        "From 60.0 kg on 2026-05-20 to 57.0 kg on 2026-06-30.",
                        "There is no weight within a month; the last one before it was taken.",
                        "Compared with the highest weight of the period.");
    }

    @Test
    void theReferenceIsASetting() {
        weigh("60 kg 2026-06-01 62 kg 2026-06-10 58.9 kg 2026-06-30");
        Result result = chart.on(TODAY, Chart.content(Map.of("Weight Reference", "earliest")));
        assertThat(loss(result, "weight-loss-1-month")).isEqualTo(new BigDecimal("1.83"));
        assertThat(result.issues("R90")).isEmpty();
    }

    @Test
    void aRetractedWeightDoesNotCount() {
        weigh("58 kg 2026-06-01");
        chart.observation(WEIGHT, "2026-06-10", "70 kg").setStatus(ObservationStatus.ENTEREDINERROR);
        weigh("57 kg 2026-06-30");
        assertThat(chart.on(TODAY).issues("R90")).isEmpty();
    }

    @Test
    void aWeightOfThePatientsOwnIsMarked() {
        weigh("58 kg 2026-06-01");
        chart.observation(WEIGHT, "2026-06-30", "55 kg").addPerformer(new Reference("Patient/p"));
        assertThat(notes(one(chart.on(TODAY).inferences("weight-loss-1-month"))))
                .contains("Weighed by the patient or a relative.");
    }

    @Test
    void withoutAWeightOneIsAskedForAndAnUnknownUnitIsSaid() {
        assertThat(titles(chart.on(TODAY), "R90")).containsExactly("Weigh the patient due");
        chart.observation(WEIGHT, "2026-06-29", "9 [stone_av]");
        assertThat(titles(chart.on(TODAY), "R90")).containsExactly("Correct the weight due", "Weigh the patient done");
        weigh("58 kg 2026-06-30");
        assertThat(titles(chart.on(TODAY), "R90"))
                .as("a loss may be counted from it")
                .containsExactly("Correct the weight due", "Weigh the patient done");
    }

    @ParameterizedTest
    @CsvSource({"true, 0, true", "false, 0, false", ", 1, false"})
    void whetherTheLossWasIntendedIsAskedAndShown(@Nullable String intended, int asked, boolean shown) {
        weigh("58 kg 2026-06-01 55.1 kg 2026-06-30");
        chart.observation("finding|intended-weight-loss", "2026-05-31", "true");
        if (intended != null) {
            chart.observation("finding|intended-weight-loss", "2026-06-30", intended);
        }
        List<Task> tasks = chart.on(TODAY).tasks("R90");
        assertThat(tasks.stream().filter(task -> task.getDescription().startsWith("Ask whether")))
                .hasSize(asked);
        assertThat(tasks.stream()
                        .filter(task -> task.getDescription().startsWith("Discuss"))
                        .flatMap(task -> task.getNote().stream())
                        .anyMatch(note -> note.getText().startsWith("The loss was said to be intended")))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"completed, 0", "in-progress, 0", "not-done, 1", "entered-in-error, 1"})
    void whoHasAGastrostomyNeedsNoAdvice(String status, int advice) {
        weigh("58 kg 2026-06-01 55.1 kg 2026-06-30");
        chart.procedure("sct|54956002", "2026-05-01").setStatus(ProcedureStatus.fromCode(status));
        Result result = chart.on(TODAY);
        assertThat(result.tasks("R90").stream()
                        .filter(task -> task.getDescription().startsWith("Discuss")))
                .hasSize(advice);
        assertThat(result.inferences("endoscopic-gastrostomy-possible")).hasSize(advice);
    }

    @ParameterizedTest
    @CsvSource({"54.9, 1, Severe", "55.1, 1, Severe", "55.2, 0, Not severe"})
    void aSevereLossWithAGastrostomyIsStillSevere(String now, int found, String said) {
        weigh("58 kg 2026-06-01 " + now + " kg 2026-06-30");
        chart.procedure("sct|54956002", "2026-05-01");
        Result result = chart.on(TODAY);
        assertThat(interpretation(result, "weight-loss-1-month")).isEqualTo(said);
        assertThat(result.issues("R90")).isEqualTo(Collections.nCopies(found, "moderate"));
        assertThat(titles(result, "R90").contains("Severe weight loss in spite of a gastrostomy due"))
                .isEqualTo(found == 1);
    }

    @Test
    void aWeightThatDecidesIsNotRounded() {
        weigh("58.2 kg 2026-06-01 55.291 kg 2026-06-30");
        Observation loss = one(chart.on(TODAY).inferences("weight-loss-1-month"));
        assertThat(notes(loss)).contains("From 58.2 kg on 2026-06-01 to 55.291 kg on 2026-06-30.");
        assertThat(interpretation(chart.on(TODAY), "weight-loss-1-month")).isEqualTo("Not severe");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, false", "2026-09-30, false", "2026-10-01, true"})
    void whoLostMuchIsWeighedAgain(String today, boolean asked) {
        weigh("58 kg 2026-06-01 55.1 kg 2026-06-30");
        assertThat(titles(chart.on(today), "R90").contains("Weigh the patient again due"))
                .isEqualTo(asked);
        weigh("58 kg 2026-09-30");
        assertThat(titles(chart.on(today), "R90")).doesNotContain("Weigh the patient again due");
    }

    @ParameterizedTest
    @CsvSource({"50, 1.0, true", "50.1, 1.0, false", "50, 1.01, false", "50, , false", ", 0.9, false"})
    void whereNoGastrostomyIsPossibleThePulmonologistIsAsked(
            @Nullable String percent, @Nullable String litres, boolean asked) {
        if (percent != null) {
            chart.observation("loinc|98088-8", "2026-06-20", percent + " %");
        }
        if (litres != null) {
            chart.observation("loinc|19866-3", "2026-06-20", litres + " L");
        }
        String task = "Discuss with the pulmonologist: no kind of gastrostomy is possible due";
        assertThat(titles(chart.on(TODAY), "R92").contains(task)).isEqualTo(asked);
        chart.procedure("sct|54956002", "2026-05-01");
        assertThat(titles(chart.on(TODAY), "R92")).doesNotContain(task);
    }

    @ParameterizedTest
    @CsvSource({"440444444444, true, false", "441444444444, true, true", "440444444444, false, true"})
    void whoIsFedByTubeAloneNeedsNoSwallowingLessons(String alsfrs, boolean tube, boolean taught) {
        chart.alsfrs("2026-06-20", alsfrs);
        if (tube) {
            chart.procedure("sct|54956002", "2026-05-01");
        }
        assertThat(titles(chart.on(TODAY), "R93").contains("Refer to the speech therapist due"))
                .isEqualTo(taught);
    }

    @Test
    void aRequestForAGastrostomyShowsThatItWasDiscussed() {
        weigh("58 kg 2026-06-01 55.1 kg 2026-06-30");
        planned("sct|54956002");
        Result result = chart.on(TODAY);
        assertThat(titles(result, "R90")).contains("Discuss gastrostomy: severe weight loss done");
        assertThat(result.issues("R90")).isEmpty();
    }

    // ---- which gastrostomy

    @ParameterizedTest
    @CsvSource({
        "62, 2.6, true, true, Possible",
        "50.0, 1.9, false, true, Not possible",
        "50.1, 1.9, true, true, 'Still possible, soon perhaps not'",
        "60, 1.9, true, true, 'Still possible, soon perhaps not'",
        "60.1, 1.9, true, true, Possible",
        "38, 1.4, false, true, Not possible",
        "30, 1.0, false, false, Not possible",
        "30, 1.01, false, true, Not possible",
        "25, 0.9, false, false, Not possible",
        ", 1.4, , true, Cannot be evaluated",
        "55, , true, , 'Still possible, soon perhaps not'",
        ", , , , Cannot be evaluated",
    })
    void theVitalCapacityDecidesWhichGastrostomyIsPossible(
            @Nullable String percent,
            @Nullable String litres,
            @Nullable Boolean endoscopic,
            @Nullable Boolean radiological,
            String interpretation) {
        if (percent != null) {
            chart.observation("loinc|98088-8", "2026-06-01", percent + " %");
        }
        if (litres != null) {
            chart.observation("loinc|19866-3", "2026-06-01", litres + " L");
        }
        Result result = chart.on(TODAY);
        assertThat(possible(result, "endoscopic-gastrostomy-possible")).isEqualTo(endoscopic);
        assertThat(possible(result, "radiological-gastrostomy-possible")).isEqualTo(radiological);
        assertThat(interpretation(result, "endoscopic-gastrostomy-possible")).isEqualTo(interpretation);
        assertThat(result.issues("R91")).isEqualTo(interpretation.startsWith("Still") ? List.of("low") : List.of());
        assertThat(notes(one(result.inferences("radiological-gastrostomy-possible"))).stream()
                        .anyMatch(note -> note.startsWith("Both kinds are below")))
                .isEqualTo(Boolean.FALSE.equals(endoscopic) && Boolean.FALSE.equals(radiological));
    }

    @Test
    void theKindAndTheAgeOfTheMeasurementAreSaid() {
        chart.observation("loinc|19872-1", "2026-03-30", "50 %");
        assertThat(notes(one(chart.on(TODAY).inferences("endoscopic-gastrostomy-possible"))))
                .containsExactly(
                        "Forced vital capacity of 2026-03-30: 50 % of predicted.",
                        "Exactly at the limit. The guideline asks for a minimum and for more than it in one sentence;"
                                + " read here as more.");
        assertThat(notes(one(chart.on("2026-07-01").inferences("endoscopic-gastrostomy-possible"))))
                .contains("That is more than 3 months ago: measure it again before deciding.");
        chart.observation("loinc|98088-8", "2026-03-30", "58 %");
        assertThat(notes(one(chart.on(TODAY).inferences("endoscopic-gastrostomy-possible"))))
                .containsExactly("Slow vital capacity of 2026-03-30: 58 % of predicted.");
    }

    @ParameterizedTest
    @CsvSource({"50, 1, 0", "50.1, 0, 0", ", 0, 1"})
    void aPlannedEndoscopicGastrostomyIsHeldAgainstTheVitalCapacity(@Nullable String percent, int issues, int unknown) {
        if (percent != null) {
            chart.observation("loinc|98088-8", "2026-06-01", percent + " %");
        }
        planned("sct|235159007");
        Result result = chart.on(TODAY);
        assertThat(result.issues("R91").stream().filter("moderate"::equals)).hasSize(issues);
        assertThat(result.unknown().stream().filter(each -> each.startsWith("nutrition endoscopic-against-limit")))
                .hasSize(unknown);
    }

    @ParameterizedTest
    @CsvSource({
        "finding|radiological-gastrostomy, 1.0 L, 1",
        "finding|radiological-gastrostomy, 1.001 L, 0",
        "finding|radiological-gastrostomy, 1000 mL, 1",
        "sct|54956002, 1000 mL, 1",
        "sct|54956002, 1001 mL, 0",
        "sct|235159007, 1000 mL, 0",
    })
    void aPlannedRadiologicalGastrostomyIsHeldAgainstTheVitalCapacity(String kind, String volume, int issues) {
        chart.observation("loinc|19868-9", "2026-06-01", volume);
        planned(kind);
        assertThat(chart.on(TODAY).issues("R92")).hasSize(issues);
    }

    // ---- dysphagia

    @Test
    void dysphagiaOffersWhatHelps() {
        chart.condition("sct|40739000", "2026-05-01");
        assertThat(titles(chart.on(TODAY), "R93"))
                .containsExactly("Refer to the dietitian due", "Refer to the speech therapist due");
        assertThat(chart.on(TODAY).tasks("R93"))
                .allSatisfy(task -> assertThat(task.getIntent()).isEqualTo(Task.TaskIntent.PLAN))
                .anySatisfy(task -> assertThat(task.getNoteFirstRep().getText()).startsWith("Advise thickened food"))
                .anySatisfy(task -> assertThat(task.getNoteFirstRep().getText()).endsWith("parenteral feeding."));
        planned("sct|308452008");
        assertThat(titles(chart.on(TODAY), "R93")).contains("Refer to the speech therapist done");
    }

    @ParameterizedTest
    @CsvSource({"443444444444, 2", "444444444444, 0", "44-444444444, 0"})
    void theAlsfrsRSaysDysphagia(String scores, int tasks) {
        chart.alsfrs("2026-06-01", scores);
        Result result = chart.on(TODAY);
        assertThat(result.tasks("R93")).hasSize(tasks);
        assertThat(result.unknown().stream()
                        .anyMatch(each -> each.equals("nutrition dysphagia: \"Treat Dysphagia\"")
                                || each.startsWith("nutrition dysphagia: ")))
                .isEqualTo(scores.contains("-"));
    }

    @Test
    void chokingIsDysphagiaAndItsAbsenceSaysNothing() {
        chart.alsfrs("2026-06-01", "443444444444");
        chart.observation("finding|choking", "2026-06-10", "false");
        assertThat(chart.on(TODAY).tasks("R93")).hasSize(2);
        chart.alsfrs("2026-06-11", "444444444444");
        assertThat(chart.on(TODAY).tasks("R93")).isEmpty();
        chart.observation("finding|choking", "2026-06-12", "true");
        assertThat(chart.on(TODAY).tasks("R93")).hasSize(2);
    }

    /** The loss in May was 5 % in a month. */
    @ParameterizedTest
    @CsvSource({
        "80 kg 2026-05-01 76 kg 2026-05-20, true",
        "80 kg 2026-05-01 76 kg 2026-05-20 75 kg 2026-06-30, true",
        "80 kg 2026-05-01 76 kg 2026-05-20 76 kg 2026-06-30, true",
        "80 kg 2026-05-01 76 kg 2026-05-20 76.1 kg 2026-06-30, false",
        "80 kg 2026-05-01 76.1 kg 2026-05-20 76 kg 2026-06-30, false",
        "80 kg 2026-05-01 76 kg 2026-06-02 76 kg 2026-06-30, false"
    })
    void aSevereLossStandsUntilItIsRegained(String weights, boolean severe) {
        weigh(weights);
        Result result = chart.on(TODAY);
        assertThat(result.all(DetectedIssue.class).stream()
                        .filter(issue ->
                                issue.getCode().getCodingFirstRep().getCode().equals("R90"))
                        .flatMap(issue -> issue.getEvidence().stream())
                        .flatMap(evidence -> evidence.getDetail().stream())
                        .map(detail -> detail.getReference()))
                .as("what showed the loss, whatever is weighed later")
                .containsExactlyInAnyOrderElementsOf(
                        severe ? List.of("Observation/Observation1", "Observation/Observation2") : List.of());
    }

    /** {@code 58 kg 2026-06-01 55.1 kg 2026-06-30} */
    private void weigh(String weights) {
        String[] words = weights.split(" ", -1);
        for (int i = 0; i < words.length; i += 3) {
            chart.observation(WEIGHT, words[i + 2], words[i] + " " + words[i + 1]);
        }
    }

    private void planned(String code) {
        ServiceRequest request = new ServiceRequest();
        request.setStatus(ServiceRequestStatus.ACTIVE);
        request.setCode(Chart.concept(code));
        request.setAuthoredOnElement(new DateTimeType("2026-06-30"));
        chart.add(request);
    }

    private static @Nullable BigDecimal loss(Result result, String code) {
        Observation loss = result.inferences(code).stream().findFirst().orElseThrow();
        return loss.hasValue() ? loss.getValueQuantity().getValue().setScale(2) : null;
    }

    private static @Nullable Boolean possible(Result result, String code) {
        Observation possible = one(result.inferences(code));
        return possible.hasValue() ? possible.getValueBooleanType().booleanValue() : null;
    }

    private static String interpretation(Result result, String code) {
        String text = one(result.inferences(code)).getInterpretationFirstRep().getText();
        return text == null ? "" : text;
    }

    private static List<String> titles(Result result, String rule) {
        return result.tasks(rule).stream()
                .map(task -> task.getDescription() + " " + Result.timeliness(task))
                .sorted()
                .toList();
    }

    private static List<String> notes(Observation observation) {
        return observation.getNote().stream().map(Annotation::getText).toList();
    }

    private static <T> T one(List<T> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
