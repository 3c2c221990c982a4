package org.charcot.platform;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is evaluated and how.
 *
 * @param pathway canonical of the plan definition that every patient is evaluated by
 * @param threads patients evaluated at the same time
 * @param rules decisions that the sources leave open, by the name of the CQL parameter; each has a default in the logic
 * @param strategies false switches off the action of the pathway with that id; those that are not named are on
 */
@ConfigurationProperties("charcot.evaluation")
record EvaluationSettings(
        String pathway,
        @DefaultValue("2") int threads,
        @DefaultValue Map<String, Object> rules,
        @DefaultValue Map<String, Boolean> strategies) {

    EvaluationSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("charcot.evaluation.threads must be at least 1, not " + threads);
        }
    }

    Set<String> off() {
        return strategies.entrySet().stream()
                .filter(strategy -> !strategy.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
