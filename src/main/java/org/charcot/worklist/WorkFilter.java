package org.charcot.worklist;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the list is asked for.
 *
 * @param need only patients with this need; null for all
 * @param kind only items of this kind; empty for all
 * @param owner only items of this owner or role; empty for all
 * @param rules only items that follow from one of these rules; null for all
 * @param words only patients whose name has these words; empty for all
 */
public record WorkFilter(@Nullable Need need, String kind, String owner, @Nullable Set<String> rules, String words) {

    boolean takes(Person person) {
        String name = person.name().toLowerCase(Locale.ROOT);
        return words.toLowerCase(Locale.ROOT)
                .lines()
                .flatMap(line -> java.util.Arrays.stream(line.split("[\\s,]+", -1)))
                .allMatch(name::contains);
    }
}
