package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of the plan when another disease turns out to explain the signs. */
class AnotherDiseaseTest {

    private static final String DAY = "2026-03-01";
    private static final List<String> SUSPICION = List.of("R20", "R30", "RF10", "red-flags");

    /** Lower motor neuron signs in the arm and a conduction block: multifocal motor neuropathy taken for ALS. */
    @ParameterizedTest
    @CsvSource({
        "confirmed,   refuted,          ,     true",
        "confirmed,   refuted,          false, true",
        "confirmed,   entered-in-error, false, true",
        "confirmed,   ,                 false, true",
        "confirmed,   entered-in-error, ,     false",
        "confirmed,   provisional,      false, false",
        "confirmed,   confirmed,        ,     false",
        "differential, refuted,         ,     false",
        ",            refuted,          ,     false"
    })
    void aConfirmedDiseaseAndNoMotorNeuronDiseaseAnyMore(
            @Nullable String neuropathy, @Nullable String als, @Nullable String excluded, boolean explained) {
        Chart chart = new Chart();
        chart.region("cervical", "2026-02-01", "absent", "present");
        Observation nerve = chart.observation("assessment|nerve-conduction", "2026-02-10", "unknown")
                .setBodySite(Chart.concept("nerve|ulnar"));
        nerve.setDataAbsentReason(null);
        Chart.component(nerve, "nerve-conduction|conduction-block", "present");
        if (als != null) {
            chart.condition("sct|86044005", "2025-06-01").setVerificationStatus(verification(als));
        }
        if (neuropathy != null) {
            chart.condition("sct|230591002", "2025-06-01").setVerificationStatus(verification(neuropathy));
        }
        if (excluded != null) {
            chart.observation("assessment|other-causes-excluded", "2026-02-20", excluded);
        }
        Result result = chart.on(DAY);
        boolean ruledOut = "refuted".equals(als);
        assertThat(SUSPICION.stream().filter(result.rules()::contains))
                .containsExactlyElementsOf(explained ? List.of() : ruledOut ? List.of("RF10", "red-flags") : SUSPICION);
        assertThat(explained && !result.tasks("R55").isEmpty()).isFalse();
        assertThat(result.inferences("mnd-phenotype")).singleElement().satisfies(phenotype -> {
            assertThat(phenotype.getValueCodeableConcept().getCodingFirstRep().getCode())
                    .isEqualTo(explained ? "not-classified" : "psma");
            assertThat(phenotype.getNote().stream().anyMatch(note -> note.getText()
                            .equals("Not classified: another disease is confirmed and explains the signs.")))
                    .isEqualTo(explained);
        });
    }

    /** Sensory symptoms came up on 10 February. */
    @ParameterizedTest
    @CsvSource({"2026-02-09, true, true", "2026-02-10, true, false", "2026-02-11, false, false", ", true, true"})
    void aRedFlagStandsUntilAClinicianAnswersIt(@Nullable String stated, boolean shown, boolean asked) {
        Chart chart = new Chart().als("2025-06-01");
        chart.observation("sct|91019004", "2026-02-10", "present");
        if (stated != null) {
            chart.observation("assessment|other-causes-excluded", stated, "true");
        }
        Result result = chart.on(DAY);
        assertThat(result.issues("RF3")).hasSize(shown ? 1 : 0);
        assertThat(result.tasks("red-flags")).hasSize(asked ? 1 : 0);
    }

    /** Of a problem the day of its record counts; other causes were stated excluded on 20 February. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 2026-02-19, false",
        "2026-02-10, 2026-02-20, true",
        "2026-02-10, , true",
        ", , true",
        ", 2026-02-19, false"
    })
    void whatWasNotOnRecordBeforeTheStatementIsShownAndBlocksNothing(
            @Nullable String onset, @Nullable String recorded, boolean shown) {
        Chart chart = new Chart();
        for (String region : List.of("bulbar", "cervical", "lumbosacral")) {
            chart.region(region, "2026-02-01", "present", "present");
        }
        Condition numb = chart.condition("sct|91019004", onset);
        if (recorded != null) {
            numb.setRecordedDateElement(new DateTimeType(recorded));
        }
        chart.observation("assessment|progressive-course", "2026-02-20", "true");
        chart.observation("assessment|other-causes-excluded", "2026-02-20", "true");
        Result result = chart.on(DAY);
        assertThat(result.issues("RF3")).hasSize(shown ? 1 : 0);
        assertThat(result.inferences("differential-diagnosis")).hasSize(shown ? 1 : 0);
        assertThat(result.inferences("clinical-working-diagnosis")
                        .get(0)
                        .getValueCodeableConcept()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("als");
    }

    /** Upper motor neuron signs in the legs with sensory symptoms; the statement comes without and with an MRI. */
    @ParameterizedTest
    @CsvSource({"false, true", "true, false"})
    void aStatementDoesNotExcludeACompressionThatNobodyLookedFor(boolean imaged, boolean considered) {
        Chart chart = new Chart();
        chart.region("bulbar", "2026-02-01", "absent", "absent");
        chart.region("lumbosacral", "2026-02-01", "present", "absent");
        chart.observation("sct|91019004", "2026-02-10", "present");
        chart.observation("assessment|other-causes-excluded", "2026-02-20", "true");
        if (imaged) {
            chart.procedure("assessment|cervical-mri", "2026-02-15");
        }
        assertThat(chart.on(DAY).rules().contains("mimic-myelopathy")).isEqualTo(considered);
    }

    private static CodeableConcept verification(String code) {
        return new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/condition-ver-status", code, null));
    }
}
