package org.charcot.plan;

import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/** What an action points at. */
sealed interface What {

    /** Nothing: the action groups its children, or is an anchor for others. */
    record Group() implements What {}

    record Do(Activity activity) implements What {}

    /** A form to be filled in. */
    record Ask(Questionnaire questionnaire) implements What {}

    record Nested(CompiledPlan plan) implements What {}

    /** The form that it asks to be filled in, directly or by its activity; null where it asks for none. */
    default @Nullable Questionnaire form() {
        if (this instanceof Ask ask) {
            return ask.questionnaire();
        }
        return this instanceof Do made ? made.activity().form() : null;
    }
}
