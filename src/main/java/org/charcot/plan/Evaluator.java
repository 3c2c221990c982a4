package org.charcot.plan;

import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;

/** The plan of a patient as a function of record and time. */
@FunctionalInterface
public interface Evaluator {

    /** The same record and time give the same outcome, always. */
    Outcome evaluate(PatientRecord record, EvaluationTime time);
}
