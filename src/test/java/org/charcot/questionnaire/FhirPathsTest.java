package org.charcot.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Test;

class FhirPathsTest {

    @Test
    void refusesWhatDoesNotParseAndSaysWhere() {
        assertThatThrownBy(() -> FhirPaths.compile("name.where("))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'name.where(' is not FHIRPath");
    }

    @Test
    void refusesAnUnknownFunction() {
        assertThatThrownBy(() -> FhirPaths.compile("name.frobnicate()"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("frobnicate");
    }

    @Test
    void failsVisiblyWhereAnExpressionNeedsTerminology() {
        Patient patient = new Patient().setGender(AdministrativeGender.FEMALE);
        FhirPath path = FhirPaths.compile("gender.memberOf('http://example.org/vs')");
        assertThatThrownBy(() -> path.evaluate(patient))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The FHIRPath expression 'gender.memberOf('http://example.org/vs')' failed.");
    }

    @Test
    void failsOnASumOfWhatIsNotANumber() {
        Patient patient = new Patient();
        patient.addName().setFamily("Jansen");
        assertThatThrownBy(() -> FhirPaths.compile("name.family.sum()").evaluate(patient))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isTrueForOneTrueValueOnly() {
        Patient patient = new Patient().setGender(AdministrativeGender.FEMALE);
        assertThat(FhirPaths.compile("gender = 'female'").isTrue(patient, Map.of()))
                .isTrue();
        assertThat(FhirPaths.compile("gender = 'male'").isTrue(patient, Map.of()))
                .isFalse();
        assertThat(FhirPaths.compile("deceased").isTrue(patient, Map.of())).isFalse();
        assertThat(FhirPaths.compile("true | false").isTrue(patient, Map.of())).isFalse();
        assertThat(FhirPaths.compile("'true'").isTrue(patient, Map.of())).isFalse();
    }

    @Test
    void givesVariablesByName() {
        FhirPath path = FhirPaths.compile("%older.value > %younger.value and %absent.empty()");
        Map<String, Base> variables = Map.of("older", new IntegerType(70), "younger", new IntegerType(60));
        assertThat(path.isTrue(new Patient(), variables)).isTrue();
    }

    @Test
    void weighsByEitherExtensionAndSums() {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.addItem().setLinkId("a").addAnswer().setValue(weighed(Sdc.ITEM_WEIGHT, "3"));
        response.addItem().setLinkId("b").addAnswer().setValue(weighed(Sdc.ORDINAL_VALUE, "0.5"));
        response.addItem().setLinkId("c").addAnswer().setValue(new Coding("s", "unweighed", null));
        assertThat(number("item.answer.value.weight().sum()", response)).isEqualTo("3.5");
        assertThat(number("item.answer.value.ordinal().min()", response)).isEqualTo("0.5");
        assertThat(number("item.answer.value.weight().max()", response)).isEqualTo("3");
        assertThat(number("item.answer.value.weight().avg()", response)).isEqualTo("1.75");
        assertThat(number("item.where(linkId = 'none').answer.value.weight().sum()", response))
                .isEqualTo("0");
        assertThat(FhirPaths.compile("item.where(linkId = 'none').answer.value.weight().avg()")
                        .evaluate(response))
                .isEmpty();
    }

    private static String number(String expression, QuestionnaireResponse response) {
        List<Base> values = FhirPaths.compile(expression).evaluate(response);
        assertThat(values).hasSize(1);
        return values.get(0).primitiveValue();
    }

    private static Coding weighed(String extension, String weight) {
        Coding coding = new Coding("s", "c", null);
        coding.addExtension(extension, new DecimalType(weight));
        return coding;
    }
}
