package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charcot.questionnaire.AlsfrsR;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is offered riluzole and what is said at its start. */
class RiluzoleStartTest extends RiluzoleCase {

    @ParameterizedTest
    @CsvSource({"444444440000, RZ15", "444444430000, RZ15", "444444440001, ''"})
    void psmaThatProgressesRapidlyIsTreatedAsAls(String scores, String rule) {
        // 487 days are 16 months of 30.4375 days exactly: 16 points lost are 1.0 a month.
        Chart chart = new Chart();
        chart.condition("sct|88923002", "2024-01-01");
        int[] points = scores.chars().map(point -> point - '0').toArray();
        chart.add(AlsfrsR.response("answers", "2025-05-02", false, points));
        assertThat(chart.on("2025-05-03").rules().contains("RZ15")).isEqualTo(!rule.isEmpty());
    }

    @Test
    void psmaOfUnknownSpeedIsNotTakenForSlow() {
        Chart chart = new Chart();
        chart.condition("sct|88923002", "2025-01-01");
        Result result = chart.on("2026-01-02");
        assertThat(result.rules()).doesNotContain("RZ15").contains("R74");
        assertThat(result.unknown()).anyMatch(unknown -> unknown.contains("discuss-psma"));
    }

    @Test
    void startingIsDiscussedUntilItIsDecided() {
        assertThat(rules("2026-01-06")).containsExactly("RZ15");
        statement("m", "not-taken", null, null);
        assertThat(rules("2026-01-06")).isEmpty();
    }

    @Test
    void theCarePlanAddressesTheDiagnosis() {
        assertThat(made(CarePlan.class, "2026-01-06")).singleElement().satisfies(plan -> {
            assertThat(plan.getInstantiatesCanonical().get(0).getValue())
                    .isEqualTo("https://charcot.health/fhir/PlanDefinition/als-care-pathway");
            assertThat(plan.getAddressesFirstRep().getReference()).isEqualTo("Condition/als");
        });
    }

    @Test
    void theTalkAboutAStartSaysWhatToMeasureFirst() {
        assertThat(adviceOn("2026-01-06")).hasSize(3).element(1).asString().startsWith("No ALT or AST");
        value("alt", ALT, "2026-01-05", "40", "U/L", "45", "U/L");
        assertThat(adviceOn("2026-01-06"))
                .hasSize(2)
                .last()
                .isEqualTo("Not recorded, and a reason against it: liver disease; pregnancy or breast-feeding.");
        observed("liver", "finding|liver-disease", "2026-01-05", "absent");
        observed("pregnancy", "finding|pregnancy", "2026-01-05", "absent");
        assertThat(adviceOn("2026-01-06")).hasSize(1);
    }

    /** Up to the day before the 56th birthday; of unknown sex or age, one is asked as well. */
    @ParameterizedTest
    @CsvSource({
        "female, 1970-01-07, true",
        "female, 1970-01-06, false",
        "female, , true",
        ", 1970-01-07, true",
        "male, 1990-01-01, false"
    })
    void pregnancyIsAskedForOfWhoCanBePregnant(@Nullable String gender, @Nullable String born, boolean asked) {
        Chart chart = new Chart().als("2025-06-01");
        if (gender != null) {
            chart.patient().setGender(AdministrativeGender.fromCode(gender));
        }
        if (born != null) {
            chart.born(born);
        }
        List<String> notes = chart.on("2026-01-06").tasks("RZ15").stream()
                .flatMap(task -> task.getNote().stream())
                .map(Annotation::getText)
                .toList();
        assertThat(notes).anyMatch(note -> note.contains("liver disease"));
        assertThat(notes.stream().anyMatch(note -> note.contains("pregnancy"))).isEqualTo(asked);
    }

    private List<String> adviceOn(String day) {
        return made(Task.class, day).stream()
                .filter(task ->
                        task.getReasonCode().getCodingFirstRep().getCode().equals("RZ15"))
                .flatMap(task -> task.getNote().stream())
                .map(note -> note.getText())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-09, , 1, 1",
        "2026-04-10, , 1, 1",
        "2026-04-11, , 0, 1",
        "2028-01-10, , 0, 1",
        "2026-03-10, 2026-03-10, 1, 1",
        "2026-03-11, 2026-03-10, 0, 0"
    })
    void riluzoleIsExplainedAtItsStartAndFeverReportedAsLongAsItIsTaken(
            String day, @Nullable String end, int explained, int fever) {
        statement("m", end == null ? "active" : "completed", "2026-01-10", end);
        assertThat(rules(day).stream().filter("riluzole-explanation"::equals)).hasSize(explained);
        assertThat(made(CommunicationRequest.class, day).stream()
                        .map(request -> request.getReasonCodeFirstRep()
                                .getCodingFirstRep()
                                .getCode())
                        .filter("RZ10"::equals))
                .hasSize(fever);
    }

    @ParameterizedTest
    @CsvSource({"confirmed, true", "refuted, false"})
    void hypersensitivityForbidsRiluzole(String verification, boolean forbids) {
        AllergyIntolerance allergy = new AllergyIntolerance();
        allergy.setId("a");
        allergy.setCode(riluzole());
        allergy.getVerificationStatus()
                .addCoding(new Coding(
                        "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification", verification, null));
        record.add(allergy);
        assertThat(issues("2026-01-06")).isEqualTo(forbids ? "riluzole-hypersensitivity high" : "");
        assertThat(rules("2026-01-06").contains("RZ15")).isEqualTo(!forbids);
        statement("m", "active", "2026-01-10", null);
        assertThat(issues("2026-01-11")).isEqualTo(forbids ? "riluzole-hypersensitivity high" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-14T23:00:00Z, 2026-02-15",
        "2026-01-14T22:59:59Z, 2026-02-14",
        "2026-01-15T00:30:00+01:00, 2026-02-15"
    })
    void aMomentBelongsToTheDayThatItWasInTheClinic(String start, String firstTest) {
        statement("m", "active", start, null);
        assertThat(dueDays("2026-02-01")).startsWith(firstTest);
    }
}
