package org.charcot.plan;

import org.charcot.logic.DefineRef;
import org.charcot.questionnaire.FhirPath;

/** Where a plan gets a value from. */
sealed interface Expr {

    /** How a message points at it. */
    String label();

    /** A define of the compiled logic. */
    record Define(DefineRef define) implements Expr {
        @Override
        public String label() {
            return define.toString();
        }
    }

    /** FHIRPath over the Patient. */
    record Path(String text, FhirPath path) implements Expr {
        @Override
        public String label() {
            return text;
        }
    }
}
