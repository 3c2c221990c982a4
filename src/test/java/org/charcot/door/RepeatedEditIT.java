package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.door.BadInput.bundle;
import static org.charcot.door.BadInput.json;
import static org.charcot.door.BadInput.outcome;
import static org.charcot.door.BadInput.post;
import static org.charcot.door.BadInput.put;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.charcot.platform.ServerForTests;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;

/** The same thing sent again, changed at the same time, or changed from an old version. */
class RepeatedEditIT {

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void aStaleVersionIsRefusedAndARetryWorks() {
        server.put("Patient/stale", "{\"resourceType\":\"Patient\",\"id\":\"stale\"}");
        server.put("Patient/stale", "{\"resourceType\":\"Patient\",\"id\":\"stale\",\"active\":true}");
        String change = "{\"resourceType\":\"Patient\",\"id\":\"stale\",\"active\":false}";

        HttpResponse<String> stale = server.send(
                server.request("Patient/stale").header("If-Match", "W/\"1\"").PUT(BodyPublishers.ofString(change)));
        assertThat(stale.statusCode()).isIn(409, 412);
        assertThat(outcome(stale).getIssueFirstRep().getSeverity()).isEqualTo(OperationOutcome.IssueSeverity.ERROR);

        HttpResponse<String> retry = server.send(
                server.request("Patient/stale").header("If-Match", "W/\"2\"").PUT(BodyPublishers.ofString(change)));
        assertThat(retry.statusCode()).isEqualTo(200);
    }

    @Test
    void ofManyEditsOfOneVersionOneIsTaken() throws Exception {
        server.put("Patient/versioned", "{\"resourceType\":\"Patient\",\"id\":\"versioned\"}");
        assertThat(atOnce(family -> edit("versioned", family, "If-Match", "W/\"1\"")))
                .containsOnlyOnce(200)
                .isSubsetOf(200, 409, 412);
        assertThat(edit("versioned", "Retry", "If-Match", "W/\"2\"")).isEqualTo(200);
    }

    @Test
    void editsThatNameNoVersionAreAllTaken() throws Exception {
        server.put("Patient/edited", "{\"resourceType\":\"Patient\",\"id\":\"edited\"}");
        assertThat(atOnce(family -> edit("edited", family, "X-Test", "none"))).containsOnly(200);
    }

    @Test
    void ofManyEditsOfWhatWasDeletedSomeAreTakenAndTheOthersMayBeSentAgain() throws Exception {
        server.put("Patient/undeleted", "{\"resourceType\":\"Patient\",\"id\":\"undeleted\"}");
        for (int n = 0; n < 10; n++) {
            measure("1");
            server.send(server.request("Observation/undeleted").DELETE());
            assertThat(atOnce(this::measure)).isSubsetOf(200, 201, 409).containsAnyOf(200, 201);
            assertThat(measure("2")).isEqualTo(200);
        }
    }

    /** The status of the answer to a measurement of somebody, which refers to that patient. */
    private int measure(String text) {
        return server.put(
                        "Observation/undeleted",
                        json("{'resourceType':'Observation','id':'undeleted','status':'final','code':{'text':'" + text
                                + "'},'subject':{'reference':'Patient/undeleted'}}"))
                .statusCode();
    }

    /** What eight edits are answered that are made at the same moment. */
    private static List<Integer> atOnce(Function<String, Integer> edit) throws Exception {
        ExecutorService editors = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> edits = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(n -> () -> edit.apply("Edit" + n))
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : editors.invokeAll(edits)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            editors.shutdownNow();
        }
    }

    private int edit(String id, String family, String header, String value) {
        return server.send(server.request("Patient/" + id)
                        .header(header, value)
                        .PUT(BodyPublishers.ofString(json(
                                "{'resourceType':'Patient','id':'" + id + "','name':[{'family':'" + family + "'}]}"))))
                .statusCode();
    }

    @Test
    void theSameSubmissionTwiceIsStoredOnce() {
        String submission = bundle(
                "transaction",
                put("Patient/again"),
                post(
                        "{'resourceType':'Observation','identifier':[{'system':'urn:again','value':'1'}],'status':'final',"
                                + "'code':{'text':'t'},'subject':{'reference':'Patient/again'}}",
                        ",'ifNoneExist':'identifier=urn:again|1'"));
        for (int n = 0; n < 3; n++) {
            assertThat(server.post("", submission).statusCode()).isEqualTo(200);
        }
        assertThat(server.get("Patient/again/_history").body()).contains("\"total\":1");
        assertThat(server.get("Observation?identifier=urn:again%7C1&_total=accurate")
                        .body())
                .contains("\"total\":1", "\"versionId\":\"1\"");
    }
}
