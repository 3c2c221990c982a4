package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationRequestStatus;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which support follows the diagnosis: psychologist, end of life, organisations, children, lability and cognition. */
class SupportTest extends TeamAndSupportCase {

    private static final String PLS = "sct|81211007";

    /** Three months after the diagnosis. */
    @ParameterizedTest
    @CsvSource({"2025-12-01, true, true", "2025-12-02, false, false"})
    void supportFollowsTheDiagnosisAfterSomeMonths(String recorded, boolean endOfLife, boolean psychologist) {
        diagnosed(ALS, recorded, "confirmed");
        assertThat(rules().contains("R73")).isEqualTo(endOfLife);
        assertThat(rules().contains("R77")).isEqualTo(psychologist);
    }

    @ParameterizedTest
    @CsvSource({"refuted, true", "provisional, false"})
    void supportCountsFromTheFirstDiagnosisOfTheFamily(String earlier, boolean due) {
        diagnosed("sct|88923002", "2024-02-01", earlier);
        diagnosed(ALS, "2026-02-20", "confirmed");
        assertThat(rules().contains("R77")).isEqualTo(due);
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
}
