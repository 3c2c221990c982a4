package org.charcot.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.charcot.catalogue.Catalogue;
import org.charcot.catalogue.Rule;
import org.charcot.catalogue.Rule.Plan;
import org.charcot.catalogue.Rule.Source;
import org.charcot.catalogue.Rule.Step;
import org.charcot.plan.Words;

/**
 * The catalogue of rules as its page shows it.
 *
 * @param all how many rules there are
 */
public record RulesView(String text, List<Option> plans, List<Option> levels, List<Rule> rules, int all) {

    /** A choice of a filter. */
    public record Option(String value, String label, boolean isChosen) {}

    static RulesView of(Catalogue catalogue, String text, String plan, String level, Texts texts) {
        List<Option> plans = catalogue.plans().stream()
                .map(each -> new Option(
                        each.id(),
                        texts.choose(each.title().en(), each.title().dutch()),
                        each.id().equals(plan)))
                .toList();
        List<Option> levels = Rule.LEVELS.stream()
                .map(each -> new Option(each, texts.of("rules.level." + each), each.equals(level)))
                .toList();
        List<Rule> rules = catalogue.rules().stream()
                .filter(rule -> plan.isEmpty()
                        || rule.home().map(Plan::id).filter(plan::equals).isPresent())
                .filter(rule -> level.isEmpty() || rule.level().equals(level))
                .filter(rule -> says(rule, text))
                .toList();
        return new RulesView(text, plans, levels, rules, catalogue.rules().size());
    }

    public boolean isFiltered() {
        return rules.size() < all;
    }

    /** Whether every word is in the rule, in either language. */
    private static boolean says(Rule rule, String text) {
        List<String> said = new ArrayList<>(List.of(rule.id()));
        add(said, rule.name());
        for (Step step : rule.steps()) {
            add(said, step.title());
            add(said, step.rationale());
            step.sources().stream().map(Source::citation).forEach(citation -> add(said, citation));
        }
        String all = String.join("\n", said).toLowerCase(Locale.ROOT);
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(all::contains);
    }

    private static void add(List<String> said, Words words) {
        said.add(words.en());
        said.add(words.dutch());
    }
}
