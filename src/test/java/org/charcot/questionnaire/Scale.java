package org.charcot.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** A small scale with the traits of a real one, and responses to it. */
final class Scale {

    static final String ANSWER = "http://example.org/answer";

    private Scale() {}

    static Questionnaire questionnaire() {
        try (Reader json = new InputStreamReader(
                Objects.requireNonNull(Scale.class.getResourceAsStream("/questionnaire/hand-scale.json")), UTF_8)) {
            return FhirContext.forR4Cached().newJsonParser().parseResource(Questionnaire.class, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Grip 2, no splint, pinch 1: a pinch score of 1 and a total of 3. */
    static QuestionnaireResponse complete() {
        QuestionnaireResponse response = empty(QuestionnaireResponseStatus.COMPLETED);
        answer(response, "1", new Coding(ANSWER, "grip.2", null));
        answer(response, "splint", new BooleanType(false));
        answer(response, "2a", new Coding(ANSWER, "pinch.1", null));
        return response;
    }

    static QuestionnaireResponse empty(QuestionnaireResponseStatus status) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setId("r1");
        response.setQuestionnaire("http://example.org/Questionnaire/hand-scale|1.0");
        response.setStatus(status);
        response.setSubject(new Reference("Patient/p1"));
        response.setAuthoredElement(new DateTimeType("2026-03-01T10:00:00+01:00"));
        return response;
    }

    static QuestionnaireResponseItemComponent answer(QuestionnaireResponse response, String linkId, Type value) {
        QuestionnaireResponseItemComponent item = response.addItem().setLinkId(linkId);
        item.addAnswer().setValue(value);
        return item;
    }
}
