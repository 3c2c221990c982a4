package org.charcot.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charcot.logic.SampleLogic.HEADER;
import static org.charcot.logic.SampleLogic.VALUE_SETS;
import static org.charcot.logic.SampleLogic.define;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.charcot.logic.BrokenLogicException.Fault;
import org.charcot.logic.Logic.CqlSource;
import org.charcot.logic.Logic.Requirement;
import org.junit.jupiter.api.Test;

/** What is read off CQL sources without a record: faults, types, requirements and comments. */
class LogicSourceTest {

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
                        @values: 0 to 10
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

                        // Not part of the define.
                        define "Is Fast":
                          2.0 >= "Fast From"
                        """)),
                VALUE_SETS);

        Logic.Doc fast = new Logic.Doc(
                "Points from which it is fast, and below which it is slow.",
                "Punten vanaf waar het snel gaat.",
                "0 to 10");
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
                .isEqualTo(new Logic.Doc("One line. And another.", "Eén regel.", null));
        assertThat(logic.parameters())
                .extractingByKey("Unsaid")
                .extracting(Logic.Parameter::doc)
                .isNull();
        assertThat(logic.textOf(new DefineRef("Sample", "Is Fast")))
                .isEqualTo("define \"Is Fast\":\n  2.0 >= \"Fast From\"");
        assertThat(logic.valueOf("Slow Below", Map.of())).isEqualTo("0.50");
        assertThat(logic.valueOf("Slow Below", Map.of("Slow Below", "0.7"))).isEqualTo("0.7");
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
        assertThat(logic.requirements("User").stream().map(LogicSourceTest::toText))
                .containsExactlyInAnyOrder(
                        "Patient [] []",
                        "Condition [] []",
                        "Observation [] [http://example.org/codes#glucose]",
                        "Observation [http://example.org/ValueSet/sugar] []");
        assertThat(logic.elmJson("User")).contains("\"version\":\"2.0\"").contains("\"Many\"");
    }

    private static String toText(Requirement requirement) {
        return requirement.type() + " " + requirement.valueSets() + " " + requirement.codes();
    }
}
