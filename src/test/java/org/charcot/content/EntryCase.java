package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.charcot.questionnaire.AlsfrsR;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/** What the tests of entry and phenotype share: the charts that they write and what they read off the outcome. */
abstract class EntryCase {

    static final String TODAY = "2026-06-01";
    static final String VISIT = "2026-05-01";
    static final List<String> PHENOTYPES =
            List.of("ALS Signs", "PSMA Is Possible", "PLS Is Possible", "PBP Is Possible");
    static final Map<Character, String> REGIONS =
            Map.of('B', "bulbar", 'C', "cervical", 'T', "thoracic", 'L', "lumbosacral");

    static Chart examined(String umn, String lmn, String emg) {
        Chart chart = new Chart();
        examine(chart, VISIT, umn, lmn);
        emg(chart, emg);
        return chart;
    }

    /** All four regions on a day; the letters are the regions with signs. */
    static void examine(Chart chart, String day, String umn, String lmn) {
        for (char letter : "BCTL".toCharArray()) {
            chart.region(
                    REGIONS.getOrDefault(letter, ""),
                    day,
                    umn.indexOf(letter) >= 0 ? "present" : "absent",
                    lmn.indexOf(letter) >= 0 ? "present" : "absent");
        }
    }

    /** Needle EMG of enough muscles to decide each region. */
    static void emg(Chart chart, String regions) {
        for (String muscle : List.of(
                "B tongue",
                "C biceps-brachii",
                "C first-dorsal-interosseous",
                "T erector-spinae-thoracic",
                "L rectus-femoris",
                "L gastrocnemius")) {
            String found = regions.indexOf(muscle.charAt(0)) >= 0 ? "present" : "absent";
            Observation emg = new Observation();
            emg.setStatus(Observation.ObservationStatus.FINAL);
            emg.setCode(Chart.concept("assessment|needle-emg"));
            emg.setBodySite(Chart.concept("muscle|" + muscle.substring(2)));
            emg.setEffective(new DateTimeType(VISIT));
            Chart.component(emg, "motor-sign|fibrillation-or-positive-sharp-wave", found);
            Chart.component(emg, "motor-sign|chronic-neurogenic-change", found);
            Chart.component(emg, "motor-sign|side", "sct|7771000");
            chart.add(emg);
        }
    }

    static void stated(Chart chart, String progressive, String excluded) {
        chart.observation("assessment|progressive-course", VISIT, progressive);
        chart.observation("assessment|other-causes-excluded", VISIT, excluded);
    }

    static void suspected(Chart chart) {
        Condition condition = chart.condition("sct|86044005", null);
        condition.setVerificationStatus(new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/condition-ver-status", "provisional", null)));
    }

    static void response(Chart chart, String day, int total) {
        int[] points = new int[12];
        for (int i = 0; i < 12; i++) {
            points[i] = Math.min(4, Math.max(0, total - 4 * i));
        }
        QuestionnaireResponse response = AlsfrsR.response("r", day + "T10:00:00+02:00", false, points);
        response.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.COMPLETED);
        chart.add(response);
    }

    static @Nullable Object asked(Chart chart, String define) {
        return chart.answer("EntryAndPhenotype", define, TODAY);
    }

    static Resource content(String file) throws IOException {
        return (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(Files.readString(Path.of(file)));
    }

    /** The code of the value, or of the reason why there is none. */
    static String value(Result result, String code) {
        Observation observation = only(result.inferences(code));
        return observation.hasValue()
                ? observation.getValueCodeableConcept().getCodingFirstRep().getCode()
                : observation.getDataAbsentReason().getCodingFirstRep().getCode();
    }

    static String component(Observation observation, String code) {
        var component = observation.getComponent().stream()
                .filter(part -> part.getCode().getCodingFirstRep().getCode().equals(code))
                .findFirst()
                .orElseThrow();
        if (!component.hasValue()) {
            return component.getDataAbsentReason().getCodingFirstRep().getCode();
        }
        return component.hasValueCodeableConcept()
                ? component.getValueCodeableConcept().getCodingFirstRep().getCode()
                : component.getValue().primitiveValue();
    }

    static List<String> titles(Result result, String rule) {
        return result.tasks(rule).stream().map(Task::getDescription).toList();
    }

    static List<String> statuses(Result result, String rule) {
        return result.tasks(rule).stream()
                .map(task -> task.getStatus().toCode())
                .sorted()
                .toList();
    }

    static List<String> dues(Result result, String rule) {
        return result.tasks(rule).stream()
                .map(Result::due)
                .filter(due -> !due.isEmpty())
                .toList();
    }

    static List<String> notes(Task task) {
        return task.getNote().stream().map(Annotation::getText).toList();
    }

    static <T> T only(List<T> all) {
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
