package org.charcot.logic;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.charcot.logic.BrokenLogicException.Fault;
import org.charcot.record.Code;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.hl7.elm.r1.FunctionDef;
import org.hl7.elm.r1.FunctionRef;
import org.hl7.elm.r1.VersionedIdentifier;
import org.jspecify.annotations.Nullable;

/** The CQL of the content: compiled once, then asked about one record after another. Immutable and thread-safe. */
public final class Logic {

    /** The text of one library and the name to report its faults under. */
    public record CqlSource(String fileName, String text) {}

    /** A compiled library; {@code version} is null where the text gives none. */
    public record Library(String name, @Nullable String version) {}

    /**
     * What the comment above a declaration says; null what it does not say.
     *
     * @param values those that a setting can have: words with commas between, numbers from one {@code to} another, or a
     *     regular expression between slashes
     */
    public record Doc(String en, @Nullable String nl, @Nullable String values) {}

    /**
     * A setting: the same in every library that declares it.
     *
     * @param type as {@link #resultType} writes types
     * @param doc null where no comment stands above it
     */
    public record Parameter(String library, String name, String type, Answer defaultValue, @Nullable Doc doc) {}

    /** Resources that a library reads: of one type, and among the codes or the members of the value sets, if any. */
    public record Requirement(String type, SortedSet<String> valueSets, Set<Code> codes) {}

    private final LibraryManager manager;
    private final Map<String, VersionedIdentifier> identifiers;
    private final Map<String, String> elmJson = new HashMap<>();
    private final CqlTerminology terminology;

    /** Which function a call means depends on the libraries alone, so that it is found out once. */
    private final Map<FunctionRef, FunctionDef> functions = new ConcurrentHashMap<>();

    private final SortedMap<DefineRef, String> defines;
    private final Map<String, Set<Requirement>> requirements;
    private final Map<String, Parameter> parameters;
    private final ParameterUse use;
    private final Map<DefineRef, String> texts;

    private Logic(CqlLibraries libraries, LogicFacts facts) {
        this.manager = libraries.manager();
        this.identifiers = Map.copyOf(libraries.identifiers());
        libraries.elm().forEach((name, elm) -> elmJson.put(name, elm.json()));
        this.terminology = new CqlTerminology(Map.copyOf(facts.expansions()));
        this.defines = facts.defines();
        this.requirements = facts.requirements();
        this.parameters = parametersWithDefaults(libraries);
        this.use = new ParameterUse(libraries.elm());
        this.texts = texts(libraries);
        // The manager has everything compiled; what it was compiled from would be kept in memory through its provider.
        manager.getLibrarySourceLoader().clearProviders();
    }

    /**
     * Compiles libraries that may include each other and FHIRHelpers 4.0.1.
     *
     * @throws BrokenLogicException naming every fault: of syntax or meaning, a library that is not there, a value set
     *     that is not there, a retrieve that a record cannot answer
     */
    public static Logic compile(Collection<CqlSource> sources, ValueSets valueSets) {
        CqlLibraries libraries = CqlLibraries.translate(sources);
        LogicFacts facts = LogicFacts.read(libraries, valueSets);
        if (!libraries.faults().isEmpty()) {
            throw new BrokenLogicException(libraries.faults());
        }
        Logic logic = new Logic(libraries, facts);
        logic.parameters.forEach((name, parameter) -> {
            if (parameter.defaultValue() instanceof Answer.Value byDefault && byDefault.value() != null) {
                logic.faultsOf(Map.of(name, byDefault.value())).forEach(fault -> libraries
                        .faults()
                        .add(new Fault(libraries.fileOf(parameter.library()), 0, 0, "parameter " + fault)));
            }
        });
        if (!libraries.faults().isEmpty()) {
            throw new BrokenLogicException(libraries.faults());
        }
        return logic;
    }

    /** Every library, by name. */
    public SortedMap<String, Library> libraries() {
        SortedMap<String, Library> all = new TreeMap<>();
        identifiers.forEach((name, id) -> all.put(name, new Library(name, id.getVersion())));
        return all;
    }

    /** Every define of every library; functions are none. */
    public SortedSet<DefineRef> defines() {
        return new TreeSet<>(defines.keySet());
    }

    public boolean defines(DefineRef define) {
        return defines.containsKey(define);
    }

    /**
     * The type of a define in CQL notation, such as {@code System.Boolean}, {@code List<FHIR.Observation>} or
     * {@code Tuple{en System.String, nl System.String}}; elements of a tuple by name.
     *
     * @throws IllegalArgumentException when there is no such define
     */
    public String resultType(DefineRef define) {
        String type = defines.get(define);
        if (type == null) {
            throw new IllegalArgumentException("no " + define);
        }
        return type;
    }

    /**
     * Leaves the ELM as a jar that, on the class path, saves later compilations of the same texts their time.
     *
     * @param sources the texts that this was compiled from
     */
    public void keepElm(Collection<CqlSource> sources, OutputStream jar) throws IOException {
        KeptElm.of(sources, Logic.class.getClassLoader()).write(manager, jar);
    }

    /** A library as ELM, in JSON. */
    public String elmJson(String library) {
        String json = elmJson.get(library);
        if (json == null) {
            throw new IllegalArgumentException("no library " + library);
        }
        return json;
    }

    /** What a library reads itself and through those it includes. */
    public Set<Requirement> requirements(String library) {
        Set<Requirement> found = requirements.get(library);
        if (found == null) {
            throw new IllegalArgumentException("no library " + library);
        }
        return found;
    }

    /** The settings, by name. */
    public Map<String, Parameter> parameters() {
        return parameters;
    }

    /** The names of the settings that a define rests on, itself and through what it uses. */
    public SortedSet<String> parametersOf(DefineRef define) {
        resultType(define);
        return use.of(define);
    }

    /** A define as it is written in its library. */
    public String textOf(DefineRef define) {
        String text = texts.get(define);
        if (text == null) {
            throw new IllegalArgumentException("no " + define);
        }
        return text;
    }

    /** The value of a setting in words: the one that is set, else the default. */
    public String valueOf(String parameter, Map<String, Object> settings) {
        Parameter declared = Objects.requireNonNull(parameters.get(parameter), parameter);
        Object set = typed(settings).get(parameter);
        Object value =
                set != null || !(declared.defaultValue() instanceof Answer.Value byDefault) ? set : byDefault.value();
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(value);
    }

    /**
     * The values that a setting can have, in words, as {@link Doc#values} gives them; empty where nothing says them.
     */
    public String valuesOf(String parameter) {
        Parameter declared = Objects.requireNonNull(parameters.get(parameter), parameter);
        if (declared.type().equals("System.Boolean")) {
            return "true, false";
        }
        return declared.doc() == null
                ? ""
                : Objects.requireNonNullElse(declared.doc().values(), "");
    }

    /**
     * Checks settings without evaluating anything. Each fault begins with the name in square brackets, as a settings file
     * has it: the name is none of {@link #parameters()}, or the value is none that the parameter can have.
     *
     * @param settings values by parameter name: of the parameter's type, or text that reads as one
     */
    public List<String> faultsOf(Map<String, Object> settings) {
        List<String> faults = new ArrayList<>();
        new TreeMap<>(settings).forEach((name, value) -> {
            try {
                typed(name, value);
            } catch (IllegalArgumentException fault) {
                faults.add(String.valueOf(fault.getMessage()));
            }
        });
        return faults;
    }

    /**
     * Answers {@code wanted} about one record, in one pass. Nothing is thrown for what is in the record: a define that
     * cannot be evaluated answers {@link Answer.Failed}, the others are not affected.
     *
     * @param time what {@code Now()} and {@code Today()} are, the latter in the clinic's zone
     * @param settings override the defaults of the parameters, as in {@link #faultsOf}
     * @throws IllegalArgumentException when a wanted define or a setting does not exist
     */
    public Evaluation evaluate(
            PatientRecord record, EvaluationTime time, Map<String, Object> settings, Set<DefineRef> wanted) {
        wanted.forEach(this::resultType);
        return evaluation(record, time, typed(settings)).evaluate(wanted);
    }

    private CqlEvaluation evaluation(PatientRecord record, EvaluationTime time, Map<String, Object> settings) {
        return new CqlEvaluation(manager, identifiers, terminology, functions, record, time, settings);
    }

    private Map<String, Object> typed(Map<String, Object> settings) {
        Map<String, Object> typed = new HashMap<>();
        settings.forEach((name, value) -> typed.put(name, typed(name, value)));
        return typed;
    }

    private Object typed(String name, Object value) {
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException(
                    "[" + name + "]: there is no such setting, there are " + new TreeSet<>(parameters.keySet()));
        }
        String values = valuesOf(name);
        String text = value instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(value);
        Object typed = CqlValues.ofSetting(parameter.type(), text);
        if (typed == null || !(values.isEmpty() || new AllowedValues(values).allow(text))) {
            throw new IllegalArgumentException("[" + name + "]=" + text + ": its values are "
                    + parameter.type().replace("System.", "") + (values.isEmpty() ? "" : " ") + values);
        }
        return typed;
    }

    private static Map<DefineRef, String> texts(CqlLibraries libraries) {
        Map<DefineRef, String> texts = new HashMap<>();
        libraries.elm().forEach((library, elm) -> {
            List<String> text = libraries.textOf(library).lines().toList();
            elm.lines()
                    .forEach((define, lines) -> texts.put(
                            new DefineRef(library, define), String.join("\n", text.subList(lines[0] - 1, lines[1]))));
        });
        return texts;
    }

    private static Map<String, Parameter> parametersWithDefaults(CqlLibraries libraries) {
        Map<String, Parameter> all = new TreeMap<>();
        libraries.identifiers().forEach((library, id) -> {
            Map<String, Doc> docs = new CqlComments(libraries.textOf(library)).ofParameters();
            libraries.elm(library).parameters().forEach((name, type) -> {
                Answer byDefault = CqlEvaluation.defaultOf(libraries.manager(), id, name);
                Parameter other = all.get(name);
                Doc doc = docs.containsKey(name) || other == null ? docs.get(name) : other.doc();
                all.put(name, new Parameter(library, name, type, byDefault, doc));
            });
        });
        return Map.copyOf(all);
    }
}
