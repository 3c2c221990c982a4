package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationRequestStatus;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan for team and support as it is in the content, from the record to the outcome. */
class TeamAndSupportTest {

    private static final String TODAY = "2026-03-01";
    private static final String ALS = "sct|86044005";
    private static final String PLS = "sct|81211007";
    private static final List<String> ROLES = List.of(
            "neurologist",
            "psychologist",
            "pulmonologist",
            "rehabilitation-physician",
            "dietitian",
            "speech-therapist",
            "physiotherapist",
            "neuromuscular-nurse");

    private final Chart chart = new Chart();

    // ---- who is diagnosed

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

    // ---- R58

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

    // ---- R70, R71

    @Test
    void everyMissingRoleIsNamed() {
        diagnosed(ALS, "2020-02-01", "confirmed");
        assertThat(notes(only("R70")))
                .containsExactly("Not on record in a care team: neurologist, psychologist, pulmonologist,"
                        + " rehabilitation physician, dietitian, speech and language therapist, physiotherapist,"
                        + " neuromuscular nurse.");
        CareTeam team = team("neurologist", "dietitian");
        assertThat(notes(only("R70")))
                .containsExactly(
                        "In the care team: neurologist, dietitian.",
                        "Not on record in a care team: psychologist, pulmonologist, rehabilitation physician,"
                                + " speech and language therapist, physiotherapist, neuromuscular nurse.");
        ROLES.forEach(role -> member(team, role));
        Task task = only("R70");
        assertThat(task.getStatus()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(task.getOutputFirstRep()
                        .getValue()
                        .getNamedProperty("reference")
                        .getValues())
                .hasToString("[CareTeam/CareTeam1]");
        assertThat(task.getNote()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "neurologist",
        "psychologist",
        "pulmonologist",
        "rehabilitation-physician",
        "dietitian",
        "speech-therapist",
        "physiotherapist",
        "neuromuscular-nurse"
    })
    void eachRoleMatters(String missing) {
        diagnosed(ALS, "2026-02-01", "confirmed");
        CareTeam team = team();
        ROLES.stream().filter(role -> !role.equals(missing)).forEach(role -> member(team, role));
        assertThat(only("R70").getStatus()).isEqualTo(TaskStatus.REQUESTED);
        CareTeam second = team(missing);
        assertThat(only("R70").getStatus()).isEqualTo(TaskStatus.COMPLETED);
        second.setStatus(CareTeamStatus.INACTIVE);
        assertThat(only("R70").getStatus()).isEqualTo(TaskStatus.REQUESTED);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-03-01T11:00:00+01:00, true", "2026-03-02, true"})
    void whoLeftTheTeamIsMissing(String end, boolean complete) {
        diagnosed(ALS, "2026-02-01", "confirmed");
        CareTeam team = team();
        ROLES.forEach(role -> member(team, role));
        team.getParticipantFirstRep().setPeriod(new Period().setEndElement(new DateTimeType(end)));
        assertThat(only("R70").getStatus() == TaskStatus.COMPLETED).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({
        "dietitian, true",
        "occupational-therapist, true",
        "neurologist, false",
        "dietitian rehabilitation-physician, false"
    })
    void therapistsNeedSomebodyToCoordinateThem(String roles, boolean stated) {
        diagnosed(ALS, "2026-02-01", "confirmed");
        team(roles.split(" ", -1));
        assertThat(chart.answer("TeamAndSupport", "Therapists Have Nobody to Coordinate Them", TODAY))
                .isEqualTo(stated);
    }

    // ---- R73, R77

    /** Three months after the diagnosis. */
    @ParameterizedTest
    @CsvSource({"2025-12-01, true, true", "2025-12-02, false, false"})
    void supportFollowsTheDiagnosisAfterSomeMonths(String recorded, boolean endOfLife, boolean psychologist) {
        diagnosed(ALS, recorded, "confirmed");
        assertThat(rules().contains("R73")).isEqualTo(endOfLife);
        assertThat(rules().contains("R77")).isEqualTo(psychologist);
    }

    @Test
    void aDiagnosisOfUnknownDateLeavesTheMomentOpen() {
        chart.condition(ALS, null);
        assertThat(rules()).doesNotContain("R73", "R77").contains("R58", "R70");
        assertThat(chart.on(TODAY).unknown())
                .contains(
                        "team-and-support end-of-life: TeamAndSupport.\"End of Life Talk Is Due\"",
                        "team-and-support psychologist: TeamAndSupport.\"Support Is Due\"");
    }

    @Test
    void primaryLateralSclerosisAloneDoesNotBringUpTheEndOfLife() {
        diagnosed(PLS, "2025-01-01", "confirmed");
        assertThat(rules()).doesNotContain("R73").contains("R77");
    }

    @ParameterizedTest
    @CsvSource({"assessment|end-of-life-discussed", "sct|304253006", "sct|103735009"})
    void theTalkAboutTheEndOfLifeIsDoneByAnyRecordOfIt(String code) {
        diagnosed(ALS, "2025-11-01", "confirmed");
        assertThat(only("R73").getStatus()).isEqualTo(TaskStatus.REQUESTED);
        chart.procedure(code, "2026-02-01");
        assertThat(only("R73").getStatus()).isEqualTo(TaskStatus.COMPLETED);
    }

    @Test
    void psychologicalSupportIsDoneByAPsychologistOrAnOffer() {
        diagnosed(ALS, "2025-11-01", "confirmed");
        assertThat(only("R77").getStatus()).isEqualTo(TaskStatus.REQUESTED);
        CareTeam team = team("psychologist");
        assertThat(only("R77").getStatus()).isEqualTo(TaskStatus.COMPLETED);
        team.setStatus(CareTeamStatus.ENTEREDINERROR);
        assertThat(only("R77").getStatus()).isEqualTo(TaskStatus.REQUESTED);
        request("sct|308459004");
        assertThat(only("R77").getStatus()).isEqualTo(TaskStatus.COMPLETED);
    }

    // ---- R75

    @Test
    void organisationsAreNamedAndAskedWhetherThereAreChildren() {
        diagnosed(ALS, "2026-02-01", "confirmed");
        Task task = only("R75");
        assertThat(notes(task))
                .containsExactly(
                        "Not recorded: whether there are children. If so, give the leaflet on ALS in the family as well.");
        assertThat(chart.on(TODAY).all(CommunicationRequest.class))
                .filteredOn(message -> task.getFocus()
                        .getReference()
                        .equals("CommunicationRequest/" + message.getIdElement().getIdPart()))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.getStatus()).isEqualTo(CommunicationRequestStatus.ACTIVE);
                    assertThat(message.getPayloadFirstRep()
                                    .getContentStringType()
                                    .getValue())
                            .contains("Spierziekten Nederland", "ALS Centrum Nederland");
                });
        chart.procedure("assessment|patient-organisations-named", "2026-02-20");
        assertThat(only("R75").getStatus()).isEqualTo(TaskStatus.COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({"true, 2", "false, 1", "unknown, 1"})
    void childrenThatAreRecordedAskForTheLeaflet(String children, int tasks) {
        diagnosed(ALS, "2026-02-01", "confirmed");
        chart.observation("assessment|has-children", "2026-02-05", children);
        assertThat(chart.on(TODAY).tasks("R75")).hasSize(tasks);
        assertThat(chart.on(TODAY).tasks("R75").stream()
                        .flatMap(task -> notes(task).stream())
                        .anyMatch(note -> note.contains("whether there are children")))
                .isEqualTo(children.equals("unknown"));
    }

    @ParameterizedTest
    @CsvSource({"DAU, true", "STPSON, true", "CHLDADOPT, true", "SPS, false", "MTH, false"})
    void aRelatedPersonMayBeAChild(String relationship, boolean leaflet) {
        diagnosed(ALS, "2026-02-01", "confirmed");
        RelatedPerson person = new RelatedPerson();
        person.addRelationship(new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/v3-RoleCode", relationship, null)));
        chart.add(person);
        assertThat(chart.on(TODAY).tasks("R75")).hasSize(leaflet ? 2 : 1);
        chart.procedure("assessment|family-leaflet-given", "2026-02-20");
        assertThat(chart.on(TODAY).tasks("R75").stream().anyMatch(task -> task.getStatus() == TaskStatus.COMPLETED))
                .isEqualTo(leaflet);
    }

    // ---- R78, R79

    @ParameterizedTest
    @CsvSource({"present, true, false", "absent, false, false", "unknown, false, true"})
    void pseudobulbarAffect(String found, boolean considered, boolean unknown) {
        diagnosed(ALS, "2026-02-01", "confirmed");
        chart.sign("hpo|HP:0002193", "bulbar", "2026-02-20", found);
        assertThat(rules().contains("R78")).isEqualTo(considered);
        assertThat(chart.on(TODAY).unknown())
                .filteredOn(condition -> condition.startsWith("team-and-support pseudobulbar-affect"))
                .hasSize(unknown ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "N07XX59, , COMPLETED",
        "R05DA09, C01BA01, COMPLETED",
        "R05DA09, , REQUESTED",
        "C01BA01, , REQUESTED",
        "N06AB04, , REQUESTED"
    })
    void dextromethorphanWithQuinidineAnswersIt(String one, @Nullable String other, TaskStatus status) {
        diagnosed(ALS, "2026-02-01", "confirmed");
        chart.sign("hpo|HP:0002193", "bulbar", "2026-02-20", "present");
        chart.medicine(one, "2026-02-25", null);
        if (other != null) {
            chart.medicine(other, "2026-02-25", null);
        }
        assertThat(only("R78").getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"refuted, true", "provisional, false"})
    void supportCountsFromTheFirstDiagnosisOfTheFamily(String earlier, boolean due) {
        diagnosed("sct|88923002", "2024-02-01", earlier);
        diagnosed(ALS, "2026-02-20", "confirmed");
        assertThat(rules().contains("R77")).isEqualTo(due);
    }

    @Test
    void cognitionIsScreenedOnce() {
        diagnosed(ALS, "2020-02-01", "confirmed");
        assertThat(only("R79").getStatus()).isEqualTo(TaskStatus.REQUESTED);
        chart.observation("assessment|cognitive-screening", "2020-05-01", "false");
        assertThat(only("R79").getStatus()).as("not screened yet").isEqualTo(TaskStatus.REQUESTED);
        chart.observation("assessment|cognitive-screening", "2020-06-01", "24 {score}");
        assertThat(only("R79").getStatus()).isEqualTo(TaskStatus.COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({"sct|230270009", "sct|716994006"})
    void frontotemporalDementiaMakesAScreeningSuperfluous(String dementia) {
        diagnosed(ALS, "2026-02-01", "confirmed");
        chart.condition(dementia, "2025-01-01");
        assertThat(only("R79").getStatus()).isEqualTo(TaskStatus.COMPLETED);
    }

    // ---- the record

    private List<String> rules() {
        return chart.on(TODAY).rules();
    }

    private Task only(String rule) {
        List<Task> tasks = chart.on(TODAY).tasks(rule);
        assertThat(tasks).as(rule).hasSize(1);
        return tasks.get(0);
    }

    private Condition diagnosed(String code, String recorded, @Nullable String verification) {
        Condition condition = chart.condition(code, null);
        condition.setRecordedDateElement(new DateTimeType(recorded));
        if (verification != null) {
            condition.setVerificationStatus(new CodeableConcept(
                    new Coding("http://terminology.hl7.org/CodeSystem/condition-ver-status", verification, null)));
        }
        return condition;
    }

    private CareTeam team(String... roles) {
        CareTeam team = new CareTeam();
        team.setStatus(CareTeamStatus.ACTIVE);
        for (String role : roles) {
            member(team, role);
        }
        return chart.add(team);
    }

    private static void member(CareTeam team, String role) {
        team.addParticipant(new CareTeamParticipantComponent().addRole(Chart.concept("care-role|" + role)));
    }

    private void request(String code) {
        ServiceRequest request = new ServiceRequest();
        request.setStatus(ServiceRequestStatus.ACTIVE);
        request.setIntent(ServiceRequestIntent.ORDER);
        request.setCode(Chart.concept(code));
        chart.add(request);
    }

    private static List<String> notes(Task task) {
        return task.getNote().stream().map(Annotation::getText).toList();
    }
}
