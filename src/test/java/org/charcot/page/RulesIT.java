package org.charcot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.charcot.platform.ServerForTests;
import org.junit.jupiter.api.Test;

/** The catalogue of rules: searched, filtered, in two languages, without a script. */
class RulesIT {

    private static final Pattern ROW = Pattern.compile("<tr id=\"([^\"]+)\">");

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void listsEveryRuleAndNarrowsByTextPartAndLevel() {
        assertThat(rules("rules")).hasSizeGreaterThan(150).contains("R90", "RZ8", "K19", "V11");
        assertThat(rules("rules?text=rz8")).containsExactly("RZ8");
        assertThat(rules("rules?text=geelzucht+bilirubine")).contains("RZ9").doesNotContain("RZ8");
        assertThat(rules("rules?level=must-show")).contains("RZ8").doesNotContain("RZ13");
        assertThat(rules("rules?plan=riluzole-monitoring")).contains("RZ8").doesNotContain("V3");
        assertThat(rules("rules?text=no+such+words")).isEmpty();
    }

    @Test
    void showsARuleWithItsSourceItsLogicAndItsSettings() {
        String page = page("rules/RZ8", 200).body();
        assertThat(page)
                .contains(
                        "RZ8",
                        "Must show",
                        "summary of product characteristics",
                        "define &quot;",
                        "Riluzole Label Rules",
                        "It acts for",
                        "Not for");
        assertThat(page("rules/RZ8?lang=nl", 200).body())
                .contains(
                        "Altijd tonen",
                        "Wanneer hij geldt",
                        "samenvatting van de productkenmerken (EMA), rubriek 4.4",
                        "tijdens riluzol bereikte een ALAT vijfmaal de bovengrens",
                        "<td>ja</td>");
        page("rules/R1234", 404);
    }

    @Test
    void saysOnceWhatEndsEveryRule() {
        assertThat(page("rules", 200).body()).containsOnlyOnce("the patient has died");
        assertThat(page("rules?lang=nl", 200).body()).containsOnlyOnce("de patiënt is overleden");
        assertThat(page("rules/RZ8", 200).body()).doesNotContain("the patient has died");
    }

    @Test
    void saysThatTheValidityOfTheGuidelineHasEnded() {
        assertThat(page("rules", 200).body()).contains("ended on 31 December 2025");
        assertThat(page("rules?lang=nl", 200).body()).contains("tot en met 31 december 2025");
    }

    private List<String> rules(String address) {
        return ROW.matcher(page(address, 200).body())
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
    }

    private HttpResponse<String> page(String address, int status) {
        HttpResponse<String> page = server.send(
                HttpRequest.newBuilder(server.root().resolve("/" + address)).header("Accept", "text/html"));
        assertThat(page.statusCode()).as(address).isEqualTo(status);
        return page;
    }
}
