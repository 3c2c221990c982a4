package org.charcot.content;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.charcot.logic.Logic;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.npm.NpmPackageIndexBuilder;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The content as a FHIR NPM package: one gzipped tar of JSON files that validators, servers and other engines can load.
 * The same content gives the same bytes.
 */
public final class ContentPackage {

    private static final String FOLDER = "package";
    private static final String EXAMPLE_FOLDER = "package/example";

    private final Map<String, Map<String, byte[]>> folders = new LinkedHashMap<>();

    /**
     * What {@code package.json} says of the whole.
     *
     * @param name the package's id, in dotted lower case
     */
    record Manifest(String name, String version, String description) {}

    private ContentPackage() {}

    /**
     * Writes the package of the content on the class path and a jar of its ELM, as a step of the build.
     *
     * @param arguments the file to write, the package's name, its version, its description, the jar to write
     * @throws BrokenContentException when the content cannot be compiled
     */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            write(FhirContext.forR4Cached(), new Manifest(arguments[1], arguments[2], arguments[3]), out);
        }
        ContentFiles files = ContentFiles.read(FhirContext.forR4Cached(), ContentFiles.PACKED);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[4]))) {
            logic(FhirContext.forR4Cached(), files).keepElm(Content.sources(files, files.resources()), out);
        }
    }

    static void write(FhirContext fhirContext, Manifest manifest, OutputStream out) throws IOException {
        ContentPackage content = new ContentPackage();
        IParser parser = fhirContext.newJsonParser().setPrettyPrint(true);
        List<Resource> definitions = definitions(fhirContext);
        List<Resource> examples = new ArrayList<>();
        for (org.springframework.core.io.Resource example : examples()) {
            content.add(EXAMPLE_FOLDER, String.valueOf(example.getFilename()), example.getContentAsByteArray());
            Resource resource = (Resource) parser.parseResource(example.getContentAsString(StandardCharsets.UTF_8));
            if (resource.hasId()) {
                examples.add(resource);
            }
        }
        definitions.add(PackageGuide.of(manifest, List.copyOf(definitions), examples));
        for (Resource definition : definitions) {
            content.add(
                    FOLDER,
                    definition.fhirType() + "-" + definition.getIdElement().getIdPart() + ".json",
                    bytes(parser.encodeResourceToString(definition)));
        }
        for (Map<String, byte[]> folder : content.folders.values()) {
            folder.put(".index.json", index(folder));
        }
        content.add(FOLDER, "package.json", new ObjectMapper().writeValueAsBytes(json(manifest)));
        content.writeTo(out);
    }

    private static List<Resource> definitions(FhirContext fhirContext) {
        ContentFiles files = ContentFiles.read(fhirContext, ContentFiles.PACKED);
        List<Resource> definitions = new ArrayList<>();
        files.resources().forEach(resource -> definitions.add(PortableDefinitions.of(resource)));
        new LogicLibraries(logic(fhirContext, files), ContentInstaller.CANONICAL_ROOT)
                .of(files.logic())
                .forEach(library -> definitions.add(library.resource()));
        return definitions;
    }

    private static Logic logic(FhirContext fhirContext, ContentFiles files) {
        List<String> faults = new ArrayList<>();
        Expansions valueSets = Expansions.of(fhirContext, files.resources(), faults);
        if (!faults.isEmpty()) {
            throw new BrokenContentException(faults);
        }
        return Logic.compile(Content.sources(files, files.resources()), valueSets);
    }

    private static List<org.springframework.core.io.Resource> examples() throws IOException {
        List<org.springframework.core.io.Resource> examples = new ArrayList<>(List.of(
                new PathMatchingResourcePatternResolver().getResources(ContentFiles.PACKED_EXAMPLES + "*.json")));
        examples.sort(Comparator.comparing(example -> String.valueOf(example.getFilename())));
        return examples;
    }

    private static Map<String, Object> json(Manifest manifest) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", manifest.name());
        json.put("version", manifest.version());
        json.put("description", manifest.description());
        json.put("canonical", ContentInstaller.CANONICAL_ROOT);
        json.put("url", ContentInstaller.CANONICAL_ROOT);
        json.put("author", "Charcot");
        json.put("license", "Apache-2.0");
        json.put("type", "IG");
        json.put("fhirVersions", List.of("4.0.1"));
        json.put("dependencies", Map.of("hl7.fhir.r4.core", "4.0.1"));
        return json;
    }

    /** What tools read instead of every file: type, id and canonical of each resource. */
    private static byte[] index(Map<String, byte[]> folder) {
        NpmPackageIndexBuilder index = new NpmPackageIndexBuilder();
        index.start(null);
        folder.forEach(index::seeFile);
        return bytes(index.build());
    }

    private void add(String folder, String file, byte[] content) {
        folders.computeIfAbsent(folder, unused -> new LinkedHashMap<>()).put(file, content);
    }

    private void writeTo(OutputStream out) throws IOException {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
            for (Map.Entry<String, Map<String, byte[]>> folder : folders.entrySet()) {
                for (Map.Entry<String, byte[]> file : folder.getValue().entrySet()) {
                    TarArchiveEntry entry = new TarArchiveEntry(folder.getKey() + "/" + file.getKey());
                    entry.setSize(file.getValue().length);
                    entry.setModTime(0L);
                    tar.putArchiveEntry(entry);
                    tar.write(file.getValue());
                    tar.closeArchiveEntry();
                }
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
