package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.util.FhirTerser;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionDynamicValueComponent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionDynamicValueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The package that the build makes, as another program loads it, with HAPI's loader and validator. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NpmPackageTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final ContentPackage.Manifest MANIFEST =
            new ContentPackage.Manifest("health.charcot.als", "1.2.3", "For a test.");

    /** R4 guides such as CPG use this language of R5; the binding is extensible, the code system of R4 lacks it. */
    private static final String LANGUAGE_OF_R5 =
            "Unknown code 'http://hl7.org/fhir/expression-language#text/cql-identifier'";

    /** The validator looks for the definition of Extension in a package, which HAPI has built in. */
    private static final String NO_CORE_PACKAGE = "Unable to resolve package id hl7.fhir.r4.core#null";

    /** Beside the compiled tests, because HAPI's loader of packages reads from the class path only. */
    private static final String FILE = "content-package-of-this-test.tgz";

    private NpmPackage content = NpmPackage.empty();
    private FhirValidator validator = FHIR.newValidator();

    @BeforeAll
    void load() throws IOException {
        byte[] written = write();
        content = NpmPackage.fromPackage(new ByteArrayInputStream(written));
        Files.write(Path.of("target/test-classes", FILE), written);
        NpmPackageValidationSupport own = new NpmPackageValidationSupport(FHIR);
        own.loadPackageFromClasspath("classpath:" + FILE);
        FhirInstanceValidator module = new FhirInstanceValidator(new ValidationSupportChain(
                own,
                new DefaultProfileValidationSupport(FHIR),
                new InMemoryTerminologyServerValidationSupport(FHIR),
                new CommonCodeSystemsTerminologyService(FHIR),
                new SnapshotGeneratingValidationSupport(FHIR),
                new AnyLoinc()));
        module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        validator = FHIR.newValidator().registerValidatorModule(module);
    }

    @Test
    void theManifestSaysWhatItIs() {
        assertThat(content.name()).isEqualTo("health.charcot.als");
        assertThat(content.version()).isEqualTo("1.2.3");
        assertThat(content.canonical()).isEqualTo("https://charcot.health/fhir");
        assertThat(content.fhirVersion()).isEqualTo("4.0.1");
        assertThat(content.type()).isEqualTo("IG");
        assertThat(content.dependencies()).containsExactly("hl7.fhir.r4.core#4.0.1");
    }

    @Test
    void theIndexKnowsEveryDefinitionByItsCanonical() throws IOException {
        assertThat(content.isIndexed()).isTrue();
        for (ContentFiles.Definition definition :
                ContentFiles.read(FHIR, ContentFiles.PACKED).definitions()) {
            String file = definition.file().substring(definition.file().lastIndexOf('/') + 1);
            assertThat(content.list("package")).contains(file);
            if (definition
                    .text()
                    .contains("\"url\": \"https://charcot.health/fhir/"
                            + definition.resource().fhirType())) {
                String url = "https://charcot.health/fhir/"
                        + definition.resource().fhirType() + "/"
                        + definition.resource().getIdElement().getIdPart();
                assertThat(content.hasCanonical(url)).as(url).isTrue();
            }
        }
    }

    @Test
    void theGuideListsWhatThePackageHolds() throws IOException {
        ImplementationGuide guide = (ImplementationGuide) resource("package", "ImplementationGuide-charcot.json");
        assertThat(guide.getUrl()).isEqualTo("https://charcot.health/fhir/ImplementationGuide/charcot");
        assertThat(guide.getPackageId()).isEqualTo("health.charcot.als");
        assertThat(guide.getDefinition().getResource())
                .filteredOn(resource -> !resource.getExampleBooleanType().getValue())
                .extracting(resource -> resource.getReference().getReference().replace('/', '-') + ".json")
                .containsExactlyInAnyOrderElementsOf(content.list("package").stream()
                        .filter(file -> !file.startsWith(".")
                                && !file.equals("package.json")
                                && !file.startsWith("ImplementationGuide"))
                        .toList());
        assertThat(guide.getDefinition().getResource())
                .filteredOn(resource -> resource.getExampleBooleanType().getValue())
                .extracting(resource -> resource.getReference().getReference())
                .contains("Task/example-task");
    }

    @Test
    void everyLibraryHasItsTextAndItsElm() throws IOException {
        List<String> libraries = content.listResources("Library");
        assertThat(libraries)
                .hasSize(ContentFiles.read(FHIR, ContentFiles.PACKED).logic().size());
        for (String file : libraries) {
            Library library = (Library) resource("package", file);
            assertThat(library.getContent())
                    .as(file)
                    .extracting(content -> content.getContentType())
                    .containsExactly("text/cql", "application/elm+json");
            assertThat(library.getContent()).as(file).allSatisfy(content -> assertThat(content.getData())
                    .isNotEmpty());
        }
    }

    /** An engine that does not know them would set them as elements and then could not write its answer. */
    @Test
    void dynamicValuesAreCarriedAsExtensions() throws IOException {
        int carried = 0;
        for (String file : content.listResources("PlanDefinition", "ActivityDefinition")) {
            Resource definition = resource("package", file);
            assertThat(dynamicValues(definition)).as(file).isZero();
            carried += FHIR.newJsonParser()
                            .encodeResourceToString(definition)
                            .split("StructureDefinition/dynamic-value\"", -1)
                            .length
                    - 1;
        }
        int written = ContentFiles.read(FHIR, ContentFiles.PACKED).resources().stream()
                .mapToInt(NpmPackageTest::dynamicValues)
                .sum();
        assertThat(carried).isEqualTo(written).isPositive();
    }

    private static int dynamicValues(Resource definition) {
        FhirTerser terser = FHIR.newTerser();
        return terser.getAllPopulatedChildElementsOfType(definition, PlanDefinitionActionDynamicValueComponent.class)
                        .size()
                + terser.getAllPopulatedChildElementsOfType(definition, ActivityDefinitionDynamicValueComponent.class)
                        .size();
    }

    @Test
    void everyDefinitionIsValid() throws IOException {
        List<String> errors = new ArrayList<>();
        for (String file : content.list("package")) {
            if (!file.equals("package.json") && !file.startsWith(".")) {
                validate(file, resource("package", file), errors);
            }
        }
        assertThat(errors)
                .filteredOn(error -> !error.endsWith(LANGUAGE_OF_R5) && !error.contains(NO_CORE_PACKAGE))
                .isEmpty();
    }

    @Test
    void everyExampleIsValid() throws IOException {
        List<String> errors = new ArrayList<>();
        List<String> examples = content.list("example").stream()
                .filter(file -> !file.startsWith("."))
                .toList();
        assertThat(examples).hasSizeGreaterThan(10);
        for (String file : examples) {
            if (resource("example", file) instanceof Bundle bundle) {
                bundle.getEntry().forEach(entry -> validate(entry.getFullUrl(), entry.getResource(), errors));
            } else {
                validate(file, resource("example", file), errors);
            }
        }
        assertThat(errors).isEmpty();
    }

    @Test
    void whatBreaksItsProfileIsFound() throws IOException {
        Observation emg = (Observation) resource("example", "Observation-example-needle-emg.json");
        emg.setBodySite(null);
        List<String> errors = new ArrayList<>();
        validate("broken", emg, errors);
        assertThat(errors).anySatisfy(error -> assertThat(error).contains("bodySite"));
    }

    @Test
    void theSameContentGivesTheSameBytes() throws IOException {
        assertThat(write()).isEqualTo(write());
    }

    /** LOINC is not at hand, so that a code of it beside one of ours is taken as it is. */
    private static final class AnyLoinc implements IValidationSupport {

        @Override
        public FhirContext getFhirContext() {
            return FHIR;
        }

        @Override
        public boolean isCodeSystemSupported(ValidationSupportContext context, String system) {
            return system.equals("http://loinc.org");
        }

        @Override
        public @Nullable CodeValidationResult validateCode(
                ValidationSupportContext context,
                ConceptValidationOptions options,
                String system,
                String code,
                String display,
                @Nullable String valueSet) {
            return valueSet == null && isCodeSystemSupported(context, system)
                    ? new CodeValidationResult().setCode(code)
                    : null;
        }
    }

    private static byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentPackage.write(FHIR, MANIFEST, out);
        return out.toByteArray();
    }

    private Resource resource(String folder, String file) throws IOException {
        try (InputStream json = content.load(folder, file)) {
            return (Resource) FHIR.newJsonParser().parseResource(json);
        }
    }

    private void validate(String name, Resource resource, List<String> errors) {
        validator.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .forEach(message -> errors.add(name + " " + message.getLocationString() + ": " + message.getMessage()));
    }
}
