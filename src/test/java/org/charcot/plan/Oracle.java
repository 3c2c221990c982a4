package org.charcot.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.charcot.content.ContentPackage;
import org.charcot.logic.DefineRef;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.elm.r1.VersionedIdentifier;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseParameters;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.jspecify.annotations.Nullable;
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
 * record at the same instant, it must find the same actions applicable. It is the code that a HAPI server with clinical
 * reasoning runs for {@code $apply}, without the server around it.
 *
 * <p>What is compared is which actions apply, by their path of ids, because that is where both read the same
 * specification. The reference implementation differs in the rest, so that the comparison leaves it out:
 *
 * <ul>
 *   <li>It copies timing and related actions and never dates anything. An action that applies and whose dates lie outside
 *       of every course is still in its answer; so such an action, with the requests below it, counts as applicable here.
 *   <li>Its instant is the clock's. Its {@code LibraryEngine} takes one, which is passed here.
 *   <li>It takes the day of a moment in the offset in which it was sent; the days of a plan are the clinic's. It gets
 *       moments with the clinic's offset.
 *   <li>It knows no extraction of responses, so it gets the extracted observations as a part of the record.
 * </ul>
 */
public final class Oracle {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String[] TYPES = {
        "PlanDefinition",
        "ActivityDefinition",
        "ObservationDefinition",
        "Library",
        "ValueSet",
        "CodeSystem",
        "Questionnaire"
    };
    private static final List<Resource> PACKAGED = packaged();
    private static final EvaluationSettings SETTINGS = settings();

    private Oracle() {}

    /** Both find the same actions of every strategy applicable. */
    public static void assertAgreed(PatientRecord submitted, EvaluationTime time) {
        PatientRecord record = Strategies.complete(submitted);
        InMemoryFhirRepository repository = repository(record, time);
        for (Guideline strategy : Strategies.ALL) {
            assertThat(ours(strategy, record, time))
                    .as(() -> strategy.url() + " at " + time.now() + " for " + text(record))
                    .isEqualTo(theirs(strategy, repository, record.patientId(), time));
        }
    }

    /** The record with what its responses to questionnaires say, as the server stores it. */
    public static PatientRecord complete(PatientRecord submitted) {
        return Strategies.complete(submitted);
    }

    /** The actions that Charcot finds applicable, by the canonical of their strategy. */
    public static Map<String, Set<String>> ours(PatientRecord record, EvaluationTime time) {
        return Strategies.ALL.stream().collect(toMap(Guideline::url, strategy -> ours(strategy, record, time)));
    }

    private static String text(PatientRecord record) {
        return record.all().stream()
                .map(resource -> FHIR.newJsonParser().encodeResourceToString(resource))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static Set<String> ours(Guideline strategy, PatientRecord record, EvaluationTime time) {
        Answers answers =
                new Answers(record, Strategies.CONTENT.logic().evaluate(record, time, Map.of(), strategy.wanted()));
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

    private static InMemoryFhirRepository repository(PatientRecord record, EvaluationTime time) {
        Bundle all = new Bundle();
        PACKAGED.forEach(definition -> all.addEntry().setResource(definition.copy()));
        record.all().forEach(resource -> all.addEntry().setResource(atTheClinic(resource.copy(), time)));
        return new InMemoryFhirRepository(FHIR, all);
    }

    private static Set<String> theirs(
            Guideline strategy, InMemoryFhirRepository repository, String patientId, EvaluationTime time) {
        CarePlan plan =
                (CarePlan) new PlanDefinitionProcessor(repository, new CrSettings().withEvaluationSettings(SETTINGS))
                        .apply(
                                Eithers.forLeft3(new CanonicalType(strategy.url())),
                                "Patient/" + patientId,
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
                                new EngineAt(repository, time, strategy));
        return applied(plan);
    }

    /** The actions in the request group of an answer to {@code $apply}, by their path of ids; the answer must report no fault. */
    public static Set<String> applied(CarePlan plan) {
        Set<String> applicable = new TreeSet<>();
        for (Resource contained : plan.getContained()) {
            if (contained instanceof RequestGroup group) {
                group.getAction().forEach(action -> collect(action, "", applicable));
            } else if (contained instanceof OperationOutcome faults) {
                throw new AssertionError(plan.getInstantiatesCanonical() + ": "
                        + faults.getIssue().stream()
                                .map(issue -> issue.getDiagnostics())
                                .toList());
            }
        }
        return applicable;
    }

    private static Resource atTheClinic(Resource resource, EvaluationTime time) {
        TimeZone zone = TimeZone.getTimeZone(time.clinicZone());
        FHIR.newTerser().getAllPopulatedChildElementsOfType(resource, BaseDateTimeType.class).stream()
                .filter(BaseDateTimeType::hasTime)
                .forEach(moment -> moment.setTimeZone(zone));
        return resource;
    }

    /** An action that does not apply is a null among its siblings. */
    private static void collect(@Nullable RequestGroupActionComponent action, String above, Set<String> applicable) {
        if (action == null) {
            return;
        }
        applicable.add(above + action.getId());
        action.getAction().forEach(child -> collect(child, above + action.getId() + "/", applicable));
    }

    /**
     * The reference implementation's engine, at an instant that is given instead of the clock's. It is asked for one
     * expression after another and would begin anew for each; so the first question about a library answers them all.
     */
    private static final class EngineAt extends LibraryEngine {

        private final ZonedDateTime time;
        private final Map<String, Set<String>> expressions;
        private final Map<String, EvaluationResults> known = new HashMap<>();

        EngineAt(InMemoryFhirRepository repository, EvaluationTime time, Guideline strategy) {
            super(repository, SETTINGS);
            this.time = time.now().atZoneSameInstant(time.clinicZone());
            this.expressions = strategy.root().actions().stream()
                    .flatMap(Action::withDescendants)
                    .flatMap(action -> action.conditions().stream())
                    .map(Condition::expr)
                    .filter(Expr.Define.class::isInstance)
                    .map(expr -> ((Expr.Define) expr).define())
                    .collect(groupingBy(DefineRef::library, mapping(DefineRef::define, toSet())));
        }

        @Override
        public EvaluationResults getEvaluationResult(
                List<VersionedIdentifier> ids,
                String patientId,
                IBaseParameters parameters,
                Map<String, Object> rawParameters,
                IBaseBundle additionalData,
                Set<String> asked,
                CqlFhirParametersConverter converter,
                ZonedDateTime clock,
                CqlEngine engine) {
            String library = ids.get(0).getId();
            Set<String> all = expressions.getOrDefault(library, Set.of());
            if (ids.size() != 1 || !all.containsAll(asked)) {
                throw new AssertionError(ids + " was not to be asked for " + asked);
            }
            EvaluationResults results = known.get(library);
            if (results == null) {
                results = super.getEvaluationResult(
                        ids, patientId, parameters, rawParameters, additionalData, all, converter, time, engine);
                known.put(library, results);
            }
            return results;
        }
    }

    /** The definitions as the package holds them. */
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
            return definitions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
