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
import org.charcot.logic.Logic.CqlSource;
import org.charcot.record.PatientRecord;
import org.junit.jupiter.api.Test;

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
}
