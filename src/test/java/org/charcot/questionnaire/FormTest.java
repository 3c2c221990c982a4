package org.charcot.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Expression.ExpressionLanguage;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormTest {

    private static final String FORM = "http://example.org/Questionnaire/hand-scale|1.0, ";

    static Stream<Arguments> broken() {
        return Stream.of(
                broken(
                        item("1", item -> item.setLinkId("total")),
                        "Questionnaire.item[6]: the linkId 'total' stands twice."),
                broken(
                        item("1", item -> item.setType(null)),
                        "Questionnaire.item[0]: an item needs a linkId and a type."),
                broken(
                        item("1", item -> item.getAnswerOption().clear()),
                        "Questionnaire.item[0] (1): a choice needs options."),
                broken(
                        item(
                                "1",
                                item -> ((Coding) item.getAnswerOption().get(1).getValue()).setCode(null)),
                        "Questionnaire.item[0] (1).answerOption[1]: an option needs a value, and a coding a code."),
                broken(
                        item(
                                "1",
                                item -> ((Coding) item.getAnswerOption().get(1).getValue()).setCode("grip.2")),
                        "Questionnaire.item[0] (1).answerOption[0]: the option stands twice."),
                broken(
                        item("1", item -> item.setAnswerValueSet("http://example.org/vs")),
                        "Questionnaire.item[0] (1).answerValueSet: there is no value set http://example.org/vs"),
                broken(
                        item("2a", item -> item.getEnableWhenFirstRep().setQuestion("splnt")),
                        "Questionnaire.item[2] (2a).enableWhen: there is no question 'splnt'."),
                broken(
                        item("2a", item -> item.getEnableWhenFirstRep().setAnswer(null)),
                        "Questionnaire.item[2] (2a).enableWhen: a condition needs an operator and an answer."),
                broken(
                        item("2a", item -> item.getEnableWhenFirstRep()
                                .setOperator(QuestionnaireItemOperator.EXISTS)
                                .setAnswer(new Coding("s", "c", null))),
                        "Questionnaire.item[2] (2a).enableWhen: the operator exists needs a boolean answer."),
                broken(
                        item(
                                "2a",
                                item -> item.addEnableWhen(
                                        item.getEnableWhenFirstRep().copy())),
                        "Questionnaire.item[2] (2a).enableWhen: more than one condition needs enableBehavior."),
                broken(
                        item("2a", item -> item.getEnableWhenFirstRep().setQuestion("total")),
                        "Questionnaire.item[2] (2a).enableWhen: a condition cannot rest on 'total', which repeats or is"
                                + " calculated."),
                broken(
                        item("splint", item -> item.addEnableWhen()
                                .setQuestion("2a")
                                .setOperator(QuestionnaireItemOperator.EXISTS)
                                .setAnswer(new BooleanType(true))),
                        "item splint.enableWhen: conditions go round: [splint, 2a]."),
                broken(
                        item("total", item -> calculation(item).setExpression("1 +")),
                        "Questionnaire.item[6] (total).extension('calculatedExpression'): '1 +' is not FHIRPath"),
                broken(
                        item("total", item -> calculation(item).setLanguage(ExpressionLanguage.TEXT_CQL.toCode())),
                        "Questionnaire.item[6] (total).extension('calculatedExpression'): only an Expression in"
                                + " text/fhirpath can be evaluated."),
                broken(
                        item("pinch", item -> calculation(item)
                                .setExpression("%resource.item.where(linkId = 'total').answer.value")),
                        "calculatedExpression: calculations go round: [pinch, total]."),
                broken(
                        item("1", item -> item.getCode().clear()),
                        "Questionnaire.item[0] (1): an item that is extracted needs a code."),
                broken(
                        item("1", item -> item.getExtensionByUrl(Sdc.OBSERVATION_EXTRACT)
                                .setValue(new CodeType("sibling"))),
                        "Questionnaire.item[0] (1): observationExtract cannot be 'sibling'."),
                broken(
                        item("1", item -> item.setType(QuestionnaireItemType.REFERENCE)),
                        "Questionnaire.item[0] (1): an Observation cannot hold the answer of a reference."),
                broken(
                        form -> form.getCode().clear(),
                        "Questionnaire.item[0] (1): there is no Observation above it to be a MEMBER of."));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesBrokenContentAndNamesElementAndFault(Consumer<Questionnaire> breaking, String message) {
        Questionnaire questionnaire = Scale.questionnaire();
        breaking.accept(questionnaire);
        assertThatThrownBy(() -> Form.compile(questionnaire))
                .isInstanceOf(FormException.class)
                .hasMessageStartingWith(FORM + message);
    }

    @Test
    void refusesAFormThatResponsesCannotName() {
        Questionnaire questionnaire = Scale.questionnaire().setVersion(null);
        assertThatThrownBy(() -> Form.compile(questionnaire))
                .isInstanceOf(FormException.class)
                .hasMessageEndingWith(
                        "Questionnaire.url: a form needs a url and a version, so that responses can name it.");
    }

    @Test
    void compilesAndKeepsItsOwnCopy() {
        Questionnaire questionnaire = Scale.questionnaire();
        Form form = Form.compile(questionnaire);
        questionnaire.getItem().clear();
        assertThat(form.canonical()).isEqualTo("http://example.org/Questionnaire/hand-scale|1.0");
        assertThat(form.questionnaire().getItem()).hasSize(7);
        assertThat(form.calculated()).extracting(Item::linkId).containsExactly("pinch", "total");
    }

    private static Arguments broken(Consumer<Questionnaire> breaking, String message) {
        return Arguments.of(breaking, message);
    }

    private static Consumer<Questionnaire> item(String linkId, Consumer<QuestionnaireItemComponent> change) {
        return questionnaire -> questionnaire.getItem().stream()
                .filter(item -> linkId.equals(item.getLinkId()))
                .forEach(change);
    }

    private static Expression calculation(QuestionnaireItemComponent item) {
        return (Expression) item.getExtensionByUrl(Sdc.CALCULATED_EXPRESSION).getValue();
    }
}
