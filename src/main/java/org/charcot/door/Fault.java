package org.charcot.door;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * One thing that is wrong with what was sent.
 *
 * @param code what kind of fault it is
 * @param expression FHIRPath of the element, from the root of what was sent; empty where there is no element to name
 * @param text what is wrong and what to do about it; never a value from a patient's data
 */
public record Fault(IssueType code, String expression, String text) {

    boolean isAtThePlaceOf(Fault other) {
        return code == other.code && expression.equals(other.expression);
    }

    /** The same fault in a resource that stands at {@code path} of a larger one, e.g. {@code Bundle.entry[3].resource}. */
    Fault under(String path) {
        int first = expression.indexOf('.');
        String whole = path + (first < 0 ? "" : expression.substring(first));
        String rest = text.startsWith(expression) ? text.substring(expression.length()) : ": " + text;
        return new Fault(code, whole, whole + rest);
    }
}
