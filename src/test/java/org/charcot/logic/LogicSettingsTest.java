package org.charcot.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charcot.logic.SampleLogic.HEADER;
import static org.charcot.logic.SampleLogic.TIME;
import static org.charcot.logic.SampleLogic.VALUE_SETS;
import static org.charcot.logic.SampleLogic.compile;
import static org.charcot.logic.SampleLogic.define;
import static org.charcot.logic.SampleLogic.evaluate;
import static org.charcot.logic.SampleLogic.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charcot.logic.Logic.CqlSource;
import org.charcot.record.PatientRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CQL parameters: their defaults, what overrides them, and what rests on them. */
class LogicSettingsTest {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Limits | 7 | [Limits]: there is no such setting, there are [Group, Limit, Mode, Share, Strict]",
                "Limit | many | [Limit]=many: its values are Integer 1 to 24",
                "Limit | 1.5 | [Limit]=1.5: its values are Integer 1 to 24",
                "Limit | 0 | [Limit]=0: its values are Integer 1 to 24",
                "Limit | 1 | -",
                "Limit | 24 | -",
                "Limit | 25 | [Limit]=25: its values are Integer 1 to 24",
                "Share | -0.51 | [Share]=-0.51: its values are Decimal -0.5 to 1",
                "Share | -0.50 | -",
                "Share | 1.0 | -",
                "Share | 1.01 | [Share]=1.01: its values are Decimal -0.5 to 1",
                "Mode | SAME | -",
                "Mode | same | [Mode]=same: its values are String SAME, EACH",
                "Group | B01A | -",
                "Group | B1 | [Group]=B1: its values are String /[A-Z]([0-9]{2}[A-Z]?)?/",
                "Strict | true | -",
                "Strict | yes | [Strict]=yes: its values are Boolean true, false",
            })
    void aValueIsOneThatTheCommentOfTheSettingAllows(String name, String value, @Nullable String fault) {
        Logic logic = withValues("24");

        assertThat(logic.faultsOf(Map.of(name, value)))
                .isEqualTo(Stream.ofNullable(fault).toList());
    }

    @Test
    void aDefaultIsOneOfTheValues() {
        assertThatThrownBy(() -> withValues("4"))
                .isInstanceOf(BrokenLogicException.class)
                .hasMessageContaining("values.cql")
                .hasMessageContaining("parameter [Limit]=5: its values are Integer 1 to 4");
    }

    private static Logic withValues(String most) {
        return Logic.compile(
                List.of(new CqlSource(
                        "values.cql",
                        """
                        library Values version '1.0'
                        using FHIR version '4.0.1'
                        // How much. @values: 1 to %s @nl: Hoeveel.
                        parameter "Limit" Integer default 5

                        // @values: -0.5 to 1
                        parameter "Share" Decimal default 0.0

                        /*
                        How.
                        @values: SAME, EACH
                        @nl: Hoe.
                        */
                        parameter "Mode" String default 'EACH'

                        // @values: /[A-Z]([0-9]{2}[A-Z]?)?/
                        parameter "Group" String default 'B01'

                        parameter "Strict" Boolean default false
                        context Patient
                        define "Doubled": "Limit" * 2
                        """
                                .formatted(most))),
                VALUE_SETS);
    }
}
