package org.charcot.door;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.FhirTerser;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseReference;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * Makes references that are written as an address local where they are: those to this server, and within a transaction
 * those to the {@code fullUrl} of an entry (FHIR R4, Bundle, "Resolving references in Bundles"). HAPI knows the first kind
 * only from a fixed list of addresses, and the second only where the address is a {@code urn:uuid}. An address of any
 * other server stays as it is and is refused.
 */
@Interceptor
public final class AbsoluteReferences {

    private static final String HTTP = "http";

    private final FhirTerser terser;

    public AbsoluteReferences(FhirContext fhir) {
        this.terser = fhir.newTerser();
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void makeLocal(RequestDetails request) {
        RestOperationTypeEnum operation = request.getRestOperationType();
        String base = request.getFhirServerBase() + "/";
        if (operation == RestOperationTypeEnum.TRANSACTION && request.getResource() instanceof Bundle bundle) {
            Map<String, String> entries = bundle.getType() == BundleType.TRANSACTION ? renamed(bundle) : Map.of();
            if (!entries.isEmpty() || mentions(request, base)) {
                makeLocal(bundle.getEntry().stream().map(BundleEntryComponent::getResource), entries, base);
            }
        } else if ((operation == RestOperationTypeEnum.CREATE || operation == RestOperationTypeEnum.UPDATE)
                && request.getResource() instanceof Resource resource
                && mentions(request, base)) {
            makeLocal(Stream.of(resource), Map.of(), base);
        }
    }

    /** What to call each entry with an address: by its place on this server, or by a UUID where it has none yet. */
    private static Map<String, String> renamed(Bundle bundle) {
        Map<String, String> names = new HashMap<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            String address = entry.getFullUrl();
            if (address == null || !address.startsWith(HTTP)) {
                continue;
            }
            String url = entry.getRequest().getUrl();
            if (entry.getRequest().getMethod() == HTTPVerb.PUT && url != null && !url.contains("?")) {
                names.put(address, url);
            } else {
                String name = "urn:uuid:" + UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
                entry.setFullUrl(name);
                names.put(address, name);
            }
        }
        return names;
    }

    private static boolean mentions(RequestDetails request, String base) {
        return request.getRequestType() != RequestTypeEnum.GET
                && new String(request.loadRequestContents(), StandardCharsets.ISO_8859_1).contains(base);
    }

    private void makeLocal(Stream<Resource> resources, Map<String, String> entries, String base) {
        resources
                .filter(resource -> resource != null)
                .flatMap(resource -> terser.getAllResourceReferences(resource).stream())
                .forEach(found -> makeLocal(found.getResourceReference(), entries, base));
    }

    private static void makeLocal(IBaseReference reference, Map<String, String> entries, String base) {
        String address = reference.getReferenceElement().getValue();
        if (address == null || !address.startsWith(HTTP)) {
            return;
        }
        String entry = entries.get(address);
        if (entry != null) {
            reference.setReference(entry);
        } else if (address.startsWith(base)) {
            reference.setReference(address.substring(base.length()));
        }
    }
}
