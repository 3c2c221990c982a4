package org.charcot.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.charcot.logic.BrokenLogicException.Fault;
import org.charcot.logic.Logic.CqlSource;
import org.charcot.logic.Logic.Requirement;
import org.charcot.record.Code;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class LogicTest {

    private static final String SYSTEM = "http://example.org/codes";
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final EvaluationTime TIME = new EvaluationTime(Instant.parse("2026-03-01T23:30:00Z"), AMSTERDAM);

    private static final ValueSets VALUE_SETS = canonical -> {
        if (canonical.equals("http://example.org/ValueSet/sugar")) {
            return Set.of(new Code(SYSTEM, "glucose"), new Code(SYSTEM, "fructose"));
        }
        throw new IllegalArgumentException("no value set " + canonical);
    };

    private static final String HEADER =
            """
            library Sample version '1.0'
            using FHIR version '4.0.1'
            include FHIRHelpers version '4.0.1'
            codesystem "Codes": 'http://example.org/codes'
            code "Glucose": 'glucose' from "Codes" display 'Blood sugar'
            code "Other": 'other' from "Codes"
            valueset "Sugar": 'http://example.org/ValueSet/sugar'
            concept "Both": { "Glucose", "Other" } display 'both'
            parameter "Limit" Integer default 5
            parameter "Mode" String default 'EACH'
            parameter "Strict" Boolean default false
            context Patient
            """;

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
    void settingsOverrideDefaults() {
        Logic logic = compile(
                """
                define "Doubled": "Limit" * 2
                define "Read": "Mode" + ' ' + ToString("Strict")
                """);
        PatientRecord record = record();

        assertThat(logic.parameters().values())
                .containsExactlyInAnyOrder(
                        new Logic.Parameter("Sample", "Limit", "System.Integer", new Answer.Value(5), null),
                        new Logic.Parameter("Sample", "Mode", "System.String", new Answer.Value("EACH"), null),
                        new Logic.Parameter("Sample", "Strict", "System.Boolean", new Answer.Value(false), null));
        Evaluation byDefault = evaluate(logic, record);
        assertThat(byDefault.answer(define("Doubled"))).isEqualTo(new Answer.Value(10));
        assertThat(byDefault.answer(define("Read"))).isEqualTo(new Answer.Value("EACH false"));
        Evaluation set =
                logic.evaluate(record, TIME, Map.of("Limit", 7, "Strict", "true", "Mode", "SAME"), logic.defines());
        assertThat(set.answer(define("Doubled"))).isEqualTo(new Answer.Value(14));
        assertThat(set.answer(define("Read"))).isEqualTo(new Answer.Value("SAME true"));
    }

    @Test
    void tellsWhichSettingsADefineRestsOn() {
        Logic logic = Logic.compile(
                List.of(
                        new CqlSource(
                                "Sample.cql",
                                HEADER
                                        + """
                                        define function "Above"(value Integer): value > "Limit"
                                        define "Strictly": "Strict"
                                        define "Plain": true
                                        """),
                        new CqlSource(
                                "Other.cql",
                                """
                                library Other version '1.0'
                                using FHIR version '4.0.1'
                                include FHIRHelpers version '4.0.1'
                                include Sample called S
                                parameter "Depth" Integer default 1
                                context Patient
                                define "Direct": "Depth" > 0
                                define "Through a function": S."Above"(3)
                                define "Through defines": "Direct" and "Between"
                                define "Between": S."Strictly" or S."Plain"
                                define "None": S."Plain"
                                """)),
                VALUE_SETS);

        assertThat(logic.parametersOf(new DefineRef("Other", "Direct"))).containsExactly("Depth");
        assertThat(logic.parametersOf(new DefineRef("Other", "Through a function")))
                .containsExactly("Limit");
        assertThat(logic.parametersOf(new DefineRef("Other", "Through defines")))
                .containsExactly("Depth", "Strict");
        assertThat(logic.parametersOf(new DefineRef("Other", "None"))).isEmpty();
    }

    @Test
    void readsWhatTheCommentsSay() {
        Logic logic = Logic.compile(
                List.of(
                        new CqlSource(
                                "Sample.cql",
                                """
                        library Sample version '1.0'
                        using FHIR version '4.0.1'

                        /*
                        Points from which it is fast,
                        and below which it is slow.
                        @nl: Punten vanaf waar
                        het snel gaat.
                        */
                        parameter "Fast From" Decimal default 1.0
                        parameter "Slow Below" Decimal default 0.50

                        // One line.
                        // And another. @nl: Eén regel.
                        parameter Lines Integer default 2

                        parameter "Unsaid" String default 'x'

                        context Patient

                        /* Whether it goes fast. @nl: Of het snel gaat. */
                        define "Is Fast":
                          2.0 >= "Fast From"

                        define "Nothing Said": null as Integer
                        """)),
                VALUE_SETS);

        Logic.Doc fast = new Logic.Doc(
                "Points from which it is fast, and below which it is slow.", "Punten vanaf waar het snel gaat.");
        assertThat(logic.parameters())
                .extractingByKey("Fast From")
                .extracting(Logic.Parameter::doc)
                .isEqualTo(fast);
        assertThat(logic.parameters())
                .extractingByKey("Slow Below")
                .extracting(Logic.Parameter::doc)
                .isEqualTo(fast);
        assertThat(logic.parameters())
                .extractingByKey("Lines")
                .extracting(Logic.Parameter::doc)
                .isEqualTo(new Logic.Doc("One line. And another.", "Eén regel."));
        assertThat(logic.parameters())
                .extractingByKey("Unsaid")
                .extracting(Logic.Parameter::doc)
                .isNull();
        assertThat(logic.textOf(new DefineRef("Sample", "Is Fast")))
                .isEqualTo(new Logic.DefineText(
                        "define \"Is Fast\":\n  2.0 >= \"Fast From\"",
                        new Logic.Doc("Whether it goes fast.", "Of het snel gaat.")));
        assertThat(logic.textOf(new DefineRef("Sample", "Nothing Said")).doc()).isNull();
        assertThat(logic.valueOf("Slow Below", Map.of())).isEqualTo("0.50");
        assertThat(logic.valueOf("Slow Below", Map.of("Slow Below", "0.7"))).isEqualTo("0.7");
    }

    @Test
    void refusesSettingsThatDoNotExistOrDoNotFit() {
        Logic logic = compile("define \"Doubled\": \"Limit\" * 2");

        assertThatThrownBy(() -> logic.check(Map.of("Limits", 7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Limits");
        assertThatThrownBy(() -> logic.check(Map.of("Limit", "many")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("many");
        assertThatThrownBy(() -> logic.check(Map.of("Strict", "yes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("yes");
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
    void namesEveryFaultWithItsPlace() {
        List<CqlSource> sources = List.of(
                new CqlSource("broken.cql", HEADER.replace("Sample", "Broken") + "define \"A\": (1 +\ndefine \"B\": 2"),
                new CqlSource(
                        "wrong.cql",
                        HEADER.replace("Sample", "Wrong") + "define \"A\": \"Nobody\"\n" + "define \"B\": 1 + 'a'"),
                new CqlSource(
                        "alone.cql",
                        "library Alone version '1'\ninclude Absent version '2' called Absent\n" + "define \"A\": 1"),
                new CqlSource("sets.cql", HEADER.replace("Sample", "Sets").replace("ValueSet/sugar", "ValueSet/salt")),
                new CqlSource(
                        "index.cql",
                        HEADER.replace("Sample", "Index") + "define \"A\": [Observation: category in \"Sugar\"]"),
                new CqlSource("nameless.cql", "// library Named\ndefine \"A\": 1"),
                new CqlSource("again.cql", "library Alone version '1'\ndefine \"A\": 1"));

        assertThatThrownBy(() -> Logic.compile(sources, VALUE_SETS))
                .isInstanceOfSatisfying(BrokenLogicException.class, broken -> {
                    assertThat(broken.faults().stream().map(Fault::file).collect(Collectors.toSet()))
                            .containsExactlyInAnyOrder(
                                    "broken.cql",
                                    "wrong.cql",
                                    "alone.cql",
                                    "sets.cql",
                                    "index.cql",
                                    "nameless.cql",
                                    "again.cql");
                    assertThat(broken.getMessage())
                            .contains("broken.cql:14:")
                            .contains("wrong.cql:13:13: Could not resolve identifier Nobody")
                            .contains("wrong.cql:14:13: Could not resolve call to operator Add")
                            .contains("alone.cql:2:1: ")
                            .contains("Absent")
                            .contains("sets.cql:7:1: the content has no value set http://example.org/ValueSet/salt")
                            .contains("index.cql:13:13: a record is not indexed by the category of Observation")
                            .contains("nameless.cql:1:1: does not begin with a library name")
                            .contains("again.cql:1:1: library Alone is also in alone.cql");
                });
    }

    @Test
    void tellsTypesAndRequirements() {
        Logic logic = Logic.compile(
                List.of(
                        new CqlSource(
                                "sample.cql",
                                HEADER + "define \"Sugars\": [Observation: \"Sugar\"]\n"
                                        + "define \"Report\": { Tuple { en: 'a', value: 1.0 } }"),
                        new CqlSource(
                                "user.cql",
                                """
                                library User version '2.0'
                                using FHIR version '4.0.1'
                                include FHIRHelpers version '4.0.1'
                                include Sample version '1.0' called S
                                context Patient
                                define "Glucose": [Observation: S."Glucose"]
                                define "Many": exists S."Sugars"
                                define "Conditions": [Condition]
                                define function "Twice"(x Integer): x * 2
                                """)),
                VALUE_SETS);

        assertThat(logic.libraries())
                .containsEntry("Sample", new Logic.Library("Sample", "1.0"))
                .containsEntry("User", new Logic.Library("User", "2.0"))
                .hasSize(2);
        assertThat(logic.defines().stream().map(DefineRef::toString))
                .containsExactly(
                        "Sample.\"Report\"",
                        "Sample.\"Sugars\"",
                        "User.\"Conditions\"",
                        "User.\"Glucose\"",
                        "User.\"Many\"");
        assertThat(logic.resultType(define("Sugars"))).isEqualTo("List<FHIR.Observation>");
        assertThat(logic.resultType(define("Report"))).isEqualTo("List<Tuple{en System.String, value System.Decimal}>");
        assertThat(logic.resultType(new DefineRef("User", "Many"))).isEqualTo("System.Boolean");
        assertThat(logic.requirements("User").stream().map(LogicTest::toText))
                .containsExactlyInAnyOrder(
                        "Patient [] []",
                        "Condition [] []",
                        "Observation [] [http://example.org/codes#glucose]",
                        "Observation [http://example.org/ValueSet/sugar] []");
        assertThat(logic.elmJson("User")).contains("\"version\":\"2.0\"").contains("\"Many\"");
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

    private static String toText(Requirement requirement) {
        return requirement.type() + " " + requirement.valueSets() + " " + requirement.codes();
    }

    private static Logic compile(String defines) {
        return Logic.compile(List.of(new CqlSource("sample.cql", HEADER + defines)), VALUE_SETS);
    }

    private static DefineRef define(String name) {
        return new DefineRef("Sample", name);
    }

    private static Evaluation evaluate(Logic logic, PatientRecord record) {
        return logic.evaluate(record, TIME, Map.of(), logic.defines());
    }

    private static Map<String, Object> valuesOf(Logic logic, PatientRecord record) {
        Evaluation evaluation = evaluate(logic, record);
        return logic.defines().stream()
                .filter(define -> !(evaluation.answer(define) instanceof Answer.Unknown))
                .collect(Collectors.toMap(
                        DefineRef::define, define -> ((Answer.Value) evaluation.answer(define)).value()));
    }

    private static PatientRecord record(Observation... observations) {
        Patient patient = new Patient();
        patient.setId("p");
        patient.getBirthDateElement().setValueAsString("1960");
        return PatientRecord.of(patient, Arrays.asList(observations));
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
