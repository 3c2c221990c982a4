package org.charcot.living;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What is derived for one patient, as stored and as computed, in a form that can be compared. */
public final class StoredPlan {

    private static final List<String> SEARCHES = List.of(
            "CarePlan?subject",
            "Task?patient",
            "ServiceRequest?subject",
            "CommunicationRequest?subject",
            "Observation?subject",
            "DetectedIssue?patient",
            "Goal?subject");
    private static final Set<String> WITHDRAWN = Set.of("cancelled", "entered-in-error", "revoked");

    private final FhirClient client;
    private final String patientId;
    private final Predicate<JsonNode> isInput;

    /** @param isInput tells a resource that was sent in from a derived one */
    public StoredPlan(FhirClient client, String patientId, Predicate<JsonNode> isInput) {
        this.client = client;
        this.patientId = patientId;
        this.isInput = isInput;
    }

    /** Evaluates and stores. */
    public Map<String, JsonNode> evaluate() {
        return outcome(client.post("Patient/" + patientId + "/$evaluate", null));
    }

    /** What the record and the guideline say now, storing nothing. */
    public Map<String, JsonNode> computed() {
        return outcome(client.post("Patient/" + patientId + "/$evaluate?dryRun=true", null));
    }

    /** The live part of what is stored: what was not withdrawn. */
    public Map<String, JsonNode> live() {
        Map<String, JsonNode> live = new TreeMap<>();
        all().forEach((reference, resource) -> {
            if (isLive(resource)) {
                live.put(reference, comparable(resource));
            }
        });
        return live;
    }

    /** The version of everything derived, withdrawn or not. */
    public Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        all().forEach((reference, resource) ->
                versions.put(reference, resource.at("/meta/versionId").asText()));
        return versions;
    }

    private Map<String, JsonNode> all() {
        Map<String, JsonNode> all = new TreeMap<>();
        for (String search : SEARCHES) {
            for (JsonNode resource : client.search(search + "=Patient/" + patientId + "&_count=1000")) {
                if (!isInput.test(resource)) {
                    all.put(reference(resource), resource);
                }
            }
        }
        return all;
    }

    private static Map<String, JsonNode> outcome(JsonNode bundle) {
        Map<String, JsonNode> outcome = new TreeMap<>();
        for (JsonNode entry : bundle.path("entry")) {
            JsonNode resource = entry.path("resource");
            if (isLive(resource)) {
                outcome.put(reference(resource), comparable(resource));
            }
        }
        return outcome;
    }

    /** A plan may itself want what is over to be revoked, so that both sides leave out what has such a status. */
    private static boolean isLive(JsonNode resource) {
        String status =
                resource.path("status").asText(resource.path("lifecycleStatus").asText());
        return !WITHDRAWN.contains(status);
    }

    private static String reference(JsonNode resource) {
        return resource.path("resourceType").asText() + "/"
                + resource.path("id").asText();
    }

    /** The resource without when it was made, changed and stored. */
    private static JsonNode comparable(JsonNode resource) {
        ObjectNode copy = resource.deepCopy();
        copy.remove(List.of("meta", "authoredOn", "lastModified"));
        return copy;
    }
}
