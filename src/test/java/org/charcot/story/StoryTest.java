package org.charcot.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charcot.content.Chart;
import org.charcot.content.Content;
import org.charcot.plan.Oracle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twelve stories from the first complaint on, and the complete outcome of each step as a clinician may read it:
 * {@code src/test/resources/story/<name>.yaml} is what happens, {@code <name>.md} what follows. The outcome must be the
 * one that is kept. {@code -Dstories.write=true} writes it anew, to be read before it is committed.
 */
class StoryTest {

    private static final Path STORIES = Path.of("src/test/resources/story");
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

    static List<Path> stories() throws IOException {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
