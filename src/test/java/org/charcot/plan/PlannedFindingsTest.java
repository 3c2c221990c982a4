package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.plan.Planned.CHECKS;
import static org.charcot.plan.Planned.TODAY;
import static org.charcot.plan.Planned.dutch;
import static org.charcot.plan.Planned.id;
import static org.charcot.plan.Planned.medicine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charcot.logic.Answer;
import org.charcot.record.StableId;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** Detected issues and inferred observations. */
class PlannedFindingsTest {

    private static final String EXTENSIONS = "https://charcot.health/fhir/StructureDefinition/";

    @Test
    void aFindingIsAnIssueAndATask() {
        MadeUp patient = new MadeUp()
                .says("Is High", true)
                .says(
                        "High Values",
                        List.of(
                                MadeUp.observation("o2", "a", "2026-01-02"),
                                MadeUp.observation("o1", "a", "2026-01-01")))
                .says("Medicines", List.of(medicine("m")))
                .says("Notes", List.of(Map.of("en", "Twice.", "nl", "Twee keer.")));
        DetectedIssue issue = patient.made(DetectedIssue.class, TODAY).get(0);
        assertThat(issue.getStatus()).isEqualTo(DetectedIssue.DetectedIssueStatus.FINAL);
        assertThat(issue.getSeverity()).isEqualTo(DetectedIssue.DetectedIssueSeverity.HIGH);
        assertThat(issue.getCode().getCodingFirstRep().getCode()).isEqualTo("R2");
        assertThat(issue.getPatient().getReference()).isEqualTo("Patient/p");
        assertThat(issue.getImplicated()).extracting(r -> r.getReference()).containsExactly("MedicationStatement/m");
        assertThat(issue.getEvidenceFirstRep().getDetail())
                .extracting(r -> r.getReference())
                .containsExactly("Observation/o1", "Observation/o2");
        assertThat(issue.getDetail()).isEqualTo("The value is high.");
        assertThat(dutch(issue.getDetailElement())).isEqualTo("De waarde is hoog.");
        assertThat(issue.getReference()).isEqualTo("https://example.org/guide#3");
        Task task = patient.made(Task.class, TODAY).get(0);
        assertThat(task.getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("due");
        assertThat(task.hasRestriction() || task.hasExecutionPeriod()).isFalse();
        assertThat(task.getPriority()).isEqualTo(Task.TaskPriority.URGENT);
        assertThat(task.getPerformerTypeFirstRep().getText()).isEqualTo("nurse");
        assertThat(task.getOwner().getReference()).isEqualTo("Patient/p");
        assertThat(task.getNoteFirstRep().getText()).isEqualTo("Twice.");
        assertThat(dutch(task.getNoteFirstRep().getTextElement())).isEqualTo("Twee keer.");
    }

    @Test
    void anIssueMayStandAloneAndATaskMayBeAboutItsEvidence() {
        Observation first = MadeUp.observation("o1", "a", "2026-01-01");
        Observation second = MadeUp.observation("o2", "a", "2026-01-02");
        MadeUp alone = marked("issue-alone").says("Is High", true).says("High Values", List.of(first));
        assertThat(alone.made(DetectedIssue.class, TODAY)).hasSize(1);
        assertThat(alone.made(Task.class, TODAY)).isEmpty();
        MadeUp task = marked("per-evidence").says("Is High", true).says("High Values", List.of(first));
        String once = task.made(Task.class, TODAY).get(0).getId();
        assertThat(task.made(DetectedIssue.class, TODAY)).isEmpty();
        task.says("High Values", List.of(second));
        assertThat(task.made(Task.class, TODAY)).singleElement().satisfies(again -> assertThat(again.getId())
                .isNotEqualTo(once));
    }

    /** The activity of the alert with an extension; without the issue when it is about the task alone. */
    private static MadeUp marked(String extension) {
        List<Resource> definitions = MadeUp.definitions();
        ActivityDefinition activity = definitions.stream()
                .filter(ActivityDefinition.class::isInstance)
                .map(ActivityDefinition.class::cast)
                .filter(each -> each.hasExtension(EXTENSIONS + "detected-issue"))
                .findFirst()
                .orElseThrow();
        if (extension.equals("per-evidence")) {
            activity.setExtension(new ArrayList<>());
        }
        activity.addExtension(EXTENSIONS + extension, new BooleanType(true));
        return new MadeUp(
                Guideline.compile(Definitions.of(definitions), MadeUp.LOGIC, MadeUp.VALUE_SETS, MadeUp.PATHWAY));
    }

    @Test
    void anInferenceIsAnObservationForEachThingItIsAbout() {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setId("q");
        Condition condition = new Condition();
        condition.setId("c");
        MadeUp patient = new MadeUp()
                .says(
                        "Scores",
                        List.of(Map.of(
                                "about", response,
                                "effective", OffsetDateTime.parse("2026-01-01T12:00:00Z"),
                                "status", "preliminary",
                                "value", new BigDecimal("0.7"),
                                "derivedFrom", List.of(response, condition),
                                "notes", List.of(Map.of("en", "Fast.", "nl", "Snel.")),
                                "components",
                                        List.of(
                                                Map.of("code", code("x"), "value", 3),
                                                Map.of("code", code("y"), "absent", code("not-asked"))))));
        Observation score = patient.made(Observation.class, TODAY).get(0);
        assertThat(id(score)).isEqualTo(StableId.of(CHECKS, "score", "p", "QuestionnaireResponse/q", ""));
        assertThat(score.getStatus()).isEqualTo(Observation.ObservationStatus.PRELIMINARY);
        assertThat(score.getCode().getCodingFirstRep().getCode()).isEqualTo("score");
        assertThat(score.getCategoryFirstRep().getText()).isEqualTo("survey");
        assertThat(score.getEffectiveDateTimeType().getValueAsString()).isEqualTo("2026-01-01T13:00:00+01:00");
        assertThat(score.getValueQuantity().getValue()).isEqualByComparingTo("0.7");
        assertThat(score.getValueQuantity().getCode()).isEqualTo("{score}/mo");
        assertThat(score.getMethod().getCodingFirstRep().getCode()).isEqualTo("R3");
        assertThat(score.getDerivedFrom()).extracting(r -> r.getReference()).containsExactly("QuestionnaireResponse/q");
        assertThat(score.getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/workflow-supportingInfo")
                        .getValue())
                .isInstanceOfSatisfying(Reference.class, reference -> assertThat(reference.getReference())
                        .isEqualTo("Condition/c"));
        assertThat(score.getNoteFirstRep().getText()).isEqualTo("Fast.");
        assertThat(score.getComponent().get(0).getValueIntegerType().getValue()).isEqualTo(3);
        assertThat(score.getComponent()
                        .get(1)
                        .getDataAbsentReason()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("not-asked");
        assertThat(patient.made(Task.class, TODAY)).isEmpty();
    }

    @Test
    void anInferenceWithoutAValueSaysSo() {
        Observation score = new MadeUp()
                .says("Scores", Map.of("effective", LocalDate.parse("2026-01-01")))
                .made(Observation.class, TODAY)
                .get(0);
        assertThat(score.hasValue()).isFalse();
        assertThat(score.getDataAbsentReason().getCodingFirstRep().getCode()).isEqualTo("unknown");
        assertThat(score.getStatus()).isEqualTo(Observation.ObservationStatus.FINAL);
        assertThat(score.getEffectiveDateTimeType().getValueAsString()).isEqualTo("2026-01-01");
    }

    @Test
    void twoInferencesAboutOneThingFailThePlan() {
        assertThat(new MadeUp()
                        .says("Scores", List.of(Map.of("value", 1), Map.of("value", 2)))
                        .outcome(MadeUp.noon(TODAY)))
                .isEqualTo(new Outcome.Failed(List.of("checks score: two results about the same resource")));
    }

    private static Answer.Coded code(String code) {
        return new Answer.Coded(MadeUp.BASE + "code", code, null);
    }
}
