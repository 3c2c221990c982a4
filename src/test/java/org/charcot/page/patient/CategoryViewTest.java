package org.charcot.page.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.page.patient.Shown.SYSTEM;
import static org.charcot.page.patient.Shown.concept;
import static org.charcot.page.patient.Shown.measured;
import static org.charcot.page.patient.Shown.observation;

import java.util.List;
import org.charcot.page.patient.DiagnosisView.GridCell;
import org.charcot.page.patient.PageDefinition.Categories;
import org.charcot.page.patient.PageDefinition.Choice;
import org.charcot.page.patient.PageDefinition.GridRow;
import org.charcot.page.patient.PageDefinition.Named;
import org.charcot.page.patient.PageDefinition.Wishes;
import org.charcot.page.patient.PageDefinition.Words;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CategoryViewTest {

    private static final Named HIGHEST = new Named(SYSTEM, "highest", null);

    @Test
    void saysWhatItIsWhatItCouldBecomeAndWhy() {
        Observation category = category(concept("possible"), ObservationStatus.PRELIMINARY);
        category.addComponent().setCode(concept("highest")).setValue(concept("definite"));
        category.addNote().setText("Not examined: thoracic.");
        category.addDerivedFrom(new Reference("Observation/sign"));
        Observation sign = measured("sign", "sign", "2026-01-01", "1", "kg");
        CategoryView view = of(category, category, sign);
        assertThat(view.value()).isEqualTo("The possible");
        assertThat(view.highest()).isEqualTo("The definite");
        assertThat(view.toConfirm()).isTrue();
        assertThat(view.today()).isEmpty();
        assertThat(view.notes()).containsExactly("Not examined: thoracic.");
        assertThat(view.reasons())
                .containsExactly(
                        new Evidence.Fact("The sign: 1 kg", "1 Jan 2026", "/patients/p/record/Observation/sign"));
    }

    @Test
    void whatWasConfirmedStandsBesideWhatTheFindingsGiveNow() {
        Observation confirmed = category(concept("possible"), ObservationStatus.FINAL);
        CategoryView same = of(confirmed, category(concept("possible"), ObservationStatus.PRELIMINARY));
        assertThat(same.today()).isEmpty();
        assertThat(same.todayCode()).isEmpty();
        CategoryView other = of(confirmed, category(concept("definite"), ObservationStatus.PRELIMINARY));
        assertThat(other.value()).isEqualTo("The possible");
        assertThat(other.today()).isEqualTo("The definite");
        assertThat(other.todayCode()).isEqualTo("definite");
        CategoryView unknown = of(confirmed, category(null, ObservationStatus.PRELIMINARY));
        assertThat(unknown.today()).isEqualTo("unknown");
        CategoryView none = of(confirmed, null);
        assertThat(none.today()).isEqualTo("no category any more");
        assertThat(none.todayCode()).isEmpty();
    }

    @Test
    void unknownIsTheSameAsUnknown() {
        Observation unknown = category(null, ObservationStatus.PRELIMINARY);
        assertThat(of(unknown, category(null, ObservationStatus.PRELIMINARY)).today())
                .isEmpty();
        assertThat(of(unknown, unknown).value()).isEqualTo("unknown");
    }

    @Test
    void whatSomebodyElseStoredIsNotComparedWithThePlan() {
        Observation theirs = category(concept("possible"), ObservationStatus.FINAL);
        assertThat(CategoryView.of(theirs, HIGHEST, false, Shown.chosen(theirs), Shown.said())
                        .today())
                .isEmpty();
    }

    @Test
    void tellsEachThingThatWasWeighedWhereThatIsAskedFor() {
        Observation category = category(concept("both"), ObservationStatus.PRELIMINARY);
        category.addComponent()
                .setCode(concept("mimic"))
                .setValue(concept("unlikely"))
                .addInterpretation(new CodeableConcept().setText("Speaks against it: bulbar signs."));
        category.addComponent().setCode(concept("other"));
        assertThat(CategoryView.of(category, HIGHEST, true, Shown.chosen(category), Shown.said())
                        .parts())
                .containsExactly("The mimic: The unlikely. Speaks against it: bulbar signs.", "The other: unknown");
    }

    @Test
    void theGridTellsPresentAbsentAndUnknown() {
        Observation category = category(concept("possible"), ObservationStatus.PRELIMINARY);
        category.addComponent().setCode(concept("umn")).setValue(concept("yes"));
        category.addComponent().setCode(concept("lmn")).setValue(new BooleanType(false));
        category.addComponent().setCode(concept("emg"));
        DiagnosisView view = DiagnosisView.of(page(), Shown.chosen(category), Shown.VALUE_SETS, Shown.said());
        assertThat(view.grid()).singleElement().satisfies(row -> assertThat(row.cells())
                .containsExactly(
                        new GridCell("present", "present"),
                        new GridCell("absent", "absent"),
                        new GridCell("unknown", "unknown")));
        assertThat(view.categories()).extracting(CategoryView::value).containsExactly("The possible");
        assertThat(view.recorded()).isEmpty();
    }

    private static PageDefinition page() {
        Words words = new Words("Bulbar", "Bulbair");
        return new PageDefinition(
                new Choice("Condition", "disease", null),
                new Categories(
                        List.of(new Named(SYSTEM, "category", null)),
                        HIGHEST,
                        "present",
                        "absent",
                        words,
                        words,
                        List.of(words),
                        List.of(new GridRow(
                                words,
                                List.of(
                                        new Named(SYSTEM, "umn", null),
                                        new Named(SYSTEM, "lmn", null),
                                        new Named(SYSTEM, "emg", null))))),
                List.of(),
                List.of(),
                new Wishes(List.of(), List.of()),
                List.of());
    }

    private static CategoryView of(Observation stored, @Nullable Observation computed, Resource... others) {
        Resource[] all = new Resource[others.length + 1];
        all[0] = stored;
        System.arraycopy(others, 0, all, 1, others.length);
        Chosen chosen = new Chosen(
                Shown.record(all), List.of(stored), computed == null ? List.of() : List.of(computed), Shown.VALUE_SETS);
        return CategoryView.of(stored, HIGHEST, false, chosen, Shown.said());
    }

    private static Observation category(@Nullable Type value, ObservationStatus status) {
        return observation("category", "category", "2026-02-01").setValue(value).setStatus(status);
    }
}
