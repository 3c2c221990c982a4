package org.charcot.plan;

import org.hl7.fhir.r4.model.Resource;

/**
 * One resource that should be stored.
 *
 * @param key what it is about: plan, action, patient, occurrence and kind, readable in a log
 * @param resource the resource under the id computed from the key, without versions, and without the times of its
 *     making, which whoever writes it adds when it changed
 */
public record Desired(String key, Resource resource) {

    /** What tells the issue of an action apart from the task that says what to do about it. */
    static final String ISSUE = "issue";

    /** Whether this is the task that says what to do about the issue of that key. */
    public boolean isAbout(String issueKey) {
        return issueKey.equals(key + ISSUE);
    }
}
