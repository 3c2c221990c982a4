package org.charcot.door;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** A rule about a resource that is sound FHIR R4. What it finds is refused with status 422. */
@FunctionalInterface
public interface SenseCheck {

    /** What is wrong with {@code resource}, with expressions that begin at its type; empty where nothing is. */
    List<Fault> faults(Resource resource);
}
