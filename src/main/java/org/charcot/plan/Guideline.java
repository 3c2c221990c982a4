package org.charcot.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.logic.DefineRef;
import org.charcot.logic.ValueSets;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.TriggerDefinition;

/** A plan definition with all it nests, compiled once and shared by every evaluation. */
public final class Guideline {

    private final CompiledPlan root;
    private final Displays displays;
    private final List<Action> actions;
    private final SortedSet<DefineRef> wanted;
    private final Map<String, List<Action>> tracks;

    private final Notices notices;

    private Guideline(CompiledPlan root, Displays displays, Notices notices) {
        this.root = root;
        this.notices = notices;
        this.displays = displays;
        this.actions = root.actions().stream().flatMap(Action::withDescendants).toList();
        this.wanted = Collections.unmodifiableSortedSet(actions.stream()
                .flatMap(Guideline::expressions)
                .filter(Expr.Define.class::isInstance)
                .map(expr -> ((Expr.Define) expr).define())
                .collect(Collectors.toCollection(TreeSet::new)));
        this.tracks = actions.stream()
                .filter(action -> action.due() != null)
                .collect(Collectors.groupingBy(
                        action -> Objects.requireNonNull(action.due()).track(),
                        TreeMap::new,
                        Collectors.toUnmodifiableList()));
    }

    /**
     * Compiles the plan and everything it nests.
     *
     * @param types the defines of the compiled logic, those of {@link #inlineLogic} among them
     * @param canonical the plan's url, with or without version
     * @throws BrokenPlanException with every fault found
     */
    public static Guideline compile(Definitions definitions, DefineTypes types, ValueSets valueSets, String canonical) {
        return compile(definitions, types, valueSets, canonical, Set.of());
    }

    /**
     * Compiles the plan without some of the actions at its top, and everything the others nest.
     *
     * @param off the ids of the actions at the top that are switched off
     * @throws BrokenPlanException with every fault found; an id that no action at the top has is one
     */
    public static Guideline compile(
            Definitions definitions, DefineTypes types, ValueSets valueSets, String canonical, Set<String> off) {
        Faults faults = new Faults();
        CompiledPlan root = new PlanCompiler(definitions, types, valueSets, faults).compile(canonical, off);
        Notices notices = Notices.of(root, off, faults);
        faults.throwIfAny();
        return new Guideline(root, Displays.of(definitions), notices);
    }

    /**
     * What must be compiled with the libraries before {@link #compile}: CQL written inside the plans and activities, as
     * one generated library for each library that the plans name.
     *
     * @return CQL text by library name
     */
    public static Map<String, String> inlineLogic(Collection<? extends Resource> definitions) {
        return InlineLogic.libraries(definitions);
    }

    /** The url of the plan, without version. */
    public String url() {
        return root.source().getUrl();
    }

    /** The defines that an evaluation must answer. */
    public Set<DefineRef> wanted() {
        return wanted;
    }

    /** Every action with what decides it, for a reader; an action comes before those below it. */
    public List<Described> described() {
        return Described.all(root.actions());
    }

    /** The resource types that the plans' triggers and outputs name. */
    public Set<String> resourceTypes() {
        return actions.stream()
                .flatMap(action -> Stream.concat(
                        action.source().getTrigger().stream()
                                .map(TriggerDefinition::getData)
                                .flatMap(List::stream)
                                .map(DataRequirement::getType),
                        action.outputs().stream().flatMap(output -> output.types().stream())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What every reader of what the guideline says must know: which parts are switched off, and whose validity has ended
     * before the day.
     */
    public List<Words> notices(LocalDate today) {
        return notices.on(today);
    }

    Displays displays() {
        return displays;
    }

    CompiledPlan root() {
        return root;
    }

    /** Every dated action, by the track it is on. */
    Map<String, List<Action>> tracks() {
        return tracks;
    }

    private static Stream<Expr> expressions(Action action) {
        Stream<Expr> conditions = action.conditions().stream().map(Condition::expr);
        Stream<Expr> anchor = action.due() == null || action.due().anchor() == null
                ? Stream.of()
                : Stream.of(action.due().anchor());
        return Stream.concat(Stream.concat(conditions, anchor), action.dynamic().values().stream());
    }
}
