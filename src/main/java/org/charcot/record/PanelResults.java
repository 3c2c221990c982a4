package org.charcot.record;

import java.util.List;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;

/**
 * FHIR lets a panel carry the amounts that it consists of as components. Each has a code, a value and limits of its own, and
 * shares everything else with the panel; whoever looks for a result by its code finds it as if it stood alone.
 */
final class PanelResults {

    private PanelResults() {}

    /** The amounts among the components, each under the id of the panel, so that a reference to it leads there. */
    static List<Observation> of(Resource resource) {
        return resource instanceof Observation panel && panel.hasComponent()
                ? panel.getComponent().stream()
                        .filter(component -> component.getValue() instanceof Quantity)
                        .map(component -> alone(component, panel))
                        .toList()
                : List.of();
    }

    private static Observation alone(ObservationComponentComponent component, Observation panel) {
        Observation result = new Observation()
                .setStatus(panel.getStatus())
                .setCategory(panel.getCategory())
                .setCode(component.getCode())
                .setSubject(panel.getSubject())
                .setEffective(panel.getEffective())
                .setIssuedElement(panel.getIssuedElement())
                .setPerformer(panel.getPerformer())
                .setDerivedFrom(panel.getDerivedFrom())
                .setBodySite(panel.getBodySite())
                .setValue(component.getValue())
                .setInterpretation(component.getInterpretation())
                .setReferenceRange(component.getReferenceRange());
        result.setId(panel.getIdElement());
        return result;
    }
}
