package org.charcot.plan;

import java.util.Set;
import org.charcot.record.Code;

/**
 * One thing that must be on record for a task to be done.
 *
 * @param types the FHIR types that can show it, any of them
 * @param codes the codes that mean it; empty: any resource of the types
 */
record Requirement(Set<String> types, Set<Code> codes) {}
