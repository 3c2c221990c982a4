package org.charcot.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * A small record that shows when rules act: {@code src/test/resources/three-answers/<plan>.yaml}.
 *
 * <p>Such a file has the charts of one plan. {@code with} names parts that charts share, from {@code parts.yaml};
 * {@code record} has the rest, in {@link Shorthand}. {@code at: another-site} are the settings of that name there.
 *
 * @param name what the record says, in a sentence
 * @param settings other values than the defaults, by name of the CQL parameter
 * @param yes the actions that apply, and what each of them makes
 * @param no the actions that do not apply
 * @param unknown the actions of which the record does not say whether they apply
 */
record RuleChart(
        String plan,
        String name,
        LocalDate day,
        Map<String, Object> settings,
        PatientRecord record,
        Map<String, String> yes,
        List<String> no,
        List<String> unknown) {

    static final Path FOLDER = Path.of("src/test/resources/three-answers");

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    EvaluationTime time() {
        return new Story.Step(day, name, Map.of(), List.of(), record).time();
    }

    @Override
    public String toString() {
        return plan + ": " + name;
    }

    static List<RuleChart> all() throws IOException {
        Map<String, Object> parts = yaml(FOLDER.resolve("parts.yaml"));
        List<RuleChart> charts = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve("plan"))) {
            for (Path file : files.sorted().toList()) {
                String plan = file.getFileName().toString().replace(".yaml", "");
                for (Object chart : (List<?>) yaml(file).getOrDefault("charts", List.of())) {
                    charts.add(chart(plan, Story.map(chart), parts));
                }
            }
        }
        return charts;
    }

    static Map<String, Object> yaml(Path file) throws IOException {
        return Story.yaml().load(Files.readString(file));
    }

    private static RuleChart chart(String plan, Map<String, Object> yaml, Map<String, Object> parts) {
        LocalDate day = yaml.get("day") instanceof String text ? LocalDate.parse(text) : TODAY;
        Map<String, Object> written = new LinkedHashMap<>();
        list(yaml, "with").forEach(part -> written.putAll(Story.map(parts.get(part))));
        written.putAll(Story.map(yaml.getOrDefault("record", Map.of())));
        List<Resource> resources = new ArrayList<>();
        Shorthand shorthand = new Shorthand(day);
        written.forEach((reference, content) -> resources.add(shorthand.resource(reference, Story.map(content))));
        Patient patient = resources.stream()
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .findAny()
                .orElseGet(() -> (Patient) shorthand.resource("Patient/" + Story.PATIENT, Map.of()));
        resources.remove(patient);
        Map<String, String> yes = new TreeMap<>();
        Story.map(yaml.getOrDefault("yes", Map.of())).forEach((action, made) -> yes.put(action, made.toString()));
        return new RuleChart(
                plan,
                Story.text(yaml, "chart"),
                day,
                yaml.get("at") instanceof String site ? Story.map(parts.get(site)) : Map.of(),
                PatientRecord.of(patient, resources),
                yes,
                list(yaml, "no"),
                list(yaml, "unknown"));
    }

    private static List<String> list(Map<String, Object> yaml, String key) {
        return ((List<?>) yaml.getOrDefault(key, List.of()))
                .stream().map(Object::toString).toList();
    }
}
