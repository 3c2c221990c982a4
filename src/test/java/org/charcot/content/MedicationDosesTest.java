package org.charcot.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Timing.EventTiming;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which doses of medicines against symptoms are asked about. */
class MedicationDosesTest {

    private static final String TODAY = "2026-02-01";

    private final Chart chart = new Chart().als("2025-01-01");

    @ParameterizedTest
    @CsvSource({
        "N05BA04, 60, 60.1, mg",
        "N05BA06, 3, 3.1, mg",
        "N06AA09, 150, 150.1, mg",
        "M03BX01, 75, 75.1, mg",
        "M03BX02, 24, 24.1, mg",
        "S01FA01, 2.25, 2.26, mg",
        "N04AA02, 8, 8.1, mg",
        "N04AA08, 1, 1.1, mg",
        "G04BD04, 15, 15.1, mg",
        "A03AB02, 6, 6.1, mg",
        "M09AA01, 300, 301, mg",
        "C07AA05, 120, 121, mg",
        "R05CB01, 600, 601, mg",
        "N06BA04, 40, 41, mg",
        "N06BA07, 200, 201, mg",
        "R06AD02, 25, 25.1, mg",
        "N06AX05, 100, 101, mg",
        "N05CF01, 3.75, 3.76, mg",
        "N05CF02, 2.5, 2.6, mg",
        "A11HA03, 3000, 3001, mg",
        "A06AB02, 10, 10.1, mg",
        "A06AD65, 2, 3, {sachet}",
        "N02AA01, 20, 20.1, mg",
    })
    void aDoseOverTheTableIsAskedAbout(String atc, String most, String over, String unit) {
        dose(atc, most, unit, 1, 1, UnitsOfTime.D);
        assertThat(chart.on(TODAY).issues("dose-range")).isEmpty();
        Chart other = new Chart().als("2025-01-01");
        other.medicine(atc, "2026-01-20", "2026-02-02")
                .setStatus(MedicationStatement.MedicationStatementStatus.ACTIVE)
                .addDosage(dosage(over, unit, 1, 1, UnitsOfTime.D));
        assertThat(other.on(TODAY).issues("dose-range")).containsExactly("moderate");
    }

    @ParameterizedTest
    @CsvSource({
        "M03BX01, 15, 14.9",
        "M03BX02, 6, 5.9",
        "G04BD04, 7.5, 7.4",
        "A03AB02, 3, 2.9",
    })
    void aDoseUnderTheTableIsAskedAboutQuietly(String atc, String least, String under) {
        MedicationStatement statement = dose(atc, least, "mg", 1, 1, UnitsOfTime.D);
        assertThat(chart.on(TODAY).issues("dose-range")).isEmpty();
        statement.getDosage().set(0, dosage(under, "mg", 1, 1, UnitsOfTime.D));
        assertThat(chart.on(TODAY).issues("dose-range")).containsExactly("low");
    }

    @ParameterizedTest
    @CsvSource({
        "25, mg, 3, 1, D, ''",
        "25.1, mg, 3, 1, D, moderate",
        "25, mg, 1, 8, H, ''",
        "25, mg, 1, 6, H, moderate",
        "0.025, g, 3, 1, D, ''",
        "25100, ug, 3, 1, D, moderate",
        "175, mg, 3, 1, WK, ''",
        "176, mg, 3, 1, WK, moderate",
        "150, mg, 1, 2, D, ''",
        "152, mg, 1, 2, D, moderate",
    })
    void unitsAndFrequenciesAreComputed(
            String amount, String unit, int frequency, int period, UnitsOfTime each, String issue) {
        dose("M03BX01", amount, unit, frequency, period, each);
        assertThat(String.join(" ", chart.on(TODAY).issues("dose-range"))).isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({"QD, ''", "TID, moderate"})
    void aCodedFrequencyIsUnderstood(String code, String issue) {
        Dosage dosage = amount("50", "mg");
        dosage.getTiming()
                .getCode()
                .addCoding(new Coding("http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation", code, null));
        chart.medicine("M03BX01", "2026-01-01", null).addDosage(dosage);
        assertThat(String.join(" ", chart.on(TODAY).issues("dose-range"))).isEqualTo(issue);
    }

    @Test
    void momentsOfTheDayCountAndPartsAddUp() {
        MedicationStatement statement = chart.medicine("M09AA01", "2026-01-30", "2026-02-05")
                .setStatus(MedicationStatement.MedicationStatementStatus.ACTIVE);
        Dosage evening = amount("200", "mg");
        evening.getTiming().getRepeat().addWhen(EventTiming.CV);
        Dosage night = amount("100", "mg");
        night.getTiming().getRepeat().addWhen(EventTiming.HS);
        statement.addDosage(evening).addDosage(night);
        assertThat(chart.on(TODAY).issues("dose-range")).isEmpty();
        night.getTiming().getRepeat().addWhen(EventTiming.C);
        assertThat(chart.on(TODAY).issues("dose-range")).containsExactly("moderate");
    }

    @Test
    void twoStatementsOfOneMedicineAddUpAndAPrescriptionOfItDoesNot() {
        dose("M03BX01", "40", "mg", 1, 1, UnitsOfTime.D);
        chart.prescription("atc|M03BX01").addDosageInstruction(dosage("40", "mg", 1, 1, UnitsOfTime.D));
        assertThat(chart.on(TODAY).issues("dose-range")).isEmpty();
        dose("M03BX01", "40", "mg", 1, 1, UnitsOfTime.D);
        assertThat(chart.on(TODAY).issues("dose-range")).containsExactly("moderate");
    }

    @Test
    void aRangeCountsByItsUpperEndAndTheMostTimes() {
        Dosage dosage = new Dosage();
        dosage.addDoseAndRate()
                .setDose(new Range().setLow(Chart.quantity("10 mg")).setHigh(Chart.quantity("15 mg")));
        dosage.getTiming()
                .getRepeat()
                .setFrequency(3)
                .setFrequencyMax(4)
                .setPeriod(1)
                .setPeriodUnit(UnitsOfTime.D);
        chart.medicine("N05BA04", "2026-01-01", null).addDosage(dosage);
        assertThat(chart.on(TODAY).issues("dose-range")).isEmpty();
        dosage.getTiming().getRepeat().setFrequencyMax(5);
        assertThat(chart.on(TODAY).issues("dose-range")).containsExactly("moderate");
    }

    @ParameterizedTest
    @CsvSource({
        "sct|193462001, 75, 0",
        "sct|53827007, 50, 0",
        "sct|53827007, 50.1, 1",
        "sct|35489007, 75, 1",
        ", 75, 0",
    })
    void amitriptylineGoesHigherAgainstSleepDisorders(@Nullable String symptom, String amount, int issues) {
        if (symptom != null) {
            chart.condition(symptom, "2026-01-01");
        }
        dose("N06AA09", amount, "mg", 1, 1, UnitsOfTime.D);
        assertThat(chart.on(TODAY).issues("dose-range")).hasSize(issues);
    }

    @ParameterizedTest
    @CsvSource({
        "2, {tablet}, 3",
        "20, mg, ",
        ", mg, 3",
    })
    void aDoseThatCannotBeEvaluatedIsAskedFor(@Nullable String amount, String unit, @Nullable Integer times) {
        Dosage dosage = amount == null ? new Dosage() : amount(amount, unit);
        if (times != null) {
            dosage.getTiming().getRepeat().setFrequency(times).setPeriod(1).setPeriodUnit(UnitsOfTime.D);
        }
        MedicationStatement statement =
                chart.medicine("M03BX01", "2026-01-01", null).addDosage(dosage);
        List<Task> tasks = chart.on(TODAY).tasks("dose-range");
        assertThat(tasks).hasSize(1);
        assertThat(tasks.get(0).getDescription()).isEqualTo("Complete the dose");
        assertThat(tasks.get(0).getNoteFirstRep().getText()).startsWith("Baclofen: ");
        assertThat(chart.on(TODAY).issues("dose-range")).isEmpty();
        dosage.setAsNeeded(new BooleanType(true));
        assertThat(chart.on(TODAY).tasks("dose-range")).isEmpty();
        statement.setDosage(List.of());
        assertThat(chart.on(TODAY).tasks("dose-range")).isEmpty();
    }

    @Test
    void whatIsNoLongerTakenIsNotAskedAbout() {
        chart.medicine("M03BX01", "2026-01-01", "2026-01-31").addDosage(dosage("100", "mg", 1, 1, UnitsOfTime.D));
        chart.prescription("atc|M03BX01")
                .addDosageInstruction(dosage("100", "mg", 1, 1, UnitsOfTime.D))
                .setIntent(MedicationRequestIntent.OPTION);
        assertThat(chart.on(TODAY).issues("dose-range")).isEmpty();
    }

    /** What the options offer and what the check allows come from the same rows, so that they agree. */
    @Test
    void noOptionIsOverItsOwnLimit() throws IOException {
        List<ActivityDefinition> options;
        try (Stream<Path> files = Files.list(Path.of("profiles/activity"))) {
            options = files.map(MedicationDosesTest::activity)
                    .filter(activity ->
                            activity.getKind() == ActivityDefinition.ActivityDefinitionKind.MEDICATIONREQUEST)
                    .toList();
        }
        assertThat(options).hasSizeGreaterThan(35);
        String logic = Files.readString(Path.of("profiles/logic/SymptomMedication.cql"), UTF_8);
        for (ActivityDefinition option : options) {
            String atc = option.getProductCodeableConcept().getCodingFirstRep().getCode();
            Matcher limit =
                    Pattern.compile("'" + atc + "'[^\n]*most: ([0-9.]+)").matcher(logic);
            if (limit.find()) {
                for (Dosage dosage : option.getDosage()) {
                    chart.medicine(atc, "2026-01-31", null).addDosage(dosage);
                    assertThat(chart.on(TODAY).issues("dose-range"))
                            .as(option.getId())
                            .doesNotContain("moderate");
                    ((MedicationStatement)
                                    chart.resources().get(chart.resources().size() - 1))
                            .setStatus(MedicationStatement.MedicationStatementStatus.STOPPED);
                }
            }
        }
    }

    private MedicationStatement dose(
            String atc, String amount, String unit, int frequency, int period, UnitsOfTime each) {
        return chart.medicine(atc, "2026-01-25", "2026-02-02")
                .setStatus(MedicationStatement.MedicationStatementStatus.ACTIVE)
                .addDosage(dosage(amount, unit, frequency, period, each));
    }

    private static Dosage dosage(String amount, String unit, int frequency, int period, UnitsOfTime each) {
        Dosage dosage = amount(amount, unit);
        dosage.getTiming().getRepeat().setFrequency(frequency).setPeriod(period).setPeriodUnit(each);
        return dosage;
    }

    private static Dosage amount(String amount, String unit) {
        Dosage dosage = new Dosage();
        dosage.addDoseAndRate().setDose(Chart.quantity(amount + " " + unit));
        return dosage;
    }

    private static ActivityDefinition activity(Path file) {
        try {
            return FhirContext.forR4Cached()
                    .newJsonParser()
                    .parseResource(ActivityDefinition.class, Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
