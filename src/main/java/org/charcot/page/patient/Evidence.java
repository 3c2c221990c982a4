package org.charcot.page.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.Resource;

/** What something rests on: facts of the record, and where the guideline says so. */
public final class Evidence {

    private Evidence() {}

    /**
     * A fact.
     *
     * @param when its day; empty when it has none
     */
    public record Fact(String text, String when, String address) {}

    /**
     * A place in a source.
     *
     * @param address the source's web address; empty when it has none
     */
    public record Source(String text, String address) {}

    static Optional<Resource> find(PatientRecord record, Reference reference) {
        String type = reference.getReferenceElement().getResourceType();
        String id = reference.getReferenceElement().getIdPart();
        return type == null
                ? Optional.empty()
                : record.ofType(type).stream()
                        .filter(resource -> resource.getIdElement().getIdPart().equals(id))
                        .findFirst();
    }

    static List<Fact> facts(PatientRecord record, List<Reference> references, Said said) {
        List<Fact> facts = new ArrayList<>();
        for (Reference reference : references) {
            find(record, reference)
                    .ifPresent(resource ->
                            facts.add(new Fact(said.wholly(resource), said.when(resource), said.place(resource))));
        }
        return facts;
    }

    /** Every citation that an extension of the resource carries. */
    static List<Source> sources(DomainResource resource, Said said) {
        List<Source> sources = new ArrayList<>();
        for (Extension extension : resource.getExtension()) {
            if (extension.getValue() instanceof RelatedArtifact artifact) {
                String text = artifact.hasCitation()
                        ? said.texts().in(artifact.getCitationElement())
                        : artifact.hasDisplay() ? said.texts().in(artifact.getDisplayElement()) : artifact.getUrl();
                String address = artifact.hasUrl() && artifact.getUrl().startsWith("https://") ? artifact.getUrl() : "";
                sources.add(new Source(text == null ? "" : text, address));
            }
        }
        return sources;
    }
}
