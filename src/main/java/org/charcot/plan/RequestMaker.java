package org.charcot.plan;

import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationPriority;
import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationRequestStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** Makes the request of an action: what is asked of someone outside. */
final class RequestMaker {

    private static final String INSTANTIATES = "http://hl7.org/fhir/StructureDefinition/workflow-instantiatesCanonical";

    private final Answers answers;
    private final Keys keys;

    RequestMaker(Answers answers, Keys keys) {
        this.answers = answers;
        this.keys = keys;
    }

    /** @param basedOn the request above it, else the care plan */
    DomainResource make(
            Action action,
            Activity activity,
            Occurrence occurrence,
            Timeliness timeliness,
            Reason reason,
            Reference basedOn,
            boolean option) {
        DomainResource request =
                switch (activity.kind()) {
                    case SERVICE -> service(action, activity.source(), occurrence, timeliness, reason, basedOn, option);
                    case MEDICATION -> medication(activity.source(), reason, basedOn, option);
                    default -> communication(action, activity.source(), occurrence, timeliness, reason, basedOn);
                };
        Citations.carry(reason, request);
        return request;
    }

    private ServiceRequest service(
            Action action,
            ActivityDefinition definition,
            Occurrence occurrence,
            Timeliness timeliness,
            Reason reason,
            Reference basedOn,
            boolean option) {
        ServiceRequest request = new ServiceRequest();
        request.setStatus(ServiceRequestStatus.fromCode(status(timeliness)));
        request.setIntent(intent(definition, option));
        request.setSubject(keys.patient());
        request.addBasedOn(basedOn);
        request.addInstantiatesCanonical(Definitions.canonical(definition));
        request.setCode(definition.getCode().copy());
        definition.getBodySite().forEach(site -> request.addBodySite(site.copy()));
        if (definition.hasDoNotPerform()) {
            request.setDoNotPerform(definition.getDoNotPerform());
        }
        priority(action, definition).map(ServiceRequestPriority::fromCode).ifPresent(request::setPriority);
        if (occurrence.due() != null) {
            request.setOccurrence(new DateTimeType(occurrence.due().toString()));
        }
        request.addReasonCode(reason.rule().copy());
        reason.evidence(Set.of("Condition", "Observation", "DiagnosticReport")).forEach(request::addReasonReference);
        answers.notes(action).forEach(request::addNote);
        return request;
    }

    private CommunicationRequest communication(
            Action action,
            ActivityDefinition definition,
            Occurrence occurrence,
            Timeliness timeliness,
            Reason reason,
            Reference basedOn) {
        CommunicationRequest request = new CommunicationRequest();
        request.setStatus(CommunicationRequestStatus.fromCode(status(timeliness)));
        request.setSubject(keys.patient());
        request.addBasedOn(basedOn);
        request.addExtension(INSTANTIATES, new CanonicalType(Definitions.canonical(definition)));
        CodeableConcept category = definition.getCode();
        if (!category.isEmpty()) {
            request.addCategory(category.copy());
        }
        priority(action, definition).map(CommunicationPriority::fromCode).ifPresent(request::setPriority);
        if (occurrence.due() != null) {
            request.setOccurrence(new DateTimeType(occurrence.due().toString()));
        }
        request.addPayload().setContent(action.source().getTitleElement().copy());
        request.addReasonCode(reason.rule().copy());
        reason.evidence(Set.of("Condition", "Observation", "DiagnosticReport", "DocumentReference"))
                .forEach(request::addReasonReference);
        answers.notes(action).forEach(request::addNote);
        return request;
    }

    /** A draft: nothing is prescribed until a prescriber says so. */
    private MedicationRequest medication(
            ActivityDefinition definition, Reason reason, Reference basedOn, boolean option) {
        MedicationRequest request = new MedicationRequest();
        request.setStatus(MedicationRequestStatus.DRAFT);
        request.setIntent(option ? MedicationRequestIntent.OPTION : MedicationRequestIntent.PROPOSAL);
        request.setSubject(keys.patient());
        request.addBasedOn(basedOn);
        request.addInstantiatesCanonical(Definitions.canonical(definition));
        request.setMedication(definition.getProduct().copy());
        definition.getDosage().forEach(dosage -> request.addDosageInstruction(dosage.copy()));
        request.addReasonCode(reason.rule().copy());
        reason.evidence(Set.of("Condition", "Observation")).forEach(request::addReasonReference);
        return request;
    }

    /** The code of the status that both kinds of request without a draft have. */
    private static String status(Timeliness timeliness) {
        return switch (timeliness) {
            case UPCOMING, DUE, OVERDUE -> "active";
            case MISSED -> "revoked";
            case DONE -> "completed";
        };
    }

    private static ServiceRequestIntent intent(ActivityDefinition definition, boolean option) {
        if (option) {
            return ServiceRequestIntent.OPTION;
        }
        return definition.hasIntent()
                ? ServiceRequestIntent.fromCode(definition.getIntent().toCode())
                : ServiceRequestIntent.PLAN;
    }

    /** The code of the action's priority, else of the definition's. */
    private static Optional<String> priority(Action action, ActivityDefinition definition) {
        if (action.source().hasPriority()) {
            return Optional.of(action.source().getPriority().toCode());
        }
        return Optional.ofNullable(definition.getPriority()).map(priority -> priority.toCode());
    }
}
