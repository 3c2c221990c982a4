package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When blood is tested on riluzole. */
class RiluzoleMonitoringTest extends RiluzoleCase {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-02-15 2026-03-15 2026-04-15 2026-07-15 2026-10-15 2027-01-15",
        "2026-01-31, 2026-02-28 2026-03-31 2026-04-30 2026-07-31 2026-10-31 2027-01-31",
        "2025-11-30, 2025-12-30 2026-01-30 2026-02-28 2026-05-30 2026-08-30 2026-11-30",
        "2024-02-29, 2024-03-29 2024-04-29 2024-05-29 2024-08-29 2024-11-29 2025-02-28",
        "2026-08-31, 2026-09-30 2026-10-31 2026-11-30 2027-02-28 2027-05-31 2027-08-31",
        "2026-12-01, 2027-01-01 2027-02-01 2027-03-01 2027-06-01 2027-09-01 2027-12-01",
        "2027-10-31, 2027-11-30 2027-12-31 2028-01-31 2028-04-30 2028-07-31 2028-10-31"
    })
    void bloodIsTestedSixTimesInTheFirstYear(String start, String dues) {
        statement("m", "active", start, null);
        assertThat(dueDays(start)).containsExactly(dues.split(" "));
        List<ServiceRequest> requests = made(ServiceRequest.class, start).stream()
                .filter(ServiceRequest::hasOccurrence)
                .toList();
        assertThat(requests).hasSize(18);
        assertThat(requests.stream()
                        .map(request -> request.getCode().getCodingFirstRep().getCode())
                        .distinct())
                .containsExactlyInAnyOrder("riluzole-blood-test", "58410-2", "24325-3");
        assertThat(bloodTests(start)).allSatisfy(task -> {
            assertThat(task.getFocus().getReference()).startsWith("ServiceRequest/");
            assertThat(task.getReasonReference().getReference()).isEqualTo("MedicationStatement/m");
        });
    }

    @Test
    void theStartMayBeTheBoundsOfAPrescription() {
        MedicationRequest request = prescription("r");
        request.getDosageInstructionFirstRep()
                .getTiming()
                .getRepeat()
                .setBounds(new Period().setStartElement(new DateTimeType("2026-01-31")));
        assertThat(dueDays("2026-02-01")).startsWith("2026-02-28").hasSize(6);
    }

    @Test
    void theDateOfAPrescriptionIsNotAStart() {
        prescription("r").setAuthoredOnElement(new DateTimeType("2026-01-31"));
        assertThat(dueDays("2026-02-01")).isEmpty();
        assertThat(rules("2026-02-01")).containsExactly("riluzole-start-date");
        statement("m", "active", "2026-01-31", null);
        assertThat(rules("2026-02-01")).doesNotContain("riluzole-start-date");
    }

    @Test
    void aStartKnownToTheMonthIsAskedFor() {
        statement("m", "active", "2026-01", null);
        assertThat(dueDays("2026-02-01")).isEmpty();
        assertThat(rules("2026-02-01")).containsExactly("riluzole-start-date");
    }

    @Test
    void aPauseOfThirtyDaysKeepsTheAnchor() {
        statement("m1", "stopped", "2026-01-10", "2026-02-10");
        statement("m2", "active", "2026-03-12", null);
        assertThat(dueDays("2026-03-20"))
                .containsExactly("2026-02-10", "2026-03-10", "2026-04-10", "2026-07-10", "2026-10-10", "2027-01-10");
    }

    @Test
    void aLongerPauseIsANewStart() {
        statement("m1", "stopped", "2026-01-10", "2026-02-10");
        statement("m2", "active", "2026-03-13", null);
        assertThat(dueDays("2026-03-20"))
                .containsExactly(
                        "2026-02-10",
                        "2026-04-13",
                        "2026-05-13",
                        "2026-06-13",
                        "2026-09-13",
                        "2026-12-13",
                        "2027-03-13");
        assertThat(timeliness("2026-03-20")).startsWith("missed", "upcoming");
    }

    @Test
    void whoStopsIsNotTestedAnyMore() {
        statement("m", "stopped", "2026-01-10", "2026-03-20");
        assertThat(dueDays("2026-03-21")).containsExactly("2026-02-10", "2026-03-10");
        assertThat(timeliness("2026-03-21")).containsExactly("missed", "missed");
    }

    @Test
    void nothingIsOverdueOnceTheFirstYearIsOver() {
        statement("m", "active", "2025-06-01", null);
        assertThat(timeliness("2026-06-01")).hasSize(6).endsWith("overdue", "due");
        assertThat(timeliness("2026-06-02")).endsWith("missed", "overdue");
        assertThat(timeliness("2026-06-15")).endsWith("missed", "overdue");
        assertThat(timeliness("2026-06-16")).hasSize(6).containsOnly("missed");
        assertThat(timeliness("2028-06-02")).hasSize(6).containsOnly("missed");
    }

    @Test
    void bothPanelsMakeItDone() {
        statement("m", "active", "2026-01-10", null);
        value("alt", ALT, "2026-02-12", "30", "U/L", "45", "U/L");
        assertThat(timeliness("2026-02-15")).startsWith("overdue");
        value("leukocytes", LEUKOCYTES, "2026-02-24", "6.1", "10*9/L", "10", "10*9/L");
        assertThat(timeliness("2026-02-25")).startsWith("done", "due");
    }

    @Test
    void theYearlyTestIsOffUnlessASiteWantsIt() {
        statement("m", "active", "2024-01-10", null);
        assertThat(dueDays("2026-03-01")).hasSize(6);
        Content yearly = content(Map.of("Riluzole Yearly Test", "true"));
        assertThat(outcome(yearly, "2026-03-01").stream()
                        .filter(Task.class::isInstance)
                        .map(Task.class::cast)
                        .filter(RiluzoleCase::isBloodTest)
                        .map(RiluzoleCase::dueOn)
                        .sorted())
                .contains("2026-01-10", "2027-01-10", "2030-01-10")
                .hasSize(11);
    }
}
