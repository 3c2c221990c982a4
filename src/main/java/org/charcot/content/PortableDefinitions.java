package org.charcot.content;

import java.util.List;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/**
 * Definitions as any engine can apply them. Charcot's dynamic values give tuples and resources, and name paths that are no
 * elements ({@code src/docs/architecture.md}); another engine takes each for an element's value and answers something
 * that it cannot write. They never decide whether an action applies, so that the package carries them as extensions,
 * which an engine that does not know them passes over.
 */
final class PortableDefinitions {

    private static final String DYNAMIC_VALUE = ContentInstaller.CANONICAL_ROOT + "/StructureDefinition/dynamic-value";

    private PortableDefinitions() {}

    static Resource of(Resource definition) {
        if (definition instanceof PlanDefinition plan) {
            PlanDefinition portable = plan.copy();
            portable.getAction().forEach(PortableDefinitions::carryAsExtensions);
            return portable;
        }
        if (definition instanceof ActivityDefinition activity) {
            ActivityDefinition portable = activity.copy();
            portable.getDynamicValue()
                    .forEach(value -> portable.addExtension(extension(value.getPath(), value.getExpression())));
            portable.setDynamicValue(List.of());
            return portable;
        }
        return definition;
    }

    private static void carryAsExtensions(PlanDefinitionActionComponent action) {
        action.getDynamicValue()
                .forEach(value -> action.addExtension(extension(value.getPath(), value.getExpression())));
        action.setDynamicValue(List.of());
        action.getAction().forEach(PortableDefinitions::carryAsExtensions);
    }

    private static Extension extension(String path, Expression expression) {
        Extension value = new Extension(DYNAMIC_VALUE);
        value.addExtension(new Extension("path", new StringType(path)));
        value.addExtension(new Extension("expression", expression));
        return value;
    }
}
