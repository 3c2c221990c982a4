package org.charcot.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of what a task asks for.
 *
 * @param wanted how many things it asks for
 * @param met how many of them are there
 * @param found the resources that show them
 */
record Fulfilment(int wanted, int met, List<Resource> found) {

    /** States in which nothing was done, or not by anyone's word. */
    private static final Set<String> NOT_DONE = Set.of(
            "entered-in-error",
            "cancelled",
            "registered",
            "not-done",
            "unknown",
            "preparation",
            "in-progress",
            "stopped",
            "refuted");

    /** Where a type says how far it was done, or whether it holds at all: a problem has no status of its own. */
    private static final List<String> STATUS = List.of("status", "verificationStatus");

    private static final Map<String, Function<Resource, Type>> DATE = Map.of(
            "Observation", resource -> ((Observation) resource).getEffective(),
            "DiagnosticReport", resource -> ((DiagnosticReport) resource).getEffective(),
            "Procedure", resource -> ((Procedure) resource).getPerformed(),
            "MedicationStatement", resource -> ((MedicationStatement) resource).getEffective(),
            "MedicationAdministration", resource -> ((MedicationAdministration) resource).getEffective(),
            "QuestionnaireResponse", resource -> ((QuestionnaireResponse) resource).getAuthoredElement());

    boolean isDone() {
        return wanted > 0 && met == wanted;
    }

    boolean isPartDone() {
        return met > 0 && !isDone();
    }

    /**
     * What fulfils an occurrence: for each output the resource dated nearest to the due day, within the window, and not
     * nearer to another due day of the same track. Half way between two it belongs to the earlier. Without a due day any
     * resource will do that is dated on {@code since} or later. What the content itself names as the result is one thing
     * more that is asked for, of which a task without a due day shows all.
     *
     * @param dues every due day of the track
     * @param since null when the date does not matter
     * @param named what the action's define says the result is; null when it has none. What it assigns to an occurrence
     *     counts for that one whatever its date is
     */
    static Fulfilment of(
            Action action,
            Occurrence occurrence,
            List<LocalDate> dues,
            @Nullable LocalDate since,
            PatientRecord record,
            @Nullable List<Assigned> named,
            ZoneId zone) {
        LocalDate due = occurrence.due();
        Comparator<Resource> nearestFirst = Comparator.<Resource>comparingLong(
                        resource -> due == null ? 0 : distance(dayOrLast(resource, zone), due))
                .thenComparing(resource -> dayOrLast(resource, zone))
                .thenComparing(Fulfilment::reference);
        Predicate<Resource> counts = resource -> due == null
                ? since == null
                        || day(resource, zone)
                                .filter(day -> !day.isBefore(since))
                                .isPresent()
                : day(resource, zone)
                        .filter(day -> distance(day, due) <= occurrence.windowDays() && due.equals(nearest(day, dues)))
                        .isPresent();
        List<List<Resource>> shown = new ArrayList<>();
        for (Requirement requirement : action.outputs()) {
            shown.add(candidates(requirement, record).stream().filter(counts).min(nearestFirst).stream()
                    .toList());
        }
        if (named != null) {
            shown.add(named.stream()
                    .filter(result -> result.belongsTo(occurrence)
                            && (result.due() != null || counts.test(Values.resource(result.value()))))
                    .map(result -> Values.resource(result.value()))
                    .sorted(nearestFirst)
                    .limit(due == null ? named.size() : 1)
                    .toList());
        }
        int met = (int) shown.stream().filter(resources -> !resources.isEmpty()).count();
        return new Fulfilment(
                shown.size(),
                met,
                shown.stream().flatMap(List::stream).distinct().toList());
    }

    private static List<Resource> candidates(Requirement requirement, PatientRecord record) {
        Set<String> responses = responses(requirement.form(), record);
        return Stream.concat(
                        record.ofType("QuestionnaireResponse").stream()
                                .filter(response -> responses.contains(reference(response))),
                        requirement.types().stream()
                                .flatMap(type -> (requirement.codes().isEmpty()
                                                ? record.ofType(type)
                                                : record.coded(type, requirement.codes()))
                                        .stream())
                                .filter(resource -> !isExtracted(resource, responses)))
                .filter(resource -> wasDone(resource) && !saysNothing(resource))
                .toList();
    }

    /** Every response to the form, finished or not. */
    private static Set<String> responses(@Nullable String form, PatientRecord record) {
        return form == null
                ? Set.of()
                : record.ofType("QuestionnaireResponse").stream()
                        .map(QuestionnaireResponse.class::cast)
                        .filter(response -> form.equals(
                                String.valueOf(response.getQuestionnaire()).replaceFirst("\\|.*", "")))
                        .map(Fulfilment::reference)
                        .collect(Collectors.toSet());
    }

    /** Whether the response counts is for the response to say: one that was stopped has observations all the same. */
    private static boolean isExtracted(Resource resource, Set<String> responses) {
        return resource instanceof Observation observation
                && observation.getDerivedFrom().stream().anyMatch(source -> responses.contains(source.getReference()));
    }

    private static String reference(Resource resource) {
        return Values.reference(resource).getReference();
    }

    /** A result that gives only the reason why there is none shows that nothing is known yet. */
    private static boolean saysNothing(Resource resource) {
        return resource instanceof Observation observation
                && observation.hasDataAbsentReason()
                && !observation.hasValue();
    }

    private static LocalDate nearest(LocalDate day, List<LocalDate> dues) {
        return Collections.min(
                dues,
                Comparator.<LocalDate>comparingLong(due -> distance(day, due))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static LocalDate dayOrLast(Resource resource, ZoneId zone) {
        return day(resource, zone).orElse(LocalDate.MAX);
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private static Optional<LocalDate> day(Resource resource, ZoneId zone) {
        Function<Resource, Type> element = DATE.get(resource.fhirType());
        Type date = element == null ? null : element.apply(resource);
        return date instanceof BaseDateTimeType || date instanceof Period
                ? Values.series(date, zone).map(Series::start)
                : Optional.empty();
    }

    private static boolean wasDone(Resource resource) {
        return STATUS.stream()
                .map(resource::getNamedProperty)
                .filter(Objects::nonNull)
                .flatMap(status -> status.getValues().stream())
                .flatMap(Fulfilment::codes)
                .noneMatch(NOT_DONE::contains);
    }

    private static Stream<String> codes(Base status) {
        return status instanceof CodeableConcept concept
                ? concept.getCoding().stream().map(Coding::getCode)
                : Stream.of(String.valueOf(status.primitiveValue()));
    }
}
