package org.charcot.page.patient;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.charcot.page.Texts;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * What the content wants shown and asked on the page of a patient: {@code profiles/page/patient.json}. Which codes, limits
 * and words there are is said there and nowhere else.
 */
public record PageDefinition(
        Choice diagnosis,
        Categories categories,
        List<Panel> panels,
        List<Inference> differential,
        Wishes wishes,
        List<Entry> entries) {

    private static final String FILE = "content/profiles/page/patient.json";

    public PageDefinition {
        panels = orNone(panels);
        differential = orNone(differential);
        entries = orNone(entries);
    }

    /** A text in the languages of the pages. */
    public record Words(String en, String nl) {

        public String in(Texts texts) {
            return texts.choose(en, nl);
        }
    }

    /** A code with the name that it is stored with. */
    public record Named(String system, String code, @Nullable String display) {

        Coding coding() {
            return new Coding(system, code, display);
        }
    }

    /** Resources by their code: of these types (an Observation unless said), of a value set or of listed codes. */
    public record Choice(@Nullable String type, @Nullable String valueSet, @Nullable List<Named> codes) {}

    /**
     * The sets of criteria, and the grid of regions that they rest on.
     *
     * @param highest component that has the highest category that is still possible
     * @param present value set of the answers that mean present
     * @param absent value set of the answers that mean absent
     */
    public record Categories(
            List<Named> sets,
            Named highest,
            String present,
            String absent,
            Words caution,
            Words caption,
            List<Words> columns,
            List<GridRow> rows) {}

    public record GridRow(Words title, List<Named> cells) {}

    /**
     * A chart with what belongs to it.
     *
     * @param kind {@code values}, {@code multiples} of the upper limit, {@code steps}, {@code schedule} or {@code facts}
     * @param column where it stands: 0 beside what is to be done, else the column where there is room for two, 1 or 2
     * @param overview how many of its facts stand at the top of the page too
     * @param unit of the values, as it stands at the axis
     * @param inferences what was concluded about the panel's subject
     * @param relative limits as parts of the first value
     * @param steps codes or numbers from the lowest step to the highest
     * @param activity canonical of the activity whose tasks are the schedule
     */
    public record Panel(
            String id,
            Words title,
            int column,
            int overview,
            String kind,
            @Nullable Words unit,
            List<Line> series,
            List<FixedLimit> limits,
            List<RelativeLimit> relative,
            List<Fact> facts,
            List<Inference> inferences,
            List<String> steps,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable Integer gapDays,
            @Nullable String activity) {

        public Panel {
            series = orNone(series);
            limits = orNone(limits);
            relative = orNone(relative);
            facts = orNone(facts);
            inferences = orNone(inferences);
            steps = orNone(steps);
        }

        boolean isOfMultiples() {
            return kind.equals("multiples");
        }
    }

    public record Line(Words title, @Nullable String valueSet, @Nullable List<Named> codes) {

        Choice choice() {
            return new Choice("Observation", valueSet, codes);
        }
    }

    /**
     * A derived observation by its code.
     *
     * @param parts whether its components are shown, each in a line
     */
    public record Inference(String system, String code, boolean parts) {

        Named named() {
            return new Named(system, code, null);
        }
    }

    public record FixedLimit(BigDecimal value, Words title) {}

    public record RelativeLimit(BigDecimal factor, Words title) {}

    /** The latest of something, whatever its type. */
    public record Fact(
            Words title, @Nullable List<String> types, @Nullable String valueSet, @Nullable List<Named> codes) {

        List<Choice> choices() {
            return (types == null ? List.of("Observation") : types)
                    .stream().map(type -> new Choice(type, valueSet, codes)).toList();
        }
    }

    /**
     * What the patient wants and who speaks for them.
     *
     * @param types of which every resource tells it
     * @param facts that tell it, each by its latest
     */
    public record Wishes(List<String> types, List<Fact> facts) {

        public Wishes {
            facts = orNone(facts);
        }
    }

    /**
     * A form for something that was found.
     *
     * @param rows one resource each for which anything is answered; none for a single one
     * @param onsetOf the condition whose onset the form asks for instead of an observation
     */
    public record Entry(
            String id,
            Words title,
            String panel,
            Named code,
            @Nullable Named category,
            List<EntryRow> rows,
            List<Field> fields,
            @Nullable Choice onsetOf) {

        public Entry {
            rows = orNone(rows);
            fields = orNone(fields);
        }
    }

    public record EntryRow(Words title, Named bodySite) {}

    /**
     * A question of a form.
     *
     * @param kind {@code quantity} for the value, or {@code choice} for a component
     */
    public record Field(
            String id,
            Words title,
            String kind,
            @Nullable String unit,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable Named component,
            List<Answer> answers) {

        public Field {
            answers = orNone(answers);
        }
    }

    /** An answer: a value, or why there is none. */
    public record Answer(String id, Words title, @Nullable Named value, @Nullable String absent) {}

    /** Every resource type that is named, and those that every page shows. */
    public Set<String> types() {
        Set<String> types =
                new TreeSet<>(Set.of("Encounter", "DetectedIssue", "Observation", "DiagnosticReport", "Task"));
        types.addAll(wishes.types());
        Stream.concat(panels.stream().flatMap(panel -> panel.facts().stream()), wishes.facts().stream())
                .flatMap(fact -> fact.choices().stream())
                .forEach(choice -> types.add(String.valueOf(choice.type())));
        return types;
    }

    /** Reads the definition that is packed with the content. */
    public static PageDefinition read() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return mapper.readValue(file, PageDefinition.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The definition of the patient page cannot be read", e);
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
