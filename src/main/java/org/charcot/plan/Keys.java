package org.charcot.plan;

import org.charcot.record.StableId;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Names what one patient's outcome consists of: the same plan, action, patient and occurrence give the same id. */
record Keys(String patientId) {

    /**
     * Puts the resource under its id.
     *
     * @param kind tells the resources of one action and occurrence apart; empty for its main one
     */
    Desired desired(Action action, String occurrence, String kind, Resource resource) {
        return desired(action.plan().getUrl(), action.path(), occurrence, kind, resource);
    }

    Desired desired(String planUrl, String path, String occurrence, String kind, Resource resource) {
        resource.setId(StableId.of(planUrl, path, patientId, occurrence, kind));
        return new Desired(String.join("|", planUrl, path, patientId, occurrence, kind), resource);
    }

    Reference patient() {
        return new Reference("Patient/" + patientId);
    }

    /** The care plan of a guideline, which may be referred to before it is made. */
    Reference carePlan(Guideline guideline) {
        return new Reference("CarePlan/" + StableId.of(guideline.url(), "", patientId, "", ""));
    }

    static Reference to(Desired desired) {
        return Values.reference(desired.resource());
    }
}
