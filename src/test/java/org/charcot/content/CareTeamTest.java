package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who belongs to the team of a patient, and who coordinates it. */
class CareTeamTest extends TeamAndSupportCase {

    private static final List<String> ROLES = List.of(
            "neurologist",
            "psychologist",
            "pulmonologist",
            "rehabilitation-physician",
            "dietitian",
            "speech-therapist",
            "physiotherapist",
            "neuromuscular-nurse");

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
}
