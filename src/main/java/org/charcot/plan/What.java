package org.charcot.plan;

import org.hl7.fhir.r4.model.Questionnaire;

/** What an action points at. */
sealed interface What {

    /** Nothing: the action groups its children, or is an anchor for others. */
    record Group() implements What {}

    record Do(Activity activity) implements What {}

    /** A form to be filled in. */
    record Ask(Questionnaire questionnaire) implements What {}

    record Nested(CompiledPlan plan) implements What {}
}
