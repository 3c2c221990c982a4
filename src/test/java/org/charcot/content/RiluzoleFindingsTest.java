package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which findings and which dose speak against riluzole, before the start and on it. */
class RiluzoleFindingsTest extends RiluzoleCase {

    @ParameterizedTest
    @CsvSource({"liver-disease, RZ2 high", "pregnancy, RZ5 high", "breast-feeding, RZ5 high", "fever, ''"})
    void findingsBeforeTheStart(String finding, String issue) {
        finding(finding, "2026-01-01");
        assertThat(issues("2026-01-06")).isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({"liver-disease, RZ2 high", "pregnancy, RZ5 high", "breast-feeding, RZ5 high"})
    void whatIsObservedBeforeTheStartForbidsItAsWell(String finding, String issue) {
        observed("finding", "finding|" + finding, "2026-01-01", "present");
        assertThat(issues("2026-01-06")).isEqualTo(issue);
        observed("later", "finding|" + finding, "2026-01-05", "absent");
        assertThat(issues("2026-01-06")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jaundice, RZ9 high",
        "liver-dysfunction, RZ9 high",
        "fever, RZ10 high",
        "neutropenia, RZ11 high",
        "dry-cough, RZ12 moderate",
        "pregnancy, RZ5 high",
        "breast-feeding, RZ5 high",
        "liver-disease, RZ2 high"
    })
    void findingsOnTreatment(String finding, String issue) {
        statement("m", "active", "2026-01-10", null);
        finding(finding, "2026-02-01");
        assertThat(issues("2026-02-02")).isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({
        "finding|jaundice, RZ9 high",
        "finding|liver-dysfunction, RZ9 high",
        "finding|fever, RZ10 high",
        "finding|neutropenia, RZ11 high",
        "finding|dry-cough, RZ12 moderate",
        "sct|267036007, RZ12 moderate",
        "sct|84229001, RZ13 low"
    })
    void whatIsObservedOnTreatmentCountsAsWhatIsOnTheProblemList(String finding, String issue) {
        statement("m", "active", "2026-01-10", null);
        observed("unanswered", finding, "2026-01-31", "unknown");
        observed("absent", finding, "2026-02-01", "absent");
        assertThat(issues("2026-02-02")).isEmpty();
        observed("present", finding, "2026-02-02", "present");
        assertThat(issues("2026-02-02")).isEqualTo(issue);
        assertThat(evidence("2026-02-02")).containsExactly("Observation/present");
        observed("again", finding, "2026-02-03", "present");
        assertThat(issues("2026-02-03")).isEqualTo(issue);
        observed("gone", finding, "2026-02-04", "absent");
        assertThat(issues("2026-02-04")).isEqualTo(issue.startsWith("RZ10") ? issue : "");
    }

    @Test
    void aFindingOfTheProblemListIsDueFromTheFirstDoseOn() {
        finding("jaundice", "2026-01-01");
        statement("m", "active", "2026-01-10", null);
        assertThat(tasks("RZ9", "2026-01-11")).containsExactly("2026-01-10 requested");
    }

    @Test
    void shortnessOfBreathFromBeforeTheFirstDoseIsNotNew() {
        statement("m", "active", "2026-01-10", null);
        observed("before", "sct|267036007", "2026-01-09", "present");
        observed("still", "sct|267036007", "2026-02-01", "present");
        assertThat(issues("2026-02-02")).isEmpty();
        observed("better", "sct|267036007", "2026-01-20", "absent");
        assertThat(issues("2026-02-02")).isEqualTo("RZ12 moderate");
    }

    @Test
    void fatigueAndShortnessOfBreath() {
        statement("m", "active", "2026-01-10", null);
        condition("tired", "http://snomed.info/sct", "84229001", "2026-02-01");
        assertThat(issues("2026-02-02")).isEqualTo("RZ13 low");
        condition("old", "http://snomed.info/sct", "267036007", "2026-01-09");
        assertThat(issues("2026-02-02")).isEqualTo("RZ13 low");
        condition("new", "http://snomed.info/sct", "267036007", "2026-01-10");
        assertThat(issues("2026-02-02")).isEqualTo("RZ12 moderate RZ13 low");
    }

    @ParameterizedTest
    @CsvSource({
        "50, mg, 2, 1, D, ''",
        "50, mg, 1, 12, H, ''",
        "50000, ug, 2, 1, D, ''",
        "50, mg, 1, 1, D, RZ14 moderate",
        "100, mg, 2, 1, D, RZ14 moderate",
        "5, mL, 2, 1, D, ''"
    })
    void dose(String dose, String unit, int frequency, int period, UnitsOfTime periodUnit, String issue) {
        MedicationStatement statement = statement("m", "active", "2026-01-10", null);
        Dosage dosage = new Dosage();
        dosage.addDoseAndRate().setDose(quantity(dose, unit));
        dosage.getTiming().getRepeat().setFrequency(frequency).setPeriod(period).setPeriodUnit(periodUnit);
        statement.addDosage(dosage);
        assertThat(issues("2026-02-02")).isEqualTo(issue);
    }
}
