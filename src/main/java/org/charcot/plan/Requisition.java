package org.charcot.plan;

import java.util.List;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Requests that are asked for together carry one requisition: the urn of the request that groups them. */
final class Requisition {

    private static final String URI = "urn:ietf:rfc:3986";

    private Requisition() {}

    /** Gives the grouping requests among {@code nodes} a requisition, and those below each the same. */
    static void share(List<Node> nodes) {
        for (Node node : nodes) {
            for (Node.Made made : node.made()) {
                if (!made.below().isEmpty()
                        && made.resources().get(0).resource() instanceof ServiceRequest group
                        && !group.hasRequisition()) {
                    Identifier requisition = new Identifier()
                            .setSystem(URI)
                            .setValue("urn:uuid:" + group.getIdElement().getIdPart());
                    node.desired()
                            .map(Desired::resource)
                            .filter(ServiceRequest.class::isInstance)
                            .map(ServiceRequest.class::cast)
                            .forEach(request -> request.setRequisition(requisition.copy()));
                }
            }
        }
    }
}
