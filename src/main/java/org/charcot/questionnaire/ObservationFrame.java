package org.charcot.questionnaire;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.util.Objects;
import java.util.Set;
import org.charcot.record.StableId;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** What every Observation of one response has in common: whom it is about, when it holds, who says so. */
final class ObservationFrame {

    private static final Set<String> PERFORMERS =
            Set.of("Practitioner", "PractitionerRole", "Organization", "CareTeam", "Patient", "RelatedPerson");

    private final QuestionnaireResponse response;
    private final ObservationStatus status;
    // Shared by all Observations of the response, since parsing a date costs more than all the rest of one.
    private final DateTimeType effective;
    private final @Nullable InstantType issued;

    ObservationFrame(QuestionnaireResponse response, ObservationStatus status) {
        this.response = response;
        this.status = status;
        this.effective = response.getAuthoredElement().copy();
        this.issued = effective.getPrecision().compareTo(TemporalPrecisionEnum.SECOND) >= 0
                ? new InstantType(effective.getValueAsString())
                : null;
    }

    /**
     * The id of what an item of the response says of its subject: a response that comes to be about another patient says
     * it of that one, under another id, and what it said of the first is withdrawn there.
     *
     * @param occurrence from 1, of an item that stands more than once
     */
    String id(String linkId, int occurrence) {
        return StableId.of(
                Objects.toString(response.getSubject().getReference(), ""),
                responseKey(),
                linkId,
                Integer.toString(occurrence));
    }

    /** What stands for the response: its id, or while it has none, its identifier. */
    private String responseKey() {
        if (response.hasId()) {
            return response.getIdPart();
        }
        return response.hasIdentifier()
                ? response.getIdentifier().getSystem() + "|"
                        + response.getIdentifier().getValue()
                : "";
    }

    Observation begin(String id) {
        Observation observation = new Observation();
        observation.setId(id);
        observation.setStatus(status);
        observation.setEffective(effective);
        if (issued != null) {
            observation.setIssuedElement(issued);
        }
        if (response.hasSubject()) {
            observation.setSubject(response.getSubject().copy());
        }
        if (response.hasEncounter()) {
            observation.setEncounter(response.getEncounter().copy());
        }
        if (response.hasAuthor()) {
            addPerformer(observation, response.getAuthor());
        } else if (response.hasSource()) {
            addPerformer(observation, response.getSource());
        }
        response.getBasedOn().forEach(basedOn -> observation.addBasedOn(basedOn.copy()));
        response.getPartOf().stream()
                // A response may be part of an Observation, an Observation may not.
                .filter(whole -> "Procedure".equals(type(whole)))
                .forEach(whole -> observation.addPartOf(whole.copy()));
        if (response.hasId()) {
            observation.addDerivedFrom(new Reference("QuestionnaireResponse/" + response.getIdPart()));
        }
        return observation;
    }

    private static void addPerformer(Observation observation, Reference author) {
        String type = type(author);
        if ("Device".equals(type)) {
            observation.setDevice(author.copy());
        } else if (type.isEmpty() || PERFORMERS.contains(type)) {
            observation.addPerformer(author.copy());
        }
    }

    private static String type(Reference reference) {
        String fromReference = reference.getReferenceElement().getResourceType();
        return fromReference != null ? fromReference : reference.hasType() ? reference.getType() : "";
    }
}
