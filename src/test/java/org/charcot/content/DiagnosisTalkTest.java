package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose diagnosis brings the plan for team and support, and what is discussed at it. */
class DiagnosisTalkTest extends TeamAndSupportCase {

    @ParameterizedTest
    @CsvSource({
        ", true",
        "confirmed, true",
        "provisional, false",
        "differential, false",
        "unconfirmed, false",
        "refuted, false",
        "entered-in-error, false"
    })
    void itBeginsWithADiagnosis(@Nullable String verification, boolean diagnosed) {
        diagnosed(ALS, "2026-02-01", verification);
        for (String rule : List.of("R58", "R70", "R75", "R79")) {
            assertThat(rules().contains(rule)).as(rule).isEqualTo(diagnosed);
        }
    }

    @Test
    void signsAreNoDiagnosis() {
        chart.region("cervical", "2026-02-20", "present", "present");
        assertThat(rules()).doesNotContain("R58", "R70", "R75", "R77", "R79");
    }

    @Test
    void nothingIsAskedOfTheDead() {
        diagnosed(ALS, "2025-11-01", "confirmed");
        chart.patient().setDeceased(new BooleanType(true));
        assertThat(rules()).doesNotContain("R58", "R70", "R73", "R75", "R77", "R79");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-01, true", "2025-02-28, false"})
    void whatBelongsToTheDiagnosisEndsAfterAYear(String recorded, boolean wanted) {
        diagnosed(ALS, recorded, "confirmed");
        assertThat(rules().contains("R58")).isEqualTo(wanted);
        assertThat(rules().contains("R75")).isEqualTo(wanted);
        assertThat(rules()).contains("R70", "R79");
    }

    @Test
    void theDiagnosisAsksForFourThings() {
        diagnosed(ALS, "2026-02-01", "confirmed");
        Task task = only("R58");
        assertThat(task.getReasonReference().getReference()).isEqualTo("Condition/Condition1");
        assertThat(notes(task))
                .containsExactly("Still to do: diagnosis talk with the neuromuscular nurse; medication discussed;"
                        + " complications looked for; referral to the rehabilitation physician or ALS team.");
        assertThat(chart.on(TODAY).all(ServiceRequest.class))
                .filteredOn(request -> task.getFocus()
                        .getReference()
                        .equals("ServiceRequest/" + request.getIdElement().getIdPart()))
                .singleElement()
                .satisfies(request -> assertThat(
                                request.getCode().getCodingFirstRep().getCode())
                        .isEqualTo("rehabilitation-referral"));
    }

    @Test
    void itIsDoneWhenAllFourAre() {
        diagnosed(ALS, "2026-02-01", "confirmed");
        chart.procedure("assessment|diagnosis-talk", "2026-02-05");
        chart.medicine("N07XX02", "2026-02-10", null);
        chart.observation("assessment|complications-screened", "2026-02-05", "true");
        assertThat(notes(only("R58")))
                .containsExactly("Still to do: referral to the rehabilitation physician or ALS team.");
        request("assessment|rehabilitation-referral");
        assertThat(only("R58").getStatus()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(only("R58").getNote()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, COMPLETED", "present, COMPLETED", "false, REQUESTED", "absent, REQUESTED", "unknown, REQUESTED"})
    void aStatementThatItWasNotDoneDoesNotDoIt(String said, TaskStatus status) {
        diagnosed(ALS, "2025-10-01", "confirmed");
        RelatedPerson child = chart.add(new RelatedPerson());
        child.addRelationship(
                new CodeableConcept(new Coding("http://terminology.hl7.org/CodeSystem/v3-RoleCode", "CHILD", null)));
        for (String done : List.of(
                "diagnosis-talk",
                "riluzole-discussed",
                "complications-screened",
                "rehabilitation-referral",
                "patient-organisations-named",
                "family-leaflet-given",
                "end-of-life-discussed",
                "psychological-support-offered")) {
            chart.observation("assessment|" + done, "2026-02-05", said);
        }
        for (String rule : List.of("R58", "R73", "R75", "R77")) {
            assertThat(chart.on(TODAY).tasks(rule)).as(rule).isNotEmpty().allSatisfy(task -> assertThat(
                            task.getStatus())
                    .isEqualTo(status));
        }
    }

    @Test
    void riluzoleThatWasRefusedWasDiscussed() {
        diagnosed(ALS, "2026-02-01", "confirmed");
        chart.medicine("N07XX02", null, null).setStatus(MedicationStatementStatus.NOTTAKEN);
        assertThat(notes(only("R58"))).noneMatch(note -> note.contains("medication"));
    }
}
