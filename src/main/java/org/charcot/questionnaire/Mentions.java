package org.charcot.questionnaire;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** The string literals of an expression: by these it names the linkIds it reads. */
final class Mentions {

    private final Set<String> literals = new LinkedHashSet<>();

    private Mentions() {}

    static Set<String> of(FhirPath path) {
        Mentions mentions = new Mentions();
        mentions.visit(path.parsed());
        return mentions.literals;
    }

    private void visit(@Nullable ExpressionNode node) {
        if (node == null) {
            return;
        }
        if (node.getConstant() instanceof StringType literal) {
            literals.add(literal.getValue());
        }
        visit(node.getGroup());
        if (node.getParameters() != null) {
            node.getParameters().forEach(this::visit);
        }
        visit(node.getInner());
        visit(node.getOpNext());
    }
}
