package org.charcot.platform;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is evaluated and how.
 *
 * @param pathway canonical of the plan definition that every patient is evaluated by
 * @param threads patients evaluated at the same time
 * @param rules decisions that the sources leave open, by the name of the CQL parameter; each has a default in the logic
 */
@ConfigurationProperties("charcot.evaluation")
record EvaluationSettings(String pathway, @DefaultValue("2") int threads, @DefaultValue Map<String, Object> rules) {

    EvaluationSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("charcot.evaluation.threads must be at least 1, not " + threads);
        }
    }
}
