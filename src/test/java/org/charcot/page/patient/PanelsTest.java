package org.charcot.page.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.page.patient.Shown.SYSTEM;
import static org.charcot.page.patient.Shown.concept;
import static org.charcot.page.patient.Shown.measured;
import static org.charcot.page.patient.Shown.observation;
import static org.charcot.page.patient.Shown.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.charcot.chart.Drawing.Label;
import org.charcot.page.patient.PageDefinition.Fact;
import org.charcot.page.patient.PageDefinition.FixedLimit;
import org.charcot.page.patient.PageDefinition.Line;
import org.charcot.page.patient.PageDefinition.Named;
import org.charcot.page.patient.PageDefinition.Panel;
import org.charcot.page.patient.PageDefinition.RelativeLimit;
import org.charcot.page.patient.PageDefinition.Words;
import org.charcot.page.patient.PanelView.Cell;
import org.charcot.page.patient.PanelView.FactView;
import org.charcot.page.patient.PanelView.Row;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanelsTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 2, 1);

    @Test
    void tellsTheLatestWhatItChangedAndWhatIsNew() {
        PanelView panel = of(
                panel("values"),
                measured("a", "weight", "2026-01-01", "70.5", "kg"),
                measured("b", "weight", "2026-02-01", "69", "kg"));
        assertThat(panel.facts())
                .containsExactly(new FactView(
                        "Weight",
                        "69 kg",
                        "1 Feb 2026",
                        "−1.5 since 1 Jan 2026",
                        "",
                        true,
                        "/patients/p/record/Observation/b"));
        assertThat(panel.table().rows())
                .containsExactly(
                        new Row("1 Feb 2026", List.of(new Cell("69 kg", "/patients/p/record/Observation/b"))),
                        new Row("1 Jan 2026", List.of(new Cell("70.5 kg", "/patients/p/record/Observation/a"))));
        assertThat(Objects.requireNonNull(panel.drawing()).description())
                .isEqualTo("Weight: 70.5 on 1 Jan 2026, 69 on 1 Feb 2026, 2 measurements.");
    }

    @Test
    void drawsLimitsThatArePartsOfTheFirstValue() {
        PanelView panel = of(
                panel("values"),
                measured("a", "weight", "2026-01-01", "80", "kg"),
                measured("b", "weight", "2026-02-01", "60", "kg"));
        assertThat(Objects.requireNonNull(panel.drawing()).labels())
                .filteredOn(label -> label.look().equals("limit"))
                .extracting(Label::text)
                .containsExactlyInAnyOrder("Seventy", "−10 %");
    }

    @Test
    void isEmptyWithoutAnythingOnRecord() {
        PanelView panel = of(panel("values"));
        assertThat(panel.isEmpty()).isTrue();
        assertThat(panel.drawing()).isNull();
        assertThat(panel.facts()).extracting(FactView::value).containsExactly("unknown");
        assertThat(panel.overviewFacts()).isEmpty();
    }

    @Test
    void leavesOutWhatWasRetracted() {
        Observation wrong = measured("a", "weight", "2026-01-01", "7", "kg");
        wrong.setStatus(Observation.ObservationStatus.ENTEREDINERROR);
        assertThat(of(panel("values"), wrong).isEmpty()).isTrue();
    }

    /** Some systems write the first or the last day of the calendar where they know of none. */
    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "9999", "0001-01-01"})
    void anEndOfTheCalendarIsNoDayToDrawAValueAt(String day) {
        PanelView panel = of(
                panel("values"),
                measured("a", "weight", "2026-01-01", "70", "kg"),
                measured("b", "weight", day, "60", "kg"),
                measured("c", "weight", "2026-02-01", "69", "kg"));
        assertThat(panel.facts()).extracting(FactView::value).containsExactly("69 kg");
        assertThat(panel.table().rows()).extracting(Row::head).containsExactly("1 Feb 2026", "1 Jan 2026");
        assertThat(Objects.requireNonNull(panel.drawing()).description())
                .isEqualTo("Weight: 70 on 1 Jan 2026, 69 on 1 Feb 2026, 2 measurements.");
    }

    @ParameterizedTest
    @CsvSource({
        "300, U/L, 45, U/L, 6.7 × upper limit (300 U/L)",
        "225, U/L, 45, U/L, 5 × upper limit (225 U/L)",
        "300, U/L, 0, U/L, 300 U/L (no upper limit given)",
        "300, U/L, 0.75, ukat/L, 300 U/L (no upper limit given)",
        "300, U/L, '', '', 300 U/L (no upper limit given)"
    })
    void tellsMultiplesOfTheLimitThatCameWithTheResult(
            String value, String unit, String limit, String limitUnit, String told) {
        Observation result = measured("a", "weight", "2026-01-01", value, unit);
        if (!limit.isEmpty()) {
            result.addReferenceRange().setHigh(quantity(limit, limitUnit));
        }
        assertThat(of(panel("multiples"), result).facts())
                .extracting(FactView::value)
                .containsExactly(told);
    }

    @Test
    void writesNumbersAndUnitsAsTheLanguageDoes() {
        PanelView panel = new Panels(
                        Shown.chosen(measured("a", "weight", "2026-01-01", "70.5", "{score}")),
                        named("highest"),
                        Shown.said(Locale.forLanguageTag("nl")),
                        SINCE)
                .of(panel("values"));
        assertThat(panel.facts()).extracting(FactView::value).containsExactly("70,5 punten");
    }

    @Test
    void saysWhyAValueIsMissingWhereSomebodyTold() {
        Observation unknown = observation("a", "weight", "2026-01-01");
        unknown.getDataAbsentReason()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/data-absent-reason")
                .setCode("unknown")
                .setDisplay("Unknown");
        assertThat(of(panel("values"), unknown).facts())
                .extracting(FactView::value)
                .containsExactly("unknown");
        unknown.getDataAbsentReason()
                .getCodingFirstRep()
                .setCode("not-performed")
                .setDisplay("Not Performed");
        assertThat(of(panel("values"), unknown).facts())
                .extracting(FactView::value)
                .containsExactly("unknown: Not Performed");
    }

    @Test
    void takesTheLatestOfAnyTypeAsFactButNotWhatThePlanOnlyAsksFor() {
        Procedure tube = new Procedure()
                .setStatus(ProcedureStatus.NOTDONE)
                .setCode(concept("tube"))
                .setPerformed(new DateTimeType("2026-01-05"));
        tube.setId("Procedure/tube");
        ServiceRequest asked = new ServiceRequest().setCode(concept("tube"));
        asked.setId("ServiceRequest/asked");
        Chosen chosen = new Chosen(Shown.record(tube, asked), List.of(asked), List.of(), Shown.VALUE_SETS);
        Fact fact = new Fact(words("Tube"), List.of("Procedure", "ServiceRequest"), "tube", null);
        assertThat(panels(chosen).fact(fact))
                .isEqualTo(new FactView(
                        "Tube", "The tube", "5 Jan 2026", "not done", "", false, "/patients/p/record/Procedure/tube"));
        assertThat(panels(new Chosen(Shown.record(asked), List.of(asked), List.of(), Shown.VALUE_SETS))
                        .fact(fact)
                        .isUnknown())
                .isTrue();
    }

    @Test
    void tellsAJudgementInItsWordsAndWhatItRestsOn() {
        Observation possible = observation("a", "possible", "2026-01-01");
        possible.setValue(new BooleanType(true));
        possible.addInterpretation(new CodeableConcept().setText("Still possible, soon perhaps not"));
        possible.addNote().setText("Slow vital capacity: 55 %.");
        assertThat(panels(Shown.chosen(possible)).fact(new Fact(words("Tube"), null, "possible", null)))
                .isEqualTo(new FactView(
                        "Tube",
                        "Still possible, soon perhaps not",
                        "1 Jan 2026",
                        "",
                        "Slow vital capacity: 55 %.",
                        false,
                        "/patients/p/record/Observation/a"));
    }

    private static PanelView of(Panel panel, Resource... resources) {
        return panels(Shown.chosen(resources)).of(panel);
    }

    private static Panels panels(Chosen chosen) {
        return new Panels(chosen, named("highest"), Shown.said(), SINCE);
    }

    @Test
    void theLegendHasTheSeriesThatAreDrawn() {
        Line other = new Line(words("Fat"), "fat", null);
        Panel two = panel("values", new Line(words("Weight"), "weight", null), other);
        assertThat(of(two, measured("a", "weight", "2026-01-01", "70", "kg")).legend())
                .extracting(PanelView.Legend::name)
                .containsExactly("Weight");
    }

    private static Panel panel(String kind) {
        return panel(kind, new Line(words("Weight"), "weight", null));
    }

    private static Panel panel(String kind, Line... series) {
        return new Panel(
                "weight",
                words("Weight"),
                1,
                1,
                kind,
                words("kg"),
                List.of(series),
                List.of(new FixedLimit(new BigDecimal("70"), words("Seventy"))),
                List.of(new RelativeLimit(new BigDecimal("0.9"), words("−10 %"))),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                400,
                null);
    }

    private static Named named(String code) {
        return new Named(SYSTEM, code, null);
    }

    private static Words words(String text) {
        return new Words(text, text);
    }
}
