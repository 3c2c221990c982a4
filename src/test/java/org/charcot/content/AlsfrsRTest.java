package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.charcot.questionnaire.Fault;
import org.charcot.questionnaire.Form;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** The ALSFRS-R questionnaire of the content with the responses of the demonstration cohort. */
class AlsfrsRTest {

    private static final Form FORM =
            Form.compile(read("profiles/questionnaire/Questionnaire-alsfrs-r.json", Questionnaire.class));

    @Test
    void aNumberOutsideTheScaleIsRefused() {
        QuestionnaireResponse response = response("demo-01-alsfrs-r-2025-11-10");
        response.getItemFirstRep().getAnswerFirstRep().getValueCoding().setCode("speech.5");
        assertThat(errors(response))
                .hasSize(1)
                .first()
                .extracting(Fault::expression)
                .asString()
                .startsWith("QuestionnaireResponse.item[0].answer[0]");
    }

    @Test
    void bothFormsOfItem5AreRefused() {
        QuestionnaireResponse response = response("demo-01-alsfrs-r-2025-11-10");
        response.getItem().add(6, response.getItem().get(5).copy().setLinkId("5b"));
        response.getItem().get(6).getAnswerFirstRep().getValueCoding().setCode("cutting-with-gastrostomy.3");
        assertThat(errors(response)).extracting(Fault::expression).containsExactly("QuestionnaireResponse.item[6]");
    }

    @Test
    void everyResponseOfTheCohortFits() {
        assertThat(responses()).hasSize(36).allSatisfy(response -> assertThat(errors(response))
                .as(response.getIdPart())
                .isEmpty());
    }

    @Test
    void aCompleteResponseBecomesAPanelWithItemsScoresAndTotal() {
        List<Observation> observations = FORM.extract(response("demo-10-alsfrs-r-2026-11-16"));
        assertThat(observations).hasSize(18);
        assertThat(coded(observations, "82954-9").getHasMember()).hasSize(17);
        assertThat(coded(observations, "cutting-with-gastrostomy").hasValue()).isTrue();
        assertThat(Stream.of("bulbar", "fine-motor", "gross-motor", "respiratory", "82953-1")
                        .map(score -> coded(observations, score).getValueQuantity()))
                .allSatisfy(quantity -> assertThat(quantity.getCode()).isEqualTo("{score}"))
                .extracting(quantity -> quantity.getValue().intValueExact())
                .containsExactly(3, 3, 5, 6, 17);
    }

    @Test
    void anUnfinishedResponseIsAcceptedAndNotScored() {
        QuestionnaireResponse response = response("demo-06-alsfrs-r-2026-11-06");
        assertThat(response.getStatus()).isEqualTo(QuestionnaireResponseStatus.INPROGRESS);
        assertThat(FORM.extract(response)).isEmpty();
    }

    private static Observation coded(List<Observation> observations, String code) {
        return observations.stream()
                .filter(it -> it.getCode().getCodingFirstRep().getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Fault> errors(QuestionnaireResponse response) {
        return FORM.check(response).stream()
                .filter(fault -> fault.severity() == Fault.Severity.ERROR)
                .toList();
    }

    private static QuestionnaireResponse response(String id) {
        return responses().stream()
                .filter(it -> it.getIdPart().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<QuestionnaireResponse> responses() {
        return read("profiles/example/demonstration-cohort.json", Bundle.class).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(QuestionnaireResponse.class::isInstance)
                .map(QuestionnaireResponse.class::cast)
                .toList();
    }

    private static <T extends Resource> T read(String file, Class<T> type) {
        try {
            return FhirContext.forR4Cached().newJsonParser().parseResource(type, Files.readString(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
