package org.charcot.page.patient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.charcot.page.Texts;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is new on a page.
 *
 * @param since the first day of what counts as new
 * @param title since when, in words
 * @param groups what is new, by where it came from; those with nothing are left out
 */
public record Changes(LocalDate since, String title, List<Group> groups) {

    /** What is new of one kind: {@code recorded}, {@code plan}, {@code done} or {@code computed}; the newest first. */
    public record Group(String kind, List<Change> changes) {}

    /**
     * One thing that is new.
     *
     * @param before the value before, with its day; empty when there was none
     */
    public record Change(LocalDate day, String when, String text, String before, String address) {}

    /**
     * What came about since a day.
     *
     * @param since null for the last visit, which counts as known
     */
    static Changes of(Chosen chosen, Said said, LocalDate today, @Nullable LocalDate since) {
        Texts texts = said.texts();
        Optional<LocalDate> visit = lastVisit(chosen, said, today);
        LocalDate from =
                since != null ? since : visit.map(day -> day.plusDays(1)).orElseGet(() -> today.minusMonths(3));
        String title = since == null && visit.isPresent()
                ? texts.of("patient.changes.visit", texts.date(visit.get()))
                : texts.of("patient.changes", texts.date(from));
        Map<String, List<Change>> byKind = new HashMap<>();
        Set<String> members = members(chosen);
        for (Resource resource : chosen.record().all()) {
            if (isTold(resource, chosen) && !members.contains(Said.reference(resource))) {
                day(resource, said)
                        .filter(day -> !day.isBefore(from) && !day.isAfter(today))
                        .ifPresent(day -> byKind.computeIfAbsent(kind(resource, chosen), unused -> new ArrayList<>())
                                .add(new Change(
                                        day,
                                        texts.date(day),
                                        text(resource, said),
                                        before(resource, chosen, said, from),
                                        said.address(resource))));
            }
        }
        return new Changes(
                from,
                title,
                List.of("recorded", "plan", "done", "computed").stream()
                        .filter(byKind::containsKey)
                        .map(kind -> new Group(
                                kind,
                                byKind.getOrDefault(kind, List.of()).stream()
                                        .sorted(Comparator.comparing(Change::day)
                                                .reversed()
                                                .thenComparing(Change::text))
                                        .toList()))
                        .toList());
    }

    public int count() {
        return groups.stream().mapToInt(group -> group.changes().size()).sum();
    }

    /** The last day before today on which the record has an encounter, else a response. */
    private static Optional<LocalDate> lastVisit(Chosen chosen, Said said, LocalDate today) {
        for (String type : List.of("Encounter", "QuestionnaireResponse")) {
            Optional<LocalDate> last = chosen.record().ofType(type).stream()
                    .flatMap(resource -> day(resource, said).stream())
                    .filter(day -> day.isBefore(today))
                    .max(Comparator.naturalOrder());
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /** What another observation lists as its part, so that it is told with that one. */
    private static Set<String> members(Chosen chosen) {
        Set<String> members = new HashSet<>();
        chosen.record().ofType("Observation").stream()
                .flatMap(resource -> ((Observation) resource).getHasMember().stream())
                .map(Reference::getReference)
                .forEach(members::add);
        return members;
    }

    private static Optional<LocalDate> day(Resource resource, Said said) {
        if (resource instanceof Task task && isOver(task) && task.hasLastModified()) {
            return Optional.of(said.day(task.getLastModified().toInstant()));
        }
        return said.day(resource);
    }

    /** Of what was derived, requests and aims are told with the tasks that they belong to. */
    private static boolean isTold(Resource resource, Chosen chosen) {
        boolean told = resource instanceof Task || resource instanceof Observation || !chosen.isDerived(resource);
        return told && Chosen.counts(resource) && !(resource instanceof Patient);
    }

    private static String kind(Resource resource, Chosen chosen) {
        if (resource instanceof Task task) {
            return isOver(task) ? "done" : "plan";
        }
        return chosen.isDerived(resource) ? "computed" : "recorded";
    }

    private static boolean isOver(Task task) {
        return task.getStatus() == TaskStatus.COMPLETED
                || task.getStatus() == TaskStatus.FAILED
                || task.getStatus() == TaskStatus.REJECTED;
    }

    private static String text(Resource resource, Said said) {
        return resource instanceof Task task ? TaskView.titleOf(task, said) : said.line(resource);
    }

    /** The last value before, of the same thing at the same place. */
    private static String before(Resource resource, Chosen chosen, Said said, LocalDate from) {
        if (!(resource instanceof Observation now) || !now.hasValue()) {
            return "";
        }
        return chosen.record().ofType("Observation").stream()
                .map(Observation.class::cast)
                .filter(Chosen::counts)
                .filter(each -> each.hasValue()
                        && each.getCode().equalsDeep(now.getCode())
                        && each.getBodySite().equalsDeep(now.getBodySite())
                        && said.day(each).filter(day -> day.isBefore(from)).isPresent())
                .max(Chosen.BY_TIME)
                .map(each -> said.texts().of("change.before", said.value(each.getValue()), said.when(each)))
                .orElse("");
    }
}
