package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charcot.content.Chart;
import org.charcot.content.Stories;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same actions apply as by the {@link Oracle}, to the patients of the demonstration and to what is made up. */
class OracleTest {

    @ParameterizedTest
    @MethodSource("patients")
    void theSameActionsApplyToThePatientsOfTheDemonstration(PatientRecord record) {
        Oracle.assertAgreed(record, Stories.midnight(180));
    }

    @Test
    void everyStrategyHasSomethingToCompare() throws IOException {
        List<PatientRecord> records = patients();
        for (Guideline strategy : Strategies.ALL) {
            assertThat(records).as(strategy.url()).anySatisfy(record -> assertThat(
                            Oracle.ours(strategy, Strategies.complete(record), Stories.midnight(180)))
                    .isNotEmpty());
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void theSameActionsApplyToWhatIsMadeUp(@ForAll("stories") List<Resource> story) {
        Oracle.assertAgreed(Stories.record(story), Stories.midnight(0));
    }

    @Provide
    Arbitrary<List<Resource>> stories() {
        return Stories.stories(12);
    }

    /** Those of the demonstration, and two without motor neuron disease: fasciculations alone, and multiple sclerosis. */
    static List<PatientRecord> patients() throws IOException {
        Chart twitches = new Chart();
        twitches.observation("sct|82470000", "2026-01-01", "present").setSubject(new Reference("Patient/p"));
        Chart sclerosis = new Chart();
        sclerosis.condition("sct|24700007", "2020-01-01").setSubject(new Reference("Patient/p"));
        Chart treated = new Chart();
        treated.condition("sct|86044005", "2024-01-01").setSubject(new Reference("Patient/p"));
        treated.condition("finding|anxiety", "2026-01-01").setSubject(new Reference("Patient/p"));
        treated.condition("hpo|HP:0001257", "2026-01-01").setSubject(new Reference("Patient/p"));
        Stream.of("M09AA01", "G04BD04", "N06AA09", "N06AB04")
                .forEach(atc -> treated.medicine(atc, "2025-01-01", null).setSubject(new Reference("Patient/p")));
        return Stream.concat(
                        Demonstration.patients().stream(),
                        Stream.of(twitches, sclerosis, treated)
                                .map(chart -> PatientRecord.of(chart.patient(), chart.resources())))
                .toList();
    }
}
