package org.charcot.story;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** What was derived about the patient: criteria as a table, the ALSFRS-R as a line for each response, the rest as lines. */
final class Findings {

    private static final List<String> REGIONS = List.of("bulbar", "cervical", "thoracic", "lumbosacral");
    private static final List<String> SUB_SCORES = List.of("bulbar", "fine-motor", "gross-motor", "respiratory");
    private static final List<String> OF_A_RESPONSE = List.of("progression-rate", "kings-stage", "mitos-stage");
    private static final Comparator<Observation> BY_NAME =
            Comparator.comparing(observation -> Wording.of(observation.getCode()));

    private final OutcomePage page;

    Findings(OutcomePage page) {
        this.page = page;
    }

    void write() {
        criteria();
        scores();
        others();
    }

    // ---- criteria

    private void criteria() {
        List<Observation> sets = page.take(Observation.class, Findings::hasRegions, BY_NAME);
        if (sets.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add("| criteria | category | could still be | bulbar | cervical | thoracic | lumbosacral |");
        lines.add("|---|---|---|---|---|---|---|");
        Map<String, List<String>> notes = new LinkedHashMap<>();
        Map<String, Map<String, List<String>>> counts = new LinkedHashMap<>();
        for (Observation set : sets) {
            lines.add(row(set, counts));
            set.getNote().stream()
                    .map(Annotation::getText)
                    .filter(note -> !earlierNotes(set).contains(note))
                    .forEach(note -> notes.computeIfAbsent(note, unused -> new ArrayList<>())
                            .add(Wording.of(set.getCode())));
        }
        lines.add("");
        lines.add("U upper, L lower motor neuron sign, E loss in the EMG; small: absent; ?: not known.");
        lines.add("");
        lines.add(counts.entrySet().stream()
                        .map(count -> count.getKey() + where(count.getValue()))
                        .collect(joining("; "))
                + ".");
        if (!notes.isEmpty()) {
            lines.add("");
        }
        notes.forEach((note, about) -> lines.add("- " + note + " (" + abbreviated(about, sets) + ")"));
        page.section("Diagnostic criteria", lines);
    }

    /** Which sets say so, where not all that count it agree. */
    private static String where(Map<String, List<String>> about) {
        return about.size() == 1
                ? " " + about.keySet().iterator().next()
                : about.entrySet().stream()
                        .map(each -> " " + each.getKey() + " (" + String.join(", ", each.getValue()) + ")")
                        .collect(joining(","));
    }

    private static String abbreviated(List<String> about, List<Observation> sets) {
        return about.size() == sets.size() ? "all" : String.join(", ", about);
    }

    private static boolean hasRegions(Observation observation) {
        return observation.getComponent().stream()
                .anyMatch(part -> Wording.code(part.getCode()).equals("bulbar-umn"));
    }

    private String row(Observation set, Map<String, Map<String, List<String>>> counts) {
        Map<String, ObservationComponentComponent> parts = new LinkedHashMap<>();
        set.getComponent().forEach(part -> parts.put(Wording.code(part.getCode()), part));
        String category = value(set);
        String earlier = before(set) instanceof Observation known ? value(known) : "";
        String highest =
                parts.containsKey("highest-possible-category") ? value(parts.remove("highest-possible-category")) : "";
        List<String> cells = new ArrayList<>();
        cells.add(Wording.of(set.getCode())
                + (set.getStatus().toCode().equals("preliminary")
                        ? ""
                        : " (" + set.getStatus().toCode() + ")"));
        cells.add("**" + category + "**"
                + (earlier.isEmpty() || earlier.equals(category) ? "" : " (was " + earlier + ")"));
        cells.add(highest.equals(category) ? "" : highest);
        for (String region : REGIONS) {
            cells.add(letter(parts.remove(region + "-umn"), "U")
                    + letter(parts.remove(region + "-lmn"), "L")
                    + letter(parts.remove(region + "-emg"), "E"));
        }
        parts.values()
                .forEach(part -> counts.computeIfAbsent(Wording.of(part.getCode()), unused -> new LinkedHashMap<>())
                        .computeIfAbsent(value(part), unused -> new ArrayList<>())
                        .add(Wording.of(set.getCode())));
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String letter(@Nullable ObservationComponentComponent part, String letter) {
        if (part == null) {
            return "";
        }
        return !part.hasValue()
                ? letter + "?"
                : value(part).equals("present") ? letter : letter.toLowerCase(Locale.ROOT);
    }

    // ---- ALSFRS-R

    private void scores() {
        Map<String, List<Observation>> responses = new TreeMap<>();
        page.take(Observation.class, Findings::isOfAResponse, BY_NAME).forEach(observation -> responses
                .computeIfAbsent(
                        observation.getEffectiveDateTimeType().getValueAsString() + " "
                                + observation.getDerivedFromFirstRep().getReference(),
                        unused -> new ArrayList<>())
                .add(observation));
        List<String> lines = new ArrayList<>();
        responses.values().forEach(of -> lines.addAll(response(of)));
        page.section("ALSFRS-R and stages", lines);
    }

    private static boolean isOfAResponse(Observation observation) {
        return observation.getCode().getCoding().stream()
                        .anyMatch(code -> code.getSystem().endsWith("/alsfrs-r")
                                || code.getCode().matches("82953-1|82954-9"))
                || (OF_A_RESPONSE.contains(Wording.code(observation.getCode()))
                        && observation.hasDerivedFrom()
                        && observation.getDerivedFromFirstRep().getReference().startsWith("QuestionnaireResponse"));
    }

    private List<String> response(List<Observation> observations) {
        Map<String, Observation> byCode = new LinkedHashMap<>();
        observations.forEach(observation -> byCode.put(Wording.code(observation.getCode()), observation));
        Observation any = observations.get(0);
        List<String> items = new ArrayList<>();
        for (String item : List.of(
                "speech",
                "salivation",
                "swallowing",
                "handwriting",
                "cutting",
                "dressing-hygiene",
                "turning-in-bed",
                "walking",
                "climbing-stairs",
                "dyspnea",
                "orthopnea",
                "respiratory-insufficiency")) {
            items.add(byCode.entrySet().stream()
                    .filter(each -> each.getKey().startsWith(item))
                    .map(each -> each.getValue().hasValueCodeableConcept()
                            ? Wording.code(each.getValue().getValueCodeableConcept())
                                    .replaceAll(".*\\.", "")
                            : "–")
                    .findFirst()
                    .orElse("–"));
        }
        byCode.keySet().removeIf(code -> code.equals("82954-9"));
        String total = byCode.containsKey("82953-1") ? value(Objects.requireNonNull(byCode.get("82953-1"))) : "none";
        String subs = SUB_SCORES.stream()
                .filter(byCode::containsKey)
                .map(code -> code.replace('-', ' ') + " "
                        + value(Objects.requireNonNull(byCode.get(code))).replace(" points", ""))
                .collect(joining(", "));
        String line = "- " + Wording.day(any.getEffectiveDateTimeType().getValueAsString()) + ": **"
                + total.replace(" points", "") + "** = "
                + String.join("", items).replaceAll("(...)(?=.)", "$1 ") + " (" + subs + ")";
        String rest = OF_A_RESPONSE.stream()
                .filter(byCode::containsKey)
                .map(code -> finding(Objects.requireNonNull(byCode.get(code))))
                .collect(joining("; "));
        List<String> lines = new ArrayList<>();
        lines.add(page.isNew(any) ? line + "; " + rest : line + "; " + rest.replaceAll(" \\[.*?\\]", ""));
        return lines;
    }

    private String finding(Observation observation) {
        String notes = observation.getNote().stream().map(Annotation::getText).collect(joining(" "));
        return Wording.of(observation.getCode()).replaceAll("ALSFRS-R | stage$| clinical stage.*", "") + " "
                + value(observation) + interpretation(observation)
                + components(observation)
                + (notes.isEmpty() || !page.isNew(observation) ? "" : " [" + notes + "]");
    }

    // ---- others

    private void others() {
        Map<String, List<Observation>> forms = new TreeMap<>();
        page.take(Observation.class, Findings::isExtracted, BY_NAME).forEach(observation -> forms.computeIfAbsent(
                        Wording.of(observation.getEffective()), unused -> new ArrayList<>())
                .add(observation));
        page.section(
                "From the forms", forms.entrySet().stream().map(Findings::form).toList());
        List<Observation> others = page.take(Observation.class, observation -> true, BY_NAME);
        page.section("Also derived", others.stream().map(this::line).toList());
    }

    /** Whether an observation is the answer to a question of a form, rather than concluded. */
    private static boolean isExtracted(Observation observation) {
        return !observation.hasMethod()
                && observation.getDerivedFromFirstRep().getReference() != null
                && observation.getDerivedFromFirstRep().getReference().startsWith("QuestionnaireResponse");
    }

    private static String form(Map.Entry<String, List<Observation>> form) {
        return "- " + form.getKey() + ": "
                + form.getValue().stream()
                        .map(answer -> Wording.of(answer.getCode()) + " **" + value(answer) + "**")
                        .collect(joining("; "));
    }

    private String line(Observation observation) {
        String line = "- " + (page.isNew(observation) ? "new: " : "") + Wording.of(observation.getCode())
                + (observation.hasEffective() ? " (" + Wording.of(observation.getEffective()) + ")" : "")
                + ": **" + value(observation) + "**" + interpretation(observation) + components(observation);
        if (before(observation) instanceof Observation known && !value(known).equals(value(observation))) {
            line += " — was " + value(known);
        }
        return line
                + observation.getNote().stream()
                        .map(Annotation::getText)
                        .filter(note -> !earlierNotes(observation).contains(note))
                        .map(note -> "\n  - " + note)
                        .collect(joining());
    }

    /** Components by their value, so that a long list of them reads as a few. */
    private static String components(Observation observation) {
        Map<String, List<String>> byValue = new TreeMap<>();
        observation.getComponent().forEach(part -> byValue.computeIfAbsent(value(part), unused -> new ArrayList<>())
                .add(Wording.of(part.getCode()).replaceAll("^(\\d+)\\. .*", "$1")));
        return byValue.isEmpty()
                ? ""
                : "; "
                        + byValue.entrySet().stream()
                                .map(each -> each.getKey() + ": " + String.join(", ", each.getValue()))
                                .collect(joining("; "));
    }

    private static String interpretation(Observation observation) {
        return observation.hasInterpretation()
                ? " ("
                        + observation.getInterpretation().stream()
                                .map((CodeableConcept each) -> Wording.of(each))
                                .collect(joining(", "))
                        + ")"
                : "";
    }

    private static String value(Observation observation) {
        return observation.hasValue() ? Wording.of(observation.getValue()) : "not known";
    }

    private static String value(ObservationComponentComponent part) {
        return part.hasValue() ? Wording.of(part.getValue()) : "not known";
    }

    private @Nullable Resource before(Observation observation) {
        return page.view().before().get(StoryRun.reference(observation));
    }

    private List<String> earlierNotes(Observation observation) {
        return Stream.ofNullable(before(observation))
                .map(Observation.class::cast)
                .flatMap(known -> known.getNote().stream())
                .map(Annotation::getText)
                .toList();
    }
}
