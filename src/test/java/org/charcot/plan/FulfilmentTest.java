package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first two due days of the course are 10 February and 10 March 2026, with 14 days of window. */
class FulfilmentTest {

    private static final String TODAY = "2026-03-20";

    @ParameterizedTest
    @CsvSource({
        "2026-01-26, false, false",
        "2026-01-27, true, false",
        "2026-02-10, true, false",
        "2026-02-24, true, false",
        "2026-02-25, false, true",
        "2026-03-24, false, true",
        "2026-03-25, false, false",
    })
    void countsInsideTheWindowAndForTheNearestDueDayOnly(String day, boolean first, boolean second) {
        MadeUp patient = course().holds("a1", "a", day).holds("b1", "b", day);
        assertThat(List.of(isDone(patient, "2026-02-10"), isDone(patient, "2026-03-10")))
                .containsExactly(first, second);
    }

    @Test
    void halfWayBetweenTwoDueDaysBelongsToTheEarlier() {
        // 24 February is 14 days from both 10 February and 10 March.
        MadeUp patient = course().holds("a1", "a", "2026-02-24").holds("b1", "b", "2026-02-24");
        assertThat(isDone(patient, "2026-02-10")).isTrue();
        assertThat(isDone(patient, "2026-03-10")).isFalse();
    }

    @Test
    void completesTheTaskAndItsRequestsAndListsTheResults() {
        MadeUp patient = course().holds("a2", "a", "2026-02-13")
                .holds("a1", "a", "2026-02-11")
                .holds("b1", "b2", "2026-02-09");
        Task task = task(patient, "2026-02-10");
        assertThat(task.getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        assertThat(task.getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("done");
        assertThat(task.getOutput())
                .extracting(output -> ((Reference) output.getValue()).getReference())
                .containsExactly("Observation/a1", "Observation/b1");
        assertThat(task.getNote()).isEmpty();
        assertThat(patient.made(ServiceRequest.class, TODAY).stream()
                        .filter(request -> request.getOccurrenceDateTimeType()
                                .getValueAsString()
                                .equals("2026-02-10")))
                .hasSize(3)
                .allMatch(request -> request.getStatus() == ServiceRequest.ServiceRequestStatus.COMPLETED);
    }

    @Test
    void oneOfTwoLeavesTheTaskOpenAndSaysSo() {
        Task task = task(course().holds("a1", "a", "2026-03-11"), "2026-03-10");
        assertThat(task.getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
        assertThat(task.getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("overdue");
        assertThat(task.getOutput()).hasSize(1);
        assertThat(task.getNoteFirstRep().getText()).isEqualTo("Part done: 1 / 2 results are there.");
    }

    @Test
    void aReportCountsAsMuchAsAnObservation() {
        DiagnosticReport report = new DiagnosticReport();
        report.setId("r1");
        report.setStatus(DiagnosticReport.DiagnosticReportStatus.FINAL);
        report.getCode().addCoding().setSystem(MadeUp.BASE + "code").setCode("a");
        report.setEffective(new Period().setStartElement(new DateTimeType("2026-02-10T08:00:00+01:00")));
        MadeUp patient = course().holds(report).holds("b1", "b", "2026-02-10");
        assertThat(isDone(patient, "2026-02-10")).isTrue();
    }

    @Test
    void whatWasNotDoneOrHasNoDayDoesNotCount() {
        Observation cancelled = MadeUp.observation("a1", "a", "2026-02-10");
        cancelled.setStatus(ObservationStatus.CANCELLED);
        Observation undated = MadeUp.observation("a2", "a", "2026-02");
        Observation other = MadeUp.observation("a3", "other", "2026-02-10");
        DateTimeType absent = new DateTimeType();
        absent.addExtension("http://hl7.org/fhir/StructureDefinition/data-absent-reason", new CodeType("unknown"));
        Observation ofNoDay = MadeUp.observation("a4", "a", "2026-02-10");
        ofNoDay.setEffective(absent);
        Observation ofNoStart = MadeUp.observation("a5", "a", "2026-02-10");
        ofNoStart.setEffective(new Period().setStartElement(absent).setEndElement(new DateTimeType("2026-02-10")));
        MadeUp patient = course().holds(cancelled)
                .holds(undated)
                .holds(other)
                .holds(ofNoDay)
                .holds(ofNoStart)
                .holds("b1", "b", "2026-02-10");
        assertThat(isDone(patient, "2026-02-10")).isFalse();
        assertThat(task(patient, "2026-02-10").getOutput()).hasSize(1);
    }

    @Test
    void theDayIsTheClinicsDay() {
        // 23:30 UTC on 26 January is half past midnight on the 27th in Amsterdam, the first day that counts.
        MadeUp patient = course().holds("a1", "a", "2026-01-26T23:30:00Z").holds("b1", "b", "2026-01-26T22:30:00Z");
        assertThat(task(patient, "2026-02-10").getOutput())
                .extracting(output -> ((Reference) output.getValue()).getReference())
                .containsExactly("Observation/a1");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-09, false", "2026-01-10, true", "2027-01-01, true", "2026-01, false", "2026, false"})
    void withoutADueDayAResultCountsFromTheFirstDayOn(String day, boolean done) {
        MadeUp patient = sometime().course("2026-01-10").holds("a1", "a", day);
        assertThat(alert(patient).getStatus() == Task.TaskStatus.COMPLETED).isEqualTo(done);
    }

    @Test
    void withoutADueDayAndAFirstDayAnyResultCounts() {
        assertThat(alert(sometime().holds("a1", "a", "1999")).getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/Questionnaire/form, completed, true",
        "https://example.org/Questionnaire/form|1, amended, true",
        "https://example.org/Questionnaire/form|1, in-progress, false",
        "https://example.org/Questionnaire/form|1, stopped, false",
        "https://example.org/Questionnaire/form|1, entered-in-error, false",
        "https://example.org/Questionnaire/form-2|1, completed, false",
    })
    void aFormIsDoneByAFinishedResponseToIt(String form, String status, boolean done) {
        Task task = form(forms().holds(response(form, status)));
        assertThat(task.getStatus() == Task.TaskStatus.COMPLETED).isEqualTo(done);
        assertThat(task.getOutput()).hasSize(done ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"completed, QuestionnaireResponse/r", "stopped, ", "in-progress, "})
    void whatWasExtractedFromAResponseCountsOnlyWithIt(String status, @Nullable String output) {
        Observation extracted = MadeUp.observation("a1", "a", "2026-02-10");
        extracted.addDerivedFrom(new Reference("QuestionnaireResponse/r"));
        MadeUp patient = forms().with(FulfilmentTest::formHasAnOutput)
                .holds(response("https://example.org/Questionnaire/form|1", status))
                .holds(extracted);
        assertThat(form(patient).getOutput().stream()
                        .map(each -> ((Reference) each.getValue()).getReference())
                        .findFirst()
                        .orElse(null))
                .isEqualTo(output);
    }

    /** A problem has no status of its own. */
    @ParameterizedTest
    @CsvSource({", true", "confirmed, true", "refuted, false", "entered-in-error, false"})
    void aProblemCountsUnlessItIsNone(@Nullable String verification, boolean done) {
        Condition problem = new Condition();
        problem.setId("c1");
        problem.getCode().addCoding().setSystem(MadeUp.BASE + "code").setCode("a");
        if (verification != null) {
            problem.getVerificationStatus().addCoding().setCode(verification);
        }
        MadeUp patient = new MadeUp()
                .with(plan -> plan.getAction()
                        .get(1)
                        .addOutput(plan.getActionFirstRep()
                                .getActionFirstRep()
                                .getOutputFirstRep()
                                .copy()
                                .setType("Condition")))
                .says("Is High", true)
                .holds(problem);

        assertThat(alert(patient).getStatus() == Task.TaskStatus.COMPLETED).isEqualTo(done);
    }

    @Test
    void aFormIsDoneByItsOutputFromElsewhereToo() {
        MadeUp patient = forms().with(FulfilmentTest::formHasAnOutput).holds("a1", "a", "2026-02-10");
        assertThat(form(patient).getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
    }

    private static MadeUp forms() {
        return new MadeUp().says("Form Wanted", true).says("Form Started", true);
    }

    private static void formHasAnOutput(PlanDefinition plan) {
        plan.getAction().stream()
                .filter(action -> action.getId().equals("ask"))
                .forEach(action -> action.addOutput(plan.getActionFirstRep()
                        .getActionFirstRep()
                        .getOutputFirstRep()
                        .copy()));
    }

    private static QuestionnaireResponse response(String form, String status) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setId("r");
        response.setQuestionnaire(form);
        response.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.fromCode(status));
        response.setAuthoredElement(new DateTimeType("2026-02-10"));
        return response;
    }

    private static Task form(MadeUp patient) {
        return patient.made(Task.class, TODAY).get(0);
    }

    /** The alert asks for one result, which counts from the start of the course on. */
    private static MadeUp sometime() {
        return new MadeUp()
                .with(plan -> {
                    PlanDefinitionActionComponent alert = plan.getAction().get(1);
                    alert.addOutput(plan.getActionFirstRep()
                            .getActionFirstRep()
                            .getOutputFirstRep()
                            .copy());
                    alert.addDynamicValue()
                            .setPath("%action.since")
                            .setExpression(new Expression()
                                    .setLanguage("text/cql-identifier")
                                    .setExpression("Courses"));
                })
                .says("Is High", true);
    }

    private static Task alert(MadeUp patient) {
        return patient.made(Task.class, TODAY).stream()
                .filter(task -> !task.hasRestriction())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theContentMayNameTheResultItself() {
        MadeUp patient = alertFulfilledBy("Conditions").says("Conditions", List.of(condition("c2"), condition("c1")));
        Task task = patient.made(Task.class, TODAY).get(0);
        assertThat(task.getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        assertThat(task.getOutput())
                .extracting(output -> ((Reference) output.getValue()).getReference())
                .containsExactly("Condition/c1", "Condition/c2");
        assertThat(patient.made(DetectedIssue.class, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withoutTheResultThatTheContentNamesTheTaskIsOpen(boolean empty) {
        MadeUp patient = alertFulfilledBy("Conditions");
        if (empty) {
            patient.says("Conditions", List.of());
        }
        assertThat(patient.made(Task.class, TODAY).get(0).getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
        assertThat(patient.made(DetectedIssue.class, TODAY)).hasSize(1);
    }

    @Test
    void aResultThatGivesOnlyTheReasonForItsAbsenceDoesNotCount() {
        Observation notDone = MadeUp.observation("a1", "a", "2026-02-10");
        notDone.getDataAbsentReason().setText("not done");
        MadeUp patient = course().holds(notDone).holds("b1", "b", "2026-02-10");
        assertThat(isDone(patient, "2026-02-10")).isFalse();
    }

    /** Whatever its date: what an occurrence rests on and what ends it is for the content to say. */
    @Test
    void theContentMayAssignEvidenceAndResultToOneOccurrence() {
        MadeUp patient = new MadeUp()
                .with(plan -> {
                    PlanDefinitionActionComponent alert = plan.getAction().get(1);
                    Map.of("%action.timing", "Courses", "Task.output", "Scores")
                            .forEach((path, define) -> alert.addDynamicValue()
                                    .setPath(path)
                                    .setExpression(new Expression()
                                            .setLanguage("text/cql-identifier")
                                            .setExpression(define)));
                })
                .says("Is High", true)
                .course("2026-01-10")
                .course("2026-02-10")
                .says("High Values", List.of(assigned("2026-01-10", "c1"), assigned("2026-02-10", "c2")))
                .says("Scores", List.of(assigned("2026-01-10", "c3")));
        List<Task> tasks = patient.made(Task.class, TODAY).stream()
                .filter(Task::hasReasonReference)
                .filter(task -> !task.hasRestriction())
                .toList();

        assertThat(tasks)
                .extracting(
                        task -> task.getExecutionPeriod().getEndElement().getValueAsString(),
                        task -> task.getStatus().toCode(),
                        task -> task.getReasonReference().getReference(),
                        task -> task.getOutput().size())
                .containsExactlyInAnyOrder(
                        tuple("2026-01-10", "completed", "Condition/c1", 1),
                        tuple("2026-02-10", "requested", "Condition/c2", 0));
        assertThat(patient.made(DetectedIssue.class, TODAY))
                .flatExtracting(issue -> issue.getEvidenceFirstRep().getDetail())
                .extracting(Reference::getReference)
                .containsExactly("Condition/c2");
    }

    private static Map<String, Object> assigned(String due, String condition) {
        return Map.of("due", LocalDate.parse(due), "resource", condition(condition));
    }

    private static MadeUp alertFulfilledBy(String define) {
        return new MadeUp(MadeUp.guideline(plan -> plan.getAction()
                        .get(1)
                        .addDynamicValue()
                        .setPath("Task.output")
                        .setExpression(new Expression()
                                .setLanguage("text/cql-identifier")
                                .setExpression(define))))
                .says("Is High", true);
    }

    private static Condition condition(String id) {
        Condition condition = new Condition();
        condition.setId(id);
        return condition;
    }

    private static MadeUp course() {
        return new MadeUp().course("2026-01-10");
    }

    private static boolean isDone(MadeUp patient, String due) {
        return task(patient, due).getStatus() == Task.TaskStatus.COMPLETED;
    }

    private static Task task(MadeUp patient, String due) {
        return patient.made(Task.class, TODAY).stream()
                .filter(task -> task.getRestriction()
                        .getPeriod()
                        .getEndElement()
                        .getValueAsString()
                        .equals(due))
                .findFirst()
                .orElseThrow();
    }
}
