package org.charcot.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.charcot.logic.DefineRef;
import org.charcot.record.StableId;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Resource;

/** CQL written inside a definition becomes a define of a generated library, so that it is compiled once as all else. */
final class InlineLogic {

    private InlineLogic() {}

    static boolean isInline(Expression expression) {
        return switch (String.valueOf(expression.getLanguage())) {
            case "text/cql-expression", "text/cql.expression" -> true;
            default -> false;
        };
    }

    /** The define that stands for {@code expression} where {@code library} is the definition's primary library. */
    static DefineRef define(String library, String expression) {
        return new DefineRef(library + "Inline", StableId.of(expression));
    }

    static Map<String, String> libraries(Collection<? extends Resource> definitions) {
        Map<String, SortedSet<String>> byLibrary = new TreeMap<>();
        for (Resource definition : definitions) {
            expressions(definition).filter(InlineLogic::isInline).forEach(expression -> byLibrary
                    .computeIfAbsent(library(definition), unused -> new TreeSet<>())
                    .add(String.valueOf(expression.getExpression())));
        }
        Map<String, String> sources = new TreeMap<>();
        byLibrary.forEach((library, expressions) -> sources.put(library + "Inline", source(library, expressions)));
        return sources;
    }

    /** The name of the definition's primary library: the last part of its canonical; empty when it names none. */
    static String library(Resource definition) {
        List<CanonicalType> libraries = definition instanceof PlanDefinition plan
                ? plan.getLibrary()
                : definition instanceof ActivityDefinition activity ? activity.getLibrary() : List.of();
        return libraries.isEmpty() ? "" : libraryName(libraries.get(0).getValue());
    }

    static String libraryName(String canonical) {
        String url = canonical.contains("|") ? canonical.substring(0, canonical.indexOf('|')) : canonical;
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static Stream<Expression> expressions(Resource definition) {
        if (definition instanceof PlanDefinition plan) {
            return plan.getAction().stream().flatMap(InlineLogic::expressions);
        }
        return definition instanceof ActivityDefinition activity
                ? activity.getDynamicValue().stream()
                        .map(ActivityDefinition.ActivityDefinitionDynamicValueComponent::getExpression)
                : Stream.of();
    }

    private static Stream<Expression> expressions(PlanDefinitionActionComponent action) {
        return Stream.of(
                        action.getCondition().stream()
                                .map(PlanDefinition.PlanDefinitionActionConditionComponent::getExpression),
                        action.getDynamicValue().stream()
                                .map(PlanDefinition.PlanDefinitionActionDynamicValueComponent::getExpression),
                        action.getAction().stream().flatMap(InlineLogic::expressions))
                .flatMap(expressions -> expressions);
    }

    private static String source(String library, SortedSet<String> expressions) {
        StringBuilder cql = new StringBuilder();
        cql.append("library ").append(library).append("Inline\n");
        cql.append("using FHIR version '4.0.1'\n");
        cql.append("include FHIRHelpers version '4.0.1' called FHIRHelpers\n");
        if (!library.isEmpty()) {
            cql.append("include ")
                    .append(library)
                    .append(" called ")
                    .append(library)
                    .append('\n');
        }
        cql.append("context Patient\n");
        for (String expression : expressions) {
            cql.append("define \"")
                    .append(define(library, expression).define())
                    .append("\":\n  ")
                    .append(expression)
                    .append('\n');
        }
        return cql.toString();
    }
}
