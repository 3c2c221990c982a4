package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much of an answer there is, as the caller wants it: headers and parameters of FHIR that no statement lists. */
class ReadIT {

    private static final String PATIENT =
            "{\"resourceType\":\"Patient\",\"id\":\"%1$s\",\"text\":{\"status\":\"generated\",\"div\":"
                    + "\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">Story</div>\"},\"active\":true,"
                    + "\"name\":[{\"family\":\"Readable\"}],\"contact\":[{\"name\":{\"family\":\"Near\"}}]}";

    private final ServerForTests server = ServerForTests.shared();

    @BeforeEach
    void store() {
        for (String id : List.of("read-1", "read-2", "read-3")) {
            assertThat(server.put("Patient/" + id, PATIENT.formatted(id)).statusCode())
                    .isIn(200, 201);
        }
    }

    @Test
    void aWriteIsAnsweredAsPreferred() {
        assertThat(created("return=minimal").body()).isEmpty();
        assertThat(created("return=representation").body()).contains("\"resourceType\":\"Patient\"", "Readable");
        assertThat(created("return=OperationOutcome").body())
                .contains("\"resourceType\":\"OperationOutcome\"")
                .doesNotContain("Readable");
        HttpResponse<String> updated = server.send(server.request("Patient/read-1")
                .header("Prefer", "return=minimal")
                .PUT(BodyPublishers.ofString(PATIENT.formatted("read-1"))));
        assertThat(updated.statusCode()).isEqualTo(200);
        assertThat(updated.body()).isEmpty();
        assertThat(updated.headers().firstValue("ETag")).isPresent();
    }

    private HttpResponse<String> created(String preference) {
        HttpResponse<String> answer = server.send(server.request("Patient")
                .header("Prefer", preference)
                .POST(BodyPublishers.ofString(PATIENT.formatted("any"))));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/_history/1");
        assertThat(answer.headers().firstValue("ETag")).contains("W/\"1\"");
        return answer;
    }

    @Test
    void anUnknownParameterIsRefusedUnlessTheCallerIsLenient() {
        String search = "Patient?_id=read-1&colour=blue";
        assertThat(server.get(search).statusCode()).isEqualTo(400);
        assertThat(preferring("handling=strict", search).statusCode()).isEqualTo(400);
        HttpResponse<String> lenient = preferring("handling=lenient", search);
        assertThat(lenient.statusCode()).as(lenient.body()).isEqualTo(200);
        assertThat(lenient.body()).contains("\"total\":1");
        assertThat(self(lenient)).contains("_id=read-1").doesNotContain("colour");
        // A value that cannot be read is no unknown parameter: leaving it out would find everybody.
        assertThat(preferring("handling=lenient", "Patient?birthdate=yesterday").statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> preferring(String preference, String path) {
        return server.send(server.request(path).header("Prefer", preference).GET());
    }

    private static String self(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s).*\"relation\":\"self\",\"url\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void aSummaryHasThePartThatItNames() {
        assertThat(server.get("Patient/read-1?_summary=true").body())
                .contains("Readable", "SUBSETTED")
                .doesNotContain("Story", "Near");
        assertThat(server.get("Patient?_id=read-1&_summary=text").body())
                .contains("Story", "SUBSETTED")
                .doesNotContain("Readable", "Near");
        assertThat(server.get("Patient/read-1?_summary=data").body())
                .contains("Readable", "Near", "SUBSETTED")
                .doesNotContain("Story");
        assertThat(server.get("Patient/read-1?_summary=false").body())
                .contains("Readable", "Near", "Story")
                .doesNotContain("SUBSETTED");
        assertThat(server.get("Patient?_id=read-1,read-2&_summary=count").body())
                .contains("\"total\":2")
                .doesNotContain("\"entry\"");
    }

    @Test
    void elementsAreThoseThatWereNamedAndWhatFhirRequires() {
        assertThat(server.get("Patient/read-1?_elements=active").body())
                .contains("\"active\":true", "SUBSETTED")
                .doesNotContain("Readable", "Near", "Story");
        assertThat(server.get("Patient?_id=read-1&_elements=active,name").body())
                .contains("\"active\":true", "Readable", "SUBSETTED")
                .doesNotContain("Near", "Story");
    }

    @Test
    void aTotalIsGivenAsAskedFor() {
        String page = "Patient?_id=read-1,read-2,read-3&_count=1";
        assertThat(server.get(page + "&_total=accurate").body()).contains("\"total\":3", "\"relation\":\"next\"");
        assertThat(server.get(page + "&_total=estimate").statusCode()).isEqualTo(200);
        HttpResponse<String> none = server.get(page + "&_total=none");
        assertThat(none.statusCode()).isEqualTo(200);
        assertThat(none.body()).contains("\"relation\":\"next\"");
    }

    @Test
    void pagesComeToAllThatWasFoundOnce() {
        String url = server.root() + "fhir/Patient?_id=read-1,read-2,read-3&_count=2&_sort=_id";
        StringBuilder ids = new StringBuilder();
        int pages = 0;
        while (!url.isEmpty()) {
            HttpResponse<String> page =
                    server.get(url.replaceFirst(".*/fhir[/]?", "").replace("|", "%7C"));
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            Matcher id = Pattern.compile("\"id\":\"(read-\\d)\"").matcher(page.body());
            while (id.find()) {
                ids.append(id.group(1)).append(' ');
            }
            Matcher next = Pattern.compile("\"relation\":\"next\",\"url\":\"([^\"]*)\"")
                    .matcher(page.body());
            url = next.find() ? next.group(1) : "";
            pages++;
        }
        assertThat(ids).hasToString("read-1 read-2 read-3 ");
        assertThat(pages).isEqualTo(2);
    }
}
