package org.charcot.questionnaire;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.jspecify.annotations.Nullable;

/**
 * The types of FHIR R4 by name, kind and base, which is all that FHIRPath asks of their definitions. The definitions of
 * the specification in full take seconds to read and 60 MB to keep; they are read by whoever validates, not by this.
 */
public final class FhirTypes extends DefaultProfileValidationSupport {

    private static final String ROOT = "http://hl7.org/fhir/StructureDefinition/";
    private static final Map<String, StructureDefinition> BY_URL =
            read().stream().collect(Collectors.toUnmodifiableMap(StructureDefinition::getUrl, Function.identity()));

    public FhirTypes(FhirContext context) {
        super(context);
    }

    /** Without the elements of any. */
    @Override
    @SuppressWarnings("unchecked") // The interface leaves the type of resource to the caller.
    public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
        return (List<T>) List.copyOf(BY_URL.values());
    }

    /** Without its elements; null for what is no type of FHIR, a profile for instance. */
    @Override
    public @Nullable IBaseResource fetchStructureDefinition(String url) {
        return BY_URL.get(url);
    }

    private static List<StructureDefinition> read() {
        Properties types = new Properties();
        try (InputStream file = FhirTypes.class.getResourceAsStream("/fhir-types.properties")) {
            types.load(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types.stringPropertyNames().stream()
                .map(name -> definition(name, types.getProperty(name).split(" ", 2)))
                .toList();
    }

    private static StructureDefinition definition(String name, String[] kindAndBase) {
        StructureDefinition definition = new StructureDefinition();
        definition.setUrl(ROOT + name).setName(name).setType(name);
        definition.setKind(StructureDefinitionKind.fromCode(kindAndBase[0]));
        if (kindAndBase.length > 1) {
            definition.setDerivation(TypeDerivationRule.SPECIALIZATION).setBaseDefinition(ROOT + kindAndBase[1]);
        }
        return definition;
    }
}
