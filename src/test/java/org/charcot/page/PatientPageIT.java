package org.charcot.page;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charcot.platform.ServerForTests;
import org.charcot.record.EvaluationTime;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** The page of one patient: shows the plan, and what is done on it is done at once. */
class PatientPageIT {

    private final ServerForTests server = ServerForTests.shared();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

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

    @Test
    void aFindingIsTypedAndThePlanFollows() {
        patient("pp-entry");
        assertThat(page("pp-entry")).contains("Nothing on record", "No diagnosis on record");
        HttpResponse<String> weight = post("/patients/pp-entry/entries/weight", "day=" + today + "&value=71,5");
        assertThat(weight.statusCode()).isEqualTo(302);
        assertThat(page("pp-entry")).contains("71.5 kg");
        assertThat(get("/patients/pp-entry?lang=nl").body()).contains("71,5 kg");

        HttpResponse<String> regions = post(
                "/patients/pp-entry/entries/regions",
                "day=" + today + "&bulbar.umn=present&bulbar.lmn=absent&cervical.umn=not-examined");
        assertThat(regions.statusCode()).isEqualTo(302);
        assertThat(page("pp-entry")).contains("<td class=\"finding present\">present</td>");

        assertThat(post("/patients/pp-entry/entries/onset", "day=2025-01-31").statusCode())
                .isEqualTo(302);
        assertThat(page("pp-entry")).contains("31 Jan 2025");
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        patient("pp-wrong");
        HttpResponse<String> wrong = post("/patients/pp-wrong/entries/weight", "day=2999-01-01&value=7000");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("in the future", "between 20 and 300", "value=\"7000\"");
        assertThat(post("/patients/pp-wrong/entries/nothing", "day=" + today).statusCode())
                .isEqualTo(404);
        assertThat(get("/patients/pp-nobody").statusCode()).isEqualTo(404);
        assertThat(get("/patients/pp-wrong?asOf=yesterday").statusCode()).isEqualTo(400);
    }

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

    @Test
    void aTaskThatSomebodyElseMadeIsShownAndCanBeDone() {
        patient("pp-other");
        stored(server.put(
                "Task/pp-other-task",
                json("{'resourceType':'Task','id':'pp-other-task','status':'requested','intent':'order','for':"
                        + "{'reference':'Patient/pp-other'},'code':{'text':'Send the scan to Utrecht'},"
                        + "'owner':{'display':'Nurse Pages'},'restriction':{'period':{'end':'"
                        + today.minusDays(3) + "'}}}")));
        assertThat(page("pp-other")).contains("Send the scan to Utrecht", "3 days late", "With Nurse Pages");
        assertThat(act("pp-other", "pp-other-task", "action=complete").statusCode())
                .isEqualTo(302);
        assertThat(server.get("Task/pp-other-task").body()).contains("\"status\":\"completed\"");
    }

    @Test
    void aConfirmedCategoryThatTheFindingsNoLongerGiveSaysSo() {
        patient("pp-confirmed");
        examine("pp-confirmed", today.minusDays(20), "present", "absent");
        String category = category(page("pp-confirmed"), "phenotype");
        String version = versionOf(page("pp-confirmed"), category);
        assertThat(confirm("pp-confirmed", category, version, "").statusCode()).isEqualTo(302);
        assertThat(page("pp-confirmed")).doesNotContain("The findings on record today give");

        assertThat(get("/?name=pp-confirmed").body())
                .as("a confirmation is no new result")
                .doesNotContain("Motor neuron disease phenotype");

        examine("pp-confirmed", today, "present", "present");
        String page = page("pp-confirmed");
        assertThat(page).contains("The findings on record today give: Amyotrophic lateral sclerosis");
        assertThat(server.get("Observation/" + category).body())
                .as("what a clinician confirmed stands")
                .doesNotContain("\"code\":\"als\"");
        version = versionOf(page, category);
        assertThat(confirm("pp-confirmed", category, version, "pls").statusCode())
                .as("what was seen is not what the findings give")
                .isEqualTo(409);
        assertThat(confirm("pp-confirmed", category, version, "als").statusCode())
                .isEqualTo(302);
        assertThat(page("pp-confirmed")).doesNotContain("The findings on record today give");
        assertThat(server.get("Observation/" + category).body()).contains("\"code\":\"als\"", "\"status\":\"final\"");
    }

    private void examine(String patient, LocalDate day, String umn, String lmn) {
        StringBuilder typed = new StringBuilder("day=" + day);
        for (String region : List.of("bulbar", "cervical", "thoracic", "lumbosacral")) {
            typed.append("&" + region + ".umn=" + umn + "&" + region + ".lmn=" + lmn);
        }
        assertThat(post("/patients/" + patient + "/entries/regions", typed.toString())
                        .statusCode())
                .isEqualTo(302);
    }

    private HttpResponse<String> confirm(String patient, String category, String version, String today) {
        return post("/patients/" + patient + "/categories/" + category, "version=" + version + "&today=" + today);
    }

    private static String category(String page, String name) {
        Matcher category = Pattern.compile("<li id=\"category-([^\"]+)\">\\s*<a[^>]*>[^<]*" + name)
                .matcher(page);
        assertThat(category.find()).as(name).isTrue();
        return category.group(1);
    }

    private static String versionOf(String page, String category) {
        Matcher version = Pattern.compile("(?s)/categories/" + category + "\".*?name=\"version\" value=\"(\\d+)\"")
                .matcher(page);
        assertThat(version.find()).as(category).isTrue();
        return version.group(1);
    }

    @Test
    void theLetterHasThePlanInWords() {
        onRiluzoleWithAlt("pp-letter", 300);
        assertThat(get("/patients/pp-letter/letter").body())
                .contains("Care plan of", "Act now: ", "ALT", "6.7 × upper limit")
                .doesNotContain("<form");
    }

    @Test
    void aNarrativeAndNamesAreNeverMarkup() {
        String script = "<script>alert(9)</script>";
        stored(server.put(
                "Patient/pp-script",
                json("{'resourceType':'Patient','id':'pp-script','name':[{'text':'" + script
                        + "'}],'identifier':[{'value':'" + script + "'}],'contact':[{'name':{'text':'" + script
                        + "'}}]}")));
        stored(server.put(
                "Observation/pp-script-o",
                json("{'resourceType':'Observation','id':'pp-script-o','status':'final','code':{'coding':[{'system':"
                        + "'http://loinc.org','code':'29463-7','display':'" + script + "'}],'text':'" + script
                        + "'},'subject':{'reference':'Patient/pp-script'},'effectiveDateTime':'" + today
                        + "','valueQuantity':{'value':70,'unit':'" + script + "'},'note':[{'text':'" + script
                        + "'}]}")));
        assertThat(page("pp-script")).contains("&lt;script&gt;").doesNotContain(script);
        assertThat(get("/patients/pp-script/letter").body()).doesNotContain(script);
    }

    private void patient(String id) {
        stored(server.put(
                "Patient/" + id,
                json("{'resourceType':'Patient','id':'" + id + "','name':[{'family':'" + id + "'}]}")));
    }

    private void onRiluzoleWithAlt(String id, int alt) {
        patient(id);
        stored(server.put(
                "MedicationStatement/" + id,
                json("{'resourceType':'MedicationStatement','id':'" + id
                        + "','status':'active','subject':{'reference':'Patient/"
                        + id
                        + "'},'medicationCodeableConcept':{'coding':[{'system':'http://www.whocc.no/atc','code':'N07XX02'}]},"
                        + "'effectivePeriod':{'start':'" + today.minusMonths(4) + "'}}")));
        stored(server.put(
                "Observation/" + id,
                json("{'resourceType':'Observation','id':'" + id + "','status':'final','subject':{'reference':'Patient/"
                        + id
                        + "'},'code':{'coding':[{'system':'http://loinc.org','code':'1742-6'}]},'effectiveDateTime':'"
                        + today.minusDays(2) + "','valueQuantity':{'value':" + alt
                        + ",'unit':'U/L','system':'http://unitsofmeasure.org','code':'U/L'},'referenceRange':[{'high':{'value':45,"
                        + "'unit':'U/L','system':'http://unitsofmeasure.org','code':'U/L'}}]}")));
        assertThat(server.post("Patient/" + id + "/$evaluate", "").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> act(String patient, String task, String what) {
        return post("/patients/" + patient + "/tasks/" + task, what + "&version=" + version(page(patient), task));
    }

    /** The id of the open task that follows from a rule. */
    private static String taskOfRule(String page, String rule) {
        Matcher task = Pattern.compile("(?s)<li id=\"task-([^\"]+)\">((?:(?!</li>).)*?)href=\"/rules/" + rule + "\"")
                .matcher(page);
        assertThat(task.find()).as(rule).isTrue();
        return task.group(1);
    }

    private static String version(String page, String task) {
        Matcher version = Pattern.compile("(?s)/tasks/" + task + "\".*?name=\"version\" value=\"(\\d+)\"")
                .matcher(page);
        assertThat(version.find()).as(task).isTrue();
        return version.group(1);
    }

    private String page(String patient) {
        HttpResponse<String> page = get("/patients/" + patient);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private HttpResponse<String> get(String path) {
        return server.send(HttpRequest.newBuilder(server.root().resolve(path)).GET());
    }

    private HttpResponse<String> post(String path, String form) {
        return server.send(HttpRequest.newBuilder(server.root().resolve(path))
                .POST(BodyPublishers.ofString(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin"));
    }

    private static void stored(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
