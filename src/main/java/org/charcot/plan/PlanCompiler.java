package org.charcot.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.logic.ValueSets;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Questionnaire;

/** Turns a PlanDefinition, and those it nests, into a tree of compiled actions. */
final class PlanCompiler {

    private final Definitions definitions;
    private final DefineTypes types;
    private final Faults faults;
    private final ExpressionCompiler expressions;
    private final ActivityCompiler activities;
    private final RequirementCompiler requirements;
    private final Deque<String> nesting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    PlanCompiler(Definitions definitions, DefineTypes types, ValueSets valueSets, Faults faults) {
        this.definitions = definitions;
        this.types = types;
        this.faults = faults;
        this.expressions = new ExpressionCompiler(types, faults);
        this.activities = new ActivityCompiler(definitions, expressions, faults);
        this.requirements = new RequirementCompiler(valueSets, faults);
    }

    /** @param off the ids of the actions at the top of the plan to leave out */
    CompiledPlan compile(String canonical, Set<String> off) {
        PlanDefinition plan = definitions.find(PlanDefinition.class, canonical).orElse(null);
        if (plan == null) {
            faults.add("PlanDefinition", "url", "there is no PlanDefinition " + canonical);
            return new CompiledPlan(new PlanDefinition(), List.of());
        }
        Set<String> ids = plan.getAction().stream()
                .filter(Element::hasId)
                .map(Element::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        off.stream()
                .filter(id -> !ids.contains(id))
                .sorted()
                .forEach(id ->
                        faults.add(plan, "action", "there is no action " + id + " to switch off; there are " + ids));
        return plan(plan, Set.of(), off);
    }

    /** @param above the settings that decide whether the plan applies */
    private CompiledPlan plan(PlanDefinition plan, Set<Setting> above, Set<String> off) {
        nesting.push(plan.getUrl());
        seen.add(plan.getUrl());
        DueCompiler dues = new DueCompiler(plan, expressions, faults);
        List<Action> actions = actions(plan, "action", "", plan.getAction(), dues, above, off);
        checkOffers(plan, "action", actions, false);
        nesting.pop();
        return new CompiledPlan(plan, actions);
    }

    private List<Action> actions(
            PlanDefinition plan,
            String element,
            String idPath,
            List<PlanDefinitionActionComponent> sources,
            DueCompiler dues,
            Set<Setting> above,
            Set<String> off) {
        List<Action> compiled = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < sources.size(); i++) {
            PlanDefinitionActionComponent source = sources.get(i);
            String path = element + "[" + i + "]";
            if (source.hasId() && off.contains(source.getId())) {
                continue;
            }
            if (!source.hasId()) {
                faults.add(plan, path + ".id", "an action needs an id, because what it makes is keyed by it");
            } else if (!ids.add(source.getId())) {
                faults.add(plan, path + ".id", "the id " + source.getId() + " is used twice");
            }
            compiled.add(action(plan, path, idPath + source.getId(), source, dues, above));
        }
        return compiled;
    }

    private Action action(
            PlanDefinition plan,
            String path,
            String idPath,
            PlanDefinitionActionComponent source,
            DueCompiler dues,
            Set<Setting> above) {
        List<Condition> conditions = conditions(plan, path, source);
        Set<Setting> here = settings(above, conditions.stream().map(Condition::expr));
        What what = what(plan, path, source, here);
        Map<Dynamic, Expr> dynamic = new EnumMap<>(Dynamic.class);
        if (what instanceof What.Do activity) {
            dynamic.putAll(activity.activity().dynamic());
        }
        for (int i = 0; i < source.getDynamicValue().size(); i++) {
            var value = source.getDynamicValue().get(i);
            activities.dynamic(
                    plan, path + ".dynamicValue[" + i + "]", value.getPath(), value.getExpression(), dynamic);
        }
        if (source.hasTransform()) {
            faults.add(plan, path + ".transform", "a transform is not supported");
        }
        Due due = dues.due(path, source, what, dynamic);
        Stream<Expr> anchor = due == null ? Stream.of() : Stream.ofNullable(due.anchor());
        Action action = new Action(
                plan,
                idPath,
                source,
                conditions,
                dynamic,
                what,
                due,
                requirements.compile(plan, path, source.getOutput(), what.form()),
                settings(here, Stream.concat(dynamic.values().stream(), anchor)),
                actions(plan, path + ".action", idPath + "/", source.getAction(), dues, here, Set.of()));
        checkShape(plan, path, action);
        return action;
    }

    private SortedSet<Setting> settings(Set<Setting> above, Stream<Expr> expressions) {
        SortedSet<Setting> settings = new TreeSet<>(above);
        expressions
                .filter(Expr.Define.class::isInstance)
                .forEach(expr -> settings.addAll(types.settingsOf(((Expr.Define) expr).define())));
        return settings;
    }

    private List<Condition> conditions(PlanDefinition plan, String path, PlanDefinitionActionComponent source) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < source.getCondition().size(); i++) {
            var condition = source.getCondition().get(i);
            String at = path + ".condition[" + i + "]";
            if (condition.getKind() == null) {
                faults.add(plan, at + ".kind", "a condition needs a kind");
                continue;
            }
            expressions
                    .condition(plan, at + ".expression", condition.getExpression())
                    .ifPresent(expr -> conditions.add(new Condition(
                            condition.getKind(),
                            expr,
                            Words.of(condition.getExpression().getDescriptionElement()))));
        }
        return conditions;
    }

    private What what(PlanDefinition plan, String path, PlanDefinitionActionComponent source, Set<Setting> settings) {
        if (!source.hasDefinition()) {
            return new What.Group();
        }
        String at = path + ".definition";
        if (!source.hasDefinitionCanonicalType()) {
            faults.add(plan, at, "a definition must be a canonical");
            return new What.Group();
        }
        String canonical = source.getDefinitionCanonicalType().getValue();
        var activity = definitions.find(ActivityDefinition.class, canonical);
        if (activity.isPresent()) {
            return activities.compile(activity.get()).<What>map(What.Do::new).orElseGet(What.Group::new);
        }
        var nested = definitions.find(PlanDefinition.class, canonical);
        if (nested.isPresent()) {
            return nested(plan, at, nested.get(), settings);
        }
        var questionnaire = definitions.find(Questionnaire.class, canonical);
        if (questionnaire.isPresent()) {
            return new What.Ask(questionnaire.get());
        }
        faults.add(plan, at, "nothing is defined as " + canonical);
        return new What.Group();
    }

    private What nested(PlanDefinition plan, String at, PlanDefinition nested, Set<Setting> settings) {
        if (nesting.contains(nested.getUrl())) {
            faults.add(plan, at, nested.getUrl() + " nests itself");
            return new What.Group();
        }
        // What a plan makes is keyed by that plan, so nested twice it would make the same resources twice.
        if (seen.contains(nested.getUrl())) {
            faults.add(plan, at, nested.getUrl() + " is nested a second time");
            return new What.Group();
        }
        return new What.Nested(plan(nested, settings, Set.of()));
    }

    /**
     * The children of what becomes a request are the requests below it; a task is about one of them, and may offer
     * medicines beside it.
     */
    private void checkShape(PlanDefinition plan, String path, Action action) {
        if (action.what() instanceof What.Nested && !action.children().isEmpty()) {
            faults.add(plan, path + ".action", "an action with a nested plan cannot have actions of its own");
        }
        boolean request = action.makes(Activity::isRequest);
        boolean task = !request && (action.what() instanceof What.Ask || action.what() instanceof What.Do);
        checkOffers(plan, path + ".action", action.children(), task && !action.makes(Activity::isMedication));
        if (!request && !task) {
            return;
        }
        int requests = 0;
        for (int i = 0; i < action.children().size(); i++) {
            String at = path + ".action[" + i + "]";
            Action child = action.children().get(i);
            if (child.makes(Activity::isRequest)) {
                requests++;
                if (task && requests == 2) {
                    faults.add(plan, at, "a task has one focus, so its action has one request below it at most");
                }
            } else if (!child.makes(Activity::isMedication)) {
                faults.add(plan, at, "below a task or a request there must be requests only");
            }
        }
        if (action.due() != null && action.dynamic().containsKey(Dynamic.SINCE)) {
            faults.add(plan, path + ".dynamicValue", "%action.since is for an action that nothing dates");
        }
        boolean awaits = !action.outputs().isEmpty() || awaitsResultOfAnyDay(action);
        if (action.due() != null && awaits && !action.dynamic().containsKey(Dynamic.WINDOW)) {
            faults.add(plan, path + ".output", "a dated action with outputs needs a dynamicValue %action.window");
        }
    }

    /** A result that the content assigns to an occurrence needs no window. */
    private boolean awaitsResultOfAnyDay(Action action) {
        Expr result = action.dynamic().get(Dynamic.RESULT);
        return result != null
                && !(result instanceof Expr.Define define
                        && types.typeOf(define.define()).orElse("").contains("Tuple{"));
    }

    private void checkOffers(PlanDefinition plan, String element, List<Action> actions, boolean belowTask) {
        for (int i = 0; i < actions.size(); i++) {
            if (!belowTask && actions.get(i).makes(Activity::isMedication)) {
                faults.add(plan, element + "[" + i + "]", "a medicine is offered by the task that it stands below");
            }
        }
    }
}
