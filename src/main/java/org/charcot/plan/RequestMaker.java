package org.charcot.plan;

import java.util.List;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Annotation;
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
        request.setStatus(
                switch (timeliness) {
                    case UPCOMING, DUE, OVERDUE -> ServiceRequestStatus.ACTIVE;
                    case MISSED -> ServiceRequestStatus.REVOKED;
                    case DONE -> ServiceRequestStatus.COMPLETED;
                });
        request.setIntent(
                definition.hasIntent()
                        ? ServiceRequestIntent.fromCode(definition.getIntent().toCode())
                        : ServiceRequestIntent.PLAN);
        if (option) {
            request.setIntent(ServiceRequestIntent.OPTION);
        }
        request.setSubject(keys.patient());
        request.addBasedOn(basedOn);
        request.addInstantiatesCanonical(Definitions.canonical(definition));
        request.setCode(definition.getCode().copy());
        definition.getBodySite().forEach(site -> request.addBodySite(site.copy()));
        if (definition.hasDoNotPerform()) {
            request.setDoNotPerform(definition.getDoNotPerform());
        }
        if (definition.hasPriority() || action.source().hasPriority()) {
            request.setPriority(ServiceRequestPriority.fromCode(priority(action, definition)));
        }
        if (occurrence.due() != null) {
            request.setOccurrence(new DateTimeType(occurrence.due().toString()));
        }
        request.addReasonCode(reason.rule().copy());
        reason.evidence().stream()
                .filter(evidence -> evidence.getReference().matches("(Condition|Observation|DiagnosticReport)/.*"))
                .forEach(evidence -> request.addReasonReference(evidence.copy()));
        notes(action).forEach(request::addNote);
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
        request.setStatus(
                switch (timeliness) {
                    case UPCOMING, DUE, OVERDUE -> CommunicationRequestStatus.ACTIVE;
                    case MISSED -> CommunicationRequestStatus.REVOKED;
                    case DONE -> CommunicationRequestStatus.COMPLETED;
                });
        request.setSubject(keys.patient());
        request.addBasedOn(basedOn);
        request.addExtension(INSTANTIATES, new CanonicalType(Definitions.canonical(definition)));
        CodeableConcept category = definition.getCode();
        if (!category.isEmpty()) {
            request.addCategory(category.copy());
        }
        if (definition.hasPriority() || action.source().hasPriority()) {
            request.setPriority(CommunicationPriority.fromCode(priority(action, definition)));
        }
        if (occurrence.due() != null) {
            request.setOccurrence(new DateTimeType(occurrence.due().toString()));
        }
        request.addPayload().setContent(action.source().getTitleElement().copy());
        request.addReasonCode(reason.rule().copy());
        reason.evidence().stream()
                .filter(evidence -> evidence.getReference()
                        .matches("(Condition|Observation|DiagnosticReport|DocumentReference)/.*"))
                .forEach(evidence -> request.addReasonReference(evidence.copy()));
        notes(action).forEach(request::addNote);
        return request;
    }

    private List<Annotation> notes(Action action) {
        return answers.values(action, Dynamic.NOTE).stream()
                .map(note -> new Annotation().setTextElement(Values.words(note).markdown()))
                .toList();
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
        reason.evidence().stream()
                .filter(evidence -> evidence.getReference().matches("(Condition|Observation)/.*"))
                .forEach(evidence -> request.addReasonReference(evidence.copy()));
        return request;
    }

    private static String priority(Action action, ActivityDefinition definition) {
        return action.source().hasPriority()
                ? action.source().getPriority().toCode()
                : definition.getPriority().toCode();
    }
}
