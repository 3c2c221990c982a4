package org.charcot.worklist;

import java.util.List;
import java.util.Map;

/**
 * A page of the list.
 *
 * @param counts how many patients have each need, whichever need was asked for
 * @param everybody how many patients have any need
 * @param patients how many patients the whole list has, those with the need that was asked for
 * @param entries those of this page, the most urgent first
 * @param choices what items there are to choose from
 */
public record WorkList(Map<Need, Integer> counts, int everybody, int patients, List<Entry> entries, Choices choices) {

    /**
     * A patient with what is needed.
     *
     * @param needs how many items there are of each need
     * @param items those items, the most urgent first
     */
    public record Entry(Person person, Map<Need, Integer> needs, List<Item> items) {

        public Need urgency() {
            return needs.keySet().iterator().next();
        }
    }

    public record Item(Need need, WorkItem work) {}

    /** What the items can be chosen by. */
    public record Choices(List<String> kinds, Map<String, String> owners, List<String> rules) {}
}
