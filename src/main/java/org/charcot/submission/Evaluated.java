package org.charcot.submission;

import java.util.List;

/** How the evaluation of a patient ended. */
public sealed interface Evaluated {

    /**
     * The stored outcome is what record and guideline say.
     *
     * @param state names the versions of record and outcome, and the local day, that this holds for
     */
    record Right(String state) implements Evaluated {}

    /** There is no such patient, so that there is nothing to be right about. */
    record NoPatient() implements Evaluated {}

    /**
     * The logic failed on the record; nothing was changed and the marks stay.
     *
     * @param faults each names the plan, the action and what failed, no patient data
     */
    record Failed(List<String> faults) implements Evaluated {}
}
