package org.charcot.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/** Answers that took long to make, each by all that it depends on. Those asked for last are kept. */
final class RememberedJson {

    /** An answer about a long record takes some hundred thousand. */
    private static final long CHARACTERS = 8_000_000;

    private final Cache<String, String> answers = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((String state, String json) -> json.length())
            .build();

    /** @param state names everything that the answer depends on */
    String get(String state, Supplier<String> answer) {
        String known = answers.getIfPresent(state);
        if (known == null) {
            known = answer.get();
            answers.put(state, known);
        }
        return known;
    }
}
