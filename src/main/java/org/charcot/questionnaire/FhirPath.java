package org.charcot.questionnaire;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;

/** A parsed FHIRPath expression. Immutable; made by {@link FhirPaths#compile}. */
public final class FhirPath {

    private final String text;
    private final ExpressionNode parsed;

    FhirPath(String text, ExpressionNode parsed) {
        this.text = text;
        this.parsed = parsed;
    }

    /** The values of the expression over {@code resource}, which is also {@code %resource} and {@code %context}. */
    public List<Base> evaluate(Resource resource) {
        return evaluate(resource, Map.of());
    }

    /**
     * The values of the expression over {@code resource}; empty is FHIRPath's way to say that there is none.
     *
     * @param variables what {@code %name} stands for, by name without the percent sign
     * @throws IllegalStateException when the evaluation fails; the message names the expression, no data
     */
    public List<Base> evaluate(Resource resource, Map<String, ? extends Base> variables) {
        try {
            return FhirPaths.engine().evaluate(variables, resource, resource, resource, parsed);
        } catch (FHIRException e) {
            throw new IllegalStateException("The FHIRPath expression '" + text + "' failed.", e);
        }
    }

    /**
     * Whether the expression is true over {@code resource}: one boolean, true. Anything else, including no value, is
     * not.
     */
    public boolean isTrue(Resource resource, Map<String, ? extends Base> variables) {
        List<Base> values = evaluate(resource, variables);
        return values.size() == 1
                && values.get(0) instanceof PrimitiveType<?> primitive
                && Boolean.TRUE.equals(primitive.getValue());
    }

    ExpressionNode parsed() {
        return parsed;
    }

    @Override
    public String toString() {
        return text;
    }
}
