package org.charcot.living;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.charcot.platform.ServerForTests;
import org.junit.jupiter.api.Test;

/** What becomes of what people do with derived resources beside deciding about them. */
class PeopleIT {

    private static final FhirClient CLIENT =
            new FhirClient(ServerForTests.shared().root().resolve("fhir"));

    @Test
    void aNoteThatSaysNeitherWhoNorWhenStaysWhenTheTaskIsComputedAnew() {
        patient("notes");
        JsonNode task = task("notes", "R70");
        change(task, theirs -> theirs.withArray("note").addObject().put("text", "Phoned, will call back"));
        put(
                "CareTeam/notes",
                """
                {"resourceType":"CareTeam","id":"notes","status":"active","subject":{"reference":"Patient/notes"},
                 "participant":[{"role":[{"coding":[{"system":"http://snomed.info/sct","code":"56397003"}]}],
                   "member":{"display":"Neurologist"}}]}""");
        evaluate("notes");

        JsonNode computedAnew = CLIENT.get(reference(task));
        assertThat(computedAnew.path("note"))
                .as("the notes change with the team")
                .isNotEqualTo(task.path("note"));
        assertThat(texts(computedAnew)).contains("Phoned, will call back");
        assertNothingMoreIsWritten("notes");
    }

    @Test
    void whatIsComputedIsComputedAgainWhereSomebodyChangedIt() {
        patient("changed");
        JsonNode task = task("changed", "R70");
        JsonNode plan = of("changed", "CarePlan").get(0);
        change(task, theirs -> theirs.putObject("code").put("text", "Something else"));
        change(plan, theirs -> theirs.withArray("activity").remove(0));
        evaluate("changed");

        assertThat(CLIENT.get(reference(task)).path("code")).isEqualTo(task.path("code"));
        assertThat(CLIENT.get(reference(plan)).path("activity")).isEqualTo(plan.path("activity"));
        assertNothingMoreIsWritten("changed");
    }

    @Test
    void aCarePlanThatSomebodyDeletedIsThereAgainAndATaskThatSomebodyDeletedIsNotListed() {
        patient("deleted");
        JsonNode task = task("deleted", "R70");
        JsonNode plan = of("deleted", "CarePlan").get(0);
        assertThat(CLIENT.answer("DELETE", reference(task), null).statusCode()).isEqualTo(200);
        assertThat(CLIENT.answer("DELETE", reference(plan), null).statusCode()).isEqualTo(200);
        evaluate("deleted");

        JsonNode again = CLIENT.get(reference(plan));
        List<String> listed = new ArrayList<>();
        again.path("activity")
                .forEach(activity ->
                        listed.add(activity.at("/reference/reference").asText()));
        assertThat(listed)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        of("deleted", "Task").stream().map(PeopleIT::reference).toList())
                .doesNotContain(reference(task));
        assertThat(CLIENT.answer("GET", reference(task), null).statusCode()).isEqualTo(410);
        assertNothingMoreIsWritten("deleted");
    }

    @Test
    void aTaskThatSomebodyTookUpStaysInThePlanWhenItIsNoLongerDesired() {
        patient("taken-up");
        JsonNode task = task("taken-up", "RZ15");
        change(task, theirs -> theirs.put("status", "in-progress"));
        put(
                "MedicationStatement/taken-up",
                """
                {"resourceType":"MedicationStatement","id":"taken-up","status":"active",
                 "subject":{"reference":"Patient/taken-up"},
                 "medicationCodeableConcept":{"coding":[{"system":"http://www.whocc.no/atc","code":"N07XX02"}]},
                 "effectivePeriod":{"start":"2026-10-01"}}""");
        evaluate("taken-up");

        assertThat(CLIENT.get(reference(task)).path("status").asText()).isEqualTo("in-progress");
        assertThat(of("taken-up", "CarePlan"))
                .singleElement()
                .satisfies(plan -> assertThat(plan.path("activity").toString()).contains(reference(task)));
        assertNothingMoreIsWritten("taken-up");
    }

    private static void patient(String id) {
        put("Patient/" + id, "{\"resourceType\":\"Patient\",\"id\":\"" + id + "\"}");
        put(
                "Condition/" + id,
                """
                {"resourceType":"Condition","id":"%s","subject":{"reference":"Patient/%s"},
                 "clinicalStatus":{"coding":[{
                   "system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},
                 "verificationStatus":{"coding":[{
                   "system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"confirmed"}]},
                 "code":{"coding":[{"system":"http://snomed.info/sct","code":"86044005"}]},
                 "onsetDateTime":"2026-03-01","recordedDate":"2026-09-01"}"""
                        .formatted(id, id));
        evaluate(id);
    }

    private static void put(String path, String body) {
        assertThat(CLIENT.answer("PUT", path, body).statusCode()).isBetween(200, 201);
    }

    private static void change(JsonNode resource, Consumer<ObjectNode> change) {
        ObjectNode theirs = resource.deepCopy();
        change.accept(theirs);
        put(reference(resource), theirs.toString());
    }

    private static JsonNode evaluate(String id) {
        return CLIENT.post("Patient/" + id + "/$evaluate", "{\"resourceType\":\"Parameters\"}")
                .path("entry");
    }

    private static void assertNothingMoreIsWritten(String id) {
        JsonNode before = evaluate(id);
        assertThat(evaluate(id)).isEqualTo(before);
    }

    private static List<JsonNode> of(String id, String type) {
        List<JsonNode> found = new ArrayList<>();
        evaluate(id).forEach(entry -> {
            if (entry.at("/resource/resourceType").asText().equals(type)) {
                found.add(entry.path("resource"));
            }
        });
        return found;
    }

    private static JsonNode task(String id, String rule) {
        return of(id, "Task").stream()
                .filter(task -> task.at("/reasonCode/coding/0/code").asText().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode task) {
        List<String> texts = new ArrayList<>();
        task.path("note").forEach(note -> texts.add(note.path("text").asText()));
        return texts;
    }

    private static String reference(JsonNode resource) {
        return resource.path("resourceType").asText() + "/"
                + resource.path("id").asText();
    }
}
