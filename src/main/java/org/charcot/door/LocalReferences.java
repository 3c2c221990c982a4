package org.charcot.door;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charcot.door.Findings.Place;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * The references of one resource to what it contains. HAPI stores one to a contained resource that is not there, and
 * whoever reads it is led nowhere. Contained resources may stand behind what refers to them, so that nothing can be said
 * before the end of the resource.
 */
final class LocalReferences {

    private record Reference(String id, String expression, Place place) {}

    private final Findings findings;
    private final Set<String> contained = new HashSet<>();
    private final List<Reference> references = new ArrayList<>();

    LocalReferences(Findings findings) {
        this.findings = findings;
    }

    /** Takes note of an id, which may be that of a contained resource. */
    void id(String value) {
        if (findings.isInContained()) {
            contained.add(value.startsWith("#") ? value : "#" + value);
        }
    }

    /** Takes note of a reference, which may be one to a contained resource. */
    void reference(String value, Place place) {
        if (value.startsWith("#")) {
            references.add(new Reference(value, findings.expression(), place));
        }
    }

    /** Says what refers to nothing, at the end of the resource. */
    void judge() {
        for (Reference reference : references) {
            boolean container =
                    reference.id().equals("#") && reference.expression().contains(".contained[");
            if (!container && !contained.contains(reference.id())) {
                findings.faultAt(
                        reference.expression(),
                        IssueType.NOTFOUND,
                        "refers to the contained resource #"
                                + Findings.shown(reference.id().substring(1))
                                + ", which is not there; contain it or correct the reference",
                        reference.place());
            }
        }
    }
}
