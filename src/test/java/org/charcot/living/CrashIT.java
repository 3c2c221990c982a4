package org.charcot.living;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the real server, as a user starts it, again and again while two clients post bundles; the database file stays.
 * What was acknowledged must be there, nothing may be half there, and in the end every plan must be right.
 */
class CrashIT {

    private static final int KILLS = 10;
    private static final int CLIENTS = 2;
    private static final int PATIENTS_OF_A_CLIENT = 3;
    private static final String BUNDLE = "urn:charcot:test:bundle";
    private static final String ENTRY = "urn:charcot:test:entry";
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    /** A bundle that was posted: which patient it is about, and as what text. */
    private record Sent(String patientId, int size, String text) {}

    private final Map<String, Sent> sent = new ConcurrentHashMap<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Test
    void whatWasAcknowledgedSurvivesAndEveryPlanIsRight(@TempDir Path directory) throws Exception {
        Random random = new Random(20260401);
        for (int kill = 0; kill < KILLS; kill++) {
            ServerProcess server = ServerProcess.start(directory);
            FhirClient client = new FhirClient(server.base());
            CountDownLatch underWay = new CountDownLatch(CLIENTS);
            List<Thread> clients = new ArrayList<>();
            for (int number = 0; number < CLIENTS; number++) {
                clients.add(poster(client, number, kill, underWay));
            }
            underWay.await(2, TimeUnit.MINUTES);
            assertThat(refused).isEmpty();
            server.runFor(random.nextInt(1500));
            server.kill();
            for (Thread thread : clients) {
                thread.join();
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * CLIENTS);

        try (ServerProcess server = ServerProcess.start(directory)) {
            FhirClient client = new FhirClient(server.base());
            assertThat(broken(client, false)).isEmpty();
            for (String patientId : patientsWithAnAcknowledgedBundle()) {
                StoredPlan plan = new StoredPlan(client, patientId, CrashIT::isInput);
                await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(plan.live())
                        .as("the plan of %s without being asked for", patientId)
                        .isEqualTo(plan.computed())
                        .isNotEmpty());
                Map<String, String> before = plan.versions();
                plan.evaluate();
                assertThat(plan.versions()).isEqualTo(before);
            }
            for (Sent bundle : sent.values()) {
                client.post("", bundle.text());
            }
            assertThat(broken(client, true)).isEmpty();
        }
    }

    /** Posts bundles until the server is gone. An answer that never came leaves the bundle's fate unknown. */
    private Thread poster(FhirClient client, int number, int round, CountDownLatch underWay) {
        Random random = new Random(1000L * round + number);
        Thread thread = new Thread(() -> {
            for (int n = 0; ; n++) {
                String patientId = "crash-" + number + "-" + n % PATIENTS_OF_A_CLIENT;
                String name = patientId + "-round-" + round + "-" + n;
                Bundle bundle = bundle(patientId, name, 20 + random.nextInt(111));
                Sent posted = new Sent(patientId, bundle.getEntry().size(), FhirClient.text(bundle));
                sent.put(name, posted);
                try {
                    HttpResponse<String> answer = client.send("POST", "", posted.text());
                    if (answer.statusCode() != 200) {
                        refused.add(name + ": " + answer.statusCode() + " " + answer.body());
                        return;
                    }
                    acknowledged.add(name);
                    underWay.countDown();
                } catch (IOException gone) {
                    return;
                }
            }
        });
        thread.start();
        return thread;
    }

    /** The patient's clinical core, and numbered observations: every other one a PUT, the rest conditional creates. */
    private Bundle bundle(String patientId, String name, int size) {
        List<Resource> all = SyntheticPatient.resources(patientId, today, size + 40);
        List<Resource> entries = new ArrayList<>(all.subList(0, 20));
        List<Resource> measurements = all.subList(all.size() - size, all.size());
        for (Resource resource : measurements) {
            Observation observation = (Observation) resource;
            observation.addIdentifier().setSystem(BUNDLE).setValue(name);
            observation.addIdentifier().setSystem(ENTRY).setValue(name + "/" + entries.size());
            observation.setId(name + "-entry-" + entries.size());
            entries.add(observation);
        }
        Bundle bundle = SyntheticPatient.transaction(entries);
        for (int n = 20; n < bundle.getEntry().size(); n += 2) {
            BundleEntryComponent entry = bundle.getEntry().get(n);
            String identifier =
                    ((Observation) entry.getResource()).getIdentifier().get(1).getValue();
            entry.getResource().setId((String) null);
            entry.setFullUrl("urn:uuid:" + UUID.nameUUIDFromBytes(identifier.getBytes(StandardCharsets.UTF_8)));
            entry.getRequest()
                    .setMethod(HTTPVerb.POST)
                    .setUrl("Observation")
                    .setIfNoneExist("identifier=" + ENTRY + "|" + identifier);
        }
        return bundle;
    }

    /** The bundles of which something is missing, half there or there twice. */
    private Map<String, String> broken(FhirClient client, boolean replayed) {
        Map<String, List<String>> stored = new HashMap<>();
        for (String patientId : patients()) {
            stored.putAll(entriesByBundle(client, patientId));
        }
        Map<String, String> broken = new TreeMap<>();
        sent.forEach((name, bundle) -> {
            List<String> entries = stored.getOrDefault(name, List.of());
            int expected = bundle.size() - 20;
            boolean mayBeMissing = !replayed && !acknowledged.contains(name);
            if (new HashSet<>(entries).size() != entries.size()
                    || !(entries.size() == expected || (mayBeMissing && entries.isEmpty()))) {
                broken.put(
                        name,
                        entries.size() + " of " + expected + (acknowledged.contains(name) ? ", acknowledged" : ""));
            }
        });
        return broken;
    }

    private static Map<String, List<String>> entriesByBundle(FhirClient client, String patientId) {
        Map<String, List<String>> entries = new HashMap<>();
        for (JsonNode observation : client.search("Observation?subject=Patient/" + patientId + "&_count=1000")) {
            JsonNode identifiers = observation.path("identifier");
            if (identifiers.size() == 2) {
                entries.computeIfAbsent(identifiers.get(0).path("value").asText(), name -> new ArrayList<>())
                        .add(identifiers.get(1).path("value").asText());
            }
        }
        return entries;
    }

    private static boolean isInput(JsonNode resource) {
        return resource.path("id").asText().startsWith("crash-")
                || resource.at("/identifier/0/system").asText().equals(BUNDLE);
    }

    private List<String> patientsWithAnAcknowledgedBundle() {
        return acknowledged.stream()
                .map(name -> sent.get(name).patientId())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> patients() {
        return IntStream.range(0, CLIENTS)
                .boxed()
                .flatMap(number -> IntStream.range(0, PATIENTS_OF_A_CLIENT).mapToObj(n -> "crash-" + number + "-" + n))
                .toList();
    }
}
