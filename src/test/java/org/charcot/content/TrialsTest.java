package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charcot.logic.Answer;
import org.charcot.logic.ContentForTests;
import org.charcot.logic.DefineRef;
import org.charcot.logic.Logic;
import org.charcot.logic.Logic.CqlSource;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The TRICALS risk profile: its formula, what it is computed from, and what is said where something is missing. */
class TrialsTest {

    private static final String TODAY = "2026-02-12";

    // ---- the formula

    @Test
    void theFormulaGivesTheWorkedValuesAndEachFlagItsShare() {
        assertThat(profiles(
                        "0.5, 12.0, 60.0, 90.0, false, false, false",
                        "1.2, 6.0, 70.0, 75.0, true, true, false",
                        "0.2, 24.0, 50.0, 100.0, false, false, false",
                        "0.0, 12.0, 60.0, 100.0, false, false, false",
                        "0.5, 12.0, 60.0, 90.0, true, false, false",
                        "0.5, 12.0, 60.0, 90.0, false, true, false",
                        "0.5, 12.0, 60.0, 90.0, false, false, true",
                        "0.5, 12.0, 60.0, 90.0, null, false, false",
                        "0.5, 12.0, 60.0, 90.0, true, null, false",
                        "0.5, 12.0, 60.0, 90.0, true, true, null"))
                .containsExactly(
                        "-4.683", "-2.317", "-7.079", "-8.203", "-4.412", "-4.445", "-4.268", "unknown", "unknown",
                        "unknown");
    }

    // ---- from the record

    @Test
    void everyInputIsNamedAndTheResultIsForResearchAlone() {
        Observation profile = profile(complete(), Chart.CONTENT);
        assertThat(profile.getValueQuantity().getValue()).isEqualByComparingTo("-3.505");
        assertThat(profile.getEffectiveDateTimeType().getValueAsString()).isEqualTo("2026-01-10");
        assertThat(profile.getInterpretationFirstRep().getText()).isEqualTo("Inside the window for trials");
        assertThat(profile.getDerivedFrom())
                .extracting(source -> source.getReference())
                .containsExactlyInAnyOrder(
                        "QuestionnaireResponse/QuestionnaireResponse-2026-01-10", "Observation/capacity");
        assertThat(profile.getNote())
                .extracting(Annotation::getText)
                .containsExactly(
                        "For research only: whether a trial may take somebody in. It decides nothing about care.",
                        "From: 0.667 points lost a month, 40 of 48 on 2026-01-10; diagnosis of 2025-07-10, 5.9 months after the"
                                + " first symptoms; 64.7 years old at the first symptoms; vital capacity 85 % of predicted on"
                                + " 2026-01-12; bulbar onset: no; definite by revised El Escorial: no; frontotemporal dementia: no.",
                        "The window is -6.00 to -2.00.");
        assertThat(complete().on(TODAY).tasks("tricals-risk-profile")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-3.505, -2.0, Inside",
        "-3.504, -2.0, Below",
        "-6.0, -3.505, Inside",
        "-6.0, -3.506, Above",
    })
    void bothEndsOfTheWindowAreInIt(String from, String to, String place) {
        Content content = Chart.content(
                Map.of("Trial Profile From", new BigDecimal(from), "Trial Profile To", new BigDecimal(to)));
        assertThat(profile(complete(), content).getInterpretationFirstRep().getText())
                .isEqualTo(place + " the window for trials");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-10, false",
        "2025-12-11, true",
        "2026-02-09, true",
        "2026-02-10, false",
    })
    void theVitalCapacityIsOfTheSameScreening(String measured, boolean counts) {
        Chart chart = complete("capacity");
        chart.observation("loinc|98088-8", measured, "85 %");
        assertThat(profile(chart, Chart.CONTENT).hasValue()).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "born, the date of birth",
        "onset, the month of the first symptoms",
        "diagnosed, the day of the diagnosis",
        "capacity, a vital capacity in per cent of predicted within 30 days of the ALSFRS-R",
        "bulbar, whether it began in the bulbar region; whether the revised El Escorial criteria say definite",
        "cognition, whether there is frontotemporal dementia",
    })
    void whatIsMissingIsNamedAndGivesNoValue(String missing, String named) {
        Observation profile = profile(complete(missing), Chart.CONTENT);
        assertThat(profile.hasValue()).isFalse();
        assertThat(profile.getDataAbsentReason().getCodingFirstRep().getCode()).isEqualTo("unknown");
        assertThat(profile.hasInterpretation()).isFalse();
        assertThat(profile.getNote().get(1).getText()).isEqualTo("Not computed. Not known: " + named + ".");
    }

    @Test
    void datesOutOfOrderGiveNoValue() {
        Chart chart = complete("diagnosed");
        ((Condition) chart.resources().get(0)).setRecordedDateElement(new DateTimeType("2025-01-10"));
        assertThat(profile(chart, Chart.CONTENT).getNote().get(1).getText())
                .isEqualTo("Not computed. Not known: a diagnosis of after the first symptoms.");
    }

    @Test
    void anIncompleteScaleGivesWayToTheLatestCompleteOne() {
        Chart chart = complete();
        chart.alsfrs("2026-02-10", "44443333444-");
        assertThat(profile(chart, Chart.CONTENT).getValueQuantity().getValue()).isEqualByComparingTo("-3.505");
    }

    @ParameterizedTest
    @CsvSource({"2025-05-10, 2025-05-10", ", 2025-07-10", "2025-05, 2025-07-10"})
    void theDayOfTheDiagnosisIsTheOneAssertedElseTheOneRecorded(@Nullable String asserted, String day) {
        Chart chart = complete();
        if (asserted != null) {
            ((Condition) chart.resources().get(0))
                    .addExtension(
                            "http://hl7.org/fhir/StructureDefinition/condition-assertedDate",
                            new DateTimeType(asserted));
        }
        assertThat(profile(chart, Chart.CONTENT).getNote().get(1).getText()).contains("diagnosis of " + day + ",");
    }

    @ParameterizedTest
    @CsvSource({
        "assessment|bulbar-onset, true, bulbar onset: yes",
        "assessment|bulbar-onset, false, bulbar onset: no",
        "sct|230270009, present, frontotemporal dementia: yes",
        "sct|230270009, absent, frontotemporal dementia: no",
    })
    void whatAClinicianStatesDecides(String code, String value, String said) {
        Chart chart = complete(code.startsWith("sct") ? "cognition" : "bulbar");
        chart.observation(code, "2026-01-10", value);
        assertThat(profile(chart, Chart.CONTENT).getNote())
                .anySatisfy(note -> assertThat(note.getText()).contains(said));
    }

    @Test
    void aBulbarPalsyBeganThere() {
        Chart chart = complete("bulbar");
        chart.condition("sct|54304004", "2025-01-10");
        assertThat(profile(chart, Chart.CONTENT).getNote())
                .anySatisfy(note -> assertThat(note.getText()).contains("bulbar onset: yes"));
    }

    @Test
    void signsOfBothTypesInThreeRegionsAreDefinite() {
        Chart chart = complete("bulbar");
        chart.observation("assessment|bulbar-onset", "2026-01-10", "true");
        for (String region : List.of("bulbar", "cervical", "lumbosacral")) {
            chart.region(region, "2026-01-10", "present", "present");
        }
        assertThat(profile(chart, Chart.CONTENT).getNote().get(1).getText())
                .contains("definite by revised El Escorial: yes");
    }

    // ---- no reason to compute it

    @Test
    void withoutAScaleOrAnAlsDiagnosisThereIsNone() {
        assertThat(complete("scale").on(TODAY).inferences("tricals-risk-profile"))
                .isEmpty();
        assertThat(complete("als").on(TODAY).inferences("tricals-risk-profile")).isEmpty();
    }

    // ---- the record

    /** All that the profile needs, but for one thing. */
    private static Chart complete(String... without) {
        Set<String> missing = Set.of(without);
        Chart chart = new Chart();
        if (!missing.contains("born")) {
            chart.born("1960-05-05");
        }
        if (!missing.contains("als")) {
            Condition als = chart.condition("sct|86044005", missing.contains("onset") ? "2025" : "2025-01-10");
            if (!missing.contains("diagnosed")) {
                als.setRecordedDateElement(new DateTimeType("2025-07-10"));
            }
        }
        if (!missing.contains("scale")) {
            chart.alsfrs("2026-01-10", "444433333333");
        }
        if (!missing.contains("capacity")) {
            chart.observation("loinc|98088-8", "2026-01-12", "85 %").setId("capacity");
        }
        if (!missing.contains("bulbar")) {
            chart.region("bulbar", "2026-01-10", "absent", "absent");
            chart.region("thoracic", "2026-01-10", "absent", "absent");
        }
        if (!missing.contains("cognition")) {
            chart.observation("assessment|cognitive-screening", "2026-01-10", "true");
        }
        return chart;
    }

    private static Observation profile(Chart chart, Content content) {
        List<Observation> profiles = chart.on(TODAY, content).inferences("tricals-risk-profile");
        assertThat(profiles).hasSize(1);
        return profiles.get(0);
    }

    /** What the formula gives for each list of arguments. */
    private static List<String> profiles(String... arguments) {
        StringBuilder library = new StringBuilder(
                """
                library Worked version '1.0'
                using FHIR version '4.0.1'
                include FHIRHelpers version '4.0.1'
                include Trials version '0.1.0' called Trials
                context Patient
                """);
        for (int i = 0; i < arguments.length; i++) {
            library.append("define \"%d\": Round(Trials.\"Risk Profile\"(%s), 3)%n".formatted(i, arguments[i]));
        }
        List<CqlSource> sources = new ArrayList<>(ContentForTests.sources());
        sources.add(new CqlSource("Worked.cql", library.toString()));
        Logic logic = Logic.compile(sources, ContentForTests.valueSets());
        Patient patient = new Patient();
        patient.setId("p");
        List<String> results = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            DefineRef define = new DefineRef("Worked", String.valueOf(i));
            Answer answer = logic.evaluate(
                            PatientRecord.of(patient, List.of()), Stories.midnight(0), Map.of(), Set.of(define))
                    .answer(define);
            results.add(answer instanceof Answer.Value known ? String.valueOf(known.value()) : "unknown");
        }
        return results;
    }
}
