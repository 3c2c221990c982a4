package org.charcot.platform;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.core.io.ClassPathResource;

/** Reads examples that come with the server. */
final class PackagedBundle {

    private PackagedBundle() {}

    /** @param file its path among the resources of the server */
    static Bundle read(FhirContext fhirContext, String file) {
        try {
            return fhirContext
                    .newJsonParser()
                    .parseResource(
                            Bundle.class, new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
