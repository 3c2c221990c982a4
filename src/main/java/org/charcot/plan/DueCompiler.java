package org.charcot.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Finds when the actions of one plan are due: from their anchor, their relation to an anchored action, their timing. */
final class DueCompiler {

    /** More dates than this in one series are a slip in the content. */
    private static final int MOST_REPEATS = 100;

    private final PlanDefinition plan;
    private final ExpressionCompiler expressions;
    private final Faults faults;
    private final Map<String, PlanDefinitionActionComponent> byId = new HashMap<>();
    private final Map<String, String> pathById = new HashMap<>();

    DueCompiler(PlanDefinition plan, ExpressionCompiler expressions, Faults faults) {
        this.plan = plan;
        this.expressions = expressions;
        this.faults = faults;
        index("action", plan.getAction());
        pathById.forEach((id, path) -> findCycle(id, path));
    }

    @Nullable
    Due due(String path, PlanDefinitionActionComponent source, What what, Map<Dynamic, Expr> dynamic) {
        Type timing = source.hasTiming()
                ? source.getTiming()
                : what instanceof What.Do made ? made.activity().source().getTiming() : null;
        String definition = source.hasDefinitionCanonicalType()
                ? source.getDefinitionCanonicalType().getValue()
                : source.getId();
        Expr anchor = dynamic.get(Dynamic.ANCHOR);
        List<Period> offsets = timing == null ? List.of(Period.ZERO) : offsets(path, timing);
        if (anchor != null) {
            return new Due(anchor, List.of(), offsets, track(source.getId(), definition));
        }
        List<LocalDate> fixed = timing == null ? List.of() : fixed(timing);
        if (!fixed.isEmpty()) {
            return new Due(null, fixed, List.of(Period.ZERO), track(source.getId(), definition));
        }
        Due related = null;
        for (int i = 0; i < source.getRelatedAction().size(); i++) {
            Due found = related(
                    path + ".relatedAction[" + i + "]",
                    source.getRelatedAction().get(i),
                    definition);
            related = related == null ? found : related;
        }
        if (related == null && timing != null) {
            faults.add(plan, path + ".timing", "this timing needs a dynamicValue %action.timing to be counted from");
        }
        return related;
    }

    private @Nullable Due related(String at, PlanDefinitionActionRelatedActionComponent relation, String definition) {
        PlanDefinitionActionComponent target = byId.get(relation.getActionId());
        if (target == null) {
            faults.add(plan, at + ".actionId", "there is no action " + relation.getActionId());
            return null;
        }
        if (!relation.hasOffset()) {
            return null;
        }
        if (!relation.hasOffsetDuration() || relation.getRelationship() != ActionRelationshipType.AFTERSTART) {
            faults.add(plan, at + ".offset", "only after-start with an offsetDuration is supported");
            return null;
        }
        Optional<Period> offset = period(relation.getOffsetDuration());
        Optional<Expr> anchor = anchor(target);
        if (offset.isEmpty()) {
            faults.add(plan, at + ".offset", "the offset must be a whole number of d, wk, mo or a");
        }
        if (anchor.isEmpty()) {
            faults.add(
                    plan,
                    at + ".actionId",
                    "the action " + target.getId() + " has no dynamicValue %action.timing to count an offset from");
        }
        return offset.isEmpty() || anchor.isEmpty()
                ? null
                : new Due(anchor.get(), List.of(), List.of(offset.get()), track(target.getId(), definition));
    }

    private String track(String anchoredAction, String definition) {
        return plan.getUrl() + " " + anchoredAction + " " + definition;
    }

    private Optional<Expr> anchor(PlanDefinitionActionComponent target) {
        // A fault in the anchor's own expression is reported where it stands; here only its absence matters.
        ExpressionCompiler quiet = expressions.reportingTo(new Faults());
        return target.getDynamicValue().stream()
                .filter(value -> Dynamic.ANCHOR.path().equals(value.getPath()))
                .findFirst()
                .flatMap(value -> quiet.compile(plan, "", value.getExpression()));
    }

    private List<LocalDate> fixed(Type timing) {
        if (timing instanceof DateTimeType day) {
            return List.of(day(day));
        }
        if (timing instanceof Timing schedule) {
            return schedule.getEvent().stream().map(DueCompiler::day).toList();
        }
        return timing instanceof org.hl7.fhir.r4.model.Period period && period.hasStart()
                ? List.of(day(period.getStartElement()))
                : List.of();
    }

    /** The offsets that a timing adds to an anchor: one duration, or a counted repetition. */
    private List<Period> offsets(String path, Type timing) {
        if (timing instanceof Duration duration) {
            Optional<Period> offset = period(duration);
            if (offset.isPresent()) {
                return List.of(offset.get());
            }
        } else if (timing instanceof Timing schedule && schedule.hasRepeat()) {
            Optional<Period> step = step(schedule.getRepeat());
            int count = schedule.getRepeat().getCount();
            if (step.isPresent() && count > 0 && count <= MOST_REPEATS) {
                List<Period> offsets = new ArrayList<>();
                for (int i = 1; i <= count; i++) {
                    offsets.add(step.get().multipliedBy(i));
                }
                return offsets;
            }
        } else if (!fixed(timing).isEmpty()) {
            return List.of(Period.ZERO);
        }
        faults.add(
                plan,
                path + ".timing",
                "a timing must be a dateTime, a Period, a Duration, events, or a repeat with count, period and unit");
        return List.of(Period.ZERO);
    }

    private static Optional<Period> step(TimingRepeatComponent repeat) {
        return repeat.getFrequency() > 1 || repeat.getPeriodUnit() == null
                ? Optional.empty()
                : period(repeat.getPeriod(), repeat.getPeriodUnit().toCode());
    }

    private static Optional<Period> period(Quantity quantity) {
        return period(quantity.getValue(), quantity.hasCode() ? quantity.getCode() : quantity.getUnit());
    }

    /** Calendar arithmetic knows whole days, weeks, months and years only. */
    static Optional<Period> period(@Nullable BigDecimal amount, @Nullable String unit) {
        if (amount == null || amount.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        int whole = amount.intValueExact();
        return switch (String.valueOf(unit)) {
            case "d", "day", "days" -> Optional.of(Period.ofDays(whole));
            case "wk", "week", "weeks" -> Optional.of(Period.ofWeeks(whole));
            case "mo", "month", "months" -> Optional.of(Period.ofMonths(whole));
            case "a", "year", "years" -> Optional.of(Period.ofYears(whole));
            default -> Optional.empty();
        };
    }

    private static LocalDate day(BaseDateTimeType value) {
        return LocalDate.of(value.getYear(), value.getMonth() + 1, value.getDay());
    }

    private void index(String element, List<PlanDefinitionActionComponent> actions) {
        for (int i = 0; i < actions.size(); i++) {
            PlanDefinitionActionComponent action = actions.get(i);
            String path = element + "[" + i + "]";
            if (action.hasId()) {
                byId.putIfAbsent(action.getId(), action);
                pathById.putIfAbsent(action.getId(), path);
            }
            index(path + ".action", action.getAction());
        }
    }

    private void findCycle(String start, String path) {
        String at = start;
        List<String> trail = new ArrayList<>(List.of(start));
        while (byId.get(at) != null && byId.get(at).hasRelatedAction()) {
            at = byId.get(at).getRelatedActionFirstRep().getActionId();
            if (trail.contains(at)) {
                if (at.equals(start)) {
                    faults.add(plan, path + ".relatedAction", "the relation is a circle: " + String.join(", ", trail));
                }
                return;
            }
            trail.add(at);
        }
    }
}
