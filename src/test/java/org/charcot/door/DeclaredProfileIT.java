package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.charcot.door.BadInput.FHIR;
import static org.charcot.door.BadInput.expressions;
import static org.charcot.door.BadInput.knownPatient;
import static org.charcot.door.BadInput.outcome;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.charcot.platform.ServerForTests;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** What says that it conforms to a profile, or answers a form, and does not. */
class DeclaredProfileIT {

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void aResponseMustMatchItsForm() throws IOException {
        QuestionnaireResponse unanswered = alsfrs();
        unanswered.getItem().removeIf(item -> List.of("3", "7").contains(item.getLinkId()));
        OperationOutcome missing = unprocessable("QuestionnaireResponse", unanswered);
        assertThat(missing.getIssue()).hasSize(2).allSatisfy(issue -> {
            assertThat(issue.getCode()).isEqualTo(IssueType.REQUIRED);
            assertThat(expressions(issue)).containsExactly("QuestionnaireResponse");
            assertThat(issue.getDiagnostics()).contains("is required and has no answer");
        });
        assertThat(missing.getIssue())
                .extracting(issue -> issue.getDiagnostics())
                .doesNotHaveDuplicates();

        QuestionnaireResponse wrong = alsfrs();
        wrong.getItem().get(0).getAnswerFirstRep().getValueCoding().setCode("speech.9");
        wrong.addItem(wrong.getItem().get(5).copy().setLinkId("5b"));
        assertThat(unprocessable("QuestionnaireResponse", wrong).getIssue())
                .extracting(
                        issue -> issue.getSeverity().toCode(),
                        issue -> issue.getCode().toCode(),
                        issue -> expressions(issue).toString())
                .containsExactlyInAnyOrder(
                        tuple("error", "code-invalid", "[QuestionnaireResponse.item[0].answer[0].value]"),
                        tuple("error", "business-rule", "[QuestionnaireResponse.item[13]]"),
                        tuple("error", "code-invalid", "[QuestionnaireResponse.item[13].answer[0].value]"));
    }

    @Test
    void whatDeclaresAProfileMustConformToIt() throws IOException {
        knownPatient(server);
        Observation emg = example("Observation-example-needle-emg.json", Observation.class);
        emg.setSubject(new Reference("Patient/bad-input")).setBodySite(null).setId((String) null);
        emg.getPerformer().clear();
        assertThat(unprocessable("Observation", emg).getIssue()).singleElement().satisfies(issue -> {
            assertThat(issue.getSeverity()).isEqualTo(OperationOutcome.IssueSeverity.ERROR);
            assertThat(expressions(issue)).containsExactly("Observation");
            assertThat(issue.getDiagnostics()).contains("Observation.bodySite: minimum required = 1, but only found 0");
        });
        emg.getMeta().getProfile().clear();
        assertThat(server.post("Observation", FHIR.newJsonParser().encodeResourceToString(emg))
                        .statusCode())
                .isEqualTo(201);
    }

    private static QuestionnaireResponse alsfrs() throws IOException {
        QuestionnaireResponse response =
                example("QuestionnaireResponse-example-alsfrs-r.json", QuestionnaireResponse.class);
        response.setMeta(null).setId((String) null);
        return response.setSubject(new Reference("Patient/bad-input"));
    }

    private static <T extends Resource> T example(String file, Class<T> type) throws IOException {
        return FHIR.newJsonParser().parseResource(type, Files.readString(Path.of("profiles/example", file)));
    }

    private OperationOutcome unprocessable(String type, Resource resource) {
        knownPatient(server);
        HttpResponse<String> response = server.post(type, FHIR.newJsonParser().encodeResourceToString(resource));
        assertThat(response.statusCode()).isEqualTo(422);
        return outcome(response);
    }
}
