package org.charcot.page;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.time.ZoneId;
import org.charcot.record.EvaluationTime;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** The page of a patient as it was on a day that is over. */
class PastIT extends PageIT {

    @Test
    void thePastIsShownAsThePast() {
        onRiluzoleWithAlt("pp-past", 300);
        String before = get("/patients/pp-past?asOf=" + today.minusDays(30)).body();
        assertThat(before).contains("This is the past").doesNotContain("Act now", "method=\"post\"");
        assertThat(get("/patients/pp-past?asOf=" + today).body()).doesNotContain("This is the past");
    }

    @Test
    void aResultIsReadOnAPageOfItsOwnInTheVersionOfTheDay() {
        onRiluzoleWithAlt("pp-record", 300);
        String result = "/patients/pp-record/record/Observation/pp-record";
        assertThat(page("pp-record")).contains("href=\"" + result + "\"");
        assertThat(get(result).body())
                .contains("300 U/L", "≤ 45 U/L", "not stated", "href=\"/patients/pp-record#liver\"")
                .contains("href=\"/fhir/Observation/pp-record\"");
        assertThat(get(result + "?lang=nl").body()).contains("Waarde", "niet vermeld");
        String then = "?asOf=" + today.minusDays(1);
        assertThat(get(result + then).body())
                .contains("This is the past", "href=\"/patients/pp-record" + then + "#liver\"")
                .contains("href=\"/fhir/Observation/pp-record/_history/1\"");
        assertThat(get(result + "?asOf=" + today.minusDays(3)).statusCode())
                .as("the day before it was measured")
                .isEqualTo(404);
        assertThat(get("/patients/pp-past/record/Observation/pp-record").statusCode())
                .as("of another patient")
                .isEqualTo(404);
    }

    @Test
    void thePastHasWhatPeopleHadDecidedByThen() {
        onRiluzoleWithAlt("pp-decided", 300);
        String task = taskOfRule(page("pp-decided"), "RZ8");
        assertThat(act("pp-decided", task, "action=reject&words=Wrong+sample").statusCode())
                .isEqualTo(302);
        Instant rejected = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Task.class, server.get("Task/" + task).body())
                .getMeta()
                .getLastUpdated()
                .toInstant();
        assertThat(statusAt("pp-decided", task, rejected.plusMillis(1))).isEqualTo(TaskStatus.REJECTED);
        assertThat(statusAt("pp-decided", task, rejected.minusMillis(50))).isEqualTo(TaskStatus.REQUESTED);
    }

    @Test
    void thePastHasNothingThatCameLaterAndSaysOfWhatItHasNoDate() {
        patient("pp-dated");
        stored(server.put(
                "Task/pp-dated-task",
                json("{'resourceType':'Task','id':'pp-dated-task','status':'requested','intent':'order','for':"
                        + "{'reference':'Patient/pp-dated'},'code':{'text':'Ask for the scan'}}")));
        consent("pp-dated-later", "Signed later", "'dateTime':'" + today.minusDays(3) + "',");
        consent("pp-dated-before", "Signed before", "'dateTime':'" + today.minusDays(60) + "',");
        consent("pp-dated-never", "Signed at some time", "");
        assertThat(page("pp-dated"))
                .contains("Ask for the scan", "Signed later", "Signed before", "Signed at some time")
                .doesNotContain("date unknown");
        String before = get("/patients/pp-dated?asOf=" + today.minusDays(30)).body();
        assertThat(before)
                .contains("Signed before", "Signed at some time", "date unknown: perhaps not yet there")
                .doesNotContain("Ask for the scan", "Signed later");
    }

    @Test
    void whoDiedLaterIsAliveInThePast() {
        onRiluzoleWithAlt("pp-died", 300);
        stored(server.put(
                "Patient/pp-died",
                json("{'resourceType':'Patient','id':'pp-died','name':[{'family':'pp-died'}],'deceasedDateTime':'"
                        + today.minusDays(1) + "'}")));
        assertThat(page("pp-died")).contains("died").doesNotContain("RZ8");
        assertThat(get("/patients/pp-died?asOf=" + today.minusDays(2)).body())
                .contains("This is the past", "Act now", "RZ8")
                .doesNotContain("<span>died</span>");
    }

    private void consent(String id, String what, String date) {
        stored(server.put(
                "Consent/" + id,
                json("{'resourceType':'Consent','id':'" + id + "','status':'active'," + date
                        + "'patient':{'reference':'Patient/pp-dated'},'scope':{'text':'" + what + "'},"
                        + "'category':[{'text':'" + what + "'}]}")));
    }

    private TaskStatus statusAt(String patient, String task, Instant instant) {
        return server
                .bean(PatientReader.class)
                .asOf(patient, new EvaluationTime(instant, ZoneId.of("Europe/Amsterdam")))
                .orElseThrow()
                .record()
                .ofType("Task")
                .stream()
                .map(Task.class::cast)
                .filter(each -> each.getIdElement().getIdPart().equals(task))
                .map(Task::getStatus)
                .findFirst()
                .orElseThrow();
    }
}
