package org.charcot.questionnaire;

/** A Questionnaire that cannot be worked with: names the questionnaire, the element and the fault. */
public final class FormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String questionnaire;
    private final String element;

    FormException(String questionnaire, String element, String fault) {
        super(questionnaire + ", " + element + ": " + fault);
        this.questionnaire = questionnaire;
        this.element = element;
    }

    /** The canonical of the questionnaire, with its version. */
    public String questionnaire() {
        return questionnaire;
    }

    /** Where the fault is, as a FHIRPath expression, with the linkId where there is one. */
    public String element() {
        return element;
    }
}
