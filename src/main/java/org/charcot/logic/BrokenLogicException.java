package org.charcot.logic;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The CQL of the content does not compile, or speaks of what the content does not have. Names every fault. */
public final class BrokenLogicException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** One fault, at a place a person can go to; {@code line} and {@code column} count from 1, and are 0 if unknown. */
    public record Fault(String file, int line, int column, String message)
            implements Comparable<Fault>, java.io.Serializable {

        @Override
        public int compareTo(Fault other) {
            return toSortKey().compareTo(other.toSortKey());
        }

        private String toSortKey() {
            return "%s %09d %09d %s".formatted(file, line, column, message);
        }

        @Override
        public String toString() {
            return file + ":" + line + ":" + column + ": " + message;
        }
    }

    private final List<Fault> faults;

    BrokenLogicException(Collection<Fault> faults) {
        super(faults.stream().sorted().distinct().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(new TreeSet<>(faults));
    }

    /** Every fault, by file, line and column. */
    public List<Fault> faults() {
        return faults;
    }
}
