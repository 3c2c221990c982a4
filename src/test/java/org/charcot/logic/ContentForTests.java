package org.charcot.logic;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.charcot.logic.Logic.CqlSource;
import org.charcot.record.Code;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;

/** The content of the source tree, for tests that ask it something without starting a server. Read once. */
public final class ContentForTests {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."));
    private static final Map<String, Resource> TERMINOLOGY = terminology();
    private static final ValueSets VALUE_SETS = valueSets(TERMINOLOGY);
    private static final Logic LOGIC = Logic.compile(sources(), VALUE_SETS);

    private ContentForTests() {}

    /** Every library of {@code profiles/logic}, compiled. */
    public static Logic logic() {
        return LOGIC;
    }

    /** Every value set of {@code terminology/}, expanded from what it enumerates. */
    public static ValueSets valueSets() {
        return VALUE_SETS;
    }

    public static CodeSystem codeSystem(String canonical) {
        return (CodeSystem) Objects.requireNonNull(TERMINOLOGY.get(canonical), canonical);
    }

    /** The text of every library of {@code profiles/logic}. */
    public static List<CqlSource> sources() {
        return files("profiles/logic", ".cql").stream()
                .map(file -> new CqlSource(file.getFileName().toString(), text(file)))
                .toList();
    }

    private static Map<String, Resource> terminology() {
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        Map<String, Resource> byCanonical = new HashMap<>();
        for (Path file : files("terminology", ".json")) {
            Resource resource = (Resource) parser.parseResource(text(file));
            if (resource instanceof CodeSystem system) {
                byCanonical.put(system.getUrl(), system);
            } else if (resource instanceof ValueSet valueSet) {
                byCanonical.put(valueSet.getUrl(), valueSet);
            }
        }
        return byCanonical;
    }

    private static ValueSets valueSets(Map<String, Resource> terminology) {
        Map<String, Set<Code>> expansions = new HashMap<>();
        terminology.forEach((canonical, resource) -> {
            if (resource instanceof ValueSet) {
                expansions.put(canonical, expand(terminology, canonical));
            }
        });
        return canonical -> {
            Set<Code> codes = expansions.get(withoutVersion(canonical));
            if (codes == null) {
                throw new IllegalArgumentException("no value set " + canonical);
            }
            return codes;
        };
    }

    private static Set<Code> expand(Map<String, Resource> terminology, String canonical) {
        ValueSet valueSet = (ValueSet) Objects.requireNonNull(terminology.get(withoutVersion(canonical)), canonical);
        Set<Code> codes = new LinkedHashSet<>();
        for (ValueSet.ConceptSetComponent include : valueSet.getCompose().getInclude()) {
            for (CanonicalType other : include.getValueSet()) {
                codes.addAll(expand(terminology, other.getValue()));
            }
            include.getConcept().forEach(concept -> codes.add(new Code(include.getSystem(), concept.getCode())));
            if (include.hasSystem() && !include.hasConcept()) {
                ((CodeSystem) Objects.requireNonNull(terminology.get(include.getSystem()), include.getSystem()))
                        .getConcept()
                        .forEach(concept -> codes.add(new Code(include.getSystem(), concept.getCode())));
            }
        }
        return Set.copyOf(codes);
    }

    private static String withoutVersion(String canonical) {
        return canonical.contains("|") ? canonical.substring(0, canonical.indexOf('|')) : canonical;
    }

    private static List<Path> files(String folder, String ending) {
        Path start = ROOT.resolve(folder);
        if (!Files.isDirectory(start)) {
            return new ArrayList<>();
        }
        try (Stream<Path> found = Files.walk(start)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
