package org.charcot.plan;

import java.util.Map;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;
import org.hl7.fhir.r4.model.ObservationDefinition;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * An ActivityDefinition, compiled.
 *
 * @param severity of the DetectedIssue made beside a task; null: none is made
 * @param issueAlone whether that issue is all that is stored, without the task
 * @param perEvidence whether a task is about its evidence, so that new evidence is a new task
 * @param observation what a recorded inference is coded as; null unless the kind is {@link Kind#INFERENCE}
 * @param form what is to be filled in; null where it asks for no form
 */
record Activity(
        ActivityDefinition source,
        Kind kind,
        @Nullable DetectedIssueSeverity severity,
        boolean issueAlone,
        boolean perEvidence,
        @Nullable ObservationDefinition observation,
        @Nullable Questionnaire form,
        Map<Dynamic, Expr> dynamic) {

    enum Kind {
        TASK,
        SERVICE,
        COMMUNICATION,
        /** A medicine that the task above it offers. */
        MEDICATION,
        INFERENCE
    }

    boolean isRequest() {
        return kind == Kind.SERVICE || kind == Kind.COMMUNICATION;
    }

    boolean isMedication() {
        return kind == Kind.MEDICATION;
    }
}
