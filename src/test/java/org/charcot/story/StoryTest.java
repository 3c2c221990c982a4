package org.charcot.story;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charcot.content.Chart;
import org.charcot.content.Content;
import org.charcot.plan.Oracle;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twelve stories from the first complaint on, and the complete outcome of each step as a clinician may read it:
 * {@code src/test/resources/story/<name>.yaml} is what happens, {@code <name>.md} what follows. The outcome must be the
 * one that is kept. {@code -Dstories.write=true} writes it anew, to be read before it is committed.
 */
class StoryTest {

    private static final Path STORIES = Path.of("src/test/resources/story");
    private static final String OURS = "https://charcot.health/fhir/CodeSystem/";
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Content CONTENT = Chart.content(Map.of());

    @ParameterizedTest
    @MethodSource("stories")
    void theOutcomeOfEachStepIsTheOneThatIsKept(Path file) throws IOException {
        Story story = Story.read(file);
        String page = OutcomePage.of(story, StoryRun.of(story, CONTENT), new Unanswered(CONTENT));
        Path kept = STORIES.resolve(story.name() + ".md");
        if (Boolean.getBoolean("stories.write")) {
            Files.writeString(kept, page);
        }
        assertThat(kept).exists();
        assertThat(page.lines()).as(story.name()).containsExactlyElementsOf(Files.readAllLines(kept));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theReferenceImplementationAppliesTheSameActionsAtEachStep(Path file) throws IOException {
        for (Story.Step step : Story.read(file).steps()) {
            Oracle.assertAgreed(step.record(), step.time());
        }
    }

    /** A code of ours that is misspelt or no longer there would tell nothing, and nobody would notice. */
    @ParameterizedTest
    @MethodSource("stories")
    void everyCodeOfOursIsInItsCodeSystem(Path file) throws IOException {
        List<Story.Step> steps = Story.read(file).steps();
        assertThat(steps.get(steps.size() - 1).record().all())
                .flatExtracting(resource -> FHIR.newTerser().getAllPopulatedChildElementsOfType(resource, Coding.class))
                .filteredOn(coding -> coding.getSystem().startsWith(OURS))
                .allSatisfy(coding -> assertThat(codes(coding.getSystem()))
                        .as(coding.getSystem())
                        .contains(coding.getCode()));
    }

    private static List<String> codes(String system) {
        Path file = Path.of("terminology/code-system/CodeSystem-" + system.substring(OURS.length()) + ".json");
        CodeSystem codes = FHIR.newJsonParser().parseResource(CodeSystem.class, text(file));
        return codes.getConcept().stream()
                .flatMap(StoryTest::withDescendants)
                .map(ConceptDefinitionComponent::getCode)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ConceptDefinitionComponent> withDescendants(ConceptDefinitionComponent concept) {
        return Stream.concat(Stream.of(concept), concept.getConcept().stream().flatMap(StoryTest::withDescendants));
    }

    static List<Path> stories() throws IOException {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
