package org.charcot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charcot.platform.ServerForTests;
import org.junit.jupiter.api.Test;

/** What every page does, shown on the first one. */
class EveryPageIT {

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void aPageRunsAndShowsNothingButOurOwn() {
        HttpResponse<String> page = get("");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                        + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void everyFileOfAPageIsThereAndKept() {
        Matcher file = Pattern.compile("(?:src|href)=\"/(assets/[^\"]+)\"").matcher(get("").body());
        int files = 0;
        while (file.find()) {
            HttpResponse<String> answer = get(file.group(1));
            assertThat(answer.statusCode()).as(file.group(1)).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
            files++;
        }
        assertThat(files).isEqualTo(4);
    }

    @Test
    void speaksTheLanguageThatIsAskedForAndKeepsIt() {
        assertThat(get("").body()).contains("<html lang=\"en\"", "Work list");
        HttpResponse<String> dutch = get("?name=a&lang=nl");
        assertThat(dutch.body()).contains("<html lang=\"nl\"", "Werklijst", "href=\"/?name=a&amp;lang=en\"");
        String cookie = dutch.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(send(request("").GET().header("Cookie", cookie.replaceFirst(";.*", "")))
                        .body())
                .contains("<html lang=\"nl\"");
        assertThat(send(request("").GET().header("Accept-Language", "fr, nl;q=0.8, en;q=0.7"))
                        .body())
                .contains("<html lang=\"nl\"");
        assertThat(get("?lang=xx").body()).contains("<html lang=\"en\"");
    }

    @Test
    void anAddressThatDoesNotExistIsAPageThatSaysSo() {
        HttpResponse<String> page = get("no/such/page?lang=nl");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Niet gevonden", "href=\"/\"");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void whatChangesSomethingMustComeFromOurOwnPages() {
        assertThat(send(post()).statusCode()).isEqualTo(403);
        assertThat(send(post().header("Sec-Fetch-Site", "cross-site")).statusCode())
                .isEqualTo(403);
        assertThat(send(post().header("Origin", "https://elsewhere.example")).statusCode())
                .isEqualTo(403);
        assertThat(send(post().header("Origin", "null")).statusCode()).isEqualTo(403);
        assertThat(send(post().header("Sec-Fetch-Site", "same-origin")).statusCode())
                .isEqualTo(405);
        String own = server.root().toString().replaceFirst("/$", "");
        assertThat(send(post().header("Origin", own)).statusCode()).isEqualTo(405);
    }

    @Test
    void theFhirEndpointStaysAsItIs() {
        assertThat(server.get("metadata").statusCode()).isEqualTo(200);
        assertThat(server.get("metadata").headers().firstValue("Content-Security-Policy"))
                .isEmpty();
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder post() {
        return request("")
                .POST(BodyPublishers.ofString("a=b"))
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.root().resolve("/" + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return server.send(request);
    }
}
