package org.charcot;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents name is there: classes, types, libraries, files, and the documents that they lead to. */
class DocumentationTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Pattern NAMED = Pattern.compile("(?<!`)`([^`\\n]+)`(?!`)|]\\(([^)#:]+)\\)");
    private static final Pattern CLASS = Pattern.compile("[A-Z]\\w*[a-z]\\w*");
    private static final Pattern LIBRARY = Pattern.compile("\\w+\\.cql");
    private static final Pattern FILE =
            Pattern.compile("(?:profiles|terminology|src)/[\\w./-]*|[\\w./-]+\\.(?:md|properties)");
    private static final Set<String> TYPES_OF_CQL = Set.of("Interval", "Tuple");
    private static final Set<String> FILES = files();

    static List<Path> documents() throws IOException {
        try (Stream<Path> documents = Files.list(Path.of("src/docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), documents.sorted())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatADocumentNamesIsThere(Path document) throws IOException {
        assertThat(absent(Files.readString(document))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`NobodyTest`",
                "`Nobody.cql`",
                "`src/nowhere`",
                "`nothing.properties`",
                "[gone](src/docs/gone.md)"
            })
    void whatIsNotThereIsNoticed(String text) {
        assertThat(absent("Here is " + text + ".")).hasSize(1);
    }

    @Test
    void typesAndPatternsAreNotTakenForFiles() {
        assertThat(absent("`ServiceRequest`, `DateTime`, `Interval`, `POST`, `profiles/logic/*.cql`, `<name>.md`"))
                .isEmpty();
    }

    private static List<String> absent(String text) {
        return NAMED.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(name -> !isThere(name))
                .toList();
    }

    private static boolean isThere(String name) {
        if (CLASS.matcher(name).matches()) {
            return TYPES_OF_CQL.contains(name) || isFhirType(name) || ends("/" + name + ".java");
        }
        if (LIBRARY.matcher(name).matches()) {
            return FILES.contains("profiles/logic/" + name);
        }
        return !FILE.matcher(name).matches() || Files.exists(Path.of(name)) || ends("/" + name);
    }

    private static boolean isFhirType(String name) {
        return FHIR.getResourceTypes().contains(name) || FHIR.getElementDefinition(name) != null;
    }

    private static boolean ends(String end) {
        return FILES.stream().anyMatch(file -> file.endsWith(end));
    }

    private static Set<String> files() {
        return Stream.of("src", "profiles", "terminology")
                .flatMap(DocumentationTest::below)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> below(String directory) {
        try (Stream<Path> files = Files.walk(Path.of(directory))) {
            return files.map(file -> file.toString().replace('\\', '/')).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
