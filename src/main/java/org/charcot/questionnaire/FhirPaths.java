package org.charcot.questionnaire;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.fhirpath.FHIRLexer.FHIRLexerException;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;

/**
 * FHIRPath for R4 with the functions that SDC adds for scores: {@code weight()}, {@code ordinal()}, {@code sum()},
 * {@code min()}, {@code max()} and {@code avg()}.
 *
 * <p>One engine serves the whole process: evaluation keeps no state in it and is safe from many threads.
 */
public final class FhirPaths {

    private FhirPaths() {}

    /**
     * Parses {@code expression} once, for many evaluations.
     *
     * @throws IllegalArgumentException when it is not FHIRPath or calls an unknown function; the message says where
     */
    public static FhirPath compile(String expression) {
        try {
            return new FhirPath(expression, Engine.SHARED.parse(expression));
        } catch (FHIRLexerException e) {
            throw new IllegalArgumentException("'" + expression + "' is not FHIRPath: " + e.getMessage(), e);
        }
    }

    static FHIRPathEngine engine() {
        return Engine.SHARED;
    }

    /** Made on first use, so that whoever needs no FHIRPath does not wait for it. */
    private static final class Engine {
        static final FHIRPathEngine SHARED = create();

        private static FHIRPathEngine create() {
            FhirContext context = FhirContext.forR4Cached();
            FHIRPathEngine engine = new FHIRPathEngine(new HapiWorkerContext(context, new FhirTypes(context)));
            engine.setHostServices(new ScoreFunctions());
            return engine;
        }
    }
}
