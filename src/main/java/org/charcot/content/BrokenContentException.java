package org.charcot.content;

import java.util.List;

/** The content cannot be used, so the server does not start. Each fault names the file, the place and what is wrong. */
public final class BrokenContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    public BrokenContentException(List<String> faults) {
        super("The clinical content is broken:\n  " + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
