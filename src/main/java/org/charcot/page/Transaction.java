package org.charcot.page;

import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/** Writes that are done together or not at all. */
final class Transaction {

    private final Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);

    /** A new version of a resource, if the one that was seen is still the current one. */
    Transaction change(Resource resource, String version) {
        String reference = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        resource.setId(reference);
        bundle.addEntry()
                .setFullUrl(reference)
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl(reference)
                .setIfMatch("W/\"" + version + "\"");
        return this;
    }

    void add(Resource resource) {
        bundle.addEntry()
                .setFullUrl("urn:uuid:" + UUID.randomUUID())
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl(resource.fhirType());
    }

    Bundle bundle() {
        return bundle;
    }
}
