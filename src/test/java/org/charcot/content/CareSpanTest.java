package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when on the strategies ask for something, and what is left of the plan after the patient's death. */
class CareSpanTest {

    private static final List<String> CARE =
            List.of("R58", "R70", "R74", "R75", "R80", "R83", "R90", "RZ15", "standard-consult");

    @ParameterizedTest
    @CsvSource({"unconfirmed, false", "provisional, false", "differential, false", "confirmed, true", ", true"})
    void careBeginsWithTheDiagnosis(String verification, boolean begins) {
        Chart chart = new Chart();
        chart.condition("sct|86044005", "2025-06-01")
                .setRecordedDateElement(new DateTimeType("2026-01-10"))
                .setVerificationStatus(
                        verification == null
                                ? null
                                : new CodeableConcept(new Coding(
                                        "http://terminology.hl7.org/CodeSystem/condition-ver-status",
                                        verification,
                                        null)));
        Result result = chart.on("2026-01-12");
        assertThat(result.rules()).contains("R20", "R30");
        assertThat(CARE.stream().filter(result.rules()::contains)).isEqualTo(begins ? CARE : List.of());
        assertThat(result.all(Goal.class)).hasSize(begins ? 3 : 0);
    }

    @Test
    void afterDeathNothingIsOpenAndWhatWasDoneStaysDone() {
        Chart chart = new Chart().als("2025-06-01");
        chart.medicine("N07XX02", "2026-01-15", null);
        chart.lab("1742-6", "2026-02-15", "240 U/L", null, "40");
        chart.lab("6690-2", "2026-02-15", "6 10*9/L", "4", "10");
        chart.observation("loinc|29463-7", "2026-02-15", "70 kg");
        chart.region("cervical", "2026-02-15", "present", "present");
        Result alive = chart.on("2026-05-04");
        assertThat(alive.issues("RZ8")).containsExactly("high");
        chart.patient().setDeceased(new DateTimeType("2026-05-04"));
        Result dead = chart.on("2026-05-04");
        assertThat(dead.all(Task.class)).isNotEmpty().allMatch(task -> task.getStatus() == TaskStatus.COMPLETED);
        assertThat(dead.all(Task.class).stream().map(Task::getId))
                .containsExactlyElementsOf(alive.all(Task.class).stream()
                        .filter(task -> task.getStatus() == TaskStatus.COMPLETED)
                        .map(Task::getId)
                        .toList());
        assertThat(dead.all(DetectedIssue.class)).isEmpty();
        assertThat(dead.all(CommunicationRequest.class)).isEmpty();
        assertThat(dead.all(Goal.class)).isEmpty();
        assertThat(dead.all(ServiceRequest.class))
                .allMatch(request -> request.getStatus() == ServiceRequest.ServiceRequestStatus.COMPLETED);
        assertThat(dead.inferences("mnd-phenotype")).hasSize(1);
    }
}
