package org.charcot.plan;

import java.util.List;
import org.hl7.fhir.r4.model.PlanDefinition;

/** A PlanDefinition with every expression bound and every canonical resolved. */
record CompiledPlan(PlanDefinition source, List<Action> actions) {}
