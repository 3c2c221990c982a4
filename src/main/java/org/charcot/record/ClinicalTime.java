package org.charcot.record;

import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** When something was so with the patient, as opposed to when it was recorded. */
public final class ClinicalTime {

    private ClinicalTime() {}

    /** The first instant at which the resource says something of the patient; empty when it tells no known date. */
    public static Optional<Instant> of(Resource resource) {
        if (resource instanceof Observation observation) {
            return of(observation.getEffective());
        } else if (resource instanceof Condition condition) {
            return of(condition.getOnset());
        } else if (resource instanceof QuestionnaireResponse response) {
            return of(response.getAuthoredElement());
        } else if (resource instanceof MedicationStatement statement) {
            return of(statement.getEffective());
        } else if (resource instanceof MedicationRequest request) {
            return of(request.getAuthoredOnElement());
        } else if (resource instanceof Procedure procedure) {
            return of(procedure.getPerformed());
        } else if (resource instanceof DiagnosticReport report) {
            return of(report.getEffective());
        } else if (resource instanceof FamilyMemberHistory history) {
            return of(history.getDateElement());
        } else if (resource instanceof Encounter encounter) {
            return of(encounter.getPeriod());
        } else if (resource instanceof Task task) {
            return of(task.getAuthoredOnElement());
        } else if (resource instanceof ServiceRequest request) {
            return of(request.getAuthoredOnElement());
        } else if (resource instanceof Consent consent) {
            return of(consent.getDateTimeElement());
        } else if (resource instanceof Goal goal) {
            return of(goal.getStart());
        } else if (resource instanceof CareTeam team) {
            return of(team.getPeriod());
        } else if (resource instanceof RelatedPerson person) {
            return of(person.getPeriod());
        }
        return Optional.empty();
    }

    private static Optional<Instant> of(@Nullable Type time) {
        Type start = time instanceof Period period ? period.getStartElement() : time;
        return start instanceof BaseDateTimeType date && Countable.is(date)
                ? Optional.of(date.getValue().toInstant())
                : Optional.empty();
    }
}
