package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchParameterSelectionTest {

    private final FhirContext fhirContext = FhirContext.forR4Cached();
    private final SearchParameterSelection selection = SearchParameterSelection.read();

    @Test
    void namesOnlyParametersThatTheTypeHas() {
        List<String> unknown = new ArrayList<>();
        selection.byType().forEach((type, names) -> {
            if (!type.equals("*")) {
                Set<String> defined = fhirContext.getResourceDefinition(type).getSearchParams().stream()
                        .map(RuntimeSearchParam::getName)
                        .collect(Collectors.toSet());
                names.stream().filter(name -> !defined.contains(name)).forEach(name -> unknown.add(type + " " + name));
            }
        });
        assertThat(unknown).isEmpty();
    }

    @Test
    void keepsReferencesAndWhatIsNamedAndDropsTheRest() {
        assertThat(kept("Observation"))
                .contains("subject", "patient", "derived-from", "identifier", "date", "code", "value-quantity")
                .doesNotContain("combo-code", "combo-value-quantity", "value-string", "value-date");
        assertThat(kept("SupplyRequest"))
                .contains("requester", "subject", "status", "date")
                .doesNotContain("category");
    }

    @Test
    void keepsWhatSomebodyStoredOnTheServer() {
        RuntimeSearchParam own = new RuntimeSearchParam(
                null,
                "http://example.org/SearchParameter/colour",
                "colour",
                "",
                "Patient.extension",
                RestSearchParameterTypeEnum.TOKEN,
                Set.of(),
                Set.of(),
                RuntimeSearchParam.RuntimeSearchParamStatusEnum.ACTIVE,
                List.of("Patient"));
        assertThat(selection.keeps("Patient", own)).isTrue();
    }

    private Set<String> kept(String type) {
        return fhirContext.getResourceDefinition(type).getSearchParams().stream()
                .filter(parameter -> selection.keeps(type, parameter))
                .map(RuntimeSearchParam::getName)
                .collect(Collectors.toSet());
    }
}
