package org.charcot.logic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which settings each define rests on, itself and through what it uses, read off the ELM without running it. */
final class ParameterUse {

    /** What a define or function uses by name, directly. */
    private record Uses(Set<String> parameters, Set<DefineRef> statements) {}

    private final Map<DefineRef, Uses> uses = new HashMap<>();

    ParameterUse(Map<String, Elm> libraries) {
        libraries.forEach((library, elm) -> {
            Map<String, String> includes = elm.includes();
            elm.uses().forEach((statement, references) -> {
                Uses found = new Uses(new HashSet<>(), new HashSet<>());
                for (Elm.Reference used : references) {
                    if (used.kind().equals("ParameterRef")) {
                        found.parameters.add(used.name());
                    } else {
                        String from = used.library() == null ? library : includes.getOrDefault(used.library(), "");
                        found.statements.add(new DefineRef(from, used.name()));
                    }
                }
                uses.put(new DefineRef(library, statement), found);
            });
        });
    }

    SortedSet<String> of(DefineRef define) {
        SortedSet<String> found = new TreeSet<>();
        collect(define, new HashSet<>(), found);
        return found;
    }

    private void collect(DefineRef from, Set<DefineRef> seen, Set<String> found) {
        // What is included from outside the content, such as FHIRHelpers, has no settings.
        Uses used = uses.get(from);
        if (used != null && seen.add(from)) {
            found.addAll(used.parameters);
            used.statements.forEach(statement -> collect(statement, seen, found));
        }
    }
}
