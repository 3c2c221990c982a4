package org.charcot.door;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Sound bodies of many types, for changes to be made to: the examples of the content, in JSON and in XML. */
final class Bodies {

    /**
     * A body.
     *
     * @param type of the resource in it
     * @param latin its bytes, a character for each
     */
    record Body(String type, boolean xml, String latin) {

        byte[] bytes() {
            return latin.getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public String toString() {
            return type + (xml ? " in XML" : " in JSON");
        }
    }

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private Bodies() {}

    static List<Body> examples() {
        try (Stream<Path> files = Files.list(Path.of("profiles/example"))) {
            return files.sorted().flatMap(Bodies::bodies).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Body> bodies(Path file) {
        try {
            byte[] json = Files.readAllBytes(file);
            IBaseResource resource = FHIR.newJsonParser().parseResource(new String(json, StandardCharsets.UTF_8));
            byte[] xml = FHIR.newXmlParser().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
            String type = resource.fhirType();
            return Stream.of(
                    new Body(type, false, new String(json, StandardCharsets.ISO_8859_1)),
                    new Body(type, true, new String(xml, StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
