package org.charcot.plan;

import java.util.List;
import java.util.stream.Collectors;

/** Content that cannot be compiled to a plan. It names every fault, not only the first. */
public final class BrokenPlanException extends RuntimeException {

    /**
     * One fault.
     *
     * @param resource the definition it is in, as {@code Type/id}
     * @param path the element, such as {@code action[0].condition[1].expression}; a nested action carries its indexes
     * @param fault what is wrong, with the offending value
     */
    public record Fault(String resource, String path, String fault) {
        @Override
        public String toString() {
            return resource + " " + path + ": " + fault;
        }
    }

    private final transient List<Fault> faults;

    BrokenPlanException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
