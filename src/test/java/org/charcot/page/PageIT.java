package org.charcot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charcot.platform.ServerForTests;

/** What the tests of the page of a patient share: a patient with something to act upon, and what a browser would send. */
abstract class PageIT {

    final ServerForTests server = ServerForTests.shared();
    final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    static String category(String page, String name) {
        Matcher category = Pattern.compile("<li id=\"category-([^\"]+)\">\\s*<a[^>]*>[^<]*" + name)
                .matcher(page);
        assertThat(category.find()).as(name).isTrue();
        return category.group(1);
    }

    void patient(String id) {
        stored(server.put(
                "Patient/" + id,
                json("{'resourceType':'Patient','id':'" + id + "','name':[{'family':'" + id + "'}]}")));
    }

    void onRiluzoleWithAlt(String id, int alt) {
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

    HttpResponse<String> act(String patient, String task, String what) {
        return post("/patients/" + patient + "/tasks/" + task, what + "&version=" + version(page(patient), task));
    }

    /** The id of the open task that follows from a rule. */
    static String taskOfRule(String page, String rule) {
        Matcher task = Pattern.compile("(?s)<li id=\"task-([^\"]+)\">((?:(?!</li>).)*?)href=\"/rules/" + rule + "\"")
                .matcher(page);
        assertThat(task.find()).as(rule).isTrue();
        return task.group(1);
    }

    static String version(String page, String task) {
        Matcher version = Pattern.compile("(?s)/tasks/" + task + "\".*?name=\"version\" value=\"(\\d+)\"")
                .matcher(page);
        assertThat(version.find()).as(task).isTrue();
        return version.group(1);
    }

    String page(String patient) {
        HttpResponse<String> page = get("/patients/" + patient);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    HttpResponse<String> get(String path) {
        return server.send(HttpRequest.newBuilder(server.root().resolve(path)).GET());
    }

    HttpResponse<String> post(String path, String form) {
        return server.send(HttpRequest.newBuilder(server.root().resolve(path))
                .POST(BodyPublishers.ofString(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin"));
    }

    static void stored(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    static String json(String text) {
        return text.replace('\'', '"');
    }
}
