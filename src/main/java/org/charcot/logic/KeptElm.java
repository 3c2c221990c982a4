package org.charcot.logic;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kotlinx.io.Buffer;
import org.charcot.logic.Logic.CqlSource;
import org.cqframework.cql.cql2elm.CqlTranslator;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.cqframework.cql.elm.serializing.ElmJsonLibraryReader;
import org.hl7.elm.r1.Library;
import org.hl7.elm.r1.VersionedIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * ELM that the build left on the class path. Translating CQL takes most of the time that content takes to load, and the
 * same text by the same translator always gives the same ELM, so that it is found by a hash of both.
 */
final class KeptElm {

    private static final String FOLDER = "elm/";

    private final String folder;

    private final ClassLoader classPath;

    private KeptElm(String folder, ClassLoader classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /** What was kept on a class path for all of these texts, which may be nothing. */
    static KeptElm of(Collection<CqlSource> sources, ClassLoader classPath) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(String.valueOf(CqlTranslator.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation())
                    .replaceAll(".*/", "")
                    .getBytes(StandardCharsets.UTF_8));
            sources.stream()
                    .sorted(Comparator.comparing(CqlSource::fileName))
                    .forEach(source -> sha256.update(
                            (source.fileName() + "\n" + source.text() + "\n").getBytes(StandardCharsets.UTF_8)));
            return new KeptElm(FOLDER + HexFormat.of().formatHex(sha256.digest()) + "/", classPath);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Puts a library, and those it includes, where the engine looks for them.
     *
     * @return its ELM in JSON; null when none was kept
     */
    @Nullable
    String load(VersionedIdentifier wanted, LibraryManager into) {
        byte[] json = read(String.valueOf(wanted.getId()));
        if (json == null) {
            return null;
        }
        Buffer buffer = new Buffer();
        buffer.write(json, 0, json.length);
        Library library = new ElmJsonLibraryReader().read(buffer);
        CompiledLibrary compiled = new CompiledLibrary();
        compiled.setLibrary(library);
        VersionedIdentifier identifier = library.getIdentifier();
        if (identifier != null) {
            compiled.setIdentifier(identifier);
        }
        into.getCompiledLibraries().put(wanted, compiled);
        if (library.getIncludes() != null) {
            library.getIncludes().getDef().stream()
                    .map(include ->
                            new VersionedIdentifier().withId(include.getPath()).withVersion(include.getVersion()))
                    .filter(include -> !into.getCompiledLibraries().containsKey(include))
                    .forEach(include -> load(include, into));
        }
        return new String(json, StandardCharsets.UTF_8);
    }

    /** Writes every library that was compiled, as a jar. */
    void write(LibraryManager compiled, OutputStream out) throws IOException {
        Map<String, String> byName = new TreeMap<>();
        compiled.getCompiledLibraries()
                .forEach((identifier, library) -> byName.put(
                        String.valueOf(identifier.getId()), CqlTranslator.convertToJson(library.getLibrary())));
        try (ZipOutputStream jar = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> library : byName.entrySet()) {
                ZipEntry entry = new ZipEntry(folder + library.getKey() + ".json");
                entry.setTime(0);
                jar.putNextEntry(entry);
                jar.write(library.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private byte @Nullable [] read(String library) {
        try (InputStream found = classPath.getResourceAsStream(folder + library + ".json")) {
            return found == null ? null : found.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
