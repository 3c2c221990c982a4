package org.charcot.plan;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.charcot.logic.Answer;
import org.charcot.logic.DefineRef;
import org.charcot.logic.ValueSets;
import org.charcot.record.Code;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A made-up guideline ({@code made-up.json}) and a patient whose answers a test states one by one. A define that no test
 * has stated is unknown.
 */
final class MadeUp {

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    static final String BASE = "https://example.org/";
    static final String PATHWAY = BASE + "PlanDefinition/pathway";
    static final FhirContext FHIR = FhirContext.forR4Cached();

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("In Care", "System.Boolean"),
            Map.entry("Has Course", "System.Boolean"),
            Map.entry("Stopped", "System.Boolean"),
            Map.entry("Is High", "System.Boolean"),
            Map.entry("Form Wanted", "System.Boolean"),
            Map.entry("Form Started", "System.Boolean"),
            Map.entry("Choice Wanted", "System.Boolean"),
            Map.entry("Courses", "List<Interval<System.Date>>"),
            Map.entry("Window", "System.Quantity"),
            Map.entry("Evidence", "List<FHIR.MedicationStatement>"),
            Map.entry("High Values", "List<FHIR.Observation>"),
            Map.entry("Medicines", "List<FHIR.MedicationStatement>"),
            Map.entry("Notes", "List<Tuple{}>"),
            Map.entry("Scores", "List<Tuple{}>"),
            Map.entry("Conditions", "List<FHIR.Condition>"));

    static final DefineTypes LOGIC =
            define -> Optional.ofNullable(define.library().equals("MadeUp") ? TYPES.get(define.define()) : null);

    static final ValueSets VALUE_SETS = canonical -> {
        if (!canonical.equals(BASE + "ValueSet/b")) {
            throw new IllegalArgumentException("no value set " + canonical);
        }
        return Set.of(new Code(BASE + "code", "b"), new Code(BASE + "code", "b2"));
    };

    private final Map<String, Answer> answers = new HashMap<>();
    private final List<Resource> resources = new ArrayList<>();
    private final Patient patient = new Patient();
    private Guideline guideline;

    MadeUp() {
        this(guideline(plan -> {}));
    }

    MadeUp(Guideline guideline) {
        this.guideline = guideline;
        patient.setId("p");
        says("In Care", true);
    }

    static List<Resource> definitions() {
        try (InputStream json = MadeUp.class.getResourceAsStream("/plan/made-up.json")) {
            return FHIR.newJsonParser().parseResource(Bundle.class, Objects.requireNonNull(json)).getEntry().stream()
                    .map(Bundle.BundleEntryComponent::getResource)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The made-up guideline after a change to the plan that has the actions. */
    static Guideline guideline(Consumer<PlanDefinition> change) {
        List<Resource> definitions = definitions();
        change.accept((PlanDefinition) definitions.get(1));
        return Guideline.compile(Definitions.of(definitions), LOGIC, VALUE_SETS, PATHWAY);
    }

    MadeUp with(Consumer<PlanDefinition> change) {
        guideline = guideline(change);
        return this;
    }

    MadeUp says(String define, Object value) {
        answers.put(define, new Answer.Value(value));
        return this;
    }

    MadeUp fails(String define, String message) {
        answers.put(define, new Answer.Failed(message));
        return this;
    }

    /** On a course since {@code start}, with a window of 14 days. */
    MadeUp course(String start) {
        return course(start, null);
    }

    MadeUp course(String start, @Nullable String end) {
        says("Has Course", true);
        says("Window", new Answer.Quantity(BigDecimal.valueOf(14), "d"));
        List<Object> courses = new ArrayList<>();
        if (answers.get("Courses") instanceof Answer.Value known) {
            courses.addAll((List<?>) known.value());
        }
        courses.add(new Answer.Interval(LocalDate.parse(start), end == null ? null : LocalDate.parse(end)));
        return says("Courses", List.copyOf(courses));
    }

    MadeUp holds(Resource resource) {
        resources.add(resource);
        return this;
    }

    MadeUp holds(String id, String code, String effective) {
        return holds(observation(id, code, effective));
    }

    static Observation observation(String id, String code, String effective) {
        Observation observation = new Observation();
        observation.setId(id);
        observation.setStatus(Observation.ObservationStatus.FINAL);
        observation.getCode().addCoding().setSystem(BASE + "code").setCode(code);
        observation.setEffective(new DateTimeType(effective));
        return observation;
    }

    Patient patient() {
        return patient;
    }

    PatientRecord record() {
        return PatientRecord.of(patient, resources);
    }

    Answer answer(DefineRef define) {
        return answers.getOrDefault(define.define(), new Answer.Unknown());
    }

    Outcome outcome(EvaluationTime time) {
        return Planner.plan(guideline, record(), this::answer, time, List.of());
    }

    Apply.Applied applied(EvaluationTime time) {
        return Apply.apply(guideline, record(), this::answer, time);
    }

    /** The desired resources at noon of the day. */
    List<Desired> desired(String day) {
        return ((Outcome.Plan) outcome(noon(day))).desired();
    }

    <T extends Resource> List<T> made(Class<T> type, String day) {
        return desired(day).stream()
                .map(Desired::resource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    static EvaluationTime noon(String day) {
        return new EvaluationTime(
                LocalDate.parse(day).atTime(LocalTime.NOON).atZone(AMSTERDAM).toInstant(), AMSTERDAM);
    }
}
