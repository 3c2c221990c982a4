package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long hydroquinine may be taken. */
class HydroquinineTest {

    private static final String TODAY = "2026-02-01";

    private final Chart chart = new Chart().als("2025-01-01");

    @ParameterizedTest
    @CsvSource({
        "2026-01-19, 2026-02-01, ''",
        "2026-01-18, 2026-02-01, moderate",
        "2026-01-25, 2026-02-07, ''",
        "2026-01-25, 2026-02-08, moderate",
    })
    void hydroquinineIsForFourteenDays(String start, String end, String issue) {
        chart.medicine("M09AA01", start, end).setStatus(MedicationStatement.MedicationStatementStatus.ACTIVE);
        assertThat(String.join(" ", chart.on(TODAY).issues("K20"))).isEqualTo(issue);
        assertThat(chart.on(TODAY).tasks("K20")).hasSize(issue.isEmpty() ? 0 : 1);
    }

    /** An order that is over and was never ended says itself how long it was. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-14, ''",
        "2026-01-01, 2026-01-15, moderate",
        "2026-06-01, 2026-06-14, ''",
        "2026-06-01, 2026-06-15, moderate"
    })
    void theBoundsOfAnActivePrescriptionCountBeforeAndAfterToo(String start, String end, String issue) {
        Dosage dosage = new Dosage();
        dosage.getTiming()
                .getRepeat()
                .setBounds(new Period().setStartElement(new DateTimeType(start)).setEndElement(new DateTimeType(end)));
        chart.prescription("atc|M09AA01").addDosageInstruction(dosage);
        assertThat(String.join(" ", chart.on(TODAY).issues("K20"))).isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({"14, d, ''", "15, d, moderate", "2, wk, ''", "3, wk, moderate"})
    void theDurationMayBeThatOfAPrescription(String length, String unit, String issue) {
        Dosage dosage = new Dosage();
        Duration bounds = new Duration();
        bounds.setValue(new BigDecimal(length)).setCode(unit).setSystem("http://unitsofmeasure.org");
        dosage.getTiming().getRepeat().setBounds(bounds);
        chart.prescription("atc|M09AA01").addDosageInstruction(dosage);
        assertThat(String.join(" ", chart.on(TODAY).issues("K20"))).isEqualTo(issue);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-19, ''", "2026-01-18, moderate", ", ''"})
    void anEndThatIsNotKnownIsAskedFor(@Nullable String start, String issue) {
        chart.medicine("M09AA01", start, null);
        assertThat(String.join(" ", chart.on(TODAY).issues("K20"))).isEqualTo(issue);
        assertThat(chart.on(TODAY).tasks("K20"))
                .extracting(Task::getDescription)
                .containsExactly(
                        issue.isEmpty() ? "Enter how long hydroquinine is taken" : "Stop hydroquinine after 14 days");
    }

    @Test
    void aStartThatIsNotKnownIsAskedFor() {
        chart.medicine("M09AA01", null, null).setEffective(new Period().setEndElement(new DateTimeType("2026-02-10")));
        assertThat(chart.on(TODAY).issues("K20")).isEmpty();
        assertThat(chart.on(TODAY).tasks("K20"))
                .extracting(Task::getDescription)
                .containsExactly("Enter how long hydroquinine is taken");
    }
}
