package org.charcot.logic;

/** The answers of one evaluation: one patient's record at one instant. */
public interface Evaluation {

    /** The answer of a define that was asked for when the evaluation was made. */
    Answer answer(DefineRef define);
}
