package org.charcot.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;

/** The ALSFRS-R as the content has it, and responses to it as a client sends them. */
public final class AlsfrsR {

    public static final Form FORM = Form.compile(questionnaire());

    private static final String SYSTEM = "https://charcot.health/fhir/CodeSystem/alsfrs-r";
    private static final List<String> LINK_IDS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("1", "speech"),
            Map.entry("2", "salivation"),
            Map.entry("3", "swallowing"),
            Map.entry("4", "handwriting"),
            Map.entry("5a", "cutting-without-gastrostomy"),
            Map.entry("5b", "cutting-with-gastrostomy"),
            Map.entry("6", "dressing-hygiene"),
            Map.entry("7", "turning-in-bed"),
            Map.entry("8", "walking"),
            Map.entry("9", "climbing-stairs"),
            Map.entry("10", "dyspnea"),
            Map.entry("11", "orthopnea"),
            Map.entry("12", "respiratory-insufficiency"));

    private AlsfrsR() {}

    private static Questionnaire questionnaire() {
        try {
            String json = Files.readString(Path.of("profiles/questionnaire/Questionnaire-alsfrs-r.json"), UTF_8);
            return FhirContext.forR4Cached().newJsonParser().parseResource(Questionnaire.class, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A response, completed where nothing is left out.
     *
     * @param scores the twelve scores in order; a negative one is left out
     * @param gastrostomy whether there is one, which decides between 5a and 5b
     */
    public static QuestionnaireResponse response(String id, String authored, boolean gastrostomy, int... scores) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setId(id);
        response.setQuestionnaire(FORM.canonical());
        response.setStatus(QuestionnaireResponseStatus.COMPLETED);
        response.setSubject(new Reference("Patient/p1"));
        response.setAuthoredElement(new DateTimeType(authored));
        for (int i = 0; i < LINK_IDS.size(); i++) {
            String linkId = LINK_IDS.get(i);
            if (linkId.equals("5")) {
                response.addItem().setLinkId("gastrostomy").addAnswer().setValue(new BooleanType(gastrostomy));
                linkId = gastrostomy ? "5b" : "5a";
            }
            if (scores[i] < 0) {
                response.setStatus(QuestionnaireResponseStatus.STOPPED);
            } else {
                response.addItem().setLinkId(linkId).addAnswer().setValue(answer(linkId, scores[i]));
            }
        }
        return response;
    }

    public static Coding answer(String linkId, int score) {
        return new Coding(SYSTEM, CODES.get(linkId) + "." + score, null);
    }
}
