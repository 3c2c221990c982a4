package org.charcot.page.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charcot.logic.ValueSets;
import org.charcot.page.Texts;
import org.charcot.page.patient.PageDefinition.Choice;
import org.charcot.page.patient.PageDefinition.Named;
import org.charcot.record.Code;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Type;

/**
 * What the patient has: what a clinician recorded, and apart from it what the sets of criteria say and why.
 *
 * @param recorded the diagnoses on record
 * @param categories what each set of criteria gives; never a diagnosis
 * @param caption what the grid shows, with what its heads stand for
 * @param columns heads of the grid
 * @param others further inferences about what it may be
 */
public record DiagnosisView(
        List<Recorded> recorded,
        String caution,
        List<CategoryView> categories,
        String caption,
        List<String> columns,
        List<GridRow> grid,
        List<CategoryView> others) {

    /**
     * A diagnosis on record.
     *
     * @param onset when the first symptoms were; empty when it is not known
     * @param version for changing it
     */
    public record Recorded(String id, String version, String name, String onset, String address) {}

    public record GridRow(String name, List<GridCell> cells) {}

    /**
     * What is known of one kind of sign in one region.
     *
     * @param state {@code present}, {@code absent}, {@code unknown}, or {@code other}
     */
    public record GridCell(String state, String text) {}

    static DiagnosisView of(PageDefinition page, Chosen chosen, ValueSets valueSets, Said said) {
        Texts texts = said.texts();
        PageDefinition.Categories wanted = page.categories();
        List<Observation> found = new ArrayList<>();
        List<CategoryView> categories = new ArrayList<>();
        for (Named set : wanted.sets()) {
            latest(chosen, set).ifPresent(observation -> {
                found.add(observation);
                categories.add(CategoryView.of(observation, wanted.highest(), false, chosen, said));
            });
        }
        List<CategoryView> others = CategoryView.of(page.differential(), wanted.highest(), chosen, said);
        Set<Code> present = valueSets.expansion(wanted.present());
        Set<Code> absent = valueSets.expansion(wanted.absent());
        List<GridRow> grid = wanted.rows().stream()
                .map(row -> new GridRow(
                        row.title().in(texts),
                        row.cells().stream()
                                .map(cell -> cell(cell, found, present, absent, said))
                                .toList()))
                .toList();
        return new DiagnosisView(
                recorded(page, chosen, said),
                wanted.caution().in(texts),
                categories,
                wanted.caption().in(texts),
                wanted.columns().stream().map(column -> column.in(texts)).toList(),
                grid,
                others);
    }

    private static Optional<Observation> latest(Chosen chosen, Named code) {
        List<Observation> all = chosen.observations(new Choice("Observation", null, List.of(code)));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static List<Recorded> recorded(PageDefinition page, Chosen chosen, Said said) {
        return chosen.of(page.diagnosis()).stream()
                .filter(Condition.class::isInstance)
                .map(Condition.class::cast)
                .map(condition -> new Recorded(
                        condition.getIdElement().getIdPart(),
                        CategoryView.version(condition),
                        said.what(condition),
                        condition.getOnset() instanceof DateTimeType onset && onset.hasValue() ? said.value(onset) : "",
                        said.address(condition)))
                .toList();
    }

    /** The sets rest on the same findings, so that the first one that knows a state tells it. */
    private static GridCell cell(Named code, List<Observation> found, Set<Code> present, Set<Code> absent, Said said) {
        for (Observation observation : found) {
            Optional<ObservationComponentComponent> component =
                    CategoryView.component(observation, code).filter(ObservationComponentComponent::hasValue);
            if (component.isPresent()) {
                Type value = component.get().getValue();
                String state = is(value, present, true) ? "present" : is(value, absent, false) ? "absent" : "other";
                return new GridCell(
                        state,
                        state.equals("other") ? said.value(value) : said.texts().of("finding." + state));
            }
        }
        return new GridCell("unknown", said.texts().of("finding.unknown"));
    }

    private static boolean is(Type value, Set<Code> codes, boolean flag) {
        if (value instanceof BooleanType said) {
            return said.booleanValue() == flag;
        }
        return value instanceof CodeableConcept concept
                && concept.getCoding().stream().map(Code::of).anyMatch(codes::contains);
    }
}
