package org.charcot.plan;

import java.util.Optional;
import org.charcot.logic.DefineRef;
import org.charcot.questionnaire.FhirPaths;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Resource;

/** Binds an Expression to a define of the logic, or to parsed FHIRPath. */
final class ExpressionCompiler {

    private static final String BOOLEAN = "System.Boolean";

    private final DefineTypes types;
    private final Faults faults;

    ExpressionCompiler(DefineTypes types, Faults faults) {
        this.types = types;
        this.faults = faults;
    }

    ExpressionCompiler reportingTo(Faults other) {
        return new ExpressionCompiler(types, other);
    }

    /** An expression that must give true, false or nothing. */
    Optional<Expr> condition(Resource in, String path, Expression expression) {
        Optional<Expr> compiled = compile(in, path, expression);
        if (compiled.isPresent() && compiled.get() instanceof Expr.Define define) {
            String type = types.typeOf(define.define()).orElse("");
            if (!type.equals(BOOLEAN)) {
                faults.add(
                        in,
                        path + ".expression",
                        "a condition must be " + BOOLEAN + ", but " + define.label() + " is " + type);
                return Optional.empty();
            }
        }
        return compiled;
    }

    /** An expression of any type. */
    Optional<Expr> compile(Resource in, String path, Expression expression) {
        String text = expression.getExpression();
        if (text == null || text.isBlank()) {
            faults.add(in, path + ".expression", "there is no expression");
            return Optional.empty();
        }
        String language = String.valueOf(expression.getLanguage());
        return switch (language) {
            case "text/cql-identifier", "text/cql.identifier", "text/cql" ->
                define(in, path, new DefineRef(library(in, expression), unquoted(text)));
            case "text/cql-expression", "text/cql.expression" ->
                define(in, path, InlineLogic.define(InlineLogic.library(in), text));
            case "text/fhirpath" -> fhirPath(in, path, text);
            default -> {
                faults.add(in, path + ".language", "the language " + language + " is not supported");
                yield Optional.empty();
            }
        };
    }

    private Optional<Expr> define(Resource in, String path, DefineRef define) {
        if (define.library().isEmpty()) {
            faults.add(in, "library", "there is no library to find " + define.define() + " in");
            return Optional.empty();
        }
        if (types.typeOf(define).isEmpty()) {
            faults.add(in, path + ".expression", "there is no define " + define);
            return Optional.empty();
        }
        return Optional.of(new Expr.Define(define));
    }

    private Optional<Expr> fhirPath(Resource in, String path, String text) {
        try {
            return Optional.of(new Expr.Path(text, FhirPaths.compile(text)));
        } catch (IllegalArgumentException e) {
            faults.add(in, path + ".expression", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static String library(Resource in, Expression expression) {
        return expression.hasReference() ? InlineLogic.libraryName(expression.getReference()) : InlineLogic.library(in);
    }

    private static String unquoted(String identifier) {
        String trimmed = identifier.trim();
        return trimmed.length() > 1 && trimmed.startsWith("\"") && trimmed.endsWith("\"")
                ? trimmed.substring(1, trimmed.length() - 1)
                : trimmed;
    }
}
