package org.charcot.door;

import org.charcot.door.Shape.Part;
import org.jspecify.annotations.Nullable;

/** Which parts of one element were met while it is read. */
final class Met {

    enum Verdict {
        FIRST,
        /** The same name was met before. */
        AGAIN,
        /** Another name of the same choice was met before. */
        OTHER_CHOICE
    }

    private final @Nullable Part[] values;
    private final int[] counts;
    private long beside;

    Met(Shape shape) {
        this.values = new Part[shape.slots()];
        this.counts = new int[shape.slots()];
    }

    Verdict value(Part part) {
        Part before = values[part.slot()];
        counts[part.slot()]++;
        if (before == null) {
            values[part.slot()] = part;
            return Verdict.FIRST;
        }
        return before.name().equals(part.name()) ? Verdict.AGAIN : Verdict.OTHER_CHOICE;
    }

    /** Takes note of what stands beside a primitive value: its id and extensions, {@code _name} in JSON. */
    Verdict beside(Part part) {
        long bit = 1L << part.slot();
        boolean before = (beside & bit) != 0;
        beside |= bit;
        return before ? Verdict.AGAIN : Verdict.FIRST;
    }

    /** How often a value of {@code part} was met. */
    int count(Part part) {
        return counts[part.slot()];
    }

    boolean has(int slot) {
        return counts[slot] > 0 || (beside & (1L << slot)) != 0;
    }
}
