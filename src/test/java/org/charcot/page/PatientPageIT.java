package org.charcot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page of a patient shows, and what is typed on it. */
class PatientPageIT extends PageIT {

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

    private static String versionOf(String page, String category) {
        Matcher version = Pattern.compile("(?s)/categories/" + category + "\".*?name=\"version\" value=\"(\\d+)\"")
                .matcher(page);
        assertThat(version.find()).as(category).isTrue();
        return version.group(1);
    }
}
