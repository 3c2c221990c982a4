package org.charcot.plan;

import java.util.List;

/** What one evaluation of a patient comes to. */
public sealed interface Outcome {

    /**
     * All that should be stored for the patient and nothing else; what is stored beyond it is no longer wanted.
     *
     * @param desired in a fixed order, by type and id
     * @param unknown conditions that the record does not answer, as {@code plan action: condition}; the actions behind
     *     them do not apply
     */
    record Plan(List<Desired> desired, List<String> unknown) implements Outcome {}

    /**
     * The logic failed on this record, so that nothing can be said and nothing may change.
     *
     * @param faults each names the plan, the action and what failed, no patient data
     */
    record Failed(List<String> faults) implements Outcome {}
}
