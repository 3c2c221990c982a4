package org.charcot.catalogue;

import java.util.List;
import java.util.Optional;
import org.charcot.plan.Setting;
import org.charcot.plan.Words;
import org.jspecify.annotations.Nullable;

/**
 * A rule.
 *
 * @param name a few words
 * @param level one of {@link #LEVELS}
 * @param steps the actions that name it, in the order of their plan; none where the content has the name only
 */
public record Rule(String id, Words name, String level, List<Step> steps) {

    /** The levels, the weightiest first. */
    public static final List<String> LEVELS = List.of("must-show", "advice", "info");

    /** The plan that the rule lives in. */
    public Optional<Plan> home() {
        return steps.stream().map(Step::plan).findFirst();
    }

    /** A plan definition with rules of its own. */
    public record Plan(String id, Words title) {}

    /** The settings that any of the steps rests on, each once. */
    public List<Setting> settings() {
        return steps.stream()
                .flatMap(step -> step.settings().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Where a rule comes from.
     *
     * @param url where to read it; null where the citation says all
     */
    public record Source(Words citation, @Nullable String url) {}

    /**
     * An expression that decides whether an action applies.
     *
     * @param kind {@code applicability}, {@code start} or {@code stop}
     * @param text the expression as it is written: a define in full
     * @param meaning what it says to a reader; the expression's name where the plan does not say
     */
    public record Test(String kind, String text, Words meaning) {}

    /**
     * An action of a plan that names the rule.
     *
     * @param path the ids from the top of the plan, with {@code /} between
     * @param makes what it asks for; null where it only states something
     * @param tests its own conditions behind those of the actions above it; what ends it comes last
     */
    public record Step(
            Plan plan,
            String path,
            Words title,
            Words rationale,
            @Nullable Words makes,
            List<Source> sources,
            List<Test> tests,
            List<Setting> settings) {}
}
