package org.charcot.plan;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.StringType;

/**
 * What holds for a whole guideline and not for one patient.
 *
 * @param off the titles of what is switched off
 * @param ends the last day of validity, with the title of the outermost plan that it is stated for
 */
record Notices(List<Words> off, Map<LocalDate, Words> ends) {

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

    static Notices of(CompiledPlan root, Set<String> off, Faults faults) {
        List<Words> titles = root.source().getAction().stream()
                .filter(action -> action.hasId() && off.contains(action.getId()))
                .map(action -> Words.of(action.getTitleElement()))
                .toList();
        Map<LocalDate, Words> ends = new TreeMap<>();
        end(root.source(), ends, faults);
        root.actions().stream().flatMap(Action::withDescendants).forEach(action -> {
            if (action.what() instanceof What.Nested nested) {
                end(nested.plan().source(), ends, faults);
            }
        });
        return new Notices(titles, ends);
    }

    /** Plans come from the outside in, so that the first to name a day is the outermost. */
    private static void end(PlanDefinition plan, Map<LocalDate, Words> ends, Faults faults) {
        DateTimeType end = plan.getEffectivePeriod().getEndElement();
        if (!end.hasValue()) {
            return;
        }
        if (end.getPrecision() != TemporalPrecisionEnum.DAY) {
            faults.add(plan, "effectivePeriod.end", "the last day of validity must be a day");
            return;
        }
        StringType title = plan.getTitleElement();
        ends.putIfAbsent(LocalDate.parse(end.getValueAsString()), Words.of(title));
    }

    List<Words> on(LocalDate today) {
        List<Words> notices = new ArrayList<>();
        ends.forEach((end, plan) -> {
            if (today.isAfter(end)) {
                notices.add(new Words(
                        "The validity of \"" + plan.en() + "\" ended on " + ENGLISH.format(end) + ".",
                        "De geldigheid van \"" + plan.dutch() + "\" liep tot en met " + DUTCH.format(end) + "."));
            }
        });
        off.forEach(strategy -> notices.add(new Words(
                "Switched off here: " + strategy.en() + ".", "Hier uitgeschakeld: " + strategy.dutch() + ".")));
        return notices;
    }
}
