package org.charcot.platform;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import org.charcot.content.Content;
import org.charcot.questionnaire.Fault;
import org.charcot.questionnaire.Form;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** {@code Questionnaire/$populate} and {@code QuestionnaireResponse/$extract} of SDC. Neither stores anything. */
final class FormProvider {

    private final Content content;
    private final IFhirResourceDao<Questionnaire> questionnaires;
    private final IFhirResourceDao<QuestionnaireResponse> responses;
    private final Subjects subjects;

    FormProvider(
            Content content,
            IFhirResourceDao<Questionnaire> questionnaires,
            IFhirResourceDao<QuestionnaireResponse> responses,
            Subjects subjects) {
        this.content = content;
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.subjects = subjects;
    }

    /** Begins a response; takes one of an id and {@code canonical}, and the {@code subject}. */
    @Operation(
            name = "$populate",
            type = Questionnaire.class,
            idempotent = true,
            canonicalUrl = "http://hl7.org/fhir/uv/sdc/OperationDefinition/Questionnaire-populate")
    public QuestionnaireResponse populate(
            @IdParam(optional = true) @Nullable IdType id,
            @OperationParam(name = "canonical", min = 0, max = 1) @Nullable CanonicalType canonical,
            @OperationParam(name = "subject", min = 0, max = 1) @Nullable Reference subject,
            RequestDetails request) {
        String wanted;
        if (id != null) {
            wanted = questionnaires.read(id, request).getUrl();
        } else if (canonical != null) {
            wanted = canonical.getValue();
        } else {
            throw new InvalidRequestException("Needs an id or canonical");
        }
        Form form = content.form(wanted)
                .orElseThrow(() -> new ResourceNotFoundException("The content has no questionnaire " + wanted));
        return form.populate(subjects.record(subject == null ? null : subject.getReference()), subjects.now());
    }

    /** What a response says, as a transaction that would store it; takes an id, or the response itself. */
    @Operation(
            name = "$extract",
            type = QuestionnaireResponse.class,
            idempotent = true,
            canonicalUrl = "http://hl7.org/fhir/uv/sdc/OperationDefinition/QuestionnaireResponse-extract")
    public Bundle extract(
            @IdParam(optional = true) @Nullable IdType id,
            @OperationParam(name = "questionnaire-response", min = 0, max = 1) @Nullable QuestionnaireResponse given,
            RequestDetails request) {
        if ((id == null) == (given == null)) {
            throw new InvalidRequestException("Needs an id, or a QuestionnaireResponse");
        }
        QuestionnaireResponse response = id == null ? given : responses.read(id, request);
        Form form = form(response);
        List<Fault> faults = form.check(response).stream()
                .filter(fault -> fault.severity() == Fault.Severity.ERROR)
                .toList();
        if (!faults.isEmpty()) {
            throw new UnprocessableEntityException("The response does not match its questionnaire", outcome(faults));
        }
        if (response.getStatus() == QuestionnaireResponseStatus.INPROGRESS
                || response.getStatus() == QuestionnaireResponseStatus.ENTEREDINERROR) {
            throw new UnprocessableEntityException(
                    "A response that is " + response.getStatus().toCode() + " says nothing that could be extracted");
        }
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        for (Observation observation : form.extract(response)) {
            String path = "Observation/" + observation.getIdPart();
            bundle.addEntry()
                    .setFullUrl(request.getFhirServerBase() + "/" + path)
                    .setResource(observation)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(path);
        }
        return bundle;
    }

    private Form form(QuestionnaireResponse response) {
        if (!response.hasQuestionnaire()) {
            throw new UnprocessableEntityException("The response does not name its questionnaire");
        }
        return content.form(response.getQuestionnaire())
                .orElseThrow(() -> new UnprocessableEntityException(
                        "The content has no questionnaire " + response.getQuestionnaire()));
    }

    private static OperationOutcome outcome(List<Fault> faults) {
        OperationOutcome outcome = new OperationOutcome();
        for (Fault fault : faults) {
            outcome.addIssue()
                    .setSeverity(IssueSeverity.ERROR)
                    .setCode(IssueType.fromCode(fault.rule().issueType()))
                    .setDiagnostics(fault.message())
                    .addExpression(fault.expression());
        }
        return outcome;
    }
}
