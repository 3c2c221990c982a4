package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan says of itself: that its guideline's validity has ended, and what is switched off. */
class NoticesTest {

    @ParameterizedTest
    @CsvSource({"2025-12-30, false", "2025-12-31, false", "2026-01-01, true"})
    void theValidityCountsUntilItsLastDayIsOver(String today, boolean over) {
        MadeUp patient = new MadeUp(guideline(Set.of(), pathway -> valid(pathway, "2025-12-31"))).says("Is High", true);
        List<Words> expected = over
                ? List.of(new Words(
                        "The validity of \"Pathway\" ended on 31 December 2025.",
                        "De geldigheid van \"Zorgpad\" liep tot en met 31 december 2025."))
                : List.of();
        assertThat(notes(patient.made(CarePlan.class, today).get(0))).isEqualTo(expected);
        assertThat(notes(((Apply.Applied.Proposal) patient.applied(MadeUp.noon(today))).plan()))
                .isEqualTo(expected);
    }

    @Test
    void plansThatEndOnOneDayAreNamedByTheOutermost() {
        Guideline guideline = guideline(Set.of(), pathway -> valid(pathway, "2025-12-31"), "2025-12-31");
        assertThat(guideline.notices(MadeUp.noon("2026-01-01").today())).hasSize(1);
        Guideline earlier = guideline(Set.of(), pathway -> valid(pathway, "2025-12-31"), "2024-12-31");
        assertThat(earlier.notices(MadeUp.noon("2026-01-01").today()))
                .extracting(Words::en)
                .containsExactly(
                        "The validity of \"Checks\" ended on 31 December 2024.",
                        "The validity of \"Pathway\" ended on 31 December 2025.");
    }

    @Test
    void aMonthIsNoLastDay() {
        assertThatThrownBy(() -> guideline(Set.of(), pathway -> valid(pathway, "2025-12")))
                .isInstanceOf(BrokenPlanException.class)
                .hasMessageContaining("effectivePeriod.end");
    }

    @Test
    void whatIsSwitchedOffMakesNothingAndIsNamed() {
        Guideline guideline = guideline(
                Set.of("first"),
                pathway -> pathway.addAction().setTitle("The first").setId("first"));
        assertThat(guideline.root().actions())
                .extracting(Action::path)
                .isNotEmpty()
                .doesNotContain("first");
        assertThat(guideline.notices(MadeUp.noon("2026-01-01").today()))
                .extracting(Words::en)
                .containsExactly("Switched off here: The first.");
    }

    @Test
    void whatIsNotThereCannotBeSwitchedOff() {
        assertThatThrownBy(() -> guideline(Set.of("nowhere"), pathway -> {}))
                .isInstanceOf(BrokenPlanException.class)
                .hasMessageContaining("there is no action nowhere to switch off; there are [");
    }

    private static Guideline guideline(Set<String> off, Consumer<PlanDefinition> change, String... endOfNested) {
        List<Resource> definitions = MadeUp.definitions();
        PlanDefinition pathway = (PlanDefinition) definitions.get(0);
        pathway.setTitleElement(new Words("Pathway", "Zorgpad").string());
        change.accept(pathway);
        PlanDefinition checks = (PlanDefinition) definitions.get(1);
        checks.setTitle("Checks");
        for (String end : endOfNested) {
            valid(checks, end);
        }
        return Guideline.compile(Definitions.of(definitions), MadeUp.LOGIC, MadeUp.VALUE_SETS, MadeUp.PATHWAY, off);
    }

    private static void valid(PlanDefinition plan, String end) {
        plan.setEffectivePeriod(new Period().setEndElement(new DateTimeType(end)));
    }

    private static List<Words> notes(CarePlan plan) {
        return plan.getNote().stream()
                .map(Annotation::getTextElement)
                .map(Words::of)
                .toList();
    }
}
