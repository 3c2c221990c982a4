package org.charcot.worklist;

/** Why a patient is on the list, the most urgent first. */
public enum Need {
    /** A finding that asks to act now. */
    ALARM,
    /** A task whose day is over. */
    OVERDUE,
    /** A finding that asks for attention. */
    WARNING,
    /** A task that is due within {@link Horizon#SOON_DAYS}. */
    SOON,
    /** A task without a day. */
    OPEN,
    /** A result that came within {@link Horizon#NEWS_DAYS}. */
    RESULT,
    /** A questionnaire that was begun and not sent, or sent within {@link Horizon#NEWS_DAYS}. */
    RESPONSE
}
