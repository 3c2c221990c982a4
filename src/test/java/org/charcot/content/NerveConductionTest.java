package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nerve conduction that does not fit anterior horn disease, at every boundary. */
class NerveConductionTest {

    private static final Map<String, String> STATED = Map.of(
            "N1", "Strongly Abnormal Sensory Response",
            "N2", "Slow Motor Conduction",
            "N3", "Long Distal Latency",
            "N4", "Long Late Response",
            "N5", "Block Or Dispersion");

    private static final String DAY = "2026-03-01";

    private final Chart chart = new Chart();
    private final Observation nerve = nerve("ulnar");

    private Observation nerve(String name) {
        Observation observation = new Observation();
        observation.setStatus(Observation.ObservationStatus.FINAL);
        observation.setCode(Chart.concept("assessment|nerve-conduction"));
        observation.setBodySite(Chart.concept("nerve|" + name));
        observation.setEffective(new org.hl7.fhir.r4.model.DateTimeType("2026-02-01"));
        return chart.add(observation);
    }

    private static ObservationComponentComponent measured(
            Observation nerve, String what, String value, String unit, String limit) {
        ObservationComponentComponent component =
                nerve.addComponent().setCode(Chart.concept("nerve-conduction|" + what));
        component.setValue(Chart.quantity(value + " " + unit));
        Quantity bound = Chart.quantity(limit + " " + unit);
        if (what.endsWith("velocity")) {
            component.addReferenceRange().setLow(bound);
        } else {
            component.addReferenceRange().setHigh(bound);
        }
        return component;
    }

    /** Whether the finding of a rule is stated; only RF10 warns of it. */
    private boolean stated(String rule) {
        return Boolean.TRUE.equals(chart.answer("RedFlags", STATED.getOrDefault(rule, rule), DAY));
    }

    /** The rules that the alert names. */
    private static List<String> named(Result result) {
        return alerts(result).stream()
                .flatMap(alert -> alert.getCode().getCoding().stream())
                .map(Coding::getCode)
                .toList();
    }

    private static List<DetectedIssue> alerts(Result result) {
        return result.all(DetectedIssue.class).stream()
                .filter(issue -> issue.getCode().getCodingFirstRep().getCode().equals("RF10"))
                .toList();
    }

    // ---- N2 to N4: measurements against the laboratory's own limits

    @ParameterizedTest
    @CsvSource({
        "N2, motor-conduction-velocity, 35.0, m/s, 50,   false",
        "N2, motor-conduction-velocity, 34.9, m/s, 50,   true",
        "N2, motor-conduction-velocity, 34.3, m/s, 49,   false",
        "N2, motor-conduction-velocity, 34.2, m/s, 49,   true",
        "N2, motor-conduction-velocity, 48,   m/s, 50,   false",
        "N3, distal-motor-latency,      5.2,  ms,  4.0,  false",
        "N3, distal-motor-latency,      5.3,  ms,  4.0,  true",
        "N3, distal-motor-latency,      3.1,  ms,  4.0,  false",
        "N4, f-wave-latency,            41.6, ms,  32,   false",
        "N4, f-wave-latency,            41.7, ms,  32,   true",
        "N4, h-reflex-latency,          41.6, ms,  32,   false",
        "N4, h-reflex-latency,          41.7, ms,  32,   true"
    })
    void aMeasurementBeyondTheLimitIsFlagged(
            String rule, String what, String value, String unit, String limit, boolean flagged) {
        measured(nerve, what, value, unit, limit);
        Result result = chart.on(DAY);
        assertThat(result.rules()).doesNotContain(rule);
        assertThat(stated(rule)).isEqualTo(flagged);
        assertThat(named(result)).isEqualTo(flagged ? List.of("RF10", rule) : List.of());
        assertThat(result.tasks("red-flags")).hasSize(flagged ? 1 : 0);
        assertThat(result.tasks("nerve-conduction-limit")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "motor-conduction-velocity, <,  35, 50, true",
        "motor-conduction-velocity, <,  36, 50, false",
        "motor-conduction-velocity, <=, 35, 50, false",
        "motor-conduction-velocity, >,  20, 50, false",
        "distal-motor-latency,      >,  5.2, 4, true",
        "distal-motor-latency,      >,  5.1, 4, false",
        "distal-motor-latency,      >=, 5.2, 4, false",
        "distal-motor-latency,      <,  9,   4, false"
    })
    void aBoundIsFlaggedOnlyWhereEveryValueBeyondItIs(
            String what, String comparator, String value, String limit, boolean flagged) {
        measured(nerve, what, value, what.endsWith("velocity") ? "m/s" : "ms", limit)
                .getValueQuantity()
                .setComparator(QuantityComparator.fromCode(comparator));
        assertThat(chart.on(DAY).issues("RF10")).hasSize(flagged ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no limit", "other unit", "two lower limits", "an upper limit too", "a critical limit too"})
    void withoutALimitToCompareWithNothingIsSaidAndTheLimitIsAskedFor(String fault) {
        ObservationComponentComponent slow = measured(nerve, "motor-conduction-velocity", "10", "m/s", "50");
        switch (fault) {
            case "no limit" -> slow.setReferenceRange(List.of());
            case "other unit" -> slow.getReferenceRangeFirstRep().setLow(Chart.quantity("50 mV"));
            case "two lower limits" -> slow.addReferenceRange().setLow(Chart.quantity("45 m/s"));
            case "an upper limit too" -> slow.addReferenceRange().setHigh(Chart.quantity("70 m/s"));
            default ->
                slow.addReferenceRange()
                        .setLow(Chart.quantity("20 m/s"))
                        .setType(new CodeableConcept(new Coding(
                                "http://terminology.hl7.org/CodeSystem/referencerange-meaning", "treatment", null)));
        }
        Result result = chart.on(DAY);
        if (fault.endsWith(" too")) {
            assertThat(stated("N2"))
                    .as("it is no second limit of what is normal")
                    .isTrue();
        } else {
            assertThat(stated("N2")).isFalse();
            assertThat(result.unknown()).anyMatch(condition -> condition.contains("Slow Motor Conduction"));
            assertThat(result.tasks("nerve-conduction-limit")).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "distal-motor-latency, 0.0052 s, 4 ms, false",
        "distal-motor-latency, 0.0053 s, 4 ms, true",
        "motor-conduction-velocity, 35 m/s, 5000 cm/s, false",
        "motor-conduction-velocity, 3490 cm/s, 50 m/s, true"
    })
    void theLimitMayStandInAnotherUnit(String what, String value, String limit, boolean flagged) {
        ObservationComponentComponent component = measured(nerve, what, "1", "m/s", "1");
        component.setValue(Chart.quantity(value));
        var range = component.getReferenceRangeFirstRep();
        if (range.hasLow()) {
            range.setLow(Chart.quantity(limit));
        } else {
            range.setHigh(Chart.quantity(limit));
        }
        Result result = chart.on(DAY);
        assertThat(result.issues("RF10")).hasSize(flagged ? 1 : 0);
        assertThat(result.tasks("nerve-conduction-limit")).isEmpty();
    }

    @Test
    void eachNerveIsJudgedByItself() {
        measured(nerve, "motor-conduction-velocity", "50", "m/s", "49");
        measured(nerve("peroneal"), "motor-conduction-velocity", "27", "m/s", "40");
        assertThat(alerts(chart.on(DAY))).singleElement().satisfies(issue -> assertThat(
                        issue.getEvidenceFirstRep().getDetail())
                .extracting(reference -> reference.getReference())
                .containsExactly("Observation/Observation2"));
    }

    @Test
    void oneAlertNamesEachFindingInBothLanguages() {
        measured(nerve, "motor-conduction-velocity", "27", "m/s", "40");
        measured(nerve("peroneal"), "distal-motor-latency", "9", "ms", "4");
        DetectedIssue alert = alerts(chart.on(DAY)).get(0);
        assertThat(alert.getCode().getCoding()).extracting(Coding::getCode).containsExactly("RF10", "N2", "N3");
        assertThat(alert.getCode().getCoding()).allSatisfy(coding -> {
            assertThat(coding.getDisplay()).isNotBlank();
            assertThat(coding.getDisplayElement().getExtension()).isNotEmpty();
        });
    }

    // ---- N1 and N5: judgements

    @ParameterizedTest
    @CsvSource({"strongly-abnormal, true", "mildly-abnormal, false", "normal, false"})
    void onlyAStronglyAbnormalSensoryStudyIsFlagged(String judgement, boolean flagged) {
        Chart.component(nerve, "nerve-conduction|sensory-response", "nerve-conduction|" + judgement);
        assertThat(stated("N1")).isEqualTo(flagged);
        assertThat(named(chart.on(DAY))).isEqualTo(flagged ? List.of("RF10", "N1") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "conduction-block,    present, true",
        "conduction-block,    absent,  false",
        "conduction-block,    unknown, false",
        "temporal-dispersion, present, true",
        "temporal-dispersion, absent,  false"
    })
    void aBlockOrDispersionIsFlagged(String what, String found, boolean flagged) {
        Chart.component(nerve, "nerve-conduction|" + what, found);
        assertThat(stated("N5")).isEqualTo(flagged);
        assertThat(chart.on(DAY).issues("RF10")).hasSize(flagged ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"52, false", "35, false", "34.9, true"})
    void whatTheProfileDescribesIsWhatTheLogicReads(String velocity, boolean flagged) throws IOException {
        Observation example = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(
                        Observation.class,
                        Files.readString(Path.of("profiles/example/Observation-example-nerve-conduction.json")));
        example.getComponentFirstRep().getValueQuantity().setValue(new BigDecimal(velocity));
        chart.add(example);
        Result result = chart.on("2026-06-01");
        assertThat(result.issues("RF10")).hasSize(flagged ? 1 : 0);
        assertThat(result.tasks("nerve-conduction-limit")).isEmpty();
    }

    @Test
    void aStudyThatWasRetractedSaysNothing() {
        Chart.component(nerve, "nerve-conduction|conduction-block", "present");
        nerve.setStatus(Observation.ObservationStatus.CANCELLED);
        assertThat(chart.on(DAY).rules()).isEmpty();
    }

    // ---- a report with a coded conclusion

    @ParameterizedTest
    @CsvSource({
        "nerve-conduction|conduction-block,    N5",
        "nerve-conduction|temporal-dispersion, N5",
        "sct|230591002,                        N5",
        "nerve-conduction|strongly-abnormal,   N1",
        "hpo|HP:0003431,                       N2",
        "hpo|HP:0100287,                       N2",
        "nerve-conduction|mildly-abnormal,     ''",
        "nerve-conduction|normal,              ''",
        "sct|86044005,                         ''"
    })
    void aConclusionSaysWhatANerveWouldSay(String conclusion, String rule) {
        chart.emgReport("2026-02-01", conclusion);
        Result result = chart.on(DAY);
        assertThat(named(result)).isEqualTo(rule.isEmpty() ? List.of() : List.of("RF10", rule));
        assertThat(alerts(result)).allSatisfy(alert -> {
            assertThat(alert.getImplicated())
                    .extracting(Reference::getReference)
                    .containsExactly("DiagnosticReport/DiagnosticReport1");
            assertThat(alert.getEvidenceFirstRep().getDetailFirstRep().getReference())
                    .isEqualTo("DiagnosticReport/DiagnosticReport1");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "final, true",
        "amended, true",
        "corrected, true",
        "appended, true",
        "registered, false",
        "partial, false",
        "preliminary, false",
        "cancelled, false",
        "entered-in-error, false",
        "unknown, false"
    })
    void aConclusionCountsOnceItIsFinal(String status, boolean counts) {
        chart.emgReport("2026-02-01", "nerve-conduction|conduction-block")
                .setStatus(DiagnosticReport.DiagnosticReportStatus.fromCode(status));
        assertThat(alerts(chart.on(DAY))).hasSize(counts ? 1 : 0);
    }
}
