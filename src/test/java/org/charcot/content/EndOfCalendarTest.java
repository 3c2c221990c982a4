package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Some systems write the first or the last day of the calendar where they know of none. */
class EndOfCalendarTest {

    private static final List<String> ENDS =
            List.of("9999-12-31", "9999", "9999-12-31T23:59:59.999-12:00", "0001-01-01", "0001-01-01T00:00:00Z");

    static Stream<Arguments> inputs() {
        List<Named<BiConsumer<Chart, @Nullable String>>> inputs = List.of(
                Named.of(
                        "start of a medicine",
                        (chart, day) -> chart.add(new MedicationStatement()
                                .setStatus(MedicationStatement.MedicationStatementStatus.ACTIVE)
                                .setMedication(Chart.concept("atc|N07XX02"))
                                .setEffective(
                                        day == null
                                                ? new Period()
                                                : new Period().setStartElement(new DateTimeType(day))))),
                Named.of("end of a medicine", (chart, day) -> chart.medicine("N07XX02", "2025-12-01", day)
                        .setStatus(MedicationStatement.MedicationStatementStatus.ACTIVE)),
                Named.of(
                        "onset",
                        (chart, day) -> chart.add(new Condition()
                                .setCode(Chart.concept("sct|86044005"))
                                .setOnset(day == null ? null : new DateTimeType(day)))),
                Named.of("day of a response", (chart, day) -> chart.alsfrs("2026-01-01", "333333333333")
                        .setAuthoredElement(day == null ? null : new DateTimeType(day))),
                Named.of(
                        "day of a weight",
                        (chart, day) -> date(chart.observation("loinc|29463-7", "2026", "60 kg"), day)),
                Named.of(
                        "day of a result",
                        (chart, day) -> date(chart.lab("1742-6", "2026", "900 U/L", null, "40"), day)),
                Named.of("day of birth", (chart, day) -> chart.patient()
                        .setBirthDateElement(
                                day == null ? null : new DateType(day.substring(0, Math.min(10, day.length()))))));
        return inputs.stream().flatMap(input -> ENDS.stream().map(day -> Arguments.of(input, day)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("inputs")
    void aDateFromWhichNothingCanBeCountedIsOneThatIsNotKnown(BiConsumer<Chart, @Nullable String> input, String day) {
        Set<String> plan = plan(input, day);
        Set<String> other = plan(input, null);
        assertThat(Sets.difference(plan, other)).isEmpty();
        assertThat(Sets.difference(other, plan)).isEmpty();
    }

    private static Set<String> plan(BiConsumer<Chart, @Nullable String> input, @Nullable String day) {
        Chart chart = new Chart().als("2025-06-01");
        chart.medicine("N07XX02", "2026-01-15", null);
        chart.lab("1742-6", "2026-02-10", "240 U/L", null, "40");
        chart.alsfrs("2026-01-20", "444444443333");
        chart.observation("loinc|29463-7", "2026-01-10", "70 kg");
        chart.observation("loinc|29463-7", "2026-02-10", "66 kg");
        input.accept(chart, day);
        return chart.on("2026-02-12").resources().stream()
                .map(FhirContext.forR4Cached().newJsonParser()::encodeResourceToString)
                .collect(Collectors.toSet());
    }

    private static void date(Observation observation, @Nullable String day) {
        observation.setEffective(day == null ? null : new DateTimeType(day));
    }
}
