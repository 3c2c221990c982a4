package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.charcot.door.Bodies.Body;
import org.charcot.platform.ServerForTests;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.slf4j.LoggerFactory;

/** Whatever is sent over HTTP is answered soon and never as a failure of the server, which stays well; nothing is logged. */
class FuzzIT {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final List<String> PATHS =
            List.of("", "$validate", "$evaluate", "$extract", "$apply", "PATCH", "PUT");

    /** Long enough for a machine that does much else; what is found wrong in a body takes milliseconds. */
    private static final Duration ANSWERED = Duration.ofMinutes(1);

    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

    private final ServerForTests server = ServerForTests.shared();

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void everyBodyIsAnswered(
            @ForAll("bodies") Body body, @ForAll("mutations") List<Mutation> mutations, @ForAll("paths") String path) {
        // To hold a body of many resources to every rule of FHIR takes as long as that takes.
        Assume.that(!path.equals("$validate") || body.bytes().length < 20_000);
        byte[] mutated = Mutation.all(mutations, body.bytes());
        long start = System.nanoTime();
        HttpResponse<String> answer = server.send(request(body, path, mutated));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ANSWERED);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 499);
        if (answer.statusCode() >= 400) {
            OperationOutcome outcome = FHIR.newJsonParser().parseResource(OperationOutcome.class, answer.body());
            assertThat(outcome.getIssue()).isNotEmpty().allSatisfy(issue -> assertThat(issue.getSeverity())
                    .isNotNull());
            assertThat(answer.body()).doesNotContain("Exception", "java.", "org.hibernate", "HFJ_");
        }
    }

    @BeforeContainer
    static void listen() {
        LOG.start();
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(LOG);
        assertThat(ServerForTests.shared()
                        .put("Patient/fuzz", "{\"resourceType\":\"Patient\",\"id\":\"fuzz\"}")
                        .statusCode())
                .isIn(200, 201);
        LOG.list.clear();
    }

    @AfterContainer
    static void isWellAndHasLoggedNothing() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(LOG);
        ServerForTests server = ServerForTests.shared();
        assertThat(server.get("Patient/fuzz").statusCode()).isEqualTo(200);
        assertThat(server.send(HttpRequest.newBuilder(server.root().resolve("actuator/health/readiness")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(LOG.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
    }

    @Provide
    Arbitrary<Body> bodies() {
        return Arbitraries.of(Bodies.examples());
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Mutation.few();
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(PATHS);
    }

    private HttpRequest.Builder request(Body body, String path, byte[] mutated) {
        String whole =
                switch (path) {
                    case "" -> body.type().equals("Bundle") ? "" : body.type();
                    case "$evaluate" -> "Patient/fuzz/$evaluate";
                    case "$extract" -> "QuestionnaireResponse/$extract";
                    case "$apply" -> "PlanDefinition/$apply";
                    case "PATCH" -> "Patient/fuzz";
                    case "PUT" -> body.type() + "/fuzz";
                    default -> body.type() + "/" + path;
                };
        String type = path.equals("PATCH")
                ? body.xml() ? "application/xml-patch+xml" : "application/json-patch+json"
                : body.xml() ? "application/fhir+xml" : "application/fhir+json";
        String method = path.equals("PATCH") || path.equals("PUT") ? path : "POST";
        return server.request(whole)
                .setHeader("Content-Type", type)
                .method(method, BodyPublishers.ofByteArray(mutated));
    }
}
