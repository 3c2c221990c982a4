package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/** What the tests of team and support share: a patient with a diagnosis, a team, and what they read off the outcome. */
abstract class TeamAndSupportCase {

    static final String TODAY = "2026-03-01";
    static final String ALS = "sct|86044005";

    final Chart chart = new Chart();

    List<String> rules() {
        return chart.on(TODAY).rules();
    }

    Task only(String rule) {
        List<Task> tasks = chart.on(TODAY).tasks(rule);
        assertThat(tasks).as(rule).hasSize(1);
        return tasks.get(0);
    }

    Condition diagnosed(String code, String recorded, @Nullable String verification) {
        Condition condition = chart.condition(code, null);
        condition.setRecordedDateElement(new DateTimeType(recorded));
        if (verification != null) {
            condition.setVerificationStatus(new CodeableConcept(
                    new Coding("http://terminology.hl7.org/CodeSystem/condition-ver-status", verification, null)));
        }
        return condition;
    }

    CareTeam team(String... roles) {
        CareTeam team = new CareTeam();
        team.setStatus(CareTeamStatus.ACTIVE);
        for (String role : roles) {
            member(team, role);
        }
        return chart.add(team);
    }

    static void member(CareTeam team, String role) {
        team.addParticipant(new CareTeamParticipantComponent().addRole(Chart.concept("care-role|" + role)));
    }

    void request(String code) {
        ServiceRequest request = new ServiceRequest();
        request.setStatus(ServiceRequestStatus.ACTIVE);
        request.setIntent(ServiceRequestIntent.ORDER);
        request.setCode(Chart.concept(code));
        chart.add(request);
    }

    static List<String> notes(Task task) {
        return task.getNote().stream().map(Annotation::getText).toList();
    }
}
