package org.charcot.plan;

import java.util.Optional;
import java.util.Set;
import org.charcot.logic.DefineRef;

/** What the compiled logic knows about its defines; plans are checked against it before anything is evaluated. */
@FunctionalInterface
public interface DefineTypes {

    /** The result type in CQL notation, such as {@code System.Boolean}; empty when there is no such define. */
    Optional<String> typeOf(DefineRef define);

    /** The settings that a define rests on, with the values that count. */
    default Set<Setting> settingsOf(DefineRef define) {
        return Set.of();
    }
}
