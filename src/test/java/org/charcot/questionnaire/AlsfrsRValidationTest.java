package org.charcot.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.charcot.questionnaire.Fault.Rule;
import org.charcot.questionnaire.Fault.Severity;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Validation V1 to V4 and V11 of the ALSFRS-R, its scores, and partial responses. */
class AlsfrsRValidationTest {

    private static final Form FORM = AlsfrsR.FORM;

    @Test
    void v1AnswerMustBeOneOfTheFiveLevels() {
        QuestionnaireResponse response = whole();
        response.getItem().get(0).getAnswerFirstRep().setValue(AlsfrsR.answer("1", 5));
        assertThat(FORM.check(response))
                .extracting(Fault::severity, Fault::rule, Fault::expression)
                .containsExactly(
                        tuple(Severity.ERROR, Rule.NOT_AN_OPTION, "QuestionnaireResponse.item[0].answer[0].value"));
    }

    @Test
    void v1NumberIsNotAnAnswer() {
        QuestionnaireResponse response = whole();
        response.getItem().get(0).getAnswerFirstRep().setValue(new IntegerType(4));
        assertThat(FORM.check(response)).extracting(Fault::rule).containsExactly(Rule.WRONG_TYPE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void v2BothVariantsOfItem5AreRefused(boolean gastrostomy) {
        QuestionnaireResponse response = AlsfrsR.response("r", "2026-01-01", gastrostomy, scores(4));
        String other = gastrostomy ? "5a" : "5b";
        response.addItem().setLinkId(other).addAnswer().setValue(AlsfrsR.answer(other, 4));
        assertThat(FORM.check(response))
                .filteredOn(fault -> fault.severity() == Severity.ERROR)
                .extracting(Fault::rule, Fault::expression)
                .containsExactly(tuple(Rule.NOT_ENABLED, "QuestionnaireResponse.item[13]"));
    }

    @Test
    void v2NeitherVariantIsRefused() {
        QuestionnaireResponse response = whole();
        response.getItem().remove(5);
        assertThat(FORM.check(response)).extracting(Fault::rule).containsExactly(Rule.MISSING);
    }

    @Test
    void v3SubmittedTotalIsNotTrusted() {
        QuestionnaireResponse response = whole();
        response.addItem().setLinkId("total").addAnswer().setValue(new IntegerType(40));
        assertThat(FORM.check(response))
                .extracting(Fault::severity, Fault::message)
                .containsExactly(tuple(
                        Severity.WARNING,
                        "Item total (Total score) comes to 48, which is used; the submitted value differs."));
        assertThat(numbers(response)).containsEntry("82953-1", 48);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void v3AndV4WithoutOneAnswerTheTotalAndItsSubScoreAreAbsent(int missing) {
        int[] scores = scores(3);
        scores[missing] = -1;
        QuestionnaireResponse response = AlsfrsR.response("r", "2026-01-01", false, scores);
        assertThat(FORM.check(response)).isEmpty();
        List<String> subScores = new ArrayList<>(List.of("bulbar", "fine-motor", "gross-motor", "respiratory"));
        String without = subScores.remove(missing / 3);
        Map<String, Integer> numbers = numbers(response);
        assertThat(numbers).containsOnlyKeys(subScores).hasSize(3).containsValue(9);
        List<Observation> absent = FORM.extract(response).stream()
                .filter(Observation::hasDataAbsentReason)
                .toList();
        assertThat(absent).extracting(AlsfrsRValidationTest::code).containsExactly(without, "82953-1");
        String linkId = missing == 4 ? "5a" : Integer.toString(missing + 1);
        assertThat(absent).allSatisfy(each -> assertThat(each.getNoteFirstRep().getText())
                .startsWith("Not calculated: no answer to " + linkId + " (")
                .doesNotContain(", no answer", "5b"));
    }

    @Test
    void v11TheOldTenItemScaleIsAnotherQuestionnaire() {
        QuestionnaireResponse response = whole().setQuestionnaire("https://charcot.health/fhir/Questionnaire/alsfrs");
        assertThat(FORM.check(response)).extracting(Fault::rule).containsExactly(Rule.WRONG_QUESTIONNAIRE);
    }

    @Test
    void openQuestionOnGastrostomyLeavesTheTotalOpen() {
        QuestionnaireResponse response = whole().setStatus(QuestionnaireResponseStatus.STOPPED);
        response.getItem().remove(4);
        assertThat(FORM.check(response)).isEmpty();
        Observation total = FORM.extract(response).stream()
                .filter(each -> code(each).equals("82953-1"))
                .findFirst()
                .orElseThrow();
        assertThat(total.hasValue()).isFalse();
        assertThat(total.getNoteFirstRep().getText()).startsWith("Not calculated: no answer to gastrostomy (");
    }

    @Test
    void panelHasTwelveItemsFourSubScoresAndTheTotal() {
        List<Observation> observations = FORM.extract(AlsfrsR.response("r", "2026-01-01", true, scores(2)));
        Observation panel = observations.get(0);
        assertThat(code(panel)).isEqualTo("82954-9");
        assertThat(panel.getHasMember())
                .hasSize(17)
                .extracting(Reference::getReference)
                .containsExactlyElementsOf(observations.stream()
                        .skip(1)
                        .map(each -> "Observation/" + each.getIdPart())
                        .toList());
        assertThat(observations).extracting(AlsfrsRValidationTest::code).contains("cutting-with-gastrostomy");
        assertThat(observations).extracting(AlsfrsRValidationTest::code).doesNotContain("cutting-without-gastrostomy");
    }

    @Property(tries = 1000)
    void scoresAreSumsOfTheirItems(
            @ForAll @Size(12) List<@IntRange(min = 0, max = 4) Integer> scores, @ForAll boolean gastrostomy) {
        int[] each = scores.stream().mapToInt(Integer::intValue).toArray();
        QuestionnaireResponse response = AlsfrsR.response("r", "2026-01-01", gastrostomy, each);
        Map<String, Integer> expected = new LinkedHashMap<>();
        List<String> subScores = List.of("bulbar", "fine-motor", "gross-motor", "respiratory");
        for (int i = 0; i < subScores.size(); i++) {
            expected.put(subScores.get(i), each[3 * i] + each[3 * i + 1] + each[3 * i + 2]);
        }
        expected.put("82953-1", scores.stream().mapToInt(Integer::intValue).sum());
        assertThat(FORM.check(response)).isEmpty();
        assertThat(numbers(response)).isEqualTo(expected);
    }

    private static QuestionnaireResponse whole() {
        return AlsfrsR.response("r", "2026-01-01", false, scores(4));
    }

    private static int[] scores(int score) {
        int[] scores = new int[12];
        Arrays.fill(scores, score);
        return scores;
    }

    private static Map<String, Integer> numbers(QuestionnaireResponse response) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        FORM.extract(response).stream()
                .filter(Observation::hasValueQuantity)
                .forEach(each -> numbers.put(
                        code(each), each.getValueQuantity().getValue().intValueExact()));
        return numbers;
    }

    private static String code(Observation observation) {
        return observation.getCode().getCodingFirstRep().getCode();
    }
}
