package org.charcot.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charcot.door.FhirEndpoint;
import org.charcot.door.FhirEndpoint.Answer;
import org.charcot.questionnaire.Form;
import org.charcot.record.PatientRecord;
import org.charcot.store.PatientStore;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Resource;

/** Questionnaires and responses as they are stored. Everything is written through the FHIR endpoint. */
final class Responses {

    private static final Set<QuestionnaireResponseStatus> FINISHED =
            Set.of(QuestionnaireResponseStatus.COMPLETED, QuestionnaireResponseStatus.AMENDED);

    /** Whose request leads to the calls. */
    record Caller(HttpServletRequest request, HttpServletResponse response) {}

    private final FhirEndpoint fhir;
    private final PatientStore patients;

    Responses(FhirEndpoint fhir, PatientStore patients) {
        this.fhir = fhir;
        this.patients = patients;
    }

    Optional<Questionnaire> questionnaire(Caller caller, String id) {
        return read(caller, "Questionnaire", id).map(Questionnaire.class::cast);
    }

    Optional<QuestionnaireResponse> response(Caller caller, String id) {
        return read(caller, "QuestionnaireResponse", id).map(QuestionnaireResponse.class::cast);
    }

    private Optional<Resource> read(Caller caller, String type, String id) {
        Answer answer = fhir.get(caller.request(), caller.response(), type + "/" + id);
        if (answer.status() == 404 || answer.status() == 410) {
            return Optional.empty();
        }
        return Optional.of((Resource) success(answer));
    }

    /** Stores a response that is not stored yet. */
    QuestionnaireResponse begin(Caller caller, QuestionnaireResponse response) {
        return (QuestionnaireResponse) success(fhir.create(caller.request(), caller.response(), response));
    }

    /** Stores a changed response; empty when somebody else has changed it since it was read. */
    Optional<QuestionnaireResponse> save(Caller caller, QuestionnaireResponse response) {
        Answer answer = fhir.update(caller.request(), caller.response(), response);
        return answer.isConflict() ? Optional.empty() : Optional.of((QuestionnaireResponse) success(answer));
    }

    private static IBaseResource success(Answer answer) {
        IBaseResource resource = answer.resource();
        if (!answer.isSuccess() || resource == null) {
            throw new IllegalStateException("The FHIR endpoint answered with status " + answer.status());
        }
        return resource;
    }

    Optional<PatientRecord> record(String patient) {
        return patients.record(patient);
    }

    /** The response to the form that the patient has begun and not sent; of several the one that was saved most often. */
    static Optional<QuestionnaireResponse> begun(PatientRecord record, Form form) {
        return all(record, form).stream()
                .filter(response -> response.getStatus() == QuestionnaireResponseStatus.INPROGRESS)
                .max(Comparator.<QuestionnaireResponse>comparingLong(
                                response -> Long.parseLong(response.getMeta().getVersionId()))
                        .thenComparing(response -> response.getIdElement().getIdPart()));
    }

    /** The response to the form that was sent last before another one. */
    static Optional<QuestionnaireResponse> before(PatientRecord record, Form form, QuestionnaireResponse response) {
        Instant at = response.getAuthored().toInstant();
        return all(record, form).stream()
                .filter(other -> FINISHED.contains(other.getStatus()) && other.hasAuthored())
                .filter(other -> other.getAuthored().toInstant().isBefore(at))
                .max(Comparator.comparing(QuestionnaireResponse::getAuthored));
    }

    private static List<QuestionnaireResponse> all(PatientRecord record, Form form) {
        return record.ofType("QuestionnaireResponse").stream()
                .map(QuestionnaireResponse.class::cast)
                .filter(response -> response.hasQuestionnaire()
                        && response.getQuestionnaire().split("\\|", 2)[0].equals(form.url()))
                .toList();
    }
}
