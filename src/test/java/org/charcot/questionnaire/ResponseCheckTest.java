package org.charcot.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.charcot.questionnaire.Fault.Severity.ERROR;
import static org.charcot.questionnaire.Fault.Severity.WARNING;

import java.util.List;
import java.util.function.Consumer;
import org.charcot.questionnaire.Fault.Rule;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ResponseCheckTest {

    private static final Form FORM = Form.compile(Scale.questionnaire());

    @Test
    void unknownQuestion() {
        assertThat(faults(response -> Scale.answer(response, "99", new BooleanType(true))))
                .containsExactly(error(
                        Rule.UNKNOWN_QUESTION,
                        "QuestionnaireResponse.item[3].linkId",
                        "The questionnaire has no item '99'; leave it out or correct the linkId."));
    }

    @Test
    void missingRequiredItem() {
        assertThat(faults(response -> response.getItem().remove(0)))
                .containsExactly(
                        error(
                                Rule.MISSING,
                                "QuestionnaireResponse",
                                "Item 1 (Grip) is required and has no answer; answer it, or send the response as in-progress."));
    }

    @Test
    void itemWithoutItsAnswer() {
        assertThat(faults(response -> response.getItem().get(0).getAnswer().clear()))
                .containsExactly(
                        error(
                                Rule.MISSING,
                                "QuestionnaireResponse.item[0]",
                                "Item 1 (Grip) is required and has no answer; answer it, or send the response as in-progress."));
    }

    @Test
    void missingQuestionThatDecidesIsTheOneFault() {
        assertThat(faults(response -> response.getItem().remove(1)))
                .containsExactly(error(
                        Rule.MISSING,
                        "QuestionnaireResponse",
                        "Item splint (Splint) is required and has no answer; answer it, or send the response as"
                                + " in-progress."));
    }

    @Test
    void answerToWhatDoesNotApply() {
        assertThat(faults(response -> Scale.answer(response, "2b", new Coding(Scale.ANSWER, "pinch-splint.1", null))))
                .containsExactly(error(
                        Rule.NOT_ENABLED,
                        "QuestionnaireResponse.item[3]",
                        "Item 2b (Pinch with splint) does not apply, given the answer to splint (Splint); leave it out or"
                                + " correct that answer."));
    }

    @Test
    void moreThanOneAnswer() {
        assertThat(faults(response ->
                        response.getItem().get(0).addAnswer().setValue(new Coding(Scale.ANSWER, "grip.0", null))))
                .containsExactly(error(
                        Rule.TOO_MANY,
                        "QuestionnaireResponse.item[0].answer[1]",
                        "Item 1 (Grip) takes one answer and has 2; keep one."));
    }

    @Test
    void theSameItemTwice() {
        assertThat(faults(response -> Scale.answer(response, "1", new Coding(Scale.ANSWER, "grip.0", null))))
                .extracting(Fault::rule, Fault::expression)
                .contains(tuple(Rule.TOO_MANY, "QuestionnaireResponse.item[3]"));
    }

    @Test
    void answerOutsideTheOptions() {
        assertThat(faults(response -> set(response, 0, new Coding(Scale.ANSWER, "grip.7", null))))
                .containsExactly(error(
                        Rule.NOT_AN_OPTION,
                        "QuestionnaireResponse.item[0].answer[0].value",
                        "Item 1 (Grip) has no option http://example.org/answer|grip.7; choose one of the questionnaire's,"
                                + " by system and code."));
    }

    @Test
    void codeOfAnotherSystemIsAnotherAnswer() {
        assertThat(faults(response -> set(response, 0, new Coding(null, "grip.2", null))))
                .extracting(Fault::message)
                .containsExactly("Item 1 (Grip) has no option (no system)|grip.2; choose one of the questionnaire's, by"
                        + " system and code.");
    }

    @Test
    void wrongTypeOfValue() {
        assertThat(faults(response -> set(response, 0, new IntegerType(2))))
                .containsExactly(error(
                        Rule.WRONG_TYPE,
                        "QuestionnaireResponse.item[0].answer[0].value",
                        "Item 1 (Grip) takes Coding, not integer."));
        assertThat(faults(response -> set(response, 1, new StringType("no"))))
                .contains(error(
                        Rule.WRONG_TYPE,
                        "QuestionnaireResponse.item[1].answer[0].value",
                        "Item splint (Splint) takes boolean, not string."));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "10, true", "11, false"})
    void aNumberHasItsLimits(int pain, boolean allowed) {
        assertThat(painFaults(new IntegerType(pain)))
                .isEqualTo(
                        allowed
                                ? List.of()
                                : List.of(error(
                                        Rule.OUT_OF_RANGE,
                                        "QuestionnaireResponse.item[3].answer[0].value",
                                        "Item pain takes a number from 0 to 10, not " + pain + ".")));
    }

    @Test
    void aNumberThatSaysOnlyWhyThereIsNoneIsWithinLimits() {
        IntegerType refused = new IntegerType();
        refused.addExtension(
                "http://hl7.org/fhir/StructureDefinition/data-absent-reason", new CodeType("asked-declined"));
        assertThat(painFaults(refused)).isEmpty();
    }

    private static List<Fault> painFaults(IntegerType pain) {
        Questionnaire questionnaire = Scale.questionnaire();
        questionnaire
                .addItem()
                .setLinkId("pain")
                .setType(QuestionnaireItemType.INTEGER)
                .addExtension(new Extension(Sdc.MIN_VALUE, new IntegerType(0)))
                .addExtension(new Extension(Sdc.MAX_VALUE, new DecimalType(10)));
        QuestionnaireResponse response = Scale.complete();
        Scale.answer(response, "pain", pain);
        return Form.compile(questionnaire).check(response);
    }

    @Test
    void answerWithoutAValue() {
        assertThat(faults(response ->
                        response.getItem().get(0).getAnswerFirstRep().setValue(null)))
                .containsExactly(error(
                        Rule.MISSING,
                        "QuestionnaireResponse.item[0].answer[0].value",
                        "The answer to item 1 (Grip) has no value; give one or leave it out."));
    }

    @Test
    void itemUnderTheWrongParent() {
        assertThat(faults(response -> Scale.answer(response, "weight", new DecimalType("80"))))
                .containsExactly(error(
                        Rule.WRONG_PLACE,
                        "QuestionnaireResponse.item[3]",
                        "Item weight (Weight) stands at the top; it belongs under general."));
    }

    @Test
    void groupsHaveItemsAndQuestionsHaveAnswers() {
        assertThat(faults(response -> Scale.answer(response, "general", new DecimalType("80"))))
                .containsExactly(error(
                        Rule.WRONG_PLACE,
                        "QuestionnaireResponse.item[3].answer",
                        "Item general (General) is a group; it has items, not answers."));
        assertThat(faults(response -> response.getItem().get(0).addItem().setLinkId("remark")))
                .containsExactly(error(
                        Rule.WRONG_PLACE,
                        "QuestionnaireResponse.item[0].item",
                        "Item 1 (Grip) is no group; what stands under it belongs in its answer."));
    }

    @Test
    void anotherOrderIsOnlyAWarning() {
        assertThat(faults(response -> {
                    QuestionnaireResponseItemComponent first =
                            response.getItem().remove(0);
                    response.getItem().add(first);
                }))
                .containsExactly(warning(
                        Rule.WRONG_PLACE,
                        "QuestionnaireResponse.item[2]",
                        "Item 1 (Grip) comes after an item that follows it in the questionnaire."));
    }

    @Test
    void finishedResponseNeedsTimeAndSubject() {
        assertThat(faults(response -> response.setSubject(null).setAuthoredElement(null)))
                .containsExactly(
                        error(
                                Rule.MISSING,
                                "QuestionnaireResponse.subject",
                                "The response has no subject; say whom it is about."),
                        error(
                                Rule.MISSING,
                                "QuestionnaireResponse.authored",
                                "A finished response needs authored, since its answers hold at that time; say when it was"
                                        + " filled in."));
    }

    @Test
    void anotherVersionOfTheQuestionnaire() {
        assertThat(faults(response -> response.setQuestionnaire("http://example.org/Questionnaire/hand-scale|0.9")))
                .containsExactly(error(
                        Rule.WRONG_QUESTIONNAIRE,
                        "QuestionnaireResponse.questionnaire",
                        "The response answers http://example.org/Questionnaire/hand-scale|0.9, which is not here; the"
                                + " version here is http://example.org/Questionnaire/hand-scale|1.0."));
        assertThat(faults(response -> response.setQuestionnaire("http://example.org/Questionnaire/hand-scale")))
                .isEmpty();
    }

    @Test
    void calculatedElsewhereAndDifferentIsAWarning() {
        assertThat(faults(response -> Scale.answer(response, "total", new IntegerType(4))))
                .containsExactly(warning(
                        Rule.NOT_OURS_TO_SAY,
                        "QuestionnaireResponse.item[3].answer[0].value",
                        "Item total (Total) comes to 3, which is used; the submitted value differs."));
        assertThat(faults(response -> Scale.answer(response, "total", new IntegerType(3))))
                .isEmpty();
    }

    @Test
    void calculatedElsewhereFromTooLittleIsAWarning() {
        QuestionnaireResponse response = Scale.empty(QuestionnaireResponseStatus.STOPPED);
        Scale.answer(response, "total", new IntegerType(4));
        assertThat(FORM.check(response))
                .containsExactly(warning(
                        Rule.NOT_OURS_TO_SAY,
                        "QuestionnaireResponse.item[0].answer[0].value",
                        "Item total (Total) is calculated here and cannot be yet; the submitted value is not used."));
    }

    @ParameterizedTest
    @EnumSource(names = {"INPROGRESS", "STOPPED"})
    void partialResponseMayLeaveQuestionsOpen(QuestionnaireResponseStatus status) {
        QuestionnaireResponse response = Scale.empty(status);
        Scale.answer(response, "2a", new Coding(Scale.ANSWER, "pinch.1", null));
        assertThat(FORM.check(response)).isEmpty();
    }

    @Test
    void partialResponseMustStillBeSound() {
        QuestionnaireResponse response = Scale.empty(QuestionnaireResponseStatus.INPROGRESS);
        Scale.answer(response, "1", new Coding(Scale.ANSWER, "grip.7", null));
        assertThat(FORM.check(response)).extracting(Fault::rule).containsExactly(Rule.NOT_AN_OPTION);
    }

    @Test
    void ofOneEnteredInErrorNothingIsAsked() {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setStatus(QuestionnaireResponseStatus.ENTEREDINERROR);
        assertThat(FORM.check(response)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NULL", "ENTEREDINERROR"},
            mode = Mode.EXCLUDE)
    void soundResponseHasNoFaults(QuestionnaireResponseStatus status) {
        assertThat(FORM.check(Scale.complete().setStatus(status))).isEmpty();
    }

    private static List<Fault> faults(Consumer<QuestionnaireResponse> spoil) {
        QuestionnaireResponse response = Scale.complete();
        spoil.accept(response);
        return FORM.check(response);
    }

    private static void set(QuestionnaireResponse response, int item, Type value) {
        response.getItem().get(item).getAnswerFirstRep().setValue(value);
    }

    private static Fault error(Rule rule, String expression, String message) {
        return new Fault(ERROR, rule, expression, message);
    }

    private static Fault warning(Rule rule, String expression, String message) {
        return new Fault(WARNING, rule, expression, message);
    }
}
