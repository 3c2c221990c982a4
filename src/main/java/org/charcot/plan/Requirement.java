package org.charcot.plan;

import java.util.Set;
import org.charcot.record.Code;
import org.jspecify.annotations.Nullable;

/**
 * One thing that must be on record for a task to be done.
 *
 * @param types the FHIR types that can show it, any of them
 * @param codes the codes that mean it; empty: any resource of the types
 * @param form url of a questionnaire to which a response shows it as well; null where there is none
 */
record Requirement(Set<String> types, Set<Code> codes, @Nullable String form) {}
