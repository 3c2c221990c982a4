package org.charcot.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Resource;

/**
 * The definitional resources that plans refer to, by canonical url and by {@code Type/id}. An ObservationDefinition has
 * no url in R4 and is found by reference only.
 */
public final class Definitions {

    private final Map<String, Resource> byName = new HashMap<>();

    private Definitions(Collection<? extends Resource> resources) {
        for (Resource resource : resources) {
            if (resource.hasId()) {
                byName.put(resource.fhirType() + "/" + resource.getIdElement().getIdPart(), resource);
            }
            String url = text(resource, "url");
            if (!url.isEmpty()) {
                byName.put(url, resource);
                byName.put(url + "|" + text(resource, "version"), resource);
            }
        }
    }

    /** Of two resources with the same url or id the later one counts. */
    public static Definitions of(Collection<? extends Resource> resources) {
        return new Definitions(resources);
    }

    /**
     * The definition that a canonical or a reference names.
     *
     * @param name a canonical with or without {@code |version}, or {@code Type/id}
     */
    public <T extends Resource> Optional<T> find(Class<T> type, String name) {
        return Optional.ofNullable(byName.get(name)).filter(type::isInstance).map(type::cast);
    }

    /** Every definition of a type, each once. */
    public <T extends Resource> List<T> all(Class<T> type) {
        return byName.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .distinct()
                .toList();
    }

    /** The resource's canonical with its version, where it has one: {@code url|version}. */
    static String canonical(Resource resource) {
        String version = text(resource, "version");
        return version.isEmpty() ? text(resource, "url") : text(resource, "url") + "|" + version;
    }

    private static String text(Resource resource, String element) {
        Base value = resource.getNamedProperty(element) == null
                ? null
                : resource.getNamedProperty(element).getValues().stream()
                        .findFirst()
                        .orElse(null);
        return value instanceof IPrimitiveType<?> primitive && primitive.hasValue() ? primitive.getValueAsString() : "";
    }
}
