package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way of breaking the content stops the start with the file, the place and the fault. */
class BrokenContentTest {

    private static final String ROOT = "https://example.org/fhir";

    @TempDir
    Path folder;

    @BeforeEach
    void soundContent() throws IOException {
        write("plan/PlanDefinition-p.json", plan("Has Findings", ROOT + "/ActivityDefinition/a"));
        write(
                "activity/ActivityDefinition-a.json",
                """
                {"resourceType":"ActivityDefinition","id":"a","url":"%s/ActivityDefinition/a","version":"1",
                 "status":"active","kind":"Task","intent":"proposal","code":{"coding":[{"system":"%s/CodeSystem/c","code":"ask"}]}}
                """
                        .formatted(ROOT, ROOT));
        write(
                "terminology/CodeSystem-c.json",
                """
                {"resourceType":"CodeSystem","id":"c","url":"%s/CodeSystem/c","version":"1","status":"active",
                 "content":"complete","concept":[{"code":"ask","display":"Ask"},{"code":"sign","display":"Sign"}]}
                """
                        .formatted(ROOT));
        write(
                "terminology/ValueSet-v.json",
                """
                {"resourceType":"ValueSet","id":"v","url":"%s/ValueSet/v","status":"active",
                 "compose":{"include":[{"system":"%s/CodeSystem/c","concept":[{"code":"sign"}]}]}}
                """
                        .formatted(ROOT, ROOT));
        write("logic/Logic.cql", logic("exists ([Observation: \"Sign\"])"));
    }

    @Test
    void soundContentLoads() {
        assertThat(load().recordTypes()).contains("Observation");
    }

    @Test
    void logicThatAsksForTheTimeOfDayIsNoticed() throws IOException {
        assertThat(load().isSameAllDay()).isTrue();
        write("logic/Logic.cql", logic("exists ([Observation: \"Sign\"]) and Now() after @2026-01-01T12"));
        assertThat(load().isSameAllDay()).isFalse();
    }

    @Test
    void aFileThatIsNotFhir() throws IOException {
        write("plan/PlanDefinition-p.json", "{\"resourceType\":\"PlanDefinition\",\"id\":\"p\",\"titel\":\"x\"}");
        assertFault("plan/PlanDefinition-p.json", "titel");
    }

    @Test
    void logicThatDoesNotCompile() throws IOException {
        write("logic/Logic.cql", logic("exists ([Observation: \"Sign\"]"));
        assertFault("logic/Logic.cql");
    }

    @Test
    void aValueSetThatTheLogicNamesAndNobodyHas() throws IOException {
        Files.delete(folder.resolve("terminology/ValueSet-v.json"));
        assertFault("logic/Logic.cql", ROOT + "/ValueSet/v");
    }

    @Test
    void aDefineThatTheLogicDoesNotHave() throws IOException {
        write("plan/PlanDefinition-p.json", plan("Has Fidings", ROOT + "/ActivityDefinition/a"));
        assertFault("PlanDefinition/p", "action[0].condition[0].expression", "Has Fidings");
    }

    @Test
    void aConditionThatIsNotBoolean() throws IOException {
        write("logic/Logic.cql", logic("Count([Observation: \"Sign\"])"));
        assertFault("PlanDefinition/p", "action[0].condition[0].expression", "Boolean", "Integer");
    }

    @Test
    void aCanonicalThatNobodyHas() throws IOException {
        write("plan/PlanDefinition-p.json", plan("Has Findings", ROOT + "/ActivityDefinition/b"));
        assertFault("PlanDefinition/p", "action[0].definition", ROOT + "/ActivityDefinition/b");
    }

    @Test
    void anEmptyValueSet() throws IOException {
        write(
                "terminology/ValueSet-v.json",
                "{\"resourceType\":\"ValueSet\",\"id\":\"v\",\"url\":\"" + ROOT
                        + "/ValueSet/v\",\"status\":\"active\"}");
        assertFault("ValueSet/v", "empty");
    }

    @Test
    void aCodeThatOurCodeSystemDoesNotHave() throws IOException {
        write(
                "activity/ActivityDefinition-a.json",
                Files.readString(folder.resolve("activity/ActivityDefinition-a.json"))
                        .replace("\"ask\"", "\"aks\""));
        assertFault(
                "activity/ActivityDefinition-a.json",
                "ActivityDefinition.code.coding[0]",
                ROOT + "/CodeSystem/c has no code 'aks'");
    }

    @Test
    void aSettingThatTheLogicDoesNotHave() {
        assertThatThrownBy(() -> Content.load(
                        FhirContext.forR4Cached(),
                        "file:" + folder + "/",
                        ROOT + "/PlanDefinition/p",
                        Map.of("No Such Rule", "x"),
                        Set.of()))
                .isInstanceOf(BrokenContentException.class)
                .hasMessageContaining("charcot.evaluation.rules.[No Such Rule]: there is no such setting");
    }

    @Test
    void aStrategyToSwitchOffThatThePathwayDoesNotHave() {
        assertThatThrownBy(() -> Content.load(
                        FhirContext.forR4Cached(),
                        "file:" + folder + "/",
                        ROOT + "/PlanDefinition/p",
                        Map.of(),
                        Set.of("two")))
                .isInstanceOf(BrokenContentException.class)
                .hasMessageContaining("there is no action two to switch off; there are [one]");
    }

    private void assertFault(String... parts) {
        assertThatThrownBy(this::load)
                .isInstanceOfSatisfying(BrokenContentException.class, broken -> assertThat(broken.faults())
                        .anySatisfy(fault -> assertThat(fault).contains(parts)));
    }

    private Content load() {
        return Content.load(
                FhirContext.forR4Cached(), "file:" + folder + "/", ROOT + "/PlanDefinition/p", Map.of(), Set.of());
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String plan(String define, String definition) {
        return """
               {"resourceType":"PlanDefinition","id":"p","url":"%s/PlanDefinition/p","version":"1","status":"active",
                "library":["%s/Library/Logic"],
                "action":[{"id":"one","title":"Ask","definitionCanonical":"%s",
                  "condition":[{"kind":"applicability",
                    "expression":{"language":"text/cql-identifier","expression":"%s"}}]}]}
               """
                .formatted(ROOT, ROOT, definition, define);
    }

    private static String logic(String condition) {
        return """
               library Logic version '1'
               using FHIR version '4.0.1'
               include FHIRHelpers version '4.0.1'
               valueset "Sign": '%s/ValueSet/v'
               context Patient
               define "Has Findings": %s
               """
                .formatted(ROOT, condition);
    }
}
