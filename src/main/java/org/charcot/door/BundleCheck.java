package org.charcot.door;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Whether the entries of a Bundle can all be carried out. In a transaction no two may be about the same resource: the
 * specification has it fail, and a server that goes on would keep one of them and lose the other without a word.
 */
final class BundleCheck {

    private BundleCheck() {}

    /** What is wrong with the entries of a transaction. */
    static List<Fault> transaction(Bundle bundle) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        List<BundleEntryComponent> entries = bundle.getEntry();
        for (int i = 0; i < entries.size(); i++) {
            faults.addAll(entry(entries.get(i), i));
            for (String identity : identities(entries.get(i))) {
                Integer before = seen.putIfAbsent(identity, i);
                if (before != null) {
                    faults.add(new Fault(
                            IssueType.DUPLICATE,
                            "Bundle.entry[" + i + "]",
                            "Bundle.entry[" + before + "] and Bundle.entry[" + i + "] are about the same resource;"
                                    + " a transaction may hold each only once, so keep one of them."));
                    break;
                }
            }
        }
        return faults;
    }

    /** What is wrong with one entry, whatever the others are. */
    static List<Fault> entry(BundleEntryComponent entry, int index) {
        String path = "Bundle.entry[" + index + "]";
        if (!entry.hasRequest()) {
            return List.of(new Fault(
                    IssueType.REQUIRED,
                    path + ".request",
                    path + ".request is missing; say what is to be done by method and url."));
        }
        boolean needsResource =
                switch (entry.getRequest().getMethod()) {
                    case POST, PUT -> !entry.getRequest().getUrl().contains("$");
                    default -> false;
                };
        if (needsResource && entry.getResource() == null) {
            return List.of(new Fault(
                    IssueType.REQUIRED,
                    path + ".resource",
                    path + ".resource is missing; a POST or PUT needs what is to be stored."));
        }
        return List.of();
    }

    private static List<String> identities(BundleEntryComponent entry) {
        List<String> identities = new ArrayList<>();
        BundleEntryRequestComponent request = entry.getRequest();
        boolean writes = request.hasMethod()
                && switch (request.getMethod()) {
                    case PUT, DELETE, PATCH -> true;
                    default -> false;
                };
        if (writes && request.hasUrl()) {
            identities.add(normal(request.getUrl()));
        }
        if (request.hasIfNoneExist() && entry.getResource() != null) {
            String query = request.getIfNoneExist();
            String type = entry.getResource().fhirType();
            identities.add(normal(type + "?" + query.substring(query.indexOf('?') + 1)));
        }
        if (entry.hasFullUrl() && entry.getResource() != null) {
            String version = entry.getResource().getMeta().getVersionId();
            identities.add("fullUrl " + entry.getFullUrl() + " " + (version == null ? "" : version));
        }
        return identities;
    }

    /** The same address however its parameters are ordered. */
    private static String normal(String url) {
        int query = url.indexOf('?');
        if (query < 0) {
            return url.startsWith("/") ? url.substring(1) : url;
        }
        String parameters =
                Arrays.stream(url.substring(query + 1).split("&")).sorted().collect(Collectors.joining("&"));
        return normal(url.substring(0, query)) + "?" + parameters;
    }
}
