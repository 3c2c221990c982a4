package org.charcot.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.charcot.questionnaire.Item.Calculation;

/**
 * What the calculated items of a form rest on, and an order in which each comes after what it rests on. An expression
 * rests on the questions it names by linkId and, for a group it names, on all in it; one that names none rests on every
 * question whose options carry a weight.
 */
final class CalculationOrder {

    private final Map<String, Item> items;
    private final List<Item> calculated = new ArrayList<>();
    private final Map<String, List<Item>> needs = new HashMap<>();

    /** @throws IllegalArgumentException when calculations rest on each other in a circle */
    CalculationOrder(Map<String, Item> items) {
        this.items = items;
        items.values().forEach(item -> resolve(item, new LinkedHashSet<>()));
    }

    List<Item> calculated() {
        return List.copyOf(calculated);
    }

    /** By the linkId of a calculated item, the questions that must be answered before it has a value. */
    Map<String, List<Item>> needs() {
        return Map.copyOf(needs);
    }

    private List<Item> resolve(Item item, Set<String> above) {
        Calculation calculation = item.calculation();
        if (calculation == null) {
            return item.isQuestion() ? List.of(item) : List.of();
        }
        List<Item> known = needs.get(item.linkId());
        if (known != null) {
            return known;
        }
        if (!above.add(item.linkId())) {
            throw new IllegalArgumentException("calculations go round: " + above + ".");
        }
        Map<String, Item> questions = new LinkedHashMap<>();
        restsOn(calculation)
                .flatMap(mentioned -> resolve(mentioned, above).stream())
                .forEach(question -> questions.put(question.linkId(), question));
        above.remove(item.linkId());
        List<Item> found = List.copyOf(questions.values());
        needs.put(item.linkId(), found);
        calculated.add(item);
        return found;
    }

    private Stream<Item> restsOn(Calculation calculation) {
        return calculation.mentions().isEmpty()
                ? items.values().stream().filter(Item::isScored)
                : items.values().stream()
                        .filter(item -> calculation.mentions().contains(item.linkId()))
                        .flatMap(Item::withDescendants);
    }
}
