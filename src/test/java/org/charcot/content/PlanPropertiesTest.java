package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.charcot.plan.Desired;
import org.charcot.plan.Outcome;
import org.charcot.record.EvaluationTime;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** What must hold for the plan of whatever is on record, with the plans, logic and forms as they are in the content. */
class PlanPropertiesTest {

    private static final Content CONTENT = Content.load(
            FhirContext.forR4Cached(), "https://charcot.health/fhir/PlanDefinition/als-care-pathway", Map.of());
    private static final String RULE = "https://charcot.health/fhir/CodeSystem/rule";
    private static final List<String> AGES = List.of("upcoming", "due", "overdue", "missed", "done");

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void neitherOrderNorRepetitionMatters(
            @ForAll("stories") List<Resource> story,
            @ForAll("shuffles") Random random,
            @ForAll @IntRange(max = 400) int day) {
        List<Resource> shuffled = new ArrayList<>(story);
        story.forEach(fact -> shuffled.add(fact.copy()));
        Collections.shuffle(shuffled, random);
        assertSame(outcome(shuffled, Stories.midnight(day)), outcome(story, Stories.midnight(day)));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsRetractedWasNeverThere(
            @ForAll("stories") List<Resource> story,
            @ForAll("fact") Resource error,
            @ForAll @IntRange(max = 400) int day) {
        error.setId("error");
        List<Resource> more = new ArrayList<>(story);
        more.add(Stories.retracted(error));
        assertSame(outcome(more, Stories.midnight(day)), outcome(story, Stories.midnight(day)));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void timeGoesForwardOnly(
            @ForAll("stories") List<Resource> story,
            @ForAll @IntRange(max = 400) int day,
            @ForAll @IntRange(min = 1, max = 400) int later) {
        Map<String, String> before = ages(outcome(story, Stories.midnight(day)));
        Map<String, String> after = ages(outcome(story, Stories.midnight(day + later)));
        before.forEach((task, age) -> {
            if (age.equals("done")) {
                assertThat(after).as(task).containsEntry(task, "done");
            } else if (after.containsKey(task)) {
                assertThat(AGES.indexOf(after.get(task))).as(task).isBetween(AGES.indexOf(age), AGES.indexOf("missed"));
            }
        });
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theTimeOfDayDoesNotMatter(@ForAll("stories") List<Resource> story, @ForAll @IntRange(max = 400) int day) {
        EvaluationTime midnight = Stories.midnight(day);
        Instant lastSecond = Stories.midnight(day + 1).instant().minusSeconds(1);
        assertSame(outcome(story, new EvaluationTime(lastSecond, midnight.clinicZone())), outcome(story, midnight));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void everythingSaysWhyInBothLanguages(
            @ForAll("stories") List<Resource> story, @ForAll @IntRange(max = 400) int day) {
        for (Desired desired : outcome(story, Stories.midnight(day))) {
            Resource resource = desired.resource();
            if (resource instanceof Task task) {
                assertRule(desired, task.getReasonCode());
                assertBothLanguages(desired, task.getDescriptionElement());
                assertBothLanguages(desired, task.getReasonCode().getTextElement());
                // A task that asks for a form names the form among its inputs instead of an activity.
                assertThat(task.hasInstantiatesCanonical() || task.hasInput())
                        .as(desired.key())
                        .isTrue();
                assertCited(desired, task);
            } else if (resource instanceof ServiceRequest request) {
                assertRule(desired, request.getReasonCodeFirstRep());
            } else if (resource instanceof CommunicationRequest request) {
                assertRule(desired, request.getReasonCodeFirstRep());
            } else if (resource instanceof DetectedIssue issue) {
                assertRule(desired, issue.getCode());
                assertBothLanguages(desired, issue.getDetailElement());
                assertCited(desired, issue);
            } else if (resource instanceof Observation observation) {
                assertThat(observation.getCode().getCoding()).as(desired.key()).isNotEmpty();
                assertThat(observation.hasDerivedFrom() || observation.hasExtension())
                        .as(desired.key())
                        .isTrue();
                if (!desired.key().startsWith("extracted|")) {
                    assertRule(desired, observation.getMethod());
                    assertCited(desired, observation);
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Resource>> stories() {
        return Stories.stories(6);
    }

    @Provide
    Arbitrary<Resource> fact() {
        return Stories.fact();
    }

    @Provide
    Arbitrary<Random> shuffles() {
        return Arbitraries.randoms();
    }

    private static List<Desired> outcome(List<Resource> story, EvaluationTime time) {
        Outcome outcome = CONTENT.evaluate(Stories.record(story), time);
        assertThat(outcome).isInstanceOf(Outcome.Plan.class);
        return ((Outcome.Plan) outcome).desired();
    }

    private static void assertSame(List<Desired> one, List<Desired> other) {
        assertThat(one)
                .extracting(Desired::key)
                .isEqualTo(other.stream().map(Desired::key).toList());
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.get(i).resource().equalsDeep(other.get(i).resource()))
                    .as(one.get(i).key())
                    .isTrue();
        }
    }

    private static Map<String, String> ages(List<Desired> outcome) {
        Map<String, String> ages = new TreeMap<>();
        for (Desired desired : outcome) {
            if (desired.resource() instanceof Task task) {
                ages.put(
                        desired.key(),
                        task.getBusinessStatus().getCodingFirstRep().getCode());
            }
        }
        return ages;
    }

    private static void assertRule(Desired desired, CodeableConcept reason) {
        assertThat(reason.getCoding()).as(desired.key()).anySatisfy(coding -> assertThat(coding.getSystem())
                .isEqualTo(RULE));
    }

    private static void assertBothLanguages(Desired desired, Element text) {
        assertThat(text.primitiveValue()).as(desired.key()).isNotBlank();
        assertThat(text.getExtensionsByUrl("http://hl7.org/fhir/StructureDefinition/translation"))
                .as(desired.key())
                .anySatisfy(translation -> {
                    assertThat(translation.getExtensionString("lang")).isEqualTo("nl");
                    assertThat(translation.getExtensionString("content")).isNotBlank();
                });
    }

    private static void assertCited(Desired desired, DomainResource resource) {
        assertThat(resource.getExtension()).as(desired.key()).anySatisfy(extension -> assertThat(extension.getUrl())
                .matches(".*/(citation|workflow-relatedArtifact)"));
    }
}
