package org.charcot.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charcot.logic.SampleLogic.SYSTEM;
import static org.charcot.logic.SampleLogic.TIME;
import static org.charcot.logic.SampleLogic.compile;
import static org.charcot.logic.SampleLogic.define;
import static org.charcot.logic.SampleLogic.evaluate;
import static org.charcot.logic.SampleLogic.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** What CQL answers about a record. */
class LogicTest {

    @Test
    void answersInPlainJava() {
        Logic logic = compile(
                """
                define "Flag": true
                define "Whole": 3
                define "Part": 1.5
                define "Text": 'a'
                define "Day": @2026-02-28
                define "Month": @2026-02
                define "Year": @2026
                define "Moment": @2026-02-28T10:00:00.000+01:00
                define "Day of a moment": DateTime(2026, 2, 28)
                define "Coded": "Glucose"
                define "Concept": "Both"
                define "Amount": 2.5 'mg'
                define "Ratio": 1 'mg' : 2 'mL'
                define "Open": Interval[@2026-01-01, null]
                define "Half open": Interval[1, 4)
                define "Tuple": Tuple { b: 1, a: null as String, c: { 1, null, 2 } }
                define "Nothing": null as Integer
                define "Born": Patient.birthDate.value
                define "Resource": First([Observation])
                """);

        assertThat(logic.defines().stream().map(DefineRef::define))
                .contains("Nothing")
                .doesNotContain("Patient");
        assertThat(valuesOf(logic, record(observation("a", "glucose", "2026-01-01", 3))))
                .containsEntry("Flag", true)
                .containsEntry("Whole", 3)
                .containsEntry("Part", new BigDecimal("1.5"))
                .containsEntry("Text", "a")
                .containsEntry("Day", LocalDate.of(2026, 2, 28))
                .containsEntry("Month", YearMonth.of(2026, 2))
                .containsEntry("Year", Year.of(2026))
                .containsEntry("Moment", OffsetDateTime.parse("2026-02-28T10:00+01:00"))
                .containsEntry("Day of a moment", LocalDate.of(2026, 2, 28))
                .containsEntry("Coded", new Answer.Coded(SYSTEM, "glucose", "Blood sugar"))
                .containsEntry(
                        "Concept",
                        new Answer.Concept(
                                List.of(
                                        new Answer.Coded(SYSTEM, "glucose", "Blood sugar"),
                                        new Answer.Coded(SYSTEM, "other", null)),
                                "both"))
                .containsEntry("Amount", new Answer.Quantity(new BigDecimal("2.5"), "mg"))
                .containsEntry(
                        "Ratio",
                        new Answer.Ratio(
                                new Answer.Quantity(new BigDecimal("1"), "mg"),
                                new Answer.Quantity(new BigDecimal("2"), "mL")))
                .containsEntry("Open", new Answer.Interval(LocalDate.of(2026, 1, 1), null))
                .containsEntry("Half open", new Answer.Interval(1, 3))
                .containsEntry("Tuple", Map.of("b", 1, "c", List.of(1, 2)))
                .containsEntry("Born", Year.of(1960))
                .hasEntrySatisfying(
                        "Resource", r -> assertThat(((Resource) r).getIdPart()).isEqualTo("a"))
                .doesNotContainKey("Nothing");
    }

    @Test
    void unknownAndFailedAreNotFalse() {
        Logic logic = compile(
                """
                define "Null": null as Boolean
                define "Broken": singleton from { 1, 2 }
                define "Leans on broken": "Broken" > 1
                define "Sound": 1 + 1
                """);

        Evaluation evaluation = evaluate(logic, record());

        assertThat(evaluation.answer(define("Null"))).isEqualTo(new Answer.Unknown());
        assertThat(evaluation.answer(define("Sound"))).isEqualTo(new Answer.Value(2));
        assertThat(evaluation.answer(define("Broken")))
                .isInstanceOfSatisfying(Answer.Failed.class, failed -> assertThat(failed.message())
                        .startsWith("Sample.\"Broken\" failed at Sample 14:"));
        assertThat(evaluation.answer(define("Leans on broken"))).isInstanceOf(Answer.Failed.class);
    }

    @Test
    void failureDoesNotQuoteTheRecord() {
        Logic logic = compile(
                """
                define "Broken": Message(1, true, 'code', 'Error', First([Observation]).id.value)
                """);

        Evaluation evaluation = evaluate(
                logic,
                record(observation("secret-1", "glucose", "2026-01-01", 3), observation("secret-2", "x", "2026", 4)));

        assertThat(evaluation.answer(define("Broken")))
                .isInstanceOfSatisfying(Answer.Failed.class, failed -> assertThat(failed.message())
                        .doesNotContain("secret"));
    }

    @Test
    void retrievesByTypeCodeAndValueSet() {
        Logic logic = compile(
                """
                define "All": Count([Observation])
                define "By code": Count([Observation: "Glucose"])
                define "By value set": Count([Observation: "Sugar"])
                define "By either": Count([Observation: "Glucose"] union [Observation: "Other"])
                define "Of another type": Count([Condition])
                define "Member": exists ([Observation] O where O.code in "Sugar" and O.id.value = 'b')
                define "No member": exists ([Observation] O where O.code in "Sugar" and O.id.value = 'c')
                """);

        assertThat(valuesOf(
                        logic,
                        record(
                                observation("a", "glucose", "2026-01-01", 3),
                                observation("b", "fructose", "2026-01-01", 3),
                                observation("c", "other", "2026-01-01", 3))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "All", 3,
                        "By code", 1,
                        "By value set", 2,
                        "By either", 2,
                        "Of another type", 0,
                        "Member", true,
                        "No member", false));
    }

    @Test
    void nowIsTheEvaluationTimeAndTodayTheClinicsDay() {
        Logic logic = compile("define \"Now\": Now()\ndefine \"Today\": Today()");

        assertThat(valuesOf(logic, record()))
                .containsEntry("Now", OffsetDateTime.parse("2026-03-02T00:30+01:00"))
                .containsEntry("Today", LocalDate.of(2026, 3, 2));
    }

    @Test
    void daysAreTheClinicsWhateverTheZoneOfTheMachine() {
        Logic logic = compile(
                """
                define "Days": [Observation] O return date from (O.effective as FHIR.dateTime).value
                define "Moments": [Observation] O return (O.effective as FHIR.dateTime).value
                """);
        TimeZone machine = TimeZone.getDefault();
        for (String zone : List.of("UTC", "Pacific/Auckland", "America/Los_Angeles")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            try {
                PatientRecord record = record(
                        observation("a", "x", "2026-03-01T23:30:00Z", 1), observation("b", "x", "2026-07-01", 1));
                assertThat(valuesOf(logic, record))
                        .containsEntry("Days", List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 7, 1)))
                        .containsEntry(
                                "Moments",
                                List.of(OffsetDateTime.parse("2026-03-02T00:30+01:00"), LocalDate.of(2026, 7, 1)));
            } finally {
                TimeZone.setDefault(machine);
            }
        }
    }

    @Test
    void refusesDefinesThatDoNotExistOrWereNotAskedFor() {
        Logic logic = compile("define \"One\": 1\ndefine \"Two\": 2");

        assertThatThrownBy(() -> logic.evaluate(record(), TIME, Map.of(), Set.of(define("Three"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Three");
        Evaluation evaluation = logic.evaluate(record(), TIME, Map.of(), Set.of(define("One")));
        assertThatThrownBy(() -> evaluation.answer(define("Two"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        Logic logic = compile(
                """
                define "Sum": Sum([Observation: "Glucose"] O return (O.value as FHIR.integer).value)
                define "Twice": "Sum" * 2
                """);
        var pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                int value = i;
                calls.add(() -> evaluate(logic, record(observation("a", "glucose", "2026", value)))
                        .answer(define("Twice"))
                        .equals(new Answer.Value(value * 2)));
            }
            for (Future<Boolean> right : pool.invokeAll(calls)) {
                assertThat(right.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
    }

    private static Map<String, Object> valuesOf(Logic logic, PatientRecord record) {
        Evaluation evaluation = evaluate(logic, record);
        return logic.defines().stream()
                .filter(define -> !(evaluation.answer(define) instanceof Answer.Unknown))
                .collect(Collectors.toMap(
                        DefineRef::define, define -> ((Answer.Value) evaluation.answer(define)).value()));
    }

    private static Observation observation(String id, String code, String effective, int value) {
        Observation observation = new Observation()
                .setCode(new CodeableConcept(new Coding(SYSTEM, code, null)))
                .setEffective(new DateTimeType(effective))
                .setValue(new IntegerType(value));
        observation.setId(id);
        return observation;
    }
}
