package org.charcot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charcot.platform.ServerForTests;
import org.charcot.worklist.WorkRebuild;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The work list follows every write, whoever makes it. */
class WorkListIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void aTaskIsListedUntilItIsDone() {
        patient("wl-task", "Worklist", "Tess");
        task("wl-t1", "wl-task", "requested", "Call the patient", today.minusDays(3));
        assertThat(lines("Worklist, Tess")).containsExactly("overdue: Call the patient (3 days late)");
        task("wl-t1", "wl-task", "requested", "Call the patient", today.plusDays(5));
        assertThat(lines("Worklist, Tess")).containsExactly("soon: Call the patient (in 5 days)");
        task("wl-t1", "wl-task", "requested", "Call the patient", today.plusDays(15));
        assertThat(lines("Worklist, Tess")).isEmpty();
        task("wl-t1", "wl-task", "in-progress", "Call the patient", today);
        assertThat(lines("Worklist, Tess")).containsExactly("soon: Call the patient (today)");
        task("wl-t1", "wl-task", "on-hold", "Call the patient", today);
        assertThat(lines("Worklist, Tess")).isEmpty();
        task("wl-t1", "wl-task", "requested", "Call the patient", today);
        task("wl-t1", "wl-task", "completed", "Call the patient", today);
        assertThat(lines("Worklist, Tess")).isEmpty();
    }

    @Test
    void aResultIsNamedInTheLanguageOfTheReader() {
        patient("wl-named", "Worklist", "Nora");
        stored(server.post(
                "Observation",
                json("{'resourceType':'Observation','status':'final','subject':{'reference':'Patient/wl-named'},"
                        + "'effectiveDateTime':'2020-01-01','code':{'coding':[{'system':'http://loinc.org',"
                        + "'code':'1742-6','display':'ALT SerPl-cCnc'}]}}")));
        assertThat(page("?name=Nora")).contains("Alanine aminotransferase").doesNotContain("SerPl");
        assertThat(page("?name=Nora&lang=nl")).contains("Alanineaminotransferase");
    }

    @Test
    void aDatabaseOfBeforeTheListGetsOneOfWhatIsStored() {
        patient("wl-old", "Worklist", "Olga");
        task("wl-t9", "wl-old", "requested", "Call the patient", today.minusDays(3));
        stored(server.post(
                "Observation",
                json("{'resourceType':'Observation','status':'final','code':{'text':'Sodium'},'subject':"
                        + "{'reference':'Patient/wl-old'},'effectiveDateTime':'2020-01-01'}")));
        assertThat(server.post("Patient/wl-old/$evaluate", "").statusCode()).isEqualTo(200);
        JdbcTemplate jdbc = server.bean(JdbcTemplate.class);
        Set<String> work = work(jdbc);
        Set<String> people = people(jdbc);
        assertThat(work).isNotEmpty();
        assertThat(people).isNotEmpty();
        jdbc.update("delete from charcot_work");
        jdbc.update("delete from charcot_person");
        server.bean(WorkRebuild.class).ifNeeded();
        assertThat(work(jdbc)).as("there is a list, if an empty one").isEmpty();
        jdbc.update("delete from charcot_work_version");
        server.bean(WorkRebuild.class).ifNeeded();
        assertThat(work(jdbc)).containsExactlyElementsOf(work);
        assertThat(people(jdbc)).containsExactlyElementsOf(people);
        assertThat(lines("Worklist, Olga")).contains("overdue: Call the patient (3 days late)");
    }

    private static Set<String> work(JdbcTemplate jdbc) {
        return new TreeSet<>(jdbc.query(
                "select reference, patient_id, type, rule, kind, english, dutch, due, owner, owner_name from charcot_work",
                (row, n) -> {
                    List<String> cells = new ArrayList<>();
                    for (int column = 1; column <= 10; column++) {
                        cells.add(row.getString(column));
                    }
                    return String.join("|", cells);
                }));
    }

    private static Set<String> people(JdbcTemplate jdbc) {
        return new TreeSet<>(jdbc.query(
                "select patient_id, name, birth_date from charcot_person",
                (row, n) -> row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3)));
    }

    @Test
    void whatIsDeletedLeavesTheList() {
        patient("wl-deleted", "Worklist", "Dora");
        task("wl-t2", "wl-deleted", "requested", "Call the patient", today);
        assertThat(lines("Worklist, Dora")).hasSize(1);
        assertThat(server.delete("Task/wl-t2").statusCode()).isEqualTo(200);
        assertThat(lines("Worklist, Dora")).isEmpty();
    }

    @Test
    void aFindingIsListedUntilSomethingWasDoneAboutIt() {
        patient("wl-issue", "Worklist", "Iris");
        issue("high", "");
        task("wl-t3", "wl-issue", "requested", "Call the patient", today.minusDays(40));
        assertThat(lines("Worklist, Iris"))
                .containsExactly("alarm: Two drugs clash ()", "overdue: Call the patient (40 days late)");
        issue("moderate", "");
        assertThat(lines("Worklist, Iris"))
                .containsExactly("overdue: Call the patient (40 days late)", "warning: Two drugs clash ()");
        issue("high", ",'mitigation':[{'action':{'text':'Stopped one'}}]");
        assertThat(lines("Worklist, Iris")).containsExactly("overdue: Call the patient (40 days late)");
    }

    @Test
    void resultsAreNewsAndSaidTogether() {
        patient("wl-result", "Worklist", "Rosa");
        for (String name : List.of("Sodium", "Potassium")) {
            stored(server.post(
                    "Observation",
                    json("{'resourceType':'Observation','status':'final','code':{'text':'" + name
                            + "'},'subject':{'reference':'Patient/wl-result'},'effectiveDateTime':'2020-01-01'}")));
        }
        assertThat(lines("Worklist, Rosa"))
                .singleElement()
                .asString()
                .matches("result: 2: (Sodium; Potassium|Potassium; Sodium) \\(.+\\)");
    }

    @Test
    void aTransactionThatIsRefusedChangesNothing() {
        patient("wl-refused", "Worklist", "Rein");
        String good = "{'resource':" + taskJson("wl-t4", "wl-refused", "requested", "Call the patient", today)
                + ",'request':{'method':'PUT','url':'Task/wl-t4'}}";
        String bad = "{'resource':{'resourceType':'Task','status':'requested','intent':'plan','for':"
                + "{'reference':'Patient/wl-nobody'}},'request':{'method':'POST','url':'Task'}}";
        HttpResponse<String> answer = server.post(
                "", json("{'resourceType':'Bundle','type':'transaction','entry':[" + good + "," + bad + "]}"));
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(lines("Worklist, Rein")).isEmpty();
    }

    @Test
    void whoDiedOrLeftIsNotListed() {
        patient("wl-left", "Worklist", "Leo");
        task("wl-t5", "wl-left", "requested", "Call the patient", today);
        assertThat(lines("Worklist, Leo")).hasSize(1);
        stored(server.put(
                "Patient/wl-left",
                json("{'resourceType':'Patient','id':'wl-left','name':[{'family':'Worklist','given':['Leo']}],"
                        + "'deceasedDateTime':'2026-01-01'}")));
        assertThat(lines("Worklist, Leo")).isEmpty();
    }

    @Test
    void isFilteredByNameNeedKindAndOwner() {
        patient("wl-filter", "Worklist", "Fien");
        String owned = taskJson("wl-t6", "wl-filter", "requested", "Call the patient", today)
                .replace("'status'", "'owner':{'display':'Dr Filter'},'code':{'coding':[{'code':'wl-kind'}]},'status'");
        stored(server.put("Task/wl-t6", json(owned)));
        assertThat(page("?name=fien+work")).contains("Worklist, Fien");
        assertThat(page("?name=nobody")).doesNotContain("Worklist, Fien").contains("No patient fits");
        assertThat(page("?need=soon&name=fien")).contains("Worklist, Fien");
        assertThat(page("?need=alarm&name=fien")).doesNotContain("Worklist, Fien");
        assertThat(page("?owner=Dr+Filter")).contains("Worklist, Fien");
        assertThat(page("?kind=wl-kind&name=fien")).contains("Worklist, Fien");
        assertThat(page("?kind=other-kind&name=fien")).doesNotContain("Worklist, Fien");
        assertThat(page("?need=nonsense&page=-7&name=fien")).contains("Worklist, Fien");
    }

    @Test
    void namesAreTextAndNeverMarkup() {
        patient("wl-script", "<script>alert(1)</script>", "\\\"><img src=x onerror=alert(2)>");
        task("wl-t7", "wl-script", "requested", "<b onclick=alert(3)>bold</b>", today);
        assertThat(page("?name=alert"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b onclick=alert(3)&gt;")
                .doesNotContain("<script>alert", "<img", "<b onclick");
        assertThat(page("?name=" + URLEncoder.encode("\"><script>alert(4)</script>", StandardCharsets.UTF_8)))
                .doesNotContain("<script>alert");
    }

    private void patient(String id, String family, String given) {
        stored(server.put(
                "Patient/" + id,
                json("{'resourceType':'Patient','id':'" + id + "','name':[{'family':'" + family + "','given':['" + given
                        + "']}]}")));
    }

    private void task(String id, String patient, String status, String what, LocalDate due) {
        stored(server.put("Task/" + id, json(taskJson(id, patient, status, what, due))));
    }

    private static String taskJson(String id, String patient, String status, String what, LocalDate due) {
        return "{'resourceType':'Task','id':'" + id + "','status':'" + status + "','intent':'plan','description':'"
                + what + "','for':{'reference':'Patient/" + patient + "'},'executionPeriod':{'end':'" + due + "'}}";
    }

    private void issue(String severity, String more) {
        stored(server.put(
                "DetectedIssue/wl-i1",
                json("{'resourceType':'DetectedIssue','id':'wl-i1','status':'final','severity':'" + severity
                        + "','code':{'coding':[{'display':'Two drugs clash'}]},"
                        + "'patient':{'reference':'Patient/wl-issue'}" + more + "}")));
    }

    private static void stored(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    /** The lines of one patient that did not come from the guideline, as "need: text (when)". */
    private List<String> lines(String name) {
        Matcher row = Pattern.compile("(?s)<tr class=.*?</tr>")
                .matcher(page("?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8)));
        List<String> lines = new ArrayList<>();
        Pattern line = Pattern.compile(
                "(?s)<span class=\"need (\\w+)\">[^<]*</span>\\s*<span class=\"what\">([^<]*)</span>\\s*(?:<span class=\"when\">([^<]*))?");
        while (row.find()) {
            Matcher each = line.matcher(row.group());
            while (each.find()) {
                if (!each.group(1).equals("open")) {
                    lines.add(each.group(1) + ": " + each.group(2) + " (" + (each.group(3) == null ? "" : each.group(3))
                            + ")");
                }
            }
        }
        return lines;
    }

    private String page(String query) {
        HttpResponse<String> page = server.send(
                HttpRequest.newBuilder(server.root().resolve("/" + query)).GET());
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
