package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charcot.content.Content;
import org.charcot.logic.ContentForTests;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/** The strategies of the pathway, each compiled as a guideline of its own. */
final class Strategies {

    private static final String PATHWAY = "https://charcot.health/fhir/PlanDefinition/als-care-pathway";

    static final Content CONTENT = Content.load(FhirContext.forR4Cached(), PATHWAY, Map.of());
    static final List<Guideline> ALL = compile();

    /** The pathway with all of them, each condition above a strategy among those of the pathway. */
    static final Guideline TOGETHER = compile(PATHWAY);

    private Strategies() {}

    /** The record with what its responses to questionnaires say, as the server stores it. */
    static PatientRecord complete(PatientRecord submitted) {
        return submitted.with(submitted.ofType("QuestionnaireResponse").stream()
                .map(QuestionnaireResponse.class::cast)
                .flatMap(response -> CONTENT.form(response.getQuestionnaire()).stream()
                        .flatMap(form -> form.extract(response).stream()))
                .toList());
    }

    private static List<Guideline> compile() {
        PlanDefinition pathway =
                CONTENT.definitions().find(PlanDefinition.class, PATHWAY).orElseThrow();
        List<Guideline> strategies = pathway.getAction().stream()
                .map(action -> compile(action.getDefinitionCanonicalType().getValue()))
                .toList();
        assertThat(strategies).isNotEmpty();
        return strategies;
    }

    private static Guideline compile(String plan) {
        return Guideline.compile(
                CONTENT.definitions(),
                define -> CONTENT.logic().defines(define)
                        ? Optional.of(CONTENT.logic().resultType(define))
                        : Optional.empty(),
                ContentForTests.valueSets(),
                plan);
    }
}
