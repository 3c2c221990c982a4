package org.charcot.questionnaire;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hl7.fhir.exceptions.PathEngineException;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.CollectionStatus;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FunctionDetails;
import org.hl7.fhir.r4.fhirpath.IHostApplicationServices;
import org.hl7.fhir.r4.fhirpath.TypeDetails;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.utilities.fhirpath.FHIRPathConstantEvaluationMode;
import org.jspecify.annotations.Nullable;

/**
 * The functions that SDC 4.0.0 ("Using Expressions") adds to FHIRPath for scores, and the variables of an evaluation.
 * Nothing else is followed: an
 * expression sees the resource and its variables only.
 */
final class ScoreFunctions implements IHostApplicationServices {

    private static final Map<String, Function<List<Base>, List<Base>>> FUNCTIONS = Map.of(
            "weight",
            ScoreFunctions::weights,
            "ordinal",
            ScoreFunctions::weights,
            "sum",
            focus -> number(numbers(focus).stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
            "min",
            focus -> number(numbers(focus).stream().min(BigDecimal::compareTo).orElse(null)),
            "max",
            focus -> number(numbers(focus).stream().max(BigDecimal::compareTo).orElse(null)),
            "avg",
            ScoreFunctions::average);

    @Override
    public List<Base> resolveConstant(
            FHIRPathEngine engine, Object variables, String name, FHIRPathConstantEvaluationMode mode) {
        Object value = variables instanceof Map<?, ?> known
                ? known.get(name.startsWith("%") ? name.substring(1) : name)
                : null;
        return value instanceof Base base ? List.of(base) : List.of();
    }

    @Override
    public TypeDetails resolveConstantType(
            FHIRPathEngine engine, Object variables, String name, FHIRPathConstantEvaluationMode mode) {
        return new TypeDetails(CollectionStatus.ORDERED);
    }

    @Override
    public @Nullable FunctionDetails resolveFunction(FHIRPathEngine engine, String name) {
        return FUNCTIONS.containsKey(name) ? new FunctionDetails("A score function of SDC.", 0, 0) : null;
    }

    @Override
    public TypeDetails checkFunction(
            FHIRPathEngine engine, Object variables, String name, TypeDetails focus, List<TypeDetails> parameters) {
        return new TypeDetails(CollectionStatus.ORDERED, TypeDetails.FP_Decimal);
    }

    @Override
    public List<Base> executeFunction(
            FHIRPathEngine engine, Object variables, List<Base> focus, String name, List<List<Base>> parameters) {
        return FUNCTIONS.getOrDefault(name, unused -> List.of()).apply(focus);
    }

    private static List<Base> weights(List<Base> focus) {
        List<Base> weights = new ArrayList<>();
        for (Base value : focus) {
            BigDecimal weight = value instanceof Element element ? Sdc.weight(element) : null;
            if (weight != null) {
                weights.add(new DecimalType(weight));
            }
        }
        return weights;
    }

    private static List<Base> average(List<Base> focus) {
        List<BigDecimal> numbers = numbers(focus);
        return numbers.isEmpty()
                ? List.of()
                : number(numbers.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64));
    }

    private static List<BigDecimal> numbers(List<Base> focus) {
        return focus.stream().map(ScoreFunctions::toNumber).toList();
    }

    private static BigDecimal toNumber(Base value) {
        try {
            return new BigDecimal(String.valueOf(value.primitiveValue()));
        } catch (NumberFormatException e) {
            throw new PathEngineException("A value of type " + value.fhirType() + " is not a number.", e);
        }
    }

    private static List<Base> number(@Nullable BigDecimal value) {
        return value == null ? List.of() : List.of(new DecimalType(value));
    }

    @Override
    public boolean log(String argument, List<Base> focus) {
        return false;
    }

    /** Nothing is fetched; FHIRPath leaves out what does not resolve. */
    @Override
    public @Nullable Base resolveReference(FHIRPathEngine engine, Object variables, String url, Base context) {
        return null;
    }

    @Override
    public boolean conformsToProfile(FHIRPathEngine engine, Object variables, Base item, String url) {
        throw new PathEngineException("conformsTo() is not available in expressions.");
    }

    @Override
    public ValueSet resolveValueSet(FHIRPathEngine engine, Object variables, String url) {
        throw new PathEngineException("memberOf() is not available in expressions; CQL has value sets.");
    }

    @Override
    public boolean paramIsType(String name, int index) {
        return false;
    }
}
