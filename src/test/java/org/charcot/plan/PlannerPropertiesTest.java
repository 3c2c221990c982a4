package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.charcot.record.EvaluationTime;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Task;

class PlannerPropertiesTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final Guideline PLAN = MadeUp.guideline(plan -> {});

    @Property(tries = 1000)
    void theOrderOfTheRecordDoesNotMatter(
            @ForAll("results") List<Observation> results,
            @ForAll @IntRange(max = 500) int day,
            @ForAll("shuffles") Random random) {
        List<Observation> shuffled = new ArrayList<>(results);
        Collections.shuffle(shuffled, random);
        assertSame(outcome(shuffled, day), outcome(results, day));
    }

    @Property(tries = 1000)
    void aFactThatIsWithdrawnLeavesNoTrace(
            @ForAll("results") List<Observation> results,
            @ForAll("result") Observation extra,
            @ForAll @IntRange(max = 500) int day) {
        extra.setId("extra");
        List<Desired> before = outcome(results, day);
        List<Observation> more = new ArrayList<>(results);
        more.add(extra);
        outcome(more, day);
        assertSame(outcome(results, day), before);
        extra.setStatus(Observation.ObservationStatus.ENTEREDINERROR);
        assertSame(outcome(more, day), before);
    }

    @Property(tries = 1000)
    void timeGoesForwardOnly(
            @ForAll("results") List<Observation> results,
            @ForAll @IntRange(max = 500) int day,
            @ForAll @IntRange(min = 1, max = 500) int later) {
        Map<String, Timeliness> before = timeliness(results, day);
        Map<String, Timeliness> after = timeliness(results, day + later);
        assertThat(after).containsOnlyKeys(before.keySet());
        before.forEach((id, stood) -> assertThat(after.get(id)).isGreaterThanOrEqualTo(stood));
    }

    @Property(tries = 1000)
    void theTimeOfDayDoesNotMatter(@ForAll("results") List<Observation> results, @ForAll @IntRange(max = 500) int day) {
        Instant midnight = START.plusDays(day).atStartOfDay(MadeUp.AMSTERDAM).toInstant();
        Instant lastSecond = START.plusDays(day + 1)
                .atStartOfDay(MadeUp.AMSTERDAM)
                .toInstant()
                .minusSeconds(1);
        assertSame(
                outcome(results, new EvaluationTime(midnight, MadeUp.AMSTERDAM)),
                outcome(results, new EvaluationTime(lastSecond, MadeUp.AMSTERDAM)));
    }

    @Property(tries = 1000)
    void aResultCountsForOneDueDayAtMost(@ForAll("result") Observation result, @ForAll @IntRange(max = 500) int day) {
        result.setId("only");
        assertThat(patient(List.of(result)).made(Task.class, START.plusDays(day).toString()))
                .filteredOn(Task::hasOutput)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<Observation> result() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "b2", "c"),
                        Arbitraries.integers().between(-30, 450))
                .as((code, day) ->
                        MadeUp.observation("o", code, START.plusDays(day).toString()));
    }

    @Provide
    Arbitrary<List<Observation>> results() {
        return result().list().ofMaxSize(12).map(results -> {
            for (int i = 0; i < results.size(); i++) {
                results.get(i).setId("o" + i);
            }
            return results;
        });
    }

    @Provide
    Arbitrary<Random> shuffles() {
        return Arbitraries.randoms();
    }

    private static MadeUp patient(List<Observation> results) {
        MadeUp patient = new MadeUp(PLAN).course(START.toString());
        results.forEach(patient::holds);
        return patient;
    }

    private static List<Desired> outcome(List<Observation> results, int day) {
        return outcome(results, MadeUp.noon(START.plusDays(day).toString()));
    }

    private static List<Desired> outcome(List<Observation> results, EvaluationTime time) {
        return ((Outcome.Plan) patient(results).outcome(time)).desired();
    }

    private static void assertSame(List<Desired> one, List<Desired> other) {
        assertThat(one)
                .extracting(Desired::key)
                .isEqualTo(other.stream().map(Desired::key).toList());
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.get(i).resource().equalsDeep(other.get(i).resource()))
                    .as(one.get(i).key())
                    .isTrue();
        }
    }

    private static Map<String, Timeliness> timeliness(List<Observation> results, int day) {
        Map<String, Timeliness> timeliness = new TreeMap<>();
        patient(results)
                .made(Task.class, START.plusDays(day).toString())
                .forEach(task -> timeliness.put(
                        task.getIdElement().getIdPart(),
                        Timeliness.valueOf(task.getBusinessStatus()
                                .getCodingFirstRep()
                                .getDisplay()
                                .toUpperCase(Locale.ROOT))));
        return timeliness;
    }
}
