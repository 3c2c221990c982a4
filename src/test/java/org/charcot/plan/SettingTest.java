package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.charcot.logic.DefineRef;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** What an action makes shows the settings that decide it: whether it applies, what it says and when. */
class SettingTest {

    private static final String TODAY = "2026-02-01";

    private static final Map<String, Set<Setting>> SETTINGS = Map.of(
            "In Care", Set.of(setting("Everybody")),
            "Has Course", Set.of(setting("Course")),
            "Courses", Set.of(setting("Gap"), setting("Course")),
            "Window", Set.of(setting("Window")),
            "Is High", Set.of(setting("High")),
            "Scores", Set.of(setting("Rule")));

    private static final DefineTypes LOGIC = new DefineTypes() {
        @Override
        public Optional<String> typeOf(DefineRef define) {
            return MadeUp.LOGIC.typeOf(define);
        }

        @Override
        public Set<Setting> settingsOf(DefineRef define) {
            return SETTINGS.getOrDefault(define.define(), Set.of());
        }
    };

    private final MadeUp patient = new MadeUp(
            Guideline.compile(Definitions.of(MadeUp.definitions()), LOGIC, MadeUp.VALUE_SETS, MadeUp.PATHWAY));

    @Test
    void aDatedTaskShowsThoseOfItsConditionsTheOnesAboveAndItsDates() {
        List<Task> tasks = patient.course("2026-01-15").made(Task.class, TODAY);
        assertThat(tasks).anySatisfy(task -> assertThat(settings(task))
                .containsExactly("Course = 3", "Everybody = 3", "Gap = 3", "Window = 3"));
    }

    @Test
    void anIssueAndItsTaskShowTheSame() {
        patient.says("Is High", true);
        DetectedIssue issue = patient.made(DetectedIssue.class, TODAY).get(0);
        assertThat(settings(issue)).containsExactly("Everybody = 3", "High = 3");
        assertThat(patient.made(Task.class, TODAY))
                .anySatisfy(task -> assertThat(settings(task)).containsExactly("Everybody = 3", "High = 3"));
    }

    @Test
    void anInferenceShowsWhatDecidesItsValue() {
        patient.says("Scores", Map.of("value", 1));
        assertThat(settings(patient.made(Observation.class, TODAY).get(0))).contains("Rule = 3");
    }

    @Test
    void saysWhatTheSettingDecidesInBothLanguages() {
        patient.says("Is High", true);
        Extension setting = patient.made(DetectedIssue.class, TODAY).get(0).getExtension().stream()
                .filter(extension -> extension.getUrl().endsWith("/setting"))
                .findFirst()
                .orElseThrow();
        assertThat(Words.of((StringType) setting.getExtensionByUrl("meaning").getValue()))
                .isEqualTo(new Words("What Everybody decides", "Waar Everybody over beslist"));
    }

    private static List<String> settings(DomainResource resource) {
        return resource.getExtension().stream()
                .filter(extension ->
                        extension.getUrl().equals("https://charcot.health/fhir/StructureDefinition/setting"))
                .map(extension -> extension.getExtensionString("name") + " = " + extension.getExtensionString("value"))
                .toList();
    }

    private static Setting setting(String name) {
        return new Setting(name, "3", new Words("What " + name + " decides", "Waar " + name + " over beslist"));
    }
}
