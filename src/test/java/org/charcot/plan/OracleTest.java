package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charcot.content.Chart;
import org.charcot.content.Content;
import org.charcot.content.ContentPackage;
import org.charcot.content.Stories;
import org.charcot.logic.ContentForTests;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.elm.r1.VersionedIdentifier;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseParameters;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.EvaluationResults;
import org.opencds.cqf.fhir.cql.EvaluationSettings;
import org.opencds.cqf.fhir.cql.LibraryEngine;
import org.opencds.cqf.fhir.cql.engine.parameters.CqlFhirParametersConverter;
import org.opencds.cqf.fhir.cql.engine.retrieve.RetrieveSettings.SEARCH_FILTER_MODE;
import org.opencds.cqf.fhir.cql.engine.retrieve.RetrieveSettings.TERMINOLOGY_FILTER_MODE;
import org.opencds.cqf.fhir.cql.engine.terminology.TerminologySettings.VALUESET_EXPANSION_MODE;
import org.opencds.cqf.fhir.cr.CrSettings;
import org.opencds.cqf.fhir.cr.plandefinition.PlanDefinitionProcessor;
import org.opencds.cqf.fhir.utility.monad.Eithers;
import org.opencds.cqf.fhir.utility.repository.InMemoryFhirRepository;

/**
 * The reference implementation of {@code $apply} as an oracle: given the content as the package holds it and the same
 * record at the same instant, it must find the same actions applicable.
 *
 * <p>What is compared is which actions apply, by their path of ids, because that is where both read the same
 * specification. The reference implementation differs in the rest, so that the comparison leaves it out:
 *
 * <ul>
 *   <li>It copies timing and related actions and never dates anything. An action that applies and whose dates lie outside
 *       of every course is still in its answer; so such an action, with the requests below it, counts as applicable here.
 *   <li>It sets each dynamic value as an element of the resource that it makes and reports those it knows no element for;
 *       {@code output}, {@code %action.timing} and {@code %action.window} are none. Dynamic values never decide whether
 *       an action applies; it gets the definitions without them, and then must not report anything.
 *   <li>Its instant is the clock's. Its {@code LibraryEngine} takes one, which is passed here.
 *   <li>It knows no extraction of responses, so it gets the extracted observations as a part of the record.
 * </ul>
 */
class OracleTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String PATHWAY = "https://charcot.health/fhir/PlanDefinition/als-care-pathway";
    private static final String[] TYPES = {
        "PlanDefinition",
        "ActivityDefinition",
        "ObservationDefinition",
        "Library",
        "ValueSet",
        "CodeSystem",
        "Questionnaire"
    };
    private static final Content CONTENT = Content.load(FHIR, PATHWAY, Map.of());
    private static final List<Resource> PACKAGED = packaged();
    private static final List<Guideline> STRATEGIES = strategies();
    private static final EvaluationSettings SETTINGS = settings();

    @ParameterizedTest
    @MethodSource("patients")
    void theSameActionsApplyToThePatientsOfTheDemonstration(PatientRecord record) {
        assertAgreed(record, Stories.midnight(180));
    }

    @Test
    void everyStrategyHasSomethingToCompare() throws IOException {
        List<PatientRecord> records = patients();
        for (Guideline strategy : STRATEGIES) {
            assertThat(records).as(strategy.url()).anySatisfy(record -> assertThat(
                            ours(strategy, complete(record), Stories.midnight(180)))
                    .isNotEmpty());
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void theSameActionsApplyToWhatIsMadeUp(@ForAll("stories") List<Resource> story) {
        assertAgreed(Stories.record(story), Stories.midnight(0));
    }

    @Provide
    Arbitrary<List<Resource>> stories() {
        return Stories.stories(12);
    }

    private static void assertAgreed(PatientRecord submitted, EvaluationTime time) {
        PatientRecord record = complete(submitted);
        for (Guideline strategy : STRATEGIES) {
            assertThat(ours(strategy, record, time))
                    .as(strategy.url() + " for " + record.patientId())
                    .isEqualTo(theirs(strategy, record, time));
        }
    }

    private static PatientRecord complete(PatientRecord submitted) {
        return submitted.with(submitted.ofType("QuestionnaireResponse").stream()
                .map(QuestionnaireResponse.class::cast)
                .flatMap(response -> CONTENT.form(response.getQuestionnaire()).stream()
                        .flatMap(form -> form.extract(response).stream()))
                .toList());
    }

    private static Set<String> ours(Guideline strategy, PatientRecord record, EvaluationTime time) {
        Answers answers = new Answers(record, CONTENT.logic().evaluate(record, time, Map.of(), strategy.wanted()));
        Set<String> applicable = new TreeSet<>();
        new Walk(strategy, record, time, answers, false)
                .of(strategy.root().actions())
                .forEach(node -> collect(node, applicable));
        assertThat(answers.faults()).isEmpty();
        return applicable;
    }

    private static void collect(Node node, Set<String> applicable) {
        applicable.add(node.action().path());
        node.children().forEach(child -> collect(child, applicable));
        if (node.action().what() instanceof What.Do) {
            if (node.made().isEmpty()) {
                node.action().children().forEach(child -> collectUndated(child, applicable));
            } else {
                node.made().get(0).below().forEach(child -> collect(child, applicable));
            }
        }
    }

    private static void collectUndated(Action action, Set<String> applicable) {
        assertThat(action.conditions()).as(action.label()).isEmpty();
        applicable.add(action.path());
        action.children().forEach(child -> collectUndated(child, applicable));
    }

    private static Set<String> theirs(Guideline strategy, PatientRecord record, EvaluationTime time) {
        Bundle all = new Bundle();
        Stream.concat(PACKAGED.stream(), record.all().stream())
                .forEach(resource -> all.addEntry().setResource(resource.copy()));
        InMemoryFhirRepository repository = new InMemoryFhirRepository(FHIR, all);
        CarePlan plan =
                (CarePlan) new PlanDefinitionProcessor(repository, new CrSettings().withEvaluationSettings(SETTINGS))
                        .apply(
                                Eithers.forLeft3(new CanonicalType(strategy.url())),
                                "Patient/" + record.patientId(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                new EngineAt(repository, time));
        Set<String> applicable = new TreeSet<>();
        for (Resource contained : plan.getContained()) {
            if (contained instanceof RequestGroup group) {
                group.getAction().forEach(action -> collect(action, "", applicable));
            } else if (contained instanceof OperationOutcome faults) {
                throw new AssertionError(strategy.url() + ": "
                        + faults.getIssue().stream()
                                .map(issue -> issue.getDiagnostics())
                                .toList());
            }
        }
        return applicable;
    }

    /** An action that does not apply is a null among its siblings. */
    private static void collect(@Nullable RequestGroupActionComponent action, String above, Set<String> applicable) {
        if (action == null) {
            return;
        }
        applicable.add(above + action.getId());
        action.getAction().forEach(child -> collect(child, above + action.getId() + "/", applicable));
    }

    /** The reference implementation's engine, at an instant that is given instead of the clock's. */
    private static final class EngineAt extends LibraryEngine {

        private final ZonedDateTime time;

        EngineAt(InMemoryFhirRepository repository, EvaluationTime time) {
            super(repository, SETTINGS);
            this.time = time.now().atZoneSameInstant(time.clinicZone());
        }

        @Override
        public EvaluationResults getEvaluationResult(
                List<VersionedIdentifier> ids,
                String patientId,
                IBaseParameters parameters,
                Map<String, Object> rawParameters,
                IBaseBundle additionalData,
                Set<String> expressions,
                CqlFhirParametersConverter converter,
                ZonedDateTime clock,
                CqlEngine engine) {
            return super.getEvaluationResult(
                    ids, patientId, parameters, rawParameters, additionalData, expressions, converter, time, engine);
        }
    }

    /** Those of the demonstration, and two without motor neuron disease: fasciculations alone, and multiple sclerosis. */
    static List<PatientRecord> patients() throws IOException {
        Chart twitches = new Chart();
        twitches.observation("sct|82470000", "2026-01-01", "present").setSubject(new Reference("Patient/p"));
        Chart sclerosis = new Chart();
        sclerosis.condition("sct|24700007", "2020-01-01").setSubject(new Reference("Patient/p"));
        Chart treated = new Chart();
        treated.condition("sct|86044005", "2024-01-01").setSubject(new Reference("Patient/p"));
        treated.condition("finding|anxiety", "2026-01-01").setSubject(new Reference("Patient/p"));
        treated.condition("hpo|HP:0001257", "2026-01-01").setSubject(new Reference("Patient/p"));
        Stream.of("M09AA01", "G04BD04", "N06AA09", "N06AB04")
                .forEach(atc -> treated.medicine(atc, "2025-01-01", null).setSubject(new Reference("Patient/p")));
        return Stream.concat(
                        demonstrationPatients().stream(),
                        Stream.of(twitches, sclerosis, treated)
                                .map(chart -> PatientRecord.of(chart.patient(), chart.resources())))
                .toList();
    }

    static List<PatientRecord> demonstrationPatients() throws IOException {
        String cohort = Files.readString(Path.of("profiles/example/demonstration-cohort.json"));
        List<Resource> resources = FHIR.newJsonParser().parseResource(Bundle.class, cohort).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .toList();
        return resources.stream()
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .map(patient -> PatientRecord.of(
                        patient,
                        resources.stream()
                                .filter(resource -> isOf(resource, patient.getIdPart()))
                                .toList()))
                .toList();
    }

    private static boolean isOf(Resource resource, String patientId) {
        return FHIR.newJsonParser().encodeResourceToString(resource).contains("\"Patient/" + patientId + "\"");
    }

    private static List<Guideline> strategies() {
        PlanDefinition pathway =
                CONTENT.definitions().find(PlanDefinition.class, PATHWAY).orElseThrow();
        List<Guideline> strategies = pathway.getAction().stream()
                .map(action -> Guideline.compile(
                        CONTENT.definitions(),
                        define -> CONTENT.logic().defines(define)
                                ? Optional.of(CONTENT.logic().resultType(define))
                                : Optional.empty(),
                        ContentForTests.valueSets(),
                        action.getDefinitionCanonicalType().getValue()))
                .toList();
        assertThat(strategies).isNotEmpty();
        return strategies;
    }

    /** The definitions of the package, without dynamic values. */
    private static List<Resource> packaged() {
        try {
            Path file = Path.of("target", "content-package-of-the-oracle.tgz");
            Path elm = Path.of("target", "elm-of-the-oracle.jar");
            ContentPackage.main(
                    new String[] {file.toString(), "health.charcot.als", "1.2.3", "For a test.", elm.toString()});
            List<Resource> definitions = new ArrayList<>();
            try (InputStream tgz = Files.newInputStream(file)) {
                NpmPackage content = NpmPackage.fromPackage(tgz);
                for (String name : content.listResources(TYPES)) {
                    try (InputStream json = content.loadResource(name)) {
                        definitions.add((Resource) FHIR.newJsonParser().parseResource(json));
                    }
                }
            }
            for (Resource definition : definitions) {
                if (definition instanceof PlanDefinition plan) {
                    plan.getAction().forEach(OracleTest::leaveOutDynamicValues);
                } else if (definition instanceof ActivityDefinition activity) {
                    activity.setDynamicValue(List.of());
                }
            }
            return definitions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void leaveOutDynamicValues(PlanDefinitionActionComponent action) {
        action.setDynamicValue(List.of());
        action.getAction().forEach(OracleTest::leaveOutDynamicValues);
    }

    private static EvaluationSettings settings() {
        EvaluationSettings settings = EvaluationSettings.getDefault();
        settings.getRetrieveSettings()
                .setSearchParameterMode(SEARCH_FILTER_MODE.FILTER_IN_MEMORY)
                .setTerminologyParameterMode(TERMINOLOGY_FILTER_MODE.FILTER_IN_MEMORY);
        settings.getTerminologySettings().setValuesetExpansionMode(VALUESET_EXPANSION_MODE.PERFORM_NAIVE_EXPANSION);
        settings.getCqlOptions().getCqlEngineOptions().getOptions().add(CqlEngine.Options.EnableExpressionCaching);
        return settings;
    }
}
