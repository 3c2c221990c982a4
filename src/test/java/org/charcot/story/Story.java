package org.charcot.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * What happens to a made-up patient, from step to step: {@code src/test/resources/story/<name>.yaml}.
 *
 * <p>A step has the day on which the plan is looked at, a sentence on what happened, what arrives on record, and what
 * people decide about the plan they saw before. A resource under a reference that is known already is a new version of
 * it; {@code retracted} gives it the status entered-in-error, {@code deleted} removes it. {@link Shorthand} tells how
 * resources are written.
 */
record Story(String name, String title, String titel, String about, List<Step> steps) {

    static final String PATIENT = "p";
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /**
     * One look at the plan.
     *
     * @param arrived what came in, by reference; null for what was deleted
     * @param record all that is on record then
     */
    record Step(
            LocalDate day,
            String happened,
            Map<String, @Nullable Resource> arrived,
            List<Decision> decisions,
            PatientRecord record) {

        EvaluationTime time() {
            return new EvaluationTime(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE);
        }
    }

    /**
     * What a person makes of a derived resource.
     *
     * @param type Task or DetectedIssue
     * @param rule the rule that it names
     * @param title the beginning of its description; empty where the rule alone tells which one it is
     * @param status the status that it gets
     * @param reason why
     */
    record Decision(String type, String rule, String title, String status, String reason) {}

    static Story read(Path file) throws IOException {
        Map<String, Object> yaml = yaml().load(Files.readString(file));
        Map<String, Resource> known = new LinkedHashMap<>();
        Patient patient =
                (Patient) new Shorthand(LocalDate.EPOCH).resource("Patient/" + PATIENT, map(yaml.get("patient")));
        List<Step> steps = new ArrayList<>();
        for (Object each : (List<?>) Objects.requireNonNull(yaml.get("steps"))) {
            Map<String, Object> step = map(each);
            LocalDate day = LocalDate.parse(text(step, "day"));
            Map<String, @Nullable Resource> arrived = new LinkedHashMap<>();
            map(step.getOrDefault("record", Map.of())).forEach((reference, content) -> {
                Resource resource = arrival(reference, content, known, day);
                arrived.put(reference, resource);
                if (resource == null) {
                    known.remove(reference);
                } else {
                    known.put(reference, resource);
                }
            });
            if (known.remove("Patient/" + PATIENT) instanceof Patient changed) {
                patient = changed;
            }
            List<Decision> decisions = ((List<?>) step.getOrDefault("decisions", List.of()))
                    .stream().map(decision -> decision(map(decision))).toList();
            steps.add(new Step(
                    day, text(step, "happened"), arrived, decisions, PatientRecord.of(patient, known.values())));
        }
        String name = file.getFileName().toString().replace(".yaml", "");
        return new Story(name, text(yaml, "title"), text(yaml, "titel"), text(yaml, "about"), steps);
    }

    private static @Nullable Resource arrival(
            String reference, Object content, Map<String, Resource> known, LocalDate day) {
        if (content instanceof Map<?, ?>) {
            return new Shorthand(day).resource(reference, map(content));
        }
        Resource before = known.get(reference);
        if (before == null) {
            throw new IllegalArgumentException(reference + " is not on record on " + day);
        }
        return switch (content.toString()) {
            case "deleted" -> null;
            case "retracted" -> Retraction.of(before);
            default -> throw new IllegalArgumentException(reference + ": " + content);
        };
    }

    private static Decision decision(Map<String, Object> decision) {
        return new Decision(
                String.valueOf(decision.getOrDefault("type", "Task")),
                text(decision, "rule"),
                String.valueOf(decision.getOrDefault("title", "")),
                text(decision, "status"),
                text(decision, "reason"));
    }

    static String text(Map<String, Object> yaml, String key) {
        if (yaml.get(key) instanceof String text) {
            return text.strip();
        }
        throw new IllegalArgumentException(key + " is missing in " + yaml.keySet());
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object yaml) {
        if (yaml instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalArgumentException(yaml + " should have names and values");
    }

    /** Every scalar is a text: what it means depends on the element it stands for. */
    static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // None, so that a date stays as it is written.
            }
        });
    }
}
