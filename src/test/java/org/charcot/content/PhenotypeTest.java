package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which phenotype the signs and the EMG point to, and when it becomes another. */
class PhenotypeTest extends EntryCase {

    // ---- phenotype (R03 to R06, R08): the truth table

    @ParameterizedTest
    @CsvSource({
        // signs of the upper, of the lower motor neuron, EMG, phenotype
        "C, C, -, als",
        "CL, CL, -, als",
        "C, L, C, als",
        "B, C, -, als",
        "B, B, -, pbp",
        "-, B, -, pbp",
        "B, B, B, pbp",
        "-, B, B, pbp",
        "-, C, -, psma",
        "-, CL, CL, psma",
        "-, BC, -, psma",
        "C, -, -, pls",
        "B, -, -, pls",
        "BCTL, -, -, pls",
        "C, -, C, umn-onset-als",
        "C, -, L, umn-onset-als",
        "-, -, C, not-classified",
        "-, -, -, no-mnd-signs"
    })
    void signsAndEmgPointToThePhenotype(String umn, String lmn, String emg, String phenotype) {
        assertThat(value(examined(umn, lmn, emg).on(TODAY), "mnd-phenotype")).isEqualTo(phenotype);
    }

    @Test
    void regionsOfEachTypeOfSignAreCounted() {
        Observation phenotype =
                examined("BC", "CTL", "-").on(TODAY).inferences("mnd-phenotype").get(0);
        assertThat(component(phenotype, "umn-regions")).isEqualTo("2");
        assertThat(component(phenotype, "lmn-regions")).isEqualTo("3");
        assertThat(component(phenotype, "umn-and-lmn-regions")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        // signs of the upper, of the lower motor neuron, and which of R03 to R06 is stated
        "C, C, ALS Signs",
        "-, C, PSMA Is Possible",
        "C, -, PLS Is Possible",
        "B, B, PBP Is Possible",
        "-, B, PBP Is Possible",
        "-, -, ''"
    })
    void onePhenotypeIsStated(String umn, String lmn, String stated) {
        Chart chart = examined(umn, lmn, "-");
        for (String define : PHENOTYPES) {
            assertThat(asked(chart, define)).as(define).isEqualTo(define.equals(stated));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "present, unknown, absent, absent, PLS Is Possible",
        "unknown, present, absent, absent, PSMA Is Possible",
        "unknown, unknown, absent, present, PBP Is Possible"
    })
    void aTypeOfSignThatNobodyLookedForLeavesThePhenotypeUnknown(
            String umn, String lmn, String bulbarUmn, String bulbarLmn, String unknown) {
        Chart chart = new Chart();
        chart.region("cervical", VISIT, umn, lmn);
        if (unknown.startsWith("PBP")) {
            chart.region("bulbar", VISIT, bulbarUmn, bulbarLmn);
        }
        assertThat(asked(chart, unknown)).isNull();
    }

    @Test
    void withoutAnyFindingNoPhenotypeIsRuledOut() {
        for (String define : PHENOTYPES) {
            assertThat(asked(new Chart(), define)).as(define).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // a lively reflex and wasting: the regions they are in; counts as an upper sign (R09)
        "cervical, cervical, true",
        "cervical, lumbosacral, false",
        "cervical, none, false",
        "none, cervical, false"
    })
    void aLivelyReflexWhereMusclesAreWastedIsPointedOut(String reflex, String wasting, boolean stated) {
        Chart chart = new Chart();
        if (!reflex.equals("none")) {
            chart.sign("hpo|HP:0001347", reflex, VISIT, "present");
        }
        if (!wasting.equals("none")) {
            chart.sign("hpo|HP:0003202", wasting, VISIT, "present");
        }
        assertThat(asked(chart, "Reflex In A Wasted Muscle")).isEqualTo(stated);
    }

    @Test
    void aReflexRecordedAsPreservedInAWastedMuscleIsAnUpperSign() {
        Chart chart = new Chart();
        chart.sign("motor-sign|reflex-in-wasted-muscle", "cervical", VISIT, "present");
        assertThat(asked(chart, "Reflex In A Wasted Muscle")).isEqualTo(true);
        assertThat(component(chart.on(TODAY).inferences("mnd-phenotype").get(0), "cervical-umn"))
                .isEqualTo("52101004");
    }

    @ParameterizedTest
    @CsvSource({"-, -, CL, true", "C, -, CL, false", "-, C, CL, false", "-, -, -, false"})
    void emgWithoutSignsIsPointedOut(String umn, String lmn, String emg, boolean stated) {
        assertThat(asked(examined(umn, lmn, emg), "EMG Stands Alone")).isEqualTo(stated);
    }

    @Test
    void withoutEmgItIsNotKnownWhetherItStandsAlone() {
        assertThat(asked(new Chart(), "EMG Stands Alone")).isNull();
    }

    @Test
    void theGuidelineIsForWhoIsSuspected() {
        assertThat(asked(new Chart(), "Is In Scope")).isEqualTo(false);
        assertThat(asked(new Chart().als("2025-01-01"), "Is In Scope")).isEqualTo(true);
        assertThat(asked(examined("C", "-", "-"), "Is In Scope")).isEqualTo(true);
    }

    // ---- conversion (R07, R08)

    @ParameterizedTest
    @CsvSource({
        // signs at the first visit, at the second visit, converts
        "-, C, C, C, true",
        "-, C, L, C, true",
        "-, C, -, CL, false",
        "C, -, C, C, true",
        "C, -, C, L, true",
        "C, -, CL, -, false",
        "-, B, -, BC, true",
        "B, B, BC, B, true",
        "-, B, B, B, false",
        "C, C, CL, CL, false",
        "B, -, B, B, true"
    })
    void aPhenotypeThatBecomesAlsIsLookedAtAgain(
            String umnBefore, String lmnBefore, String umn, String lmn, boolean converts) {
        Chart chart = new Chart();
        examine(chart, "2026-01-15", umnBefore, lmnBefore);
        examine(chart, VISIT, umn, lmn);
        assertThat(chart.on(TODAY).issues("R07")).isEqualTo(converts ? List.of("moderate") : List.of());
    }

    @Test
    void conversionNamesWhatIsNewAndRestsOnIt() {
        Chart chart = new Chart();
        examine(chart, "2026-01-15", "-", "C");
        examine(chart, VISIT, "L", "C");
        examine(chart, "2026-05-20", "CL", "C");
        Task task = only(chart.on(TODAY).tasks("R07"));
        assertThat(notes(task))
                .containsExactly("Before: only lower motor neuron signs (PSMA). New: upper motor neuron signs.");
        assertThat(task.getReasonReference().getReference()).isEqualTo("Observation/Observation8");
    }

    @Test
    void whatNobodyLookedForBeforeIsNotNew() {
        Chart chart = new Chart();
        chart.region("cervical", "2026-01-15", "unknown", "present");
        chart.region("cervical", VISIT, "present", "present");
        assertThat(chart.on(TODAY).issues("R07")).isEmpty();
    }

    @Test
    void aSignOfTheMissingTypeContradictsTheDiagnosisOnRecord() {
        Chart chart = new Chart();
        chart.condition("sct|81211007", "2024-01-01");
        assertThat(chart.on(TODAY).unknown()).anyMatch(condition -> condition.contains("Phenotype Turns Into ALS"));
        chart.region("cervical", VISIT, "present", "present");
        assertThat(chart.on(TODAY).issues("R07")).containsExactly("moderate");
    }

    @Test
    void theDiagnosisOfAlsEndsTheConversion() {
        Chart chart = new Chart();
        examine(chart, "2026-01-15", "-", "C");
        examine(chart, VISIT, "C", "C");
        chart.als("2025-01-01");
        Result result = chart.on(TODAY);
        assertThat(only(result.tasks("R07")).getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        assertThat(result.issues("R07")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"C, -, C, true", "C, -, -, false", "C, C, C, false", "-, -, C, false"})
    void lossOnEmgInClinicalPlsIsLookedAtAgain(String umn, String lmn, String emg, boolean warns) {
        assertThat(examined(umn, lmn, emg).on(TODAY).issues("R08")).isEqualTo(warns ? List.of("moderate") : List.of());
    }

    @Test
    void plsWithoutEmgIsNotKnownToBeUpperOnly() {
        Chart chart = new Chart();
        examine(chart, VISIT, "C", "-");
        Result result = chart.on(TODAY);
        assertThat(result.issues("R08")).isEmpty();
        assertThat(result.unknown()).anyMatch(condition -> condition.contains("EMG Shows Loss In PLS"));
    }
}
