package org.charcot.content;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.charcot.logic.BrokenLogicException;
import org.charcot.logic.DefineRef;
import org.charcot.logic.Evaluation;
import org.charcot.logic.Logic;
import org.charcot.logic.Logic.CqlSource;
import org.charcot.logic.ValueSets;
import org.charcot.plan.Apply;
import org.charcot.plan.Apply.Applied;
import org.charcot.plan.BrokenPlanException;
import org.charcot.plan.DefineTypes;
import org.charcot.plan.Definitions;
import org.charcot.plan.Described;
import org.charcot.plan.Evaluator;
import org.charcot.plan.Guideline;
import org.charcot.plan.Outcome;
import org.charcot.plan.Planner;
import org.charcot.plan.Words;
import org.charcot.questionnaire.Form;
import org.charcot.questionnaire.FormException;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;

/** The clinical content, compiled: the guideline as a function of a patient's record. Immutable. */
public final class Content implements Evaluator {

    private static final Pattern TIME_OF_DAY = Pattern.compile("\"type\"\\s*:\\s*\"(Now|TimeOfDay)\"");

    private final ContentFiles files;
    private final Definitions definitions;
    private final ValueSets valueSets;
    private final Logic logic;
    private final Guideline guideline;
    private final Map<String, Guideline> plans;
    private final Map<String, Form> forms;
    private final Map<String, Object> settings;
    private final boolean sameAllDay;
    private final Set<String> off;
    private final List<Described> actions;

    private Content(
            ContentFiles files,
            Definitions definitions,
            ValueSets valueSets,
            Logic logic,
            Guideline guideline,
            Map<String, Guideline> plans,
            Map<String, Form> forms,
            Map<String, Object> settings,
            Set<String> off,
            List<Described> actions) {
        this.files = files;
        this.definitions = definitions;
        this.valueSets = valueSets;
        this.logic = logic;
        this.guideline = guideline;
        this.plans = Map.copyOf(plans);
        this.forms = Map.copyOf(forms);
        this.settings = Map.copyOf(settings);
        this.sameAllDay = logic.libraries().keySet().stream()
                .noneMatch(
                        library -> TIME_OF_DAY.matcher(logic.elmJson(library)).find());
        this.off = Set.copyOf(off);
        this.actions = List.copyOf(actions);
    }

    /**
     * Reads the content on the class path and compiles all of it.
     *
     * @param pathway canonical of the plan definition that everything hangs on
     * @param settings values of CQL parameters that differ from their defaults, by name
     * @throws BrokenContentException when anything in it cannot work, with every fault that was found
     */
    public static Content load(FhirContext fhirContext, String pathway, Map<String, Object> settings) {
        return load(fhirContext, pathway, settings, Set.of());
    }

    /**
     * Reads and compiles the content without some of its strategies.
     *
     * @param off the ids of the actions at the top of the pathway that are switched off
     */
    public static Content load(FhirContext fhirContext, String pathway, Map<String, Object> settings, Set<String> off) {
        return load(fhirContext, ContentFiles.PACKED, pathway, settings, off);
    }

    static Content load(
            FhirContext fhirContext, String root, String pathway, Map<String, Object> settings, Set<String> off) {
        ContentFiles files = ContentFiles.read(fhirContext, root);
        List<Resource> resources = files.resources();
        List<String> faults = new ArrayList<>();
        OwnCodes ownCodes = new OwnCodes(resources);
        files.definitions().forEach(definition -> ownCodes.check(definition, faults));
        Expansions valueSets = Expansions.of(fhirContext, resources, faults);
        Map<String, Form> forms = forms(resources, valueSets, faults);
        failOn(faults);
        try {
            Logic logic = Logic.compile(sources(files, resources), valueSets);
            failOn(logic.faultsOf(settings).stream()
                    .map(fault -> "charcot.evaluation.rules." + fault)
                    .toList());
            Definitions definitions = Definitions.of(resources);
            DefineTypes types = new LogicWithSettings(logic, settings);
            Guideline guideline = Guideline.compile(definitions, types, valueSets, pathway, off);
            Map<String, Guideline> plans = new HashMap<>();
            for (Resource resource : resources) {
                if (resource instanceof PlanDefinition plan) {
                    Guideline compiled = plan.getUrl().equals(guideline.url())
                            ? guideline
                            : Guideline.compile(definitions, types, valueSets, plan.getUrl());
                    plans.put(plan.getUrl(), compiled);
                    plans.put(plan.getUrl() + "|" + plan.getVersion(), compiled);
                }
            }
            Guideline whole = off.isEmpty() ? guideline : Guideline.compile(definitions, types, valueSets, pathway);
            return new Content(
                    files, definitions, valueSets, logic, guideline, plans, forms, settings, off, whole.described());
        } catch (BrokenLogicException e) {
            throw new BrokenContentException(
                    e.faults().stream().map(Object::toString).toList());
        } catch (BrokenPlanException e) {
            throw new BrokenContentException(
                    e.faults().stream().map(Object::toString).toList());
        }
    }

    /** Whether a record comes out the same at any time of a local day: no logic asks for the time of day. */
    public boolean isSameAllDay() {
        return sameAllDay;
    }

    /** The outcome for one patient: responses extracted, logic answered in one pass, plans followed. */
    @Override
    public Outcome evaluate(PatientRecord record, EvaluationTime time) {
        return explained(record, time, guideline.wanted()).outcome();
    }

    /**
     * The outcome for one patient together with what it follows from.
     *
     * @param more defines to be answered beside those that the outcome needs
     */
    public Explained explain(PatientRecord record, EvaluationTime time, Set<DefineRef> more) {
        Set<DefineRef> wanted = new HashSet<>(guideline.wanted());
        wanted.addAll(more);
        return explained(record, time, wanted);
    }

    private Explained explained(PatientRecord record, EvaluationTime time, Set<DefineRef> wanted) {
        List<Resource> extracted = extract(record);
        PatientRecord complete = extracted.isEmpty() ? record : record.with(extracted);
        Evaluation answers = logic.evaluate(complete, time, settings, wanted);
        return new Explained(Planner.plan(guideline, complete, answers, time, extracted), answers);
    }

    /** An outcome with the answers that it follows from. */
    public record Explained(Outcome outcome, Evaluation answers) {}

    /** A plan of the content applied to a patient; empty when no plan has that canonical, with or without version. */
    public Optional<Applied> apply(String plan, PatientRecord record, EvaluationTime time) {
        return Optional.ofNullable(plans.get(plan)).map(wanted -> {
            List<Resource> extracted = extract(record);
            PatientRecord complete = extracted.isEmpty() ? record : record.with(extracted);
            return Apply.apply(wanted, complete, logic.evaluate(complete, time, settings, wanted.wanted()), time);
        });
    }

    private List<Resource> extract(PatientRecord record) {
        List<Resource> extracted = new ArrayList<>();
        for (Resource resource : record.ofType("QuestionnaireResponse")) {
            QuestionnaireResponse response = (QuestionnaireResponse) resource;
            // FHIR lets a response name no questionnaire.
            if (response.hasQuestionnaire()) {
                form(response.getQuestionnaire())
                        .ifPresent(form -> extracted.addAll(form.extract(response, record.patientId())));
            }
        }
        return extracted;
    }

    /** The questionnaire that a canonical names, with or without version. */
    public Optional<Form> form(String canonical) {
        return Optional.ofNullable(forms.get(canonical));
    }

    /** Every questionnaire of the content, in the order of their urls. */
    public List<Form> forms() {
        return forms.values().stream()
                .distinct()
                .sorted(Comparator.comparing(Form::url))
                .toList();
    }

    /** The resource types that can change a plan. */
    public Set<String> recordTypes() {
        Set<String> types = new TreeSet<>(guideline.resourceTypes());
        logic.libraries().keySet().forEach(library -> logic.requirements(library)
                .forEach(requirement -> types.add(requirement.type())));
        if (!forms.isEmpty()) {
            types.add("QuestionnaireResponse");
        }
        return types;
    }

    /** Canonicals with version of the plan definitions, for provenance. */
    public List<String> plans() {
        return files.resources().stream()
                .filter(PlanDefinition.class::isInstance)
                .map(PlanDefinition.class::cast)
                .map(plan -> plan.getUrl() + "|" + plan.getVersion())
                .toList();
    }

    public ValueSets valueSets() {
        return valueSets;
    }

    public Definitions definitions() {
        return definitions;
    }

    public Logic logic() {
        return logic;
    }

    /** What every reader of a plan must know on a day, apart from the patient. */
    public List<Words> notices(LocalDate today) {
        return guideline.notices(today);
    }

    /** Every action of the pathway with what decides it, those of strategies that are switched off among them. */
    public List<Described> actions() {
        return actions;
    }

    /** All that can change a plan beside the record and the files of the content. */
    String choices() {
        return guideline.url() + new TreeMap<>(settings) + new TreeSet<>(off);
    }

    ContentFiles files() {
        return files;
    }

    private static Map<String, Form> forms(
            Collection<? extends Resource> resources, Expansions valueSets, List<String> faults) {
        Map<String, Form> forms = new HashMap<>();
        for (Resource resource : resources) {
            if (resource instanceof Questionnaire questionnaire) {
                try {
                    Form form = Form.compile(questionnaire, valueSets);
                    forms.put(form.url(), form);
                    forms.put(form.canonical(), form);
                } catch (FormException e) {
                    faults.add(e.getMessage());
                }
            }
        }
        return forms;
    }

    /** The CQL of the content: its libraries, and what is written inside its plans and activities. */
    static List<CqlSource> sources(ContentFiles files, List<Resource> resources) {
        List<CqlSource> sources = new ArrayList<>();
        files.logic().forEach(cql -> sources.add(new CqlSource(cql.file(), cql.text())));
        Guideline.inlineLogic(resources).forEach((name, text) -> sources.add(new CqlSource(name + ".cql", text)));
        return sources;
    }

    private static void failOn(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new BrokenContentException(faults);
        }
    }
}
