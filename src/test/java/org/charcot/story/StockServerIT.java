package org.charcot.story;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.charcot.content.ContentPackage;
import org.charcot.plan.Oracle;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A server that is not ours loads the package, and over HTTP its {@code $apply} finds the same actions applicable.
 *
 * <p>What is compared and what it needs is told by {@link Oracle}. That one has the time handed in; this server can be told
 * no time, so that a story is moved until the step is today ({@link Moved}). Records come with the request, which is as fast
 * as it gets; one is stored before instead.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StockServerIT {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String NAME = "health.charcot.als";
    private static final String VERSION = "1.2.3";

    /** HAPI finds what a package holds by its canonical, which R4 gives no ObservationDefinition; no condition needs one. */
    private static final List<String> TYPES = List.of(
            "CodeSystem",
            "ValueSet",
            "ConceptMap",
            "StructureDefinition",
            "Questionnaire",
            "Library",
            "ActivityDefinition",
            "PlanDefinition");

    private final HttpClient http = HttpClient.newHttpClient();
    private final StockServer server = StockServer.start();

    @BeforeAll
    void installThePackage() throws IOException {
        Path file = Path.of("target", "content-package-of-the-stock-server.tgz");
        Path elm = Path.of("target", "elm-of-the-stock-server.jar");
        ContentPackage.main(new String[] {file.toString(), NAME, VERSION, "For a test.", elm.toString()});
        assertThat(server.install(Files.readAllBytes(file), NAME, VERSION, TYPES)
                        .getResourcesInstalled())
                .containsOnlyKeys(TYPES);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theSameActionsApply(String story, int step) throws IOException, InterruptedException {
        EvaluationTime time = now();
        PatientRecord record = record(story, step, time);
        Bundle data = new Bundle().setType(BundleType.COLLECTION);
        record.all().forEach(resource -> data.addEntry().setResource(resource));

        Map<String, Set<String>> theirs = new TreeMap<>();
        Map<String, Set<String>> ours = Oracle.ours(record, time);
        for (String strategy : ours.keySet()) {
            Parameters question = question(strategy, record).addParameter("useServerData", false);
            question.addParameter().setName("data").setResource(data);
            theirs.put(strategy, apply(question));
        }

        assertThat(theirs).isEqualTo(ours);
    }

    @Test
    void theSameActionsApplyToARecordThatItHasStored() throws IOException, InterruptedException {
        EvaluationTime time = now();
        PatientRecord record =
                record("12-messy-record", stepsOf("12-messy-record").size() - 1, time);
        Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
        for (Resource resource : record.all()) {
            transaction
                    .addEntry()
                    .setResource(resource)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(StoryRun.reference(resource));
        }
        post("", transaction);

        Map<String, Set<String>> theirs = new TreeMap<>();
        Map<String, Set<String>> ours = Oracle.ours(record, time);
        for (String strategy : ours.keySet()) {
            theirs.put(strategy, apply(question(strategy, record)));
        }

        assertThat(theirs).isEqualTo(ours);
    }

    /** The server takes the day from its clock in the zone of its JVM, which is this one. */
    private static EvaluationTime now() {
        return new EvaluationTime(Instant.now(), ZoneId.systemDefault());
    }

    private static List<Arguments> steps() throws IOException {
        List<Arguments> steps = new ArrayList<>();
        for (Path file : StoryTest.stories()) {
            String story = file.getFileName().toString().replace(".yaml", "");
            for (int step = 0; step < stepsOf(story).size(); step++) {
                steps.add(Arguments.of(story, step));
            }
        }
        return steps;
    }

    private static List<Story.Step> stepsOf(String story) throws IOException {
        return Story.read(Path.of("src/test/resources/story", story + ".yaml")).steps();
    }

    private static PatientRecord record(String story, int step, EvaluationTime time) throws IOException {
        return Oracle.complete(Moved.to(time.today(), stepsOf(story).get(step)));
    }

    private static Parameters question(String strategy, PatientRecord record) {
        return new Parameters()
                .addParameter("canonical", new CanonicalType(strategy))
                .addParameter("subject", "Patient/" + record.patientId());
    }

    private Set<String> apply(Parameters question) throws IOException, InterruptedException {
        return Oracle.applied(
                FHIR.newJsonParser().parseResource(CarePlan.class, post("/PlanDefinition/$apply", question)));
    }

    private String post(String path, Resource resource) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(server.base() + path))
                        .header("Content-Type", "application/fhir+json")
                        .POST(BodyPublishers.ofString(FHIR.newJsonParser().encodeResourceToString(resource)))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
