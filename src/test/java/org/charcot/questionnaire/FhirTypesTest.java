package org.charcot.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.junit.jupiter.api.Test;

class FhirTypesTest {

    private final FhirContext context = FhirContext.forR4Cached();

    @Test
    void areThoseOfTheSpecification() {
        assertThat(facts(new FhirTypes(context))).isEqualTo(facts(new DefaultProfileValidationSupport(context)));
    }

    @Test
    void areFoundByUrlAndProfilesAreNot() {
        FhirTypes types = new FhirTypes(context);

        assertThat(types.fetchStructureDefinition("http://hl7.org/fhir/StructureDefinition/Age"))
                .isInstanceOfSatisfying(StructureDefinition.class, age -> assertThat(age.getBaseDefinition())
                        .isEqualTo("http://hl7.org/fhir/StructureDefinition/Quantity"));
        assertThat(types.fetchStructureDefinition("http://hl7.org/fhir/StructureDefinition/bmi"))
                .isNull();
    }

    private static Set<List<Object>> facts(IValidationSupport support) {
        List<StructureDefinition> all = support.fetchAllStructureDefinitions();
        return all.stream()
                .filter(type -> type.getKind() != StructureDefinitionKind.LOGICAL
                        && type.getDerivation() != TypeDerivationRule.CONSTRAINT)
                .map(type -> List.<Object>of(
                        type.getUrl(),
                        type.getName(),
                        type.getType(),
                        type.getKind(),
                        type.hasDerivation(),
                        String.valueOf(type.getBaseDefinition())))
                .collect(Collectors.toSet());
    }
}
