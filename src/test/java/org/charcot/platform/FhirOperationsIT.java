package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operations of the FHIR endpoint, each called as a client does. */
class FhirOperationsIT {

    private static final String PLAN = "https://charcot.health/fhir/PlanDefinition/als-care-pathway";
    private static final String FORM = "https://charcot.health/fhir/Questionnaire/alsfrs-r";

    private final ServerForTests server = ServerForTests.shared();
    private final FhirContext fhirContext = FhirContext.forR4Cached();

    @BeforeEach
    void storePatient() {
        HttpResponse<String> stored =
                server.put("Patient/operations", json("{'resourceType':'Patient','id':'operations'}"));
        assertThat(stored.statusCode()).isIn(200, 201);
    }

    @Test
    void appliesAPlanWithoutStoringAnything() {
        CarePlan plan = parsed(
                CarePlan.class, 200, server.get("PlanDefinition/als-care-pathway/$apply?subject=Patient/operations"));
        assertThat(plan.getSubject().getReference()).isEqualTo("Patient/operations");
        assertThat(plan.getInstantiatesCanonical().get(0).getValue()).startsWith(PLAN);
        assertThat(plan.getContained()).anyMatch(RequestGroup.class::isInstance);
        assertThat(server.get("RequestGroup?subject=Patient/operations").body()).contains("\"total\":0");
    }

    @Test
    void appliesAPlanByCanonicalAndByPost() {
        String parameters = json("{'resourceType':'Parameters','parameter':[{'name':'canonical','valueCanonical':'"
                + PLAN + "'},{'name':'subject','valueString':'Patient/operations'}]}");
        CarePlan plan = parsed(CarePlan.class, 200, server.post("PlanDefinition/$apply", parameters));
        assertThat(plan.getInstantiatesCanonical().get(0).getValue()).startsWith(PLAN);
    }

    @Test
    void takesACallWithoutABodyWhateverTypeItClaims() {
        assertThat(server.post("Patient/operations/$evaluate", "").statusCode()).isEqualTo(200);
    }

    @Test
    void evaluatesWithoutAnAnswerForWhoeverOnlyWaits() {
        HttpResponse<String> answer = server.send(server.request("Patient/operations/$evaluate")
                .header("Prefer", "return=minimal")
                .POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithARequestToApply() {
        refused(400, "subject", server.get("PlanDefinition/als-care-pathway/$apply"));
        refused(400, "Patient", server.get("PlanDefinition/als-care-pathway/$apply?subject=Group/g"));
        refused(404, "Patient/nobody", server.get("PlanDefinition/als-care-pathway/$apply?subject=Patient/nobody"));
        refused(404, "no-such-plan", server.get("PlanDefinition/no-such-plan/$apply?subject=Patient/operations"));
        refused(404, "urn:none", server.get("PlanDefinition/$apply?canonical=urn:none&subject=Patient/operations"));
        refused(400, "canonical", server.get("PlanDefinition/$apply?subject=Patient/operations"));
    }

    @Test
    void beginsAResponse() {
        QuestionnaireResponse response = parsed(
                QuestionnaireResponse.class,
                200,
                server.get("Questionnaire/alsfrs-r/$populate?subject=Patient/operations"));
        assertThat(response.getStatus().toCode()).isEqualTo("in-progress");
        assertThat(response.getQuestionnaire()).startsWith(FORM);
        assertThat(response.getSubject().getReference()).isEqualTo("Patient/operations");
        refused(400, "subject", server.get("Questionnaire/alsfrs-r/$populate"));
        refused(404, "Patient/nobody", server.get("Questionnaire/alsfrs-r/$populate?subject=Patient/nobody"));
        refused(404, "no-such-form", server.get("Questionnaire/no-such-form/$populate?subject=Patient/operations"));
    }

    @Test
    void extractsWithoutStoringAnything() {
        String response = encoded(response("completed"));
        Bundle bundle = parsed(Bundle.class, 200, server.post("QuestionnaireResponse/$extract", response));
        assertThat(bundle.getType()).isEqualTo(BundleType.TRANSACTION);
        assertThat(bundle.getEntry()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.getRequest().getMethod()).isEqualTo(HTTPVerb.PUT);
            assertThat(entry.getRequest().getUrl())
                    .isEqualTo(
                            "Observation/" + entry.getResource().getIdElement().getIdPart());
            assertThat(entry.getFullUrl())
                    .endsWith("/fhir/" + entry.getRequest().getUrl());
        });
        Bundle again = parsed(
                Bundle.class,
                200,
                server.post(
                        "QuestionnaireResponse/$extract",
                        "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"questionnaire-response\",\"resource\":"
                                + response + "}]}"));
        assertThat(ids(again)).isEqualTo(ids(bundle));
        assertThat(server.get("Observation?derived-from=QuestionnaireResponse/operations-response")
                        .body())
                .contains("\"total\":0");
    }

    @Test
    void refusesToExtractFromWhatIsNotFinished() {
        refused(422, "in-progress", server.post("QuestionnaireResponse/$extract", encoded(response("in-progress"))));
        refused(404, "nothing", server.get("QuestionnaireResponse/nothing/$extract"));
        QuestionnaireResponse ofAnother = response("completed").setQuestionnaire("urn:none");
        refused(422, "urn:none", server.post("QuestionnaireResponse/$extract", encoded(ofAnother)));
    }

    @Test
    void expandsInTheLanguageThatIsAskedFor() {
        String url = "https://charcot.health/fhir/ValueSet/region";
        ValueSet english = parsed(ValueSet.class, 200, server.get("ValueSet/$expand?url=" + url));
        ValueSet dutch = parsed(ValueSet.class, 200, server.get("ValueSet/$expand?displayLanguage=nl&url=" + url));
        assertThat(english.getExpansion().getTotal()).isEqualTo(4);
        assertThat(dutch.getExpansion().getContains()).hasSize(4);
        assertThat(displays(dutch)).isNotEqualTo(displays(english));
        ValueSet second = parsed(ValueSet.class, 200, server.get("ValueSet/$expand?offset=1&count=1&url=" + url));
        assertThat(displays(second)).containsExactly(displays(english).get(1));
        assertThat(second.getExpansion().getTotal()).isEqualTo(4);
        ValueSet filtered = parsed(ValueSet.class, 200, server.get("ValueSet/$expand?filter=BULB&url=" + url));
        assertThat(filtered.getExpansion().getContains())
                .extracting(code -> code.getCode())
                .containsExactly("bulbar");
        refused(404, "urn:none", server.get("ValueSet/$expand?url=urn:none"));
    }

    @Test
    void validatesUnitsAndOurOwnProfilesWithoutANetwork() {
        String observation = "{'resourceType':'Observation','status':'final','code':{'text':'t'},'valueQuantity':"
                + "{'value':1,'unit':'u','system':'http://unitsofmeasure.org','code':'%s'}}";
        assertThat(errors(server.post("Observation/$validate", json(observation.formatted("mmol/L")))))
                .isEmpty();
        assertThat(errors(server.post("Observation/$validate", json(observation.formatted("zork")))))
                .anyMatch(error -> error.contains("zork"));
    }

    @Test
    void seesADefinitionAsSoonAsItIsStored() {
        assertThat(server.get("CodeSystem/$lookup?system=urn:fresh&code=a").statusCode())
                .isEqualTo(404);
        for (String display : List.of("one", "two")) {
            server.put(
                    "CodeSystem/fresh",
                    json("{'resourceType':'CodeSystem','id':'fresh','url':'urn:fresh','status':'active',"
                            + "'content':'complete','concept':[{'code':'a','display':'" + display + "'}]}"));
            assertThat(server.get("CodeSystem/$lookup?system=urn:fresh&code=a").body())
                    .contains("\"valueString\":\"" + display + "\"");
        }
    }

    /** The first option of each question that the form requires. */
    private QuestionnaireResponse response(String status) {
        Questionnaire form = parsed(Questionnaire.class, 200, server.get("Questionnaire/alsfrs-r"));
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setId("operations-response");
        response.setQuestionnaire(form.getUrl() + "|" + form.getVersion());
        response.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.fromCode(status));
        response.setAuthoredElement(new org.hl7.fhir.r4.model.DateTimeType("2026-01-15T10:00:00+01:00"));
        response.getSubject().setReference("Patient/operations");
        form.getItem().forEach(item -> copy(item, response.addItem()));
        response.getItem().removeIf(item -> !item.hasAnswer() && !item.hasItem());
        return response;
    }

    private static void copy(
            Questionnaire.QuestionnaireItemComponent question,
            QuestionnaireResponse.QuestionnaireResponseItemComponent answer) {
        answer.setLinkId(question.getLinkId());
        if (question.getType() == Questionnaire.QuestionnaireItemType.BOOLEAN) {
            answer.addAnswer().setValue(new BooleanType(false));
        } else if (question.hasAnswerOption() && !question.getLinkId().equals("5b")) {
            answer.addAnswer().setValue(question.getAnswerOptionFirstRep().getValue());
        }
        question.getItem().forEach(child -> copy(child, answer.addItem()));
        answer.getItem().removeIf(item -> !item.hasAnswer() && !item.hasItem());
    }

    private void refused(int status, String named, HttpResponse<String> answer) {
        OperationOutcome outcome = parsed(OperationOutcome.class, status, answer);
        assertThat(outcome.getIssueFirstRep().getSeverity()).isEqualTo(OperationOutcome.IssueSeverity.ERROR);
        assertThat(outcome.getIssueFirstRep().getDiagnostics()).contains(named);
    }

    private List<String> errors(HttpResponse<String> answer) {
        return parsed(OperationOutcome.class, 200, answer).getIssue().stream()
                .filter(issue -> issue.getSeverity() == OperationOutcome.IssueSeverity.ERROR)
                .map(OperationOutcome.OperationOutcomeIssueComponent::getDiagnostics)
                .toList();
    }

    private static List<String> ids(Bundle bundle) {
        return bundle.getEntry().stream()
                .map(entry -> entry.getRequest().getUrl())
                .collect(Collectors.toList());
    }

    private static List<String> displays(ValueSet valueSet) {
        return valueSet.getExpansion().getContains().stream()
                .map(ValueSet.ValueSetExpansionContainsComponent::getDisplay)
                .toList();
    }

    private <T extends Resource> T parsed(Class<T> type, int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return fhirContext.newJsonParser().parseResource(type, answer.body());
    }

    private String encoded(Resource resource) {
        return fhirContext.newJsonParser().encodeResourceToString(resource);
    }

    private static String json(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"');
    }
}
