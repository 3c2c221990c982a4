package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.MetadataResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every profile has an example that it accepts and refuses that example when something it needs is taken away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfilesTest {

    private static final Path EXAMPLES = Path.of("profiles/example");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final FhirContext context = FhirContext.forR4Cached();
    private final FhirValidator validator = context.newValidator();

    ProfilesTest() {
        PrePopulatedValidationSupport content = new PrePopulatedValidationSupport(context);
        for (String folder : List.of(
                "profiles/structure", "profiles/questionnaire", "terminology/code-system", "terminology/value-set")) {
            for (Path file : files(Path.of(folder))) {
                content.addResource((MetadataResource) context.newJsonParser().parseResource(read(file)));
            }
        }
        FhirInstanceValidator module = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                content,
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new SnapshotGeneratingValidationSupport(context)));
        module.setErrorForUnknownProfiles(true);
        validator.registerValidatorModule(module);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Observation-example-tongue-fasciculations | /bodySite                   | Observation.bodySite
                    Observation-example-tongue-fasciculations | /valueCodeableConcept       | value-or-reason
                    Observation-example-tongue-fasciculations | /effectiveDateTime          | Observation.effective
                    Observation-example-cervical-region       | /component/0/valueCodeableConcept | value-or-reason
                    Observation-example-cervical-region       | /subject                    | Observation.subject
                    Observation-example-needle-emg            | /bodySite                   | Observation.bodySite
                    Observation-example-needle-emg            | /component                  | Observation.component
                    Observation-example-nerve-conduction      | /bodySite                   | Observation.bodySite
                    Observation-example-nerve-conduction      | /component                  | Observation.component
                    Observation-example-nerve-conduction      | /component/0/valueQuantity  | value-or-reason
                    Observation-example-nerve-conduction      | /component/0/valueQuantity/code | code
                    Observation-example-nerve-conduction      | /component/0/referenceRange/0/low | low
                    Observation-example-el-escorial           | /valueCodeableConcept       | value-or-reason
                    Observation-example-alsfrs-r-panel        | /hasMember                  | Observation.hasMember
                    Observation-example-alsfrs-r-speech       | /derivedFrom                | Observation.derivedFrom
                    Observation-example-alsfrs-r-total        | /valueQuantity/code         | ofType(Quantity).code
                    Observation-example-progression-rate      | /dataAbsentReason           | value-or-reason
                    Observation-example-tricals-risk-profile  | /valueQuantity              | value-or-reason
                    Observation-example-kings-stage           | /code                       | Observation.code
                    Observation-example-mitos-stage           | /derivedFrom                | Observation.derivedFrom
                    CarePlan-example-care-plan                | /instantiatesCanonical      | CarePlan.instantiatesCanonical
                    Task-example-task                         | /executionPeriod            | due-window
                    Task-example-task                         | /for                        | Task.for
                    DetectedIssue-example-safety-finding      | /severity                   | DetectedIssue.severity
                    QuestionnaireResponse-example-alsfrs-r    | /authored                   | QuestionnaireResponse.authored
                    """)
    void exampleWithoutWhatItsProfileNeedsIsRefused(String example, String pointer, String fault) {
        JsonNode resource = json(EXAMPLES.resolve(example + ".json"));
        remove(resource, JsonPointer.compile(pointer));
        assertThat(errors(resource.toString()))
                .anySatisfy(error -> assertThat(error).contains(fault));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Observation-example-el-escorial      | /valueCodeableConcept/coding/0/code | certain
                    Observation-example-needle-emg       | /bodySite/coding/0/code             | biceps-femoris
                    Observation-example-nerve-conduction | /bodySite/coding/0/code             | phrenic
                    Observation-example-nerve-conduction | /component/1/valueQuantity/code     | s
                    Observation-example-nerve-conduction | /component/3/valueCodeableConcept/coding/0/code | absent
                    Observation-example-kings-stage      | /valueCodeableConcept/coding/0/code | 4C
                    Observation-example-mitos-stage      | /valueInteger                       | 6
                    Task-example-task                    | /businessStatus/coding/0/code       | late
                    DetectedIssue-example-safety-finding | /code/coding/0/code                 | RZ99
                    """)
    void exampleWithAValueOutsideItsProfileIsRefused(String example, String pointer, String value) {
        JsonNode resource = json(EXAMPLES.resolve(example + ".json"));
        JsonPointer place = JsonPointer.compile(pointer);
        ObjectNode parent = (ObjectNode) resource.at(place.head());
        String name = place.last().getMatchingProperty();
        parent.set(
                name,
                parent.path(name).isInt()
                        ? MAPPER.getNodeFactory().numberNode(Integer.parseInt(value))
                        : MAPPER.getNodeFactory().textNode(value));
        assertThat(errors(resource.toString())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsValid(Path example) {
        assertThat(errors(read(example))).isEmpty();
    }

    @Test
    void everyProfileHasAnExample() {
        List<String> profiles = files(Path.of("profiles/structure")).stream()
                .map(ProfilesTest::json)
                .filter(profile -> !profile.path("type").asText().equals("Extension"))
                .map(profile -> profile.path("url").asText())
                .toList();
        List<String> shown = examples().stream()
                .map(example -> json(example).at("/meta/profile/0").asText())
                .toList();
        assertThat(shown).containsAll(profiles);
    }

    static List<Path> examples() {
        return files(EXAMPLES).stream()
                .filter(file -> !json(file).at("/resourceType").asText().equals("Bundle"))
                .toList();
    }

    private List<String> errors(String text) {
        return validator.validateWithResult(text).getMessages().stream()
                .filter(message -> message.getSeverity() == ResultSeverityEnum.ERROR
                        || message.getSeverity() == ResultSeverityEnum.FATAL)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    private static void remove(JsonNode resource, JsonPointer place) {
        JsonNode parent = resource.at(place.head());
        if (parent instanceof ArrayNode array) {
            array.remove(place.last().getMatchingIndex());
        } else {
            assertThat(((ObjectNode) parent).remove(place.last().getMatchingProperty()))
                    .isNotNull();
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return MAPPER.readTree(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
