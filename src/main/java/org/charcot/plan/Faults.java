package org.charcot.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/** The faults found so far; compiling goes on after one, so that an author sees them all. */
final class Faults {

    private final Set<BrokenPlanException.Fault> found = new LinkedHashSet<>();

    void add(Resource resource, String path, String fault) {
        found.add(new BrokenPlanException.Fault(
                resource.fhirType() + "/" + resource.getIdElement().getIdPart(), path, fault));
    }

    void add(String resource, String path, String fault) {
        found.add(new BrokenPlanException.Fault(resource, path, fault));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BrokenPlanException(List.copyOf(found));
        }
    }
}
