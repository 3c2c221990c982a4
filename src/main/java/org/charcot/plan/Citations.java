package org.charcot.plan;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;

/**
 * Carries the citations of an action to what it makes. FHIR's own extension for it is allowed on Observation and
 * DiagnosticReport only (R4, workflow-relatedArtifact), so that all else carries one of ours with the same content.
 */
final class Citations {

    private static final String ON_EVENT = "http://hl7.org/fhir/StructureDefinition/workflow-relatedArtifact";
    private static final String ON_REQUEST = "https://charcot.health/fhir/StructureDefinition/citation";

    private Citations() {}

    /** The citations of the action itself and of what it points at. */
    static List<RelatedArtifact> of(Action action) {
        List<RelatedArtifact> ofActivity =
                action.what() instanceof What.Do made ? made.activity().source().getRelatedArtifact() : List.of();
        return Stream.concat(action.source().getDocumentation().stream(), ofActivity.stream())
                .filter(artifact -> artifact.getType() == RelatedArtifactType.CITATION)
                .toList();
    }

    static void carry(Reason reason, DomainResource to) {
        reason.citations()
                .forEach(citation ->
                        to.addExtension(to instanceof Observation ? ON_EVENT : ON_REQUEST, citation.copy()));
    }
}
