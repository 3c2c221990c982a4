package org.charcot.logic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charcot.logic.BrokenLogicException.Fault;
import org.charcot.logic.Logic.Requirement;
import org.charcot.record.Code;
import org.charcot.record.PatientRecord;

/** What the compiled libraries say about themselves, checked against the content around them. */
record LogicFacts(
        SortedMap<DefineRef, String> defines,
        Map<String, Set<Requirement>> requirements,
        Map<String, Set<Code>> expansions) {

    /** Reads all libraries; adds to the libraries' faults. */
    static LogicFacts read(CqlLibraries libraries, ValueSets valueSets) {
        LogicFacts facts = new LogicFacts(new TreeMap<>(), new HashMap<>(), new HashMap<>());
        libraries.elm().forEach((library, elm) -> {
            elm.defines().forEach((name, type) -> facts.defines.put(new DefineRef(library, name), type));
            facts.expand(libraries, library, elm, valueSets);
            facts.checkRetrieves(libraries, library, elm);
        });
        if (libraries.faults().isEmpty()) {
            libraries.elm().keySet().forEach(library -> {
                Set<Requirement> found = new LinkedHashSet<>();
                collect(libraries, library, new HashSet<>(), found);
                facts.requirements.put(library, Set.copyOf(found));
            });
        }
        return facts;
    }

    private void expand(CqlLibraries libraries, String library, Elm elm, ValueSets valueSets) {
        for (Elm.Declared valueSet : elm.valueSets()) {
            try {
                expansions.put(valueSet.url(), Set.copyOf(valueSets.expansion(valueSet.url())));
            } catch (IllegalArgumentException unknown) {
                libraries
                        .faults()
                        .add(new Fault(
                                libraries.fileOf(library),
                                valueSet.line(),
                                valueSet.column(),
                                "the content has no value set " + valueSet.url()));
            }
        }
    }

    /** A record is indexed by the primary code only; a retrieve it cannot answer would silently find nothing. */
    private void checkRetrieves(CqlLibraries libraries, String library, Elm elm) {
        for (Elm.Retrieve retrieve : elm.retrieves()) {
            String codePath = retrieve.codePath();
            boolean byOtherCode = codePath != null && !PatientRecord.isIndexedBy(retrieve.type(), codePath);
            if (byOtherCode || retrieve.byDate()) {
                String by = byOtherCode ? codePath : "date";
                libraries
                        .faults()
                        .add(new Fault(
                                libraries.fileOf(library),
                                retrieve.line(),
                                retrieve.column(),
                                "a record is not indexed by the " + by + " of " + retrieve.type()
                                        + ": use a where clause"));
            }
        }
    }

    private static void collect(CqlLibraries libraries, String library, Set<String> seen, Set<Requirement> found) {
        Elm elm = libraries.elm().get(library);
        if (elm == null || !seen.add(library)) {
            return;
        }
        for (Elm.Retrieve retrieve : elm.retrieves()) {
            Requirement requirement = new Requirement(retrieve.type(), new TreeSet<>(), new HashSet<>());
            retrieve.codes().forEach(code -> resolve(libraries, elm, code, requirement));
            found.add(requirement);
        }
        elm.includes().values().forEach(included -> collect(libraries, included, seen, found));
    }

    private static void resolve(CqlLibraries libraries, Elm from, Elm.Reference reference, Requirement into) {
        Elm elm = reference.library() == null
                ? from
                : libraries.elm(Objects.requireNonNull(from.includes().get(reference.library())));
        switch (reference.kind()) {
            case "ValueSetRef" -> into.valueSets().add(elm.valueSet(reference.name()));
            case "CodeRef" -> into.codes().add(elm.code(reference.name()));
            default ->
                elm.codesOfConcept(reference.name())
                        .forEach(name -> into.codes().add(elm.code(name)));
        }
    }
}
