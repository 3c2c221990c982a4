package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.charcot.plan.Desired;
import org.charcot.plan.Outcome;
import org.charcot.record.Code;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each code that the content looks up, in each type in which it does, however it is said. */
class EveryCodeTest {

    private static final Map<String, SortedSet<Code>> CODES = Sayings.codesByType(Chart.CONTENT);
    private static final String EARLIER = "2025-11-03";
    private static final String LATER = "2026-03-02";
    private static final List<Chart> PATIENTS = List.of(onRiluzole(), inWorkUp());

    static Stream<String> types() {
        return CODES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatIsRetractedWasNeverThere(String type) {
        List<String> faults = new ArrayList<>();
        for (Chart patient : PATIENTS) {
            Map<String, Resource> plan = plan(patient);
            for (Code code : codes(type)) {
                differences(plan, plan(patient, errors(type, code))).forEach(key -> faults.add(code + ": " + key));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** An error takes nothing back either that was said before in the same words. The patients take turns. */
    @ParameterizedTest
    @MethodSource("types")
    void whatIsRetractedHidesNothing(String type) {
        List<String> faults = new ArrayList<>();
        int turn = 0;
        for (Code code : codes(type)) {
            Chart patient = PATIENTS.get(turn++ % PATIENTS.size());
            List<Resource> before = new ArrayList<>();
            Stream.of("Observation", "Condition", type)
                    .distinct()
                    .forEach(also -> before.addAll(
                            named("before", Sayings.of(also, code, EARLIER).subList(0, 1))));
            differences(plan(patient, before), plan(patient, before, errors(type, code)))
                    .forEach(key -> faults.add(code + ": " + key));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void neitherOrderNorRepetitionMatters(String type) {
        List<Resource> said = new ArrayList<>();
        codes(type).forEach(code -> said.addAll(named(code.code(), Sayings.of(type, code, LATER))));
        List<Resource> reversed = new ArrayList<>(said);
        Collections.reverse(reversed);

        for (Chart patient : PATIENTS) {
            assertThat(differences(plan(patient, said), plan(patient, reversed, said)))
                    .isEmpty();
        }
    }

    private static List<Resource> errors(String type, Code code) {
        return named(
                "error",
                Sayings.of(type, code, LATER).stream().map(Stories::retracted).toList());
    }

    private static SortedSet<Code> codes(String type) {
        return Objects.requireNonNull(CODES.get(type), type);
    }

    /** Seen for a year: a disease confirmed, riluzole with a raised ALT, questionnaires, and open questions. */
    private static Chart onRiluzole() {
        Chart chart = new Chart().born("1960-05-05").als("2025-01-10");
        chart.medicine("N07XX02", "2025-09-01", null);
        chart.alsfrs("2025-09-02", "444433334444");
        chart.alsfrs("2025-12-02", "332233234443");
        chart.region("bulbar", "2025-09-02", "present", "present");
        chart.region("cervical", "2025-09-02", "present", "present");
        chart.lab("1742-6", "2025-10-01", "60 U/L", null, "45");
        chart.observation("loinc|29463-7", "2025-10-01", "80 kg");
        chart.observation("loinc|29463-7", "2026-02-01", "70 kg");
        chart.observation("sct|386661006", "2026-01-05", "present");
        return chart;
    }

    /** Signs in the arms, a suspicion, twitching muscles, and another disease that somebody thinks of. */
    private static Chart inWorkUp() {
        Chart chart = new Chart().born("1990-05-05");
        chart.condition("sct|37340000", "2025-10-01").setVerificationStatus(verified("provisional"));
        chart.condition("sct|24700007", "2025-10-01").setVerificationStatus(verified("provisional"));
        chart.condition("sct|91637004", "2025-10-01").setVerificationStatus(verified("provisional"));
        chart.region("cervical", "2025-10-20", "absent", "present");
        chart.sign("hpo|HP:0001347", "lumbosacral", "2025-10-20", "present");
        chart.observation("hpo|HP:0002380", "2025-09-01", "present");
        chart.observation("finding|neurological-episode", "2026-05-20", "present");
        return chart;
    }

    private static CodeableConcept verified(String status) {
        return Sayings.verification("condition", status);
    }

    /** Some stand before and some after what is in the chart, because a record is ordered by id. */
    private static List<Resource> named(String name, List<Resource> resources) {
        for (int i = 0; i < resources.size(); i++) {
            resources.get(i).setId((i % 2 == 0 ? "A-" : "z-") + name + "-" + i);
        }
        return resources;
    }

    @SafeVarargs
    private static Map<String, Resource> plan(Chart chart, List<Resource>... more) {
        List<Resource> all = new ArrayList<>(chart.resources());
        for (List<Resource> resources : more) {
            all.addAll(resources);
        }
        Outcome outcome = Chart.CONTENT.evaluate(PatientRecord.of(chart.patient(), all), Stories.midnight(0));
        assertThat(outcome).isInstanceOf(Outcome.Plan.class);
        Map<String, Resource> plan = new TreeMap<>();
        for (Desired desired : ((Outcome.Plan) outcome).desired()) {
            plan.put(desired.key(), desired.resource());
        }
        return plan;
    }

    /** What is in one of the two only, or not the same in both. */
    private static List<String> differences(Map<String, Resource> one, Map<String, Resource> other) {
        SortedSet<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys.stream()
                .filter(key -> !one.containsKey(key)
                        || !other.containsKey(key)
                        || !one.get(key).equalsDeep(other.get(key)))
                .toList();
    }
}
