package org.charcot.plan;

import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;

/**
 * A condition of an action, bound to what answers it.
 *
 * @param meaning what it says to a reader; empty where the plan does not say
 */
record Condition(ActionConditionKind kind, Expr expr, Words meaning) {}
