package org.charcot.questionnaire;

/**
 * One thing wrong with a response.
 *
 * @param expression where, as a FHIRPath expression from {@code QuestionnaireResponse}
 * @param message the element, the rule and what to do, in one or two English sentences; no patient data but the answer
 */
public record Fault(Severity severity, Rule rule, String expression, String message) {

    public enum Severity {
        ERROR,
        WARNING
    }

    /** The rule that is broken; each is one of FHIR's issue types, whose code it carries. */
    public enum Rule {
        MISSING("required"),
        UNKNOWN_QUESTION("not-found"),
        WRONG_PLACE("structure"),
        NOT_ENABLED("business-rule"),
        TOO_MANY("structure"),
        NOT_AN_OPTION("code-invalid"),
        WRONG_TYPE("value"),
        OUT_OF_RANGE("value"),
        WRONG_QUESTIONNAIRE("not-found"),
        NOT_OURS_TO_SAY("informational");

        private final String issueType;

        Rule(String issueType) {
            this.issueType = issueType;
        }

        /** The code from FHIR's issue-type code system. */
        public String issueType() {
            return issueType;
        }
    }
}
