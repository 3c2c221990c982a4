package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the work-up is wanted, and its imaging. */
class WorkUpTest extends WorkUpCase {

    // ---- when the work-up is wanted

    @Test
    void aSuspicionOrADiagnosisOrASignStartsIt() {
        assertThat(rules()).doesNotContain("R20");
        assertThat(new Chart().als("2025-06-01").on(TODAY).rules()).contains("R20", "R30");
        chart.sign(BABINSKI, "lumbosacral", "2026-02-20", "present");
        assertThat(rules()).contains("R20", "R30", "R40");
    }

    @ParameterizedTest
    @CsvSource({"present, false", "absent, false", "unknown, false"})
    void fasciculationsAloneDoNotStartIt(String found, boolean started) {
        chart.sign(FASCICULATIONS, "cervical", "2026-02-20", found);
        chart.sign(BABINSKI, "lumbosacral", "2026-02-20", "unknown");
        assertThat(rules().contains("R20")).isEqualTo(started);
    }

    @ParameterizedTest
    @CsvSource({
        "unconfirmed, true",
        "provisional, true",
        "differential, true",
        "confirmed, true",
        "refuted, false",
        "entered-in-error, false"
    })
    void itEndsWhenTheDiseaseIsRuledOut(String verification, boolean wanted) {
        known(MND, "2026-02-01", verification);
        assertThat(rules().contains("R20")).isEqualTo(wanted);
    }

    @Test
    void aSignDoesNotBringBackWhatWasRuledOut() {
        known(MND, "2026-02-01", "refuted");
        chart.sign(BABINSKI, "lumbosacral", "2026-01-20", "present");
        assertThat(rules()).doesNotContain("R20", "R30", "R40");
        known(MND, "2026-02-20", "provisional");
        assertThat(rules()).contains("R20", "R30", "R40");
    }

    @Test
    void nothingIsAskedOfTheDead() {
        chart.als("2025-06-01");
        chart.patient().setDeceased(new BooleanType(true));
        assertThat(rules()).doesNotContain("R20", "R30");
    }

    @ParameterizedTest
    @CsvSource({"confirmed, 2025-03-01, true", "confirmed, 2025-02-28, false", "provisional, 2020-01-01, true"})
    void anOldDiagnosisIsNotWorkedUpAgain(String verification, String recorded, boolean wanted) {
        known(MND, recorded, verification);
        assertThat(rules().contains("R20")).isEqualTo(wanted);
    }

    @Test
    void howOldTheFirstSymptomsAreDoesNotTellWhenTheDiagnosisWasMade() {
        chart.als("2004-05-01");
        assertThat(rules()).contains("R20", "R30", "R58", "R75");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-01, true", "2025-02-28, false"})
    void theDayOnWhichTheDiagnosisWasAssertedComesBeforeThatOfItsRecord(String asserted, boolean wanted) {
        known(MND, "2025-12-01", "confirmed")
                .addExtension(
                        "http://hl7.org/fhir/StructureDefinition/condition-assertedDate", new DateTimeType(asserted));
        assertThat(rules().contains("R20")).isEqualTo(wanted);
    }

    @Test
    void whatAFindingAsksForHasNoEnd() {
        known(MND, "2020-01-01", "confirmed");
        chart.sign(BABINSKI, "lumbosacral", "2020-01-01", "present");
        known("sct|230591002", TODAY, "provisional");
        chart.lab(CALCIUM, "2026-02-28", "2.9 mmol/L", "2.2", "2.55");
        chart.observation("assessment|very-asymmetrical", "2026-02-20", "true");
        assertThat(rules()).contains("R25", "R27", "R31", "R43").doesNotContain("R20", "R30", "R40");
    }

    @Test
    void whatWasDoneStaysDoneAfterTheEnd() {
        known(MND, "2025-02-28", "confirmed");
        STANDARD.forEach(test -> chart.lab(test, "2025-02-20", "1 U/L", null, "2"));
        assertThat(only("R20").getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
    }

    // ---- R30, R30', R31

    /** U and P: upper and lower motor neuron signs; a region that is not named is examined and free of signs. */
    @ParameterizedTest
    @CsvSource({
        "B:UP C:UP L:UP, true, false, no, no",
        "B:UP C:UP L:UP, true, true, MRI, no",
        "B:UP C:UP L:UP, true, , MRI, no",
        "B:UP L:UP, true, false, MRI, no",
        "B:U L:UP, true, false, MRI, MRI",
        "B:UP C:UP L:UP, false, false, MRI, no",
        "B:U C:UP L:UP, , false, no, no",
        "C:UP T:UP L:UP, , false, MRI, MRI",
        "B:? C:UP L:UP, , false, MRI, MRI",
        "B:UP C:UP T:?, true, false, MRI, no",
        "B:P C:U L:P, true, false, MRI, MRI"
    })
    void mriOfTheCervicalSpine(
            String signs, @Nullable String clear, @Nullable String suspicion, String flowchart, String appendix) {
        chart.als("2025-06-01");
        regions(signs);
        if (clear != null) {
            chart.observation("assessment|clear-bulbar-signs", "2026-02-20", clear);
        }
        if (suspicion != null) {
            chart.observation("assessment|cervical-cause-suspected", "2026-02-20", suspicion);
        }
        assertThat(chart.on(TODAY).tasks("R30")).hasSize(flowchart.equals("MRI") ? 1 : 0);
        assertThat(chart.on(TODAY).tasks("R30'")).isEmpty();
        assertThat(chart.on(TODAY, OTHERWISE).tasks("R30'")).hasSize(appendix.equals("MRI") ? 1 : 0);
        assertThat(chart.on(TODAY, OTHERWISE).tasks("R30")).isEmpty();
        boolean differ = !flowchart.equals(appendix);
        assertThat(chart.on(TODAY).tasks("R30").stream()
                        .flatMap(task -> notes(task).stream())
                        .anyMatch(note -> note.startsWith("The flowchart asks for this MRI, the appendix does not")))
                .isEqualTo(differ);
    }

    @Test
    void aDiseaseOfTheNeckIsASuspicionOfIt() {
        chart.als("2025-06-01");
        regions("B:UP C:UP L:UP");
        chart.observation("assessment|cervical-cause-suspected", "2026-02-20", "false");
        assertThat(rules()).doesNotContain("R30");
        chart.condition("sct|65260001", "2020-01-01");
        assertThat(rules()).contains("R30");
    }

    @Test
    void anOpenSuspicionIsNamedWhereItDecides() {
        chart.als("2025-06-01");
        regions("B:UP C:UP L:UP");
        assertThat(notes(only("R30"))).anyMatch(note -> note.startsWith("Not recorded: whether a cause in the neck"));
    }

    @Test
    void anMriThatWasMadeStaysDoneWhenSignsSpread() {
        chart.als("2025-06-01");
        chart.procedure("assessment|cervical-mri", "2026-02-10");
        assertThat(only("R30").getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        regions("B:UP C:UP L:UP");
        chart.observation("assessment|cervical-cause-suspected", "2026-02-20", "false");
        assertThat(only("R30").getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({
        "assessment|cervical-mri, , true",
        "loinc|24935-9, , true",
        "sct|113091000, sct|122494005, true",
        "sct|113091000, sct|122495006, false",
        "sct|113091000, , false",
        "loinc|24590-2, , false"
    })
    void anMriOfTheNeckByItsCodeOrByItsPlace(String code, @Nullable String site, boolean done) {
        chart.als("2025-06-01");
        Procedure made = chart.procedure(code, "2026-02-10");
        ServiceRequest asked = order(code, "2026-02-10");
        if (site != null) {
            made.addBodySite(Chart.concept(site));
            asked.addBodySite(Chart.concept(site));
        }
        Task.TaskStatus status = done ? Task.TaskStatus.COMPLETED : Task.TaskStatus.REQUESTED;
        assertThat(only("R30").getStatus()).isEqualTo(status);
        made.setStatus(Procedure.ProcedureStatus.ENTEREDINERROR);
        assertThat(only("R30").getStatus()).isEqualTo(status);
        asked.setStatus(ServiceRequest.ServiceRequestStatus.REVOKED);
        assertThat(only("R30").getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
    }

    @ParameterizedTest
    @CsvSource({"active, true", "completed, true", "draft, false", "on-hold, false", "revoked, false"})
    void whoeverRequestedTheEmgDidWhatTheTaskAsksFor(String status, boolean done) {
        chart.als("2025-06-01");
        chart.sign(BABINSKI, "lumbosacral", "2026-02-20", "present");
        emgOrder().setStatus(ServiceRequest.ServiceRequestStatus.fromCode(status));
        assertThat(only("R40").getStatus()).isEqualTo(done ? Task.TaskStatus.COMPLETED : Task.TaskStatus.REQUESTED);
    }

    @Test
    void aRequestFromLongBeforeTheSuspicionIsNotForIt() {
        known(MND, "2026-02-20", "provisional");
        chart.sign(BABINSKI, "lumbosacral", "2026-02-20", "present");
        emgOrder().setAuthoredOnElement(new DateTimeType("2024-01-10"));
        assertThat(only("R40").getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
    }

    @ParameterizedTest
    @CsvSource({
        "B:U, , true, false",
        "B:UP, , false, false",
        "B:P, , false, false",
        "B:U L:P, , false, false",
        "B:U C:?, , false, true",
        "B:?, , false, true",
        "C:UP, true, true, false",
        "C:UP, false, false, false"
    })
    void mriOfTheBrainIsConsidered(String signs, @Nullable String asymmetrical, boolean considered, boolean unknown) {
        chart.als("2025-06-01");
        regions(signs);
        if (asymmetrical != null) {
            chart.observation("assessment|very-asymmetrical", "2026-02-20", asymmetrical);
        } else {
            chart.observation("assessment|very-asymmetrical", "2026-02-20", unknown ? "unknown" : "false");
        }
        assertThat(rules().contains("R31")).isEqualTo(considered);
        assertThat(chart.on(TODAY).unknown().contains("work-up brain-mri: WorkUp.\"Brain MRI Is Considered\""))
                .isEqualTo(unknown);
    }

    @ParameterizedTest
    @CsvSource({"present, true", "absent, false", "unknown, false"})
    void aPseudobulbarPalsyWithoutOtherSignsConsidersIt(String found, boolean considered) {
        chart.als("2025-06-01");
        regions("");
        chart.observation("sct|7379000", "2026-02-20", found);
        assertThat(rules().contains("R31")).isEqualTo(considered);
    }
}
