package org.charcot.plan;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The paths of {@code dynamicValue} that mean something; the architecture text says what each takes. */
enum Dynamic {
    ANCHOR("%action.timing"),
    WINDOW("%action.window"),
    SINCE("%action.since"),
    OUTPUT("output"),
    EVIDENCE("reasonReference"),
    DESCRIPTION("description"),
    NOTE("note"),
    IMPLICATED("DetectedIssue.implicated"),
    CODE("DetectedIssue.code"),
    RESULT("Task.output"),
    ADDRESSES("CarePlan.addresses");

    private final String path;

    Dynamic(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    static Optional<Dynamic> of(String path) {
        return Arrays.stream(values())
                .filter(dynamic -> dynamic.path.equals(path))
                .findFirst();
    }

    static String known() {
        return Arrays.stream(values()).map(Dynamic::path).collect(Collectors.joining(", "));
    }
}
