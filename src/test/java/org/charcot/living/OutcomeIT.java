package org.charcot.living;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.charcot.platform.ServerForTests;
import org.charcot.store.MarkStore;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is derived for one patient, in the shapes that were agreed on, as anybody finds it by a search. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutcomeIT {

    private static final String OURS = "https://charcot.health/fhir/";
    private static final String RULE = OURS + "CodeSystem/rule";
    private static final ServerForTests SERVER = ServerForTests.shared();
    private static final FhirClient CLIENT = new FhirClient(SERVER.root().resolve("fhir"));

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final LocalDate riluzoleStart = today.minusMonths(4);

    /** Everything is sent in one transaction; nobody asks for an evaluation. */
    @BeforeAll
    void send() {
        List<Resource> sent = new ArrayList<>(SyntheticPatient.resources("outcome", today, 40));
        Observation alt = sent.stream()
                .filter(resource -> resource.getId().endsWith("-measurement-0"))
                .map(Observation.class::cast)
                .findFirst()
                .orElseThrow();
        alt.setValue(new Quantity()
                .setValue(900)
                .setSystem("http://unitsofmeasure.org")
                .setCode("U/L"));
        CLIENT.post("", FhirClient.text(SyntheticPatient.transaction(sent)));
        MarkStore marks = SERVER.bean(MarkStore.class);
        await().atMost(Duration.ofMinutes(2)).until(() -> !marks.waiting().contains("outcome"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"el-escorial", "el-escorial-revised-2000", "awaji", "gold-coast", "mnd-phenotype"})
    void aCategoryIsOneObservationThatSaysWhatDecidedIt(String criteria) {
        JsonNode category = only(derived("Observation?code=" + OURS + "CodeSystem/assessment%7C" + criteria));
        assertThat(category.at("/valueCodeableConcept/coding/0/system").asText())
                .isEqualTo(OURS + "CodeSystem/diagnostic-category");
        assertThat(category.path("status").asText()).isEqualTo("preliminary");
        assertThat(texts(category.path("derivedFrom"), "reference"))
                .isNotEmpty()
                .allMatch(reference -> reference.startsWith("Observation/outcome-"));
        assertThat(category.at("/method/coding/0/system").asText()).isEqualTo(RULE);
        assertThat(category.path("component").size()).isPositive();
    }

    @Test
    void aDiagnosisIsNeverMade() {
        assertThat(CLIENT.search("Condition?subject=Patient/outcome&_count=100"))
                .extracting(condition -> condition.path("id").asText())
                .containsExactly("outcome-disease");
    }

    @Test
    void aResponseBecomesAPanelWithItsScoresAndStages() {
        List<JsonNode> panels = derived("Observation?code=http://loinc.org%7C82954-9");
        assertThat(panels).hasSize(3);
        for (JsonNode panel : panels) {
            String response = panel.at("/derivedFrom/0/reference").asText();
            assertThat(panel.path("effectiveDateTime").asText())
                    .isEqualTo(CLIENT.get(response).path("authored").asText());
            List<String> members = texts(panel.path("hasMember"), "reference");
            assertThat(members).hasSize(17);
            JsonNode total = members.stream()
                    .map(CLIENT::get)
                    .filter(member -> member.at("/code/coding/0/code").asText().equals("82953-1"))
                    .findFirst()
                    .orElseThrow();
            assertThat(total.at("/valueQuantity/code").asText()).isEqualTo("{score}");
            Map<String, JsonNode> derived = StreamSupport.stream(
                            CLIENT.search("Observation?derived-from=" + response + "&_count=100")
                                    .spliterator(),
                            false)
                    .filter(observation ->
                            observation.at("/code/coding/0/system").asText().equals(OURS + "CodeSystem/assessment"))
                    .collect(Collectors.toMap(
                            observation -> observation.at("/code/coding/0/code").asText(),
                            observation -> observation,
                            (first, second) -> first,
                            TreeMap::new));
            assertThat(derived.get("progression-rate").at("/valueQuantity/code").asText())
                    .isEqualTo("{score}/mo");
            assertThat(derived.get("kings-stage")
                            .at("/valueCodeableConcept/coding/0/system")
                            .asText())
                    .isEqualTo(OURS + "CodeSystem/kings-stage");
            assertThat(derived.get("mitos-stage").path("valueInteger").isInt()).isTrue();
        }
    }

    @Test
    void oneActiveCarePlanHoldsEveryTask() {
        JsonNode plan = only(derived("CarePlan?status=active"));
        assertThat(plan.at("/instantiatesCanonical/0").asText()).startsWith(OURS + "PlanDefinition/als-care-pathway");
        List<String> held = new ArrayList<>();
        plan.path("activity")
                .forEach(
                        activity -> held.add(activity.at("/reference/reference").asText()));
        assertThat(held)
                .filteredOn(reference -> reference.startsWith("Task/"))
                .containsExactlyInAnyOrderElementsOf(derived("Task?").stream()
                        .filter(task -> !task.path("status").asText().equals("cancelled"))
                        .map(task -> "Task/" + task.path("id").asText())
                        .toList());
    }

    @Test
    void aTaskSaysWhatWhenAndWhyInBothLanguages() {
        List<JsonNode> tasks = derived("Task?");
        assertThat(tasks).hasSizeGreaterThan(10).allSatisfy(task -> {
            assertThat(task.at("/for/reference").asText()).isEqualTo("Patient/outcome");
            assertThat(task.path("instantiatesCanonical").asText())
                    .matches(OURS + "ActivityDefinition/[a-z0-9-]+\\|.+");
            assertThat(task.at("/reasonCode/coding/0/system").asText()).isEqualTo(RULE);
            assertThat(task.path("description").asText()).isNotBlank();
            assertThat(task.at("/_description/extension").toString()).contains("\"nl\"");
            assertThat(task.toString()).contains("\"citation\"");
            assertThat(task.at("/businessStatus/coding/0/system").asText()).isEqualTo(OURS + "CodeSystem/timeliness");
            boolean limited = task.path("restriction").has("period");
            if (limited) {
                assertThat(task.has("focus"))
                        .as("a restriction limits what is asked for")
                        .isTrue();
            }
            JsonNode window = limited ? task.at("/restriction/period") : task.path("executionPeriod");
            if (window.has("end")) {
                assertThat(window.path("end").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
            }
        });
    }

    @Test
    void theBloodIsTestedOnSixDaysEachWithARequestForBothPanels() {
        Map<String, JsonNode> byDay = derived("Task?code=riluzole-blood-test").stream()
                .collect(Collectors.toMap(
                        task -> task.at("/restriction/period/end").asText(), task -> task, (a, b) -> a, TreeMap::new));
        assertThat(byDay.keySet())
                .containsExactlyElementsOf(Stream.of(1, 2, 3, 6, 9, 12)
                        .map(months -> riluzoleStart.plusMonths(months).toString())
                        .toList());
        byDay.forEach((day, task) -> {
            String focus = task.at("/focus/reference").asText();
            assertThat(CLIENT.get(focus).path("occurrenceDateTime").asText()).isEqualTo(day);
            Set<String> panels = CLIENT.search("ServiceRequest?based-on=" + focus).stream()
                    .map(request -> request.at("/code/coding/0/code").asText())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(panels).containsExactly("24325-3", "58410-2");
        });
    }

    @Test
    void aSafetyFindingHasItsEvidenceAndATask() {
        JsonNode issue = derived("DetectedIssue?").stream()
                .filter(found -> found.path("severity").asText().equals("high"))
                .findFirst()
                .orElseThrow();
        assertThat(issue.at("/code/coding/0/code").asText()).isEqualTo("RZ8");
        assertThat(issue.at("/evidence/0/detail/0/reference").asText()).isEqualTo("Observation/outcome-measurement-0");
        assertThat(issue.at("/implicated/0/reference").asText()).isEqualTo("MedicationStatement/outcome-riluzole");
        assertThat(issue.path("detail").asText()).isNotBlank();
        assertThat(derived("Task?"))
                .anyMatch(task -> task.at("/reasonCode/coding/0/code").asText().equals("RZ8"));
    }

    @Test
    void anEvaluationThatChangesSomethingLeavesOneProvenance() {
        int before = provenances();
        assertThat(before).isEqualTo(1);
        CLIENT.post("Patient/outcome/$evaluate", null);
        assertThat(provenances()).as("nothing changed").isEqualTo(before);
    }

    private static int provenances() {
        JsonNode plan = only(derived("CarePlan?status=active"));
        return CLIENT.search("Provenance?target=CarePlan/" + plan.path("id").asText())
                .size();
    }

    @Test
    void aDryRunAndAReplayStoreNothing() {
        StoredPlan plan = new StoredPlan(
                CLIENT, "outcome", resource -> resource.path("id").asText().startsWith("outcome-"));
        Map<String, String> before = plan.versions();
        JsonNode dry = CLIENT.post("Patient/outcome/$evaluate?dryRun=true", null);
        assertThat(dry.path("type").asText()).isEqualTo("collection");
        String parameters = "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"asOf\",\"valueDateTime\":\""
                + riluzoleStart.plusMonths(2).plusDays(1) + "\"}]}";
        JsonNode replayed = CLIENT.post("Patient/outcome/$evaluate", parameters);
        List<JsonNode> tests = StreamSupport.stream(replayed.path("entry").spliterator(), false)
                .map(entry -> entry.path("resource"))
                .filter(resource -> resource.at("/code/coding/0/code").asText().equals("riluzole-blood-test")
                        && resource.path("resourceType").asText().equals("Task"))
                .toList();
        assertThat(tests).hasSize(6);
        assertThat(tests)
                .filteredOn(task -> task.at("/restriction/period/end")
                        .asText()
                        .equals(riluzoleStart.plusMonths(6).toString()))
                .singleElement()
                .satisfies(task -> assertThat(
                                task.at("/businessStatus/coding/0/code").asText())
                        .isEqualTo("upcoming"));
        assertThat(plan.versions()).isEqualTo(before);
    }

    private static JsonNode only(List<JsonNode> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** What a search finds of the patient, without what was sent. */
    private static List<JsonNode> derived(String search) {
        return CLIENT.search(search + (search.endsWith("?") ? "" : "&") + "patient=Patient/outcome&_count=500").stream()
                .filter(resource -> !resource.path("id").asText().startsWith("outcome-"))
                .toList();
    }

    private static List<String> texts(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(element -> element.path(name).asText())
                .toList();
    }
}
