package org.charcot.platform;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which of FHIR's own search parameters are indexed, by resource type. */
final class SearchParameterSelection {

    private static final String FILE = "/search-parameters.properties";
    private static final String FHIR_PARAMETERS = "http://hl7.org/fhir/SearchParameter/";
    private static final String EVERY_TYPE = "*";

    private final Map<String, Set<String>> byType;

    private SearchParameterSelection(Map<String, Set<String>> byType) {
        this.byType = byType;
    }

    static SearchParameterSelection read() {
        try (InputStream file = Objects.requireNonNull(SearchParameterSelection.class.getResourceAsStream(FILE))) {
            Properties lines = new Properties();
            lines.load(file);
            Map<String, Set<String>> byType = new LinkedHashMap<>();
            lines.stringPropertyNames()
                    .forEach(type -> byType.put(
                            type,
                            Arrays.stream(lines.getProperty(type).split("\\s+"))
                                    .collect(Collectors.toUnmodifiableSet())));
            return new SearchParameterSelection(byType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names as the file has them, by resource type; {@code *} stands for every type. */
    Map<String, Set<String>> byType() {
        return byType;
    }

    /**
     * Whether a parameter other than a composite stays. What somebody stored on the server was asked for and always
     * does.
     */
    boolean keeps(String type, RuntimeSearchParam parameter) {
        String name = parameter.getName();
        return name.startsWith("_")
                || parameter.getParamType() == RestSearchParameterTypeEnum.REFERENCE
                || !ofFhir(parameter.getUri())
                || byType.getOrDefault(EVERY_TYPE, Set.of()).contains(name)
                || byType.getOrDefault(type, Set.of()).contains(name);
    }

    private static boolean ofFhir(@Nullable String uri) {
        return uri == null || uri.startsWith(FHIR_PARAMETERS);
    }
}
