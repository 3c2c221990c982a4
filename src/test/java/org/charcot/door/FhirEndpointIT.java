package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.charcot.door.FhirEndpoint.Answer;
import org.charcot.platform.ServerForTests;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FhirEndpointIT {

    private final ServerForTests server = ServerForTests.shared();
    private final FhirEndpoint endpoint = server.bean(FhirEndpoint.class);
    private final MockHttpServletRequest caller = new MockHttpServletRequest("POST", "/somewhere");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whatIsWrittenInsideIsReadInsideAndOverHttp() {
        caller.setQueryString("page=2");
        caller.setParameter("page", "2");
        caller.addHeader("Accept", "text/html");
        Answer created = endpoint.create(caller, response, patient("Binnen"));
        assertThat(created.status()).isEqualTo(201);
        String path = "Patient/" + stored(created).getIdElement().getIdPart();
        Answer read = endpoint.get(caller, response, path);
        assertThat(read.status()).isEqualTo(200);
        assertThat(stored(read).getNameFirstRep().getFamily()).isEqualTo("Binnen");
        assertThat(server.get(path).body()).contains("Binnen");
    }

    @Test
    void anUpdateOfAnEarlierVersionIsAConflictAndChangesNothing() {
        Patient first = stored(endpoint.create(caller, response, patient("Eerst")));
        Patient second = first.copy();
        second.getNameFirstRep().setFamily("Daarna");
        assertThat(endpoint.update(caller, response, second).status()).isEqualTo(200);
        first.getNameFirstRep().setFamily("Te laat");
        Answer late = endpoint.update(caller, response, first);
        assertThat(late.isConflict()).isTrue();
        assertThat(late.isSuccess()).isFalse();
        Answer now =
                endpoint.get(caller, response, "Patient/" + first.getIdElement().getIdPart());
        assertThat(stored(now).getNameFirstRep().getFamily()).isEqualTo("Daarna");
    }

    @Test
    void whatTheDoorRefusesOverHttpIsRefusedInside() {
        QuestionnaireResponse withoutSubject = new QuestionnaireResponse();
        withoutSubject.setQuestionnaire("https://charcot.health/fhir/Questionnaire/alsfrs-r");
        withoutSubject.setStatus(QuestionnaireResponseStatus.INPROGRESS);
        Answer answer = endpoint.create(caller, response, withoutSubject);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.resource()).isInstanceOfSatisfying(OperationOutcome.class, outcome -> assertThat(
                        outcome.getIssueFirstRep().getDiagnostics())
                .startsWith("QuestionnaireResponse.subject is missing"));
    }

    @Test
    void nothingOfTheAnswerReachesTheResponseThatItIsFor() throws UnsupportedEncodingException {
        assertThat(endpoint.get(caller, response, "Patient/no-such-patient").status())
                .isEqualTo(404);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeaderNames()).isEmpty();
        assertThat(response.getContentAsString()).isEmpty();
        assertThat(response.isCommitted()).isFalse();
    }

    private static Patient patient(String family) {
        Patient patient = new Patient();
        patient.addName().setFamily(family);
        return patient;
    }

    private static Patient stored(Answer answer) {
        if (answer.resource() instanceof Patient patient) {
            return patient;
        }
        throw new AssertionError("The answer is no patient but " + answer);
    }
}
