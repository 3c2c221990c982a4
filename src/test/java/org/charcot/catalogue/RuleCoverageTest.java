package org.charcot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charcot.catalogue.Examples.Shown;
import org.charcot.catalogue.Rule.Step;
import org.charcot.content.Content;
import org.charcot.plan.Words;
import org.charcot.record.EvaluationTime;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

/** Every rule of the clinical reference acts or is shown in exactly one plan, with all that a reader needs to judge it. */
class RuleCoverageTest {

    private static final Content CONTENT = Content.load(
            FhirContext.forR4Cached(), "https://charcot.health/fhir/PlanDefinition/als-care-pathway", Map.of());
    private static final Catalogue CATALOGUE = Catalogue.of(CONTENT);

    @Test
    void theCatalogueHasEveryRuleOfTheReference() {
        List<String> reference = Stream.of(
                        numbers("R0", 1, 9),
                        numbers("R", 10, 14),
                        numbers("R", 20, 27),
                        numbers("R", 30, 31),
                        Stream.of("R30'", "R55b"),
                        numbers("R", 40, 49),
                        numbers("R", 55, 58),
                        numbers("R", 60, 66),
                        numbers("R", 70, 86),
                        numbers("R", 90, 93),
                        numbers("RF", 1, 10),
                        numbers("N", 1, 5),
                        numbers("RZ", 1, 15),
                        numbers("F", 1, 7),
                        numbers("M", 1, 6),
                        numbers("K", 1, 21),
                        numbers("V", 1, 11))
                .flatMap(ids -> ids)
                .toList();
        assertThat(CATALOGUE.rules()).extracting(Rule::id).containsAll(reference);
    }

    @Test
    void everyRuleShowsAPatientForWhomItActs() throws IOException {
        List<Bundle> cohorts = new ArrayList<>();
        for (String file : List.of("Bundle-rule-examples.json", "demonstration-cohort.json")) {
            cohorts.add(FhirContext.forR4Cached()
                    .newJsonParser()
                    .parseResource(Bundle.class, Files.readString(Path.of("profiles/example", file))));
        }
        Map<String, Shown> shown = Examples.of(
                FhirContext.forR4Cached(),
                CONTENT,
                cohorts,
                new EvaluationTime(Instant.parse("2026-11-22T11:00:00Z"), ZoneId.of("Europe/Amsterdam")));
        assertThat(CATALOGUE.rules())
                .extracting(Rule::id)
                .filteredOn(rule -> shown.getOrDefault(rule, Shown.NONE).yes().isEmpty())
                .as("the appendix decides on the MRI only where a site sets it so")
                .containsExactly("R30'");
    }

    @Test
    void everyRuleLivesInOnePlan() {
        List<String> faults = new ArrayList<>();
        for (Rule rule : CATALOGUE.rules()) {
            Set<String> homes =
                    rule.steps().stream().map(step -> step.plan().id()).collect(Collectors.toCollection(TreeSet::new));
            if (homes.size() != 1) {
                faults.add(rule.id() + " lives in " + homes);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyRuleSaysWhatWhyAndWhereFromInBothLanguages() {
        List<String> faults = new ArrayList<>();
        for (Rule rule : CATALOGUE.rules()) {
            check(faults, rule, "name", rule.name());
            if (!Set.of("must-show", "advice", "info").contains(rule.level())) {
                faults.add(rule.id() + " has no level");
            }
            for (Step step : rule.steps()) {
                check(faults, rule, step.path() + " title", step.title());
                check(faults, rule, step.path() + " description", step.rationale());
                step.sources().forEach(source -> check(faults, rule, step.path() + " source", source.citation()));
                step.tests().forEach(test -> check(faults, rule, step.path() + " " + test.text(), test.meaning()));
                // A place is a chapter, section, note, page or table: it has a number or stands behind a comma.
                if (step.sources().stream()
                        .noneMatch(source -> source.citation().en().matches("(?s).*(\\d|, ).*"))) {
                    faults.add(rule.id() + " " + step.path() + ": no citation with a place");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void check(List<String> faults, Rule rule, String what, Words words) {
        if (words.en().isBlank() || words.nl() == null || words.nl().isBlank()) {
            faults.add(rule.id() + " " + what + " is missing");
        }
    }

    private static Stream<String> numbers(String letters, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> letters + number);
    }
}
