package org.charcot.outcome;

import org.charcot.record.PatientRecord;
import org.charcot.record.Translation;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;

/**
 * Why something is withdrawn, in words for whoever finds it.
 *
 * @param retracted whether what it rested on was itself retracted, rather than overtaken by newer facts
 */
public record Withdrawal(String english, String dutch, boolean retracted) {

    private static final Withdrawal OF_EVIDENCE =
            new Withdrawal("What this rested on was retracted.", "Waar dit op berustte is ingetrokken.", true);
    static final Withdrawal OF_OVERRULED = new Withdrawal(
            "The finding that this is about was overruled.",
            "De bevinding waar dit over gaat is door iemand terzijde gelegd.",
            false);
    private static final Withdrawal BY_DEATH =
            new Withdrawal("The patient has died.", "De patiënt is overleden.", false);
    private static final Withdrawal OF_DAY = new Withdrawal(
            "Nothing is due on this day any more: what the day was counted from ended, changed, or was followed up on another day.",
            "Op deze dag hoeft niets meer: waarvan de dag werd geteld is beëindigd, veranderd of op een andere dag vervolgd.",
            false);
    private static final Withdrawal OF_OTHER = new Withdrawal(
            "No longer follows from the record and the guideline.",
            "Volgt niet meer uit het dossier en de richtlijn.",
            false);

    /** Why {@code resource} no longer follows from the record. */
    public static Withdrawal of(Resource resource, PatientRecord record) {
        Patient patient = record.patient();
        String itself = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        if (References.of(resource).stream()
                .anyMatch(reference -> !record.holds(reference) && !reference.equals(itself))) {
            return OF_EVIDENCE;
        }
        if (patient.hasDeceased()
                && !(patient.hasDeceasedBooleanType()
                        && !patient.getDeceasedBooleanType().booleanValue())) {
            return BY_DEATH;
        }
        if (resource instanceof Task task && (task.hasExecutionPeriod() || task.hasRestriction())) {
            return OF_DAY;
        }
        PrimitiveType<String> why = why(resource);
        return why.hasValue()
                ? new Withdrawal(
                        "No longer applies. The reason was: " + Translation.english(why),
                        "Geldt niet meer. De reden was: " + Translation.of(why, "nl"),
                        false)
                : OF_OTHER;
    }

    /** Why the resource was made, as it says itself. */
    private static PrimitiveType<String> why(Resource resource) {
        if (resource instanceof Task task) {
            return task.getReasonCode().getTextElement();
        }
        if (resource instanceof DetectedIssue issue) {
            return issue.getDetailElement();
        }
        if (resource instanceof CommunicationRequest request) {
            return request.getReasonCodeFirstRep().getTextElement();
        }
        return new StringType();
    }

    /** Says it in the element that the type has for a reason; a type without one is left as it is. */
    void sayIn(Resource resource) {
        if (resource instanceof Task task) {
            task.setStatusReason(concept());
        } else if (resource instanceof CommunicationRequest request) {
            request.setStatusReason(concept());
        } else if (resource instanceof DetectedIssue issue) {
            issue.addMitigation().setAction(concept());
        } else if (resource instanceof Goal goal) {
            goal.setStatusReasonElement(text(new StringType(english)));
        } else if (resource instanceof ServiceRequest request) {
            request.addNote(new Annotation().setTextElement(text(new MarkdownType(english))));
        }
    }

    /** Takes back what {@link #sayIn} said of a resource that is wanted again; what people wrote has an author, a time or one language. */
    static void takeBack(Resource resource) {
        if (resource instanceof Task task) {
            task.setStatusReason(null);
        } else if (resource instanceof CommunicationRequest request) {
            request.setStatusReason(null);
        } else if (resource instanceof DetectedIssue issue) {
            issue.getMitigation().removeIf(mitigation -> !mitigation.hasAuthor() && !mitigation.hasDate());
        } else if (resource instanceof Goal goal) {
            goal.setStatusReasonElement(null);
        } else if (resource instanceof ServiceRequest request) {
            request.getNote()
                    .removeIf(note -> !note.hasAuthor()
                            && !note.hasTime()
                            && note.getTextElement().hasExtension());
        }
    }

    private CodeableConcept concept() {
        return new CodeableConcept().setTextElement(text(new StringType(english)));
    }

    private <T extends PrimitiveType<String>> T text(T text) {
        Translation.add(text, "nl", dutch);
        return text;
    }
}
