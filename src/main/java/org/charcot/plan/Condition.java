package org.charcot.plan;

import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;

/** A condition of an action, bound to what answers it. */
record Condition(ActionConditionKind kind, Expr expr) {}
