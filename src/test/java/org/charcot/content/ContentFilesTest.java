package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold for every file of the content, whoever wrote it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentFilesTest {

    private static final String ROOT = "https://charcot.health/fhir/";
    private static final String OURS = ROOT + "CodeSystem/";
    private static final Path COHORT = Path.of("profiles/example/demonstration-cohort.json");

    /** Texts that people read, by the name of their element. */
    private static final Set<String> TEXTS =
            Set.of("title", "description", "purpose", "text", "textEquivalent", "detail", "note", "usage", "citation");

    private static final Set<String> NAMING =
            Set.of("PlanDefinition", "ActivityDefinition", "ObservationDefinition", "Questionnaire");

    private final Map<Path, JsonNode> json = new TreeMap<>();
    private final Map<Path, Resource> resources = new TreeMap<>();
    private final Map<String, Map<String, ConceptDefinitionComponent>> codeSystems = new LinkedHashMap<>();

    ContentFilesTest() throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        for (Path file : files()) {
            String text = Files.readString(file);
            json.put(file, mapper.readTree(text));
            resources.put(file, (Resource) FhirContext.forR4Cached()
                    .newJsonParser()
                    .setParserErrorHandler(new StrictErrorHandler())
                    .parseResource(text));
        }
        for (CodeSystem system : all(CodeSystem.class)) {
            Map<String, ConceptDefinitionComponent> concepts = new LinkedHashMap<>();
            system.getConcept().forEach(concept -> concepts.put(concept.getCode(), concept));
            codeSystems.put(system.getUrl(), concepts);
        }
    }

    @Test
    void urlIdFolderAndFileNameAgree() {
        List<String> faults = new ArrayList<>();
        json.forEach((file, resource) -> {
            String type = resource.path("resourceType").asText();
            String id = resource.path("id").asText();
            if (!file.equals(COHORT) && !file.endsWith(type + "-" + id + ".json")) {
                faults.add(file + " holds " + type + "/" + id);
            }
            boolean example = file.startsWith("profiles/example");
            if (!example && !folder(type).equals(String.valueOf(file.getParent()))) {
                faults.add(file + " is not in " + folder(type));
            }
            if (resource.has("url") && !resource.path("url").asText().equals(ROOT + type + "/" + id)) {
                faults.add(file + " has the url " + resource.path("url").asText());
            }
            if (resource.has("url") && !resource.path("status").asText().equals("active")) {
                faults.add(file + " is not active");
            }
        });
        assertThat(faults).isEmpty();
    }

    /** Others store and search by these codes: one that goes, comes or changes its name is a change for them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "region, bulbar cervical thoracic lumbosacral",
        "timeliness, upcoming due overdue missed done",
        "kings-stage, 0 1 2 3 4A 4B 5",
        "diagnostic-category, definite probable probable-laboratory-supported possible not-classified not-applicable"
                + " met not-met als treat-as-als psma pls pbp umn-onset-als no-mnd-signs"
    })
    void theCodesThatOthersRelyOnAreThese(String system, String codes) {
        assertThat(codeSystems.getOrDefault(OURS + system, Map.of()).keySet()).containsExactly(codes.split(" ", -1));
    }

    /** What was answered once may be remembered for the rest of the day only then; {@code Now()} would end that. */
    @Test
    void noLogicAsksForTheTimeOfDay() {
        assertThat(Chart.CONTENT.isSameAllDay()).isTrue();
    }

    @Test
    void everyRuleHasALevel() {
        assertThat(rules().values()).allSatisfy(rule -> assertThat(rule.getProperty())
                .as(rule.getCode())
                .filteredOn(property -> property.getCode().equals("level"))
                .extracting(property -> property.getValue().primitiveValue())
                .hasSize(1)
                .isSubsetOf("must-show", "advice", "info"));
    }

    @Test
    void everyTextThatPeopleReadIsInDutchToo() {
        List<String> faults = new ArrayList<>();
        json.forEach((file, resource) -> {
            if (!file.startsWith("profiles/example")) {
                walk(resource, "", (path, node) -> {
                    boolean developers =
                            path.contains(".differential") || path.matches(".*\\.property\\[\\d+]|\\.contact.*");
                    for (String name : developers ? Set.<String>of() : TEXTS) {
                        if (node.path(name).isTextual() && !hasDutch(node.path("_" + name))) {
                            faults.add(file + path + "." + name + ": " + node.path(name));
                        }
                    }
                });
            }
        });
        assertThat(faults).isEmpty();
    }

    /** The guideline holds to the end of 2025 by its own word, so whatever rests on it says so. */
    @Test
    void everyPlanThatCitesTheGuidelineSaysUntilWhenItHolds() {
        List<String> citing = new ArrayList<>();
        List<String> ending = new ArrayList<>();
        for (PlanDefinition plan : all(PlanDefinition.class)) {
            if (FhirContext.forR4Cached()
                    .newJsonParser()
                    .encodeResourceToString(plan)
                    .contains("\"citation\":\"Erasmus MC, Neurology, ALS guideline, ")) {
                citing.add(plan.getIdPart());
            }
            if ("2025-12-31".equals(plan.getEffectivePeriod().getEndElement().getValueAsString())) {
                ending.add(plan.getIdPart());
            }
        }
        assertThat(citing).hasSizeGreaterThan(10);
        assertThat(ending).containsAll(citing);
    }

    @Test
    void everyConceptHasANameInBothLanguages() {
        assertThat(codeSystems).isNotEmpty();
        codeSystems.forEach((system, concepts) -> {
            assertThat(concepts).as(system).isNotEmpty();
            concepts.forEach((code, concept) -> {
                assertThat(concept.getDisplay()).as(system + "#" + code).isNotBlank();
                assertThat(concept.getDesignation()).as(system + "#" + code).anySatisfy(designation -> {
                    assertThat(designation.getLanguage()).isEqualTo("nl");
                    assertThat(designation.getValue()).isNotBlank();
                });
            });
        });
    }

    @Test
    void everyValueSetListsItsMembersWithTheirNames() {
        assertThat(all(ValueSet.class)).isNotEmpty().allSatisfy(valueSet -> {
            assertThat(valueSet.getCompose().getInclude()).as(valueSet.getUrl()).isNotEmpty();
            Set<String> members = new HashSet<>();
            valueSet.getCompose().getInclude().forEach(include -> {
                assertThat(include.getConcept()).as(valueSet.getUrl()).isNotEmpty();
                include.getConcept().forEach(member -> {
                    String code = include.getSystem() + "#" + member.getCode();
                    assertThat(members.add(code))
                            .as(valueSet.getUrl() + " repeats " + code)
                            .isTrue();
                    assertThat(member.getDisplay()).as(code).isNotBlank();
                    assertThat(member.getDesignation()).as(code).anySatisfy(designation -> assertThat(
                                    designation.getLanguage())
                            .isEqualTo("nl"));
                });
            });
        });
    }

    /** What has a name of its own would be shown by it: in one language, whatever the reader's. */
    @Test
    void everyCodeThatIsNamedHasItsNameInAValueSetInBothLanguages() {
        Set<String> named = new HashSet<>();
        all(ValueSet.class)
                .forEach(valueSet -> valueSet.getCompose().getInclude().forEach(include -> include.getConcept()
                        .forEach(member -> named.add(include.getSystem() + "#" + member.getCode()))));
        Set<String> faults = new TreeSet<>();
        json.forEach((file, resource) -> {
            if (file.equals(COHORT)
                    || NAMING.contains(resource.path("resourceType").asText())) {
                walk(resource, "", (path, node) -> {
                    String system = node.path("system").asText();
                    String code = system + "#" + node.path("code").asText();
                    if (node.path("display").isTextual()
                            && !system.startsWith(OURS)
                            && !system.startsWith("http://terminology.hl7.org/")
                            && !system.equals("http://unitsofmeasure.org")
                            && !named.contains(code)) {
                        faults.add(code + " " + node.path("display").asText());
                    }
                });
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void everyCodeOfOurSystemsIsDefined() {
        List<String> faults = new ArrayList<>();
        json.forEach((file, resource) -> walk(resource, "", (path, node) -> {
            String system = node.path("system").asText();
            List<JsonNode> codes = new ArrayList<>(List.of(node.path("code")));
            node.path("concept").forEach(member -> codes.add(member.path("code")));
            for (JsonNode code : codes) {
                if (system.startsWith(OURS) && code.isTextual() && concept(system, code.asText()) == null) {
                    faults.add(file + path + ": " + system + "#" + code.asText());
                }
            }
        }));
        assertThat(faults).isEmpty();
    }

    @Test
    void answersOfTheQuestionnaireGiveThePointsOfTheirCodes() {
        List<String> linkIds = new ArrayList<>();
        Questionnaire questionnaire = all(Questionnaire.class).stream()
                .filter(it -> it.getIdPart().equals("alsfrs-r"))
                .findFirst()
                .orElseThrow();
        questionnaire.getItem().forEach(item -> {
            linkIds.add(item.getLinkId());
            item.getAnswerOption().forEach(option -> {
                var coding = option.getValueCoding();
                String weight = String.valueOf(
                        Objects.requireNonNull(concept(coding.getSystem(), coding.getCode())).getProperty().stream()
                                .filter(property -> property.getCode().equals("itemWeight"))
                                .findFirst()
                                .orElseThrow()
                                .getValueDecimalType()
                                .getValue());
                assertThat(option.getExtension())
                        .as(item.getLinkId())
                        .hasSize(2)
                        .allSatisfy(points ->
                                assertThat(points.getValue().primitiveValue()).isEqualTo(weight));
                assertThat(coding.getCode()).endsWith("." + weight);
            });
        });
        assertThat(String.join(" ", linkIds))
                .isEqualTo("1 2 3 4 gastrostomy 5a 5b 6 7 8 9 10 11 12"
                        + " bulbar fine-motor gross-motor respiratory total");
    }

    @Test
    void everyMuscleHasItsRegionNerveAndRoots() {
        Map<String, ConceptDefinitionComponent> muscles = codeSystems.getOrDefault(OURS + "muscle", Map.of());
        assertThat(muscles).hasSize(15).allSatisfy((code, muscle) -> assertThat(muscle.getProperty())
                .as(code)
                .extracting(property -> property.getCode())
                .contains("region", "nerve", "root"));
    }

    @Test
    void theDemonstrationCohortStandsAlone() {
        Bundle cohort = (Bundle) Objects.requireNonNull(resources.get(COHORT));
        Set<String> ids = new HashSet<>();
        cohort.getEntry().forEach(entry -> {
            String url = entry.getResource().fhirType() + "/"
                    + entry.getResource().getIdElement().getIdPart();
            assertThat(ids.add(url)).as(url).isTrue();
            assertThat(entry.getRequest().getMethod()).isEqualTo(Bundle.HTTPVerb.PUT);
            assertThat(entry.getRequest().getUrl()).isEqualTo(url);
            assertThat(entry.getFullUrl()).endsWith("/" + url);
            assertThat(entry.getResource().getMeta().getTag()).as(url).isNotEmpty();
        });
        assertThat(ids.stream().filter(id -> id.startsWith("Patient/"))).hasSize(12);
        walk(Objects.requireNonNull(json.get(COHORT)), "", (path, node) -> {
            if (node.path("reference").isTextual()) {
                assertThat(ids).as(path).contains(node.path("reference").asText());
            }
        });
    }

    private Map<String, ConceptDefinitionComponent> rules() {
        return Objects.requireNonNull(codeSystems.get(OURS + "rule"));
    }

    private static String folder(String type) {
        return switch (type) {
            case "StructureDefinition" -> "profiles/structure";
            case "Questionnaire" -> "profiles/questionnaire";
            case "PlanDefinition" -> "profiles/plan";
            case "ActivityDefinition" -> "profiles/activity";
            case "ObservationDefinition" -> "profiles/observation";
            case "Library" -> "profiles/library";
            case "OperationDefinition" -> "profiles/operation";
            case "SearchParameter" -> "profiles/search";
            case "CodeSystem" -> "terminology/code-system";
            case "ValueSet" -> "terminology/value-set";
            case "ConceptMap" -> "terminology/concept-map";
            default -> "profiles/example";
        };
    }

    private static boolean hasDutch(JsonNode element) {
        for (JsonNode extension : element.path("extension")) {
            String text = extension.toString();
            if (extension.path("url").asText().endsWith("/translation") && text.contains("\"valueCode\":\"nl\"")) {
                return true;
            }
        }
        return false;
    }

    private static void walk(JsonNode node, String path, BiConsumer<String, JsonNode> visit) {
        if (node.isObject()) {
            visit.accept(path, node);
            node.properties().forEach(field -> walk(field.getValue(), path + "." + field.getKey(), visit));
        } else {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), path + "[" + i + "]", visit);
            }
        }
    }

    private static List<Path> files() {
        return Stream.of("profiles", "terminology")
                .flatMap(folder -> {
                    try (Stream<Path> found = Files.walk(Path.of(folder))) {
                        return found
                                .filter(file -> file.toString().endsWith(".json"))
                                // What pages show is no FHIR.
                                .filter(file -> !file.startsWith("profiles/page"))
                                .toList()
                                .stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private <T extends Resource> List<T> all(Class<T> type) {
        return resources.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private @Nullable ConceptDefinitionComponent concept(String system, String code) {
        return codeSystems.getOrDefault(system, Map.of()).get(code);
    }
}
