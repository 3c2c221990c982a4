package org.charcot.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.charcot.logic.Logic.CqlSource;
import org.cqframework.cql.cql2elm.CqlTranslator;
import org.hl7.elm.r1.VersionedIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptElmTest {

    @Test
    void elmOfTheSameTextsIsTakenAsItIs(@TempDir Path directory) throws IOException {
        List<CqlSource> sources = ContentForTests.sources();
        try (URLClassLoader classPath = classPath(directory, sources)) {
            CqlLibraries translated = CqlLibraries.translate(sources);
            CqlLibraries kept = CqlLibraries.translate(sources, KeptElm.of(sources, classPath));
            assertThat(kept.elm()).hasSameSizeAs(translated.elm());
            translated.elm().forEach((name, elm) -> assertThat(kept.elm(name).json())
                    .isEqualTo(elm.json()));
            VersionedIdentifier helpers =
                    new VersionedIdentifier().withId("FHIRHelpers").withVersion("4.0.1");
            assertThat(CqlTranslator.convertToJson(
                            kept.manager().resolveLibrary(helpers).getLibrary()))
                    .isEqualTo(CqlTranslator.convertToJson(
                            translated.manager().resolveLibrary(helpers).getLibrary()));
        }
    }

    @Test
    void elmOfOtherTextsIsNotTaken(@TempDir Path directory) throws IOException {
        List<CqlSource> sources = ContentForTests.sources();
        List<CqlSource> changed = new ArrayList<>(sources);
        CqlSource first = changed.get(0);
        changed.set(0, new CqlSource(first.fileName(), first.text() + "\n// changed"));
        try (URLClassLoader classPath = classPath(directory, sources)) {
            CqlLibraries none = CqlLibraries.translate(List.of());
            VersionedIdentifier helpers =
                    new VersionedIdentifier().withId("FHIRHelpers").withVersion("4.0.1");
            assertThat(KeptElm.of(sources, classPath).load(helpers, none.manager()))
                    .isNotNull();
            assertThat(KeptElm.of(changed, classPath).load(helpers, none.manager()))
                    .isNull();
        }
    }

    private static URLClassLoader classPath(Path directory, List<CqlSource> sources) throws IOException {
        Path jar = directory.resolve("elm.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            ContentForTests.logic().keepElm(sources, out);
        }
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
    }
}
