package org.charcot.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightSumTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%resource.item.where(linkId != '1').answer.value.weight().sum()",
                "%resource.item.where(linkId in ('1' | '2')).answer.value.weight().sum() + 1",
                "%resource.item.item.where(linkId in ('1' | '2')).answer.value.weight().sum()",
                "%resource.item.where(linkId in ('1' | '2')).answer.value.weight().max()",
                "%resource.item.where(linkId = '1' and linkId = '2').answer.value.weight().sum()",
                "iif(%resource.item.where(linkId in ('1')).answer.value.count() = 1,"
                        + " %resource.item.where(linkId in ('2')).answer.value.weight().sum(), {})",
                "iif(%resource.item.where(linkId in ('1')).answer.value.count() = 1,"
                        + " %resource.item.where(linkId in ('1')).answer.value.weight().sum(), 0)"
            })
    void leavesEveryOtherShapeToTheEngine(String expression) {
        assertThat(FhirPaths.compile(expression)).isNotNull();
        assertThat(WeightSum.of(expression)).isEmpty();
    }

    @Test
    void recognisesTheItemsAndTheirCount() {
        assertThat(WeightSum.of("%resource.item.where(linkId = '1' or linkId = '2a').answer.value.ordinal().sum()"))
                .map(WeightSum::linkIds)
                .contains(List.of("1", "2a"));
        assertThat(WeightSum.of("iif(%resource.item.where(linkId in ('1' | '2')).answer.value.count() = 2,"
                                + " %resource.item.where(linkId in ('1' | '2')).answer.value.weight().sum(), {})")
                        .orElseThrow()
                        .count())
                .hasValue(2);
    }

    @Property(tries = 1000)
    void comesToWhatTheEngineComesTo(
            @ForAll @Size(12) List<@IntRange(min = -1, max = 4) Integer> scores, @ForAll boolean gastrostomy) {
        QuestionnaireResponse response = AlsfrsR.response(
                "r",
                "2026-01-01",
                gastrostomy,
                scores.stream().mapToInt(Integer::intValue).toArray());
        Answers answers = new Answers(AlsfrsR.FORM, response);
        QuestionnaireResponse weighed = weighed(response);
        for (Item item : AlsfrsR.FORM.calculated()) {
            Item.Calculation calculation = Objects.requireNonNull(item.calculation());
            List<Base> engine = calculation.path().evaluate(weighed);
            Optional<BigDecimal> direct = calculation
                    .sum()
                    .orElseThrow()
                    .over(AlsfrsR.FORM, answers)
                    .map(sum -> new BigDecimal(sum.primitiveValue()));
            assertThat(direct)
                    .isEqualTo(engine.stream()
                            .map(sum -> new BigDecimal(sum.primitiveValue()))
                            .findFirst());
        }
    }

    private static QuestionnaireResponse weighed(QuestionnaireResponse response) {
        QuestionnaireResponse weighed = response.copy();
        weighed.getItem().forEach(item -> {
            Item definition = AlsfrsR.FORM.item(item.getLinkId());
            for (QuestionnaireResponseItemAnswerComponent answer : item.getAnswer()) {
                answer.setValue(definition == null ? answer.getValue() : definition.own(answer.getValue()));
            }
        });
        return weighed;
    }
}
