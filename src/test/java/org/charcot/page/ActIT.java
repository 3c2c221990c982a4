package org.charcot.page;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** What becomes of a task or a finding that somebody acts upon. */
class ActIT extends PageIT {

    @Test
    void anAlarmIsSeenActedUponAndGoneFromTheWorkList() {
        onRiluzoleWithAlt("pp-alarm", 300);
        assertThat(get("/?need=alarm&name=pp-alarm").body()).contains("/patients/pp-alarm");
        String page = page("pp-alarm");
        assertThat(page).contains("Act now", "RZ8", "× upper limit", "<svg class=\"chart\"");
        String task = taskOfRule(page, "RZ8");
        assertThat(page)
                .as("the finding leads to its chart and to what to do")
                .contains("href=\"#liver\">ALT: 6.7 × upper limit (300 U/L)<", "href=\"#why-" + task + "\"");

        HttpResponse<String> answer = act("pp-alarm", task, "action=complete");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("/patients/pp-alarm?did=complete#task-" + task);
        assertThat(page("pp-alarm")).contains("Done about it:");
        assertThat(get("/?need=alarm&name=pp-alarm").body()).doesNotContain("/patients/pp-alarm");
        assertThat(server.get("Task/" + task).body()).contains("\"status\":\"completed\"");
    }

    @Test
    void whoeverComesSecondIsToldAndKeepsWhatWasTyped() {
        onRiluzoleWithAlt("pp-conflict", 300);
        String page = page("pp-conflict");
        String task = taskOfRule(page, "RZ8");
        String version = version(page, task);
        assertThat(post("/patients/pp-conflict/tasks/" + task, "action=start&version=" + version)
                        .statusCode())
                .isEqualTo(302);

        HttpResponse<String> second = post(
                "/patients/pp-conflict/tasks/" + task,
                "action=reject&version=" + version + "&words=Other+plan+%3Cb%3E");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("Somebody changed this", "Other plan &lt;b&gt;")
                .doesNotContain("plan <b>");
        assertThat(server.get("Task/" + task).body()).contains("\"status\":\"in-progress\"");
    }

    @Test
    void rejectingNeedsAReasonAndHoldingHidesFromTheList() {
        onRiluzoleWithAlt("pp-reject", 300);
        String task = taskOfRule(page("pp-reject"), "RZ8");
        HttpResponse<String> refused = act("pp-reject", task, "action=reject");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("rejecting needs a reason");
        assertThat(act("pp-reject", task, "action=assign&person=Dr+Pages").statusCode())
                .isEqualTo(302);
        assertThat(act("pp-reject", task, "action=comment&words=Seen").statusCode())
                .isEqualTo(302);
        assertThat(page("pp-reject")).contains("With Dr Pages", "Seen");
        assertThat(act("pp-reject", task, "action=reject&words=Wrong+sample").statusCode())
                .isEqualTo(302);
        assertThat(page("pp-reject")).contains("Reason: Wrong sample");
    }

    @Test
    void anOverruledFindingIsKeptOnThePageWithItsReason() {
        onRiluzoleWithAlt("pp-overruled", 300);
        IParser json = FhirContext.forR4Cached().newJsonParser();
        DetectedIssue issue = json
                .parseResource(
                        Bundle.class,
                        server.get("DetectedIssue?patient=pp-overruled").body())
                .getEntry()
                .stream()
                .map(entry -> (DetectedIssue) entry.getResource())
                .filter(each -> each.getCode().getCodingFirstRep().getCode().equals("RZ8"))
                .findFirst()
                .orElseThrow();
        issue.setStatus(DetectedIssueStatus.CANCELLED)
                .addMitigation()
                .setAction(new CodeableConcept().setText("Haemolytic sample <b>"))
                .setAuthor(new Reference().setDisplay("Dr Pages"))
                .setDateElement(new DateTimeType("2026-05-12"));
        stored(server.put("DetectedIssue/" + issue.getIdElement().getIdPart(), json.encodeResourceToString(issue)));
        assertThat(server.post("Patient/pp-overruled/$evaluate", "").statusCode())
                .isEqualTo(200);

        String gone = gone(page("pp-overruled"));
        assertThat(gone)
                .contains("Done, missed, rejected or overruled", "href=\"/rules/RZ8\"")
                .contains(">overruled<", "Reason: Haemolytic sample &lt;b&gt; (Dr Pages, 12 May 2026)<");
        assertThat(gone(get("/patients/pp-overruled?lang=nl").body()))
                .contains("Gedaan, gemist, afgewezen of terzijde gelegd", ">terzijde gelegd<")
                .contains("Reden: Haemolytic sample &lt;b&gt; (Dr Pages, 12 mei 2026)<");
        assertThat(page("pp-overruled")).doesNotContain("Act now");
    }

    private static String gone(String page) {
        Matcher gone = Pattern.compile("(?s)<details id=\"gone\">.*?</section>").matcher(page);
        assertThat(gone.find()).isTrue();
        return gone.group();
    }
}
