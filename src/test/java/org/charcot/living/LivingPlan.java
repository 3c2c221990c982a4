package org.charcot.living;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/** The fixed properties of a living plan, on a server that is reached over HTTP. */
final class LivingPlan {

    /**
     * The strategies that the facts of a story do not touch are off, so that a hundred stories take minutes: what they
     * make is the same machinery's work, and the properties of the pure engine are tried with all of them.
     */
    static final List<String> CORE_STRATEGIES = Stream.of(
                    "entry-and-phenotype",
                    "genetics",
                    "symptoms",
                    "symptom-medication",
                    "red-flags-and-mimics",
                    "mimics",
                    "fasciculations",
                    "multiple-sclerosis",
                    "work-up",
                    "team-and-support",
                    "breathing",
                    "nutrition",
                    "standard-consult")
            .map(strategy -> "charcot.evaluation.strategies." + strategy + "=false")
            .toList();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private final FhirClient client;
    private final String patientId;
    private final List<Resource> facts;
    private final StoredPlan plan;
    private final Map<String, JsonNode> withoutFacts;
    private final Map<String, JsonNode> expected;

    /** Stores a patient, and what the plan is when the facts arrive one by one and nothing is ever withdrawn. */
    LivingPlan(URI fhirBase, String patientId) {
        this.client = new FhirClient(fhirBase);
        this.patientId = patientId;
        this.facts = PlanStory.facts(patientId, today);
        Set<String> sent = PlanStory.ids(facts);
        this.plan = new StoredPlan(
                client, patientId, resource -> sent.contains(resource.path("id").asText()));
        client.put(SyntheticPatient.resources(patientId, today, 1).get(0));
        plan.evaluate();
        withoutFacts = plan.live();
        facts.subList(0, PlanStory.STAYING).forEach(client::put);
        plan.evaluate();
        expected = plan.live();
        assertThat(expected).hasSizeGreaterThan(withoutFacts.size() + 10).isEqualTo(plan.computed());
    }

    /** Same data, same plan: order, grouping and repetition do not matter, and what was withdrawn never counted. */
    void dependsOnTheFactsOnly(PlanStory story) {
        PlanStory.forget(client, facts);
        plan.evaluate();
        assertThat(plan.live()).as("without facts").isEqualTo(withoutFacts);
        story.tell(client, facts);
        plan.evaluate();
        assertThat(plan.live()).as("with all facts").isEqualTo(expected);
    }

    /** Nothing twice: an evaluation without new facts leaves every version as it is. */
    void isNotWrittenTwice(PlanStory story) {
        PlanStory.forget(client, facts);
        story.tell(client, facts);
        plan.evaluate();
        Map<String, String> before = plan.versions();
        plan.evaluate();
        assertThat(plan.versions()).isEqualTo(before);
        client.put(facts.get(story.order().get(0) % PlanStory.STAYING));
        plan.evaluate();
        assertThat(plan.versions()).as("after a fact that is already known").isEqualTo(before);
    }

    /**
     * People win: a task whose status a person changed stays as the person left it, whatever the facts do.
     *
     * @param chosen which of the open tasks
     */
    void leavesWhatAPersonDecided(String status, int chosen, PlanStory story) {
        String other = patientId + "-" + status + "-" + Integer.toHexString(story.hashCode()) + "-" + chosen;
        List<Resource> itsFacts = PlanStory.facts(other, today);
        Set<String> sent = PlanStory.ids(itsFacts);
        StoredPlan itsPlan = new StoredPlan(
                client, other, resource -> sent.contains(resource.path("id").asText()));
        client.put(SyntheticPatient.resources(other, today, 1).get(0));
        itsFacts.subList(0, PlanStory.STAYING).forEach(client::put);
        itsPlan.evaluate();
        List<String> tasks = itsPlan.live().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("Task/")
                        && Set.of("requested", "ready", "draft")
                                .contains(entry.getValue().path("status").asText()))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(tasks).isNotEmpty();
        String task = tasks.get(chosen % tasks.size());

        ObjectNode decided = (ObjectNode) client.get(task);
        String version = decided.at("/meta/versionId").asText();
        decided.put("status", status);
        decided.putObject("statusReason").put("text", "Discussed with the patient");
        HttpResponse<String> answer =
                client.answer("PUT", task, decided.toString(), "If-Match", "W/\"" + version + "\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(client.answer("PUT", task, decided.toString(), "If-Match", "W/\"" + version + "\"")
                        .statusCode())
                .as("a stale version")
                .isIn(409, 412);
        JsonNode kept = client.get(task);

        itsPlan.evaluate();
        assertThat(client.get(task)).isEqualTo(kept);
        PlanStory.forget(client, itsFacts);
        itsPlan.evaluate();
        assertThat(client.get(task)).as("without the facts").isEqualTo(kept);
        story.tell(client, itsFacts);
        itsPlan.evaluate();
        assertThat(client.get(task)).as("with the facts again").isEqualTo(kept);
    }
}
