package org.charcot.content;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of {@code profiles/} and {@code terminology/} as they are packed on the class path, in the order of their
 * names.
 *
 * @param definitions the resources, examples left out
 * @param logic the CQL texts
 */
record ContentFiles(List<Definition> definitions, List<CqlText> logic) {

    /** Where the build packs {@code profiles/} and {@code terminology/}. */
    static final String PACKED = "classpath*:content/";

    private static final String EXAMPLES = "profiles/example/";

    /** What pages show of a patient, which is no FHIR. */
    private static final String PAGES = "profiles/page/";

    /** Where the build packs the examples, which no plan uses. */
    static final String PACKED_EXAMPLES = PACKED + EXAMPLES;

    /** One resource and the text it was read from. */
    record Definition(String file, String text, Resource resource) {}

    /** One CQL library. */
    record CqlText(String file, String text) {}

    /**
     * Reads all files under a root.
     *
     * @param root a Spring resource location that ends in a slash; the part after its last colon is in each file's url
     * @throws BrokenContentException naming every file that is not the FHIR R4 resource it should be
     */
    static ContentFiles read(FhirContext fhirContext, String root) {
        String folder = root.substring(root.lastIndexOf(':') + 1);
        IParser parser = fhirContext.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
        List<Definition> definitions = new ArrayList<>();
        List<CqlText> logic = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try {
            for (org.springframework.core.io.Resource file :
                    new PathMatchingResourcePatternResolver().getResources(root + "**/*.*")) {
                String url = file.getURL().toString();
                String name = url.substring(url.lastIndexOf(folder) + folder.length());
                if (name.startsWith(EXAMPLES) || name.startsWith(PAGES)) {
                    continue;
                }
                String text = file.getContentAsString(StandardCharsets.UTF_8);
                if (name.endsWith(".cql")) {
                    logic.add(new CqlText(name, text));
                } else {
                    definition(parser, name, text, definitions, faults);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The content on the class path cannot be read", e);
        }
        if (!faults.isEmpty()) {
            throw new BrokenContentException(faults);
        }
        definitions.sort(Comparator.comparing(Definition::file));
        logic.sort(Comparator.comparing(CqlText::file));
        return new ContentFiles(definitions, logic);
    }

    List<Resource> resources() {
        return definitions.stream().map(Definition::resource).toList();
    }

    private static void definition(
            IParser parser, String name, String text, List<Definition> definitions, List<String> faults) {
        try {
            Resource resource = (Resource) parser.parseResource(text);
            if (resource instanceof Bundle || !resource.hasId()) {
                faults.add(name + ": a definition must be one resource with an id");
            } else {
                definitions.add(new Definition(name, text, resource));
            }
        } catch (DataFormatException e) {
            faults.add(name + ": " + e.getMessage());
        }
    }
}
