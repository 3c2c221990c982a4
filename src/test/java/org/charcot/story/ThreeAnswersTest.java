package org.charcot.story;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charcot.content.Chart;
import org.charcot.content.Content;
import org.charcot.content.Stories;
import org.charcot.plan.Conditions;
import org.charcot.plan.Conditions.Verdict;
import org.charcot.plan.Demonstration;
import org.charcot.plan.Desired;
import org.charcot.plan.Outcome;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule has a patient for whom it acts, one for whom it must not, and one of whom it is not known: among the
 * stories, whose outcomes are kept, the patients of the demonstration, and the charts of {@link RuleChart}. So has what
 * lets an action start or stop. What is always known is listed with the reason in {@code always-known.yaml}.
 */
class ThreeAnswersTest {

    private static final String PLAN = "https://charcot.health/fhir/PlanDefinition/";
    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([^\"]+)\"");
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Set<String> INFERENCES = Conditions.inferences();
    private static final Map<Map<String, Object>, Content> CONTENT = new HashMap<>();
    private static final Map<String, SortedMap<String, Verdict>> VERDICTS = new HashMap<>();

    @ParameterizedTest
    @MethodSource("charts")
    void theChartHasTheOutcomeThatIsWritten(RuleChart chart) {
        SortedMap<String, Verdict> verdicts = verdicts(chart);
        SortedMap<String, String> expected = new TreeMap<>();
        chart.yes().forEach((action, made) -> expected.put(action, "YES " + made));
        chart.no().forEach(action -> expected.put(action, "NO"));
        chart.unknown().forEach(action -> expected.put(action, "UNKNOWN"));
        Outcome.Plan outcome = outcome(chart);
        SortedMap<String, String> said = new TreeMap<>();
        for (String action : expected.keySet()) {
            List<Resource> made = made(outcome, chart.plan(), action);
            String words = words(made);
            if (INFERENCES.contains(chart.plan() + " " + action)) {
                said.put(
                        action,
                        made.isEmpty() || words.equals("false") ? "NO" : words.isEmpty() ? "UNKNOWN" : "YES " + words);
            } else {
                Verdict verdict = verdicts.get(chart.plan() + " " + action);
                said.put(
                        action, (verdict + " " + (verdict == Verdict.YES && made.isEmpty() ? "shown" : words)).strip());
            }
        }
        assertThat(said).isEqualTo(expected);
    }

    @Test
    void everyRuleIsSeenToActAndNotToActAndUnknown() throws IOException {
        Set<String> alwaysKnown = alwaysKnown();
        Map<String, Set<Verdict>> seen = new TreeMap<>();
        for (Path file : StoryTest.stories()) {
            Story.read(file).steps().forEach(step -> see(seen, Conditions.of(step.record(), step.time(), Map.of())));
        }
        for (PatientRecord record : Demonstration.patients()) {
            see(seen, Conditions.of(record, Stories.midnight(180), Map.of()));
        }
        // What is inferred is a value, which only a chart states.
        INFERENCES.forEach(action -> seen.put(action, EnumSet.noneOf(Verdict.class)));
        for (RuleChart chart : charts()) {
            SortedMap<String, Verdict> asserted = verdicts(chart);
            asserted.values().removeIf(verdict -> verdict != Verdict.UNKNOWN);
            asserted.keySet().retainAll(alwaysKnown);
            asserted.keySet().removeAll(INFERENCES);
            chart.yes().keySet().forEach(action -> asserted.put(chart.plan() + " " + action, Verdict.YES));
            chart.no().forEach(action -> asserted.put(chart.plan() + " " + action, Verdict.NO));
            chart.unknown().forEach(action -> asserted.put(chart.plan() + " " + action, Verdict.UNKNOWN));
            see(seen, asserted);
        }
        Map<String, Set<Verdict>> wrong = new TreeMap<>();
        seen.forEach((action, verdicts) -> {
            Set<Verdict> expected =
                    alwaysKnown.contains(action) ? EnumSet.of(Verdict.YES, Verdict.NO) : EnumSet.allOf(Verdict.class);
            if (!verdicts.equals(expected)) {
                wrong.put(action, verdicts);
            }
        });
        assertThat(wrong)
                .as("the answers that were seen: one that is missing needs a chart, and what is always known and was"
                        + " unknown must leave the list")
                .isEmpty();
        assertThat(seen).containsKeys(alwaysKnown.toArray(String[]::new));
    }

    /** A code that is misspelt would tell nothing, and what it should have told would seem not to matter. */
    @Test
    void everyCodeOfAChartIsOneOfTheContent() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String folder : List.of("terminology", "profiles/activity")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".json")).toList()) {
                    CODE.matcher(Files.readString(file)).results().forEach(found -> known.add(found.group(1)));
                }
            }
        }
        Set<String> unknown = new TreeSet<>();
        for (RuleChart chart : charts()) {
            chart.record().all().stream()
                    .flatMap(resource ->
                            FHIR.newTerser().getAllPopulatedChildElementsOfType(resource, Coding.class).stream())
                    .filter(coding -> !coding.getSystem().startsWith("http://terminology.hl7.org/"))
                    .map(Coding::getCode)
                    .filter(code -> !known.contains(code))
                    .forEach(code -> unknown.add(chart + " " + code));
        }
        assertThat(unknown).isEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsAlwaysKnownIsKnownOfWhatIsMadeUp(@ForAll("stories") List<Resource> story) throws IOException {
        SortedMap<String, Verdict> verdicts = Conditions.of(Stories.record(story), Stories.midnight(0), Map.of());
        Set<String> unknown = alwaysKnown();
        unknown.removeAll(INFERENCES);
        unknown.removeIf(action -> verdicts.get(action) != Verdict.UNKNOWN);
        assertThat(unknown).isEmpty();
    }

    @Provide
    Arbitrary<List<Resource>> stories() {
        return Stories.stories(12);
    }

    static List<RuleChart> charts() throws IOException {
        return RuleChart.all();
    }

    private static void see(Map<String, Set<Verdict>> seen, SortedMap<String, Verdict> verdicts) {
        verdicts.forEach((action, verdict) -> seen.computeIfAbsent(action, first -> EnumSet.noneOf(Verdict.class))
                .add(verdict));
    }

    private static Set<String> alwaysKnown() throws IOException {
        Set<String> actions = new TreeSet<>();
        RuleChart.yaml(RuleChart.FOLDER.resolve("always-known.yaml")).forEach((reason, plans) -> Story.map(plans)
                .forEach((plan, paths) -> ((List<?>) paths).forEach(path -> assertThat(actions.add(plan + " " + path))
                        .as(plan + " " + path + " is listed once")
                        .isTrue())));
        return actions;
    }

    private static Outcome.Plan outcome(RuleChart chart) {
        Content content = CONTENT.computeIfAbsent(chart.settings(), Chart::content);
        Outcome outcome = content.evaluate(chart.record(), chart.time());
        if (outcome instanceof Outcome.Plan plan) {
            return plan;
        }
        throw new AssertionError(chart + ": " + outcome);
    }

    private static SortedMap<String, Verdict> verdicts(RuleChart chart) {
        return new TreeMap<>(VERDICTS.computeIfAbsent(
                chart.toString(), first -> Conditions.of(chart.record(), chart.time(), chart.settings())));
    }

    /** What the outcome has of the action. */
    private static List<Resource> made(Outcome.Plan outcome, String plan, String action) {
        return outcome.desired().stream()
                .filter(desired -> desired.key().startsWith(PLAN + plan + "|" + action + "|"))
                .map(Desired::resource)
                .toList();
    }

    private static String words(List<Resource> made) {
        Map<String, Long> counted = made.stream()
                .collect(Collectors.groupingBy(ThreeAnswersTest::words, TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(each -> (each.getValue() > 1 ? each.getValue() + " x " : "") + each.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String words(Resource resource) {
        if (resource instanceof DetectedIssue issue) {
            return issue.getSeverity().toCode() + " issue";
        }
        if (resource instanceof Task task) {
            return task.getStatus() == Task.TaskStatus.COMPLETED ? "task done" : "task";
        }
        return resource instanceof Observation observation && observation.hasValue()
                ? value(observation.getValue())
                : resource instanceof Observation ? "" : resource.fhirType();
    }

    private static String value(Type value) {
        if (value instanceof CodeableConcept concept) {
            return concept.getCodingFirstRep().getCode();
        }
        return value instanceof Quantity quantity
                ? quantity.getValue().toPlainString() + " " + quantity.getCode()
                : value.primitiveValue();
    }
}
