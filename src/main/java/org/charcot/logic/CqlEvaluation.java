package org.charcot.logic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kotlin.Pair;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.hl7.elm.r1.FunctionDef;
import org.hl7.elm.r1.FunctionRef;
import org.hl7.elm.r1.VersionedIdentifier;
import org.opencds.cqf.cql.engine.data.CompositeDataProvider;
import org.opencds.cqf.cql.engine.data.DataProvider;
import org.opencds.cqf.cql.engine.debug.SourceLocator;
import org.opencds.cqf.cql.engine.exception.CqlException;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationExpressionRef;
import org.opencds.cqf.cql.engine.execution.EvaluationParams;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;
import org.opencds.cqf.cql.engine.execution.ExpressionResult;

/**
 * One pass over one record. The engine remembers what it has evaluated and is not safe to share, so each evaluation has
 * engines of its own; what is shared is the compiled libraries, which nobody changes.
 */
final class CqlEvaluation implements Evaluation {

    private final LibraryManager libraries;
    private final Map<String, VersionedIdentifier> identifiers;
    private final CqlTerminology terminology;
    private final Map<FunctionRef, FunctionDef> functions;
    private final PatientRecord record;
    private final EvaluationTime time;
    private final Map<String, Object> parameters;
    private final Map<DefineRef, Answer> answers = new HashMap<>();

    /** @param functions the function that each call means, as far as earlier evaluations found out; added to */
    CqlEvaluation(
            LibraryManager libraries,
            Map<String, VersionedIdentifier> identifiers,
            CqlTerminology terminology,
            Map<FunctionRef, FunctionDef> functions,
            PatientRecord record,
            EvaluationTime time,
            Map<String, Object> parameters) {
        this.libraries = libraries;
        this.identifiers = identifiers;
        this.terminology = terminology;
        this.functions = functions;
        this.record = record;
        this.time = time;
        this.parameters = parameters;
    }

    @Override
    public Answer answer(DefineRef define) {
        Answer answer = answers.get(define);
        if (answer == null) {
            throw new IllegalArgumentException(define + " was not asked for");
        }
        return answer;
    }

    CqlEvaluation evaluate(Set<DefineRef> wanted) {
        Map<VersionedIdentifier, List<EvaluationExpressionRef>> batch = new LinkedHashMap<>();
        Map<String, TreeSet<DefineRef>> byLibrary = new TreeMap<>();
        wanted.forEach(define -> byLibrary
                .computeIfAbsent(define.library(), unused -> new TreeSet<>())
                .add(define));
        byLibrary.forEach((library, defines) -> {
            List<EvaluationExpressionRef> names = new ArrayList<>();
            defines.forEach(define -> names.add(new EvaluationExpressionRef(define.define())));
            batch.put(identifiers.get(library), names);
        });
        if (batch.isEmpty()) {
            return this;
        }
        CqlEngine engine = newEngine();
        Map<VersionedIdentifier, EvaluationResult> results =
                engine.evaluate(parameters(batch)).getResults();
        Map<FunctionRef, FunctionDef> found = engine.getState().getCache().getFunctionCache();
        if (found.size() > functions.size()) {
            functions.putAll(found);
        }
        byLibrary.forEach((library, defines) -> {
            EvaluationResult result = results.get(identifiers.get(library));
            if (result == null) {
                // The engine gives up a whole library at its first failure: ask again, one define at a time.
                evaluateOneByOne(defines);
            } else {
                // Asked for once: the engine makes a copy of them each time.
                Map<String, ExpressionResult> answered = result.getExpressionResults();
                defines.forEach(define -> answers.put(define, answer(define, answered)));
            }
        });
        return this;
    }

    /** The default that a library gives to a parameter. */
    static Answer defaultOf(LibraryManager libraries, VersionedIdentifier library, String parameter) {
        CqlEngine engine = new CqlEngine(new Environment(libraries), EnumSet.noneOf(CqlEngine.Options.class));
        Object value = CqlValues.toJava(engine.resolveParameterDefault(library, parameter));
        return value == null ? new Answer.Unknown() : new Answer.Value(value);
    }

    private void evaluateOneByOne(Set<DefineRef> defines) {
        CqlEngine engine = newEngine();
        for (DefineRef define : defines) {
            VersionedIdentifier library = identifiers.get(define.library());
            var results =
                    engine.evaluate(parameters(Map.of(library, List.of(new EvaluationExpressionRef(define.define())))));
            EvaluationResult result = results.getResults().get(library);
            if (result == null) {
                answers.put(
                        define,
                        failure(
                                define,
                                results.getExceptions().values().iterator().next()));
                // What a failure leaves behind in the engine is not worth knowing.
                engine = newEngine();
            } else {
                answers.put(define, answer(define, result.getExpressionResults()));
            }
        }
    }

    private static Answer answer(DefineRef define, Map<String, ExpressionResult> results) {
        try {
            ExpressionResult answer = results.get(define.define());
            Object value = answer == null ? null : CqlValues.toJava(answer.getValue());
            return value == null ? new Answer.Unknown() : new Answer.Value(value);
        } catch (RuntimeException broken) {
            return failure(define, broken);
        }
    }

    /** Names the place, not the engine's message: that one may quote the value it stumbled over. */
    private static Answer failure(DefineRef define, Throwable thrown) {
        Throwable cause = thrown;
        String place = "";
        while (cause instanceof CqlException cql) {
            SourceLocator locator = cql.getSourceLocator();
            if (locator != null && locator.getSourceLocation() != null) {
                place = " at " + locator.getLibraryName() + " "
                        + locator.getSourceLocation().getStartLine() + ":"
                        + locator.getSourceLocation().getStartChar();
            }
            if (cql.getCause() == null) {
                break;
            }
            cause = cql.getCause();
        }
        return new Answer.Failed(
                define + " failed" + place + ": " + cause.getClass().getSimpleName());
    }

    private CqlEngine newEngine() {
        DataProvider fhir =
                new CompositeDataProvider(new CqlModel(time.clinicZone()), new CqlRecord(record, terminology));
        Map<String, DataProvider> providers = new HashMap<>(Map.of("http://hl7.org/fhir", fhir));
        Environment environment = new Environment(libraries, providers, terminology);
        CqlEngine engine = new CqlEngine(environment, EnumSet.of(CqlEngine.Options.EnableExpressionCaching));
        engine.getState().getCache().getFunctionCache().putAll(functions);
        return engine;
    }

    private EvaluationParams parameters(Map<VersionedIdentifier, List<EvaluationExpressionRef>> expressions) {
        return new EvaluationParams(
                expressions,
                new Pair<>("Patient", record.patientId()),
                parameters,
                null,
                time.instant().atZone(time.clinicZone()));
    }
}
