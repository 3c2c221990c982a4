package org.charcot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A questionnaire that somebody stored, with every type of question, and with text that would like to be script. */
class AnyQuestionnaireIT extends BrowserIT {

    private static final String CANARY = "<img src=x onerror=\"window.canary=1\"><script>window.canary=1</script>";

    private final Links links = new Links(server());

    @BeforeAll
    static void store() throws IOException {
        String questionnaire = Files.readString(Path.of("src/test/resources/questionnaire/every-kind.json"), UTF_8)
                .replace("CANARY", CANARY.replace("\"", "\\\""));
        assertThat(server().put("Questionnaire/every-kind", questionnaire).statusCode())
                .isIn(200, 201);
    }

    @Test
    void everyKindOfQuestionIsAnsweredAndStored() {
        Page page = person(Screen.LAPTOP);
        String link = links.make("every-kind", "demo-05");
        page.navigate(link + "&at=all");
        page.getByLabel("Whole number").fill("12");
        page.getByLabel("Number with a unit").fill("71,5");
        page.getByLabel("A day").fill("2026-01-31");
        page.getByLabel("A time").fill("09:30");
        page.getByLabel("A moment").fill("2026-07-01T09:30");
        page.getByLabel("A line").fill(CANARY);
        page.getByLabel("Several lines").fill("first\nsecond");
        page.getByLabel("From a list").selectOption("Two");
        page.getByLabel("Red", exactly()).check();
        page.getByLabel("Blue", exactly()).check();
        page.getByLabel("Something else, in your own words").fill("my own");
        shot(page, "every-kind");
        Axe.check(page);
        page.getByText("Ready").click();
        shot(page, "every-kind-summary");
        Axe.check(page);
        assertThat(page.getByText("1 July 2026, 09:30")).isVisible();
        assertThat(page.getByText("71.5 kg")).isVisible();
        assertThat(page.locator("tbody").getByText(CANARY).first()).isVisible();
        assertThat(page.evaluate("window.canary")).isNull();
        assertThat(answers(links.response(link)))
                .containsExactly(
                        "whole=12",
                        "number=71.5",
                        "day=2026-01-31",
                        "time=09:30:00",
                        "moment=2026-07-01T09:30:00+02:00",
                        "line=" + CANARY,
                        "lines=first\nsecond",
                        "list=two",
                        "colours=red",
                        "colours=blue",
                        "own=my own");
    }

    @Test
    void whatIsNotUnderstoodStaysInItsFieldAndIsExplained() {
        Page page = person(Screen.PHONE.options().setJavaScriptEnabled(false));
        String link = links.make("every-kind", "demo-08");
        page.navigate(link + "&at=all");
        page.getByLabel("Whole number").fill("about ten");
        page.getByLabel("A line").fill("kept");
        page.getByText("Ready").click();
        assertThat(page.getByText("Please enter a whole number, such as 12")).isVisible();
        assertThat(page.getByLabel("Whole number")).hasValue("about ten");
        assertThat(complaints()).singleElement().asString().contains("422");
        shot(page, "every-kind-mistake");
        assertThat(answers(links.response(link))).containsExactly("line=kept");
    }

    @Test
    void onASlowLineNothingThatIsTypedGetsLost() {
        Page page = person(Screen.PHONE);
        String link = links.make("every-kind", "demo-07");
        page.navigate(link + "&at=all");
        CDPSession network = page.context().newCDPSession(page);
        JsonObject slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 1500);
        slow.addProperty("downloadThroughput", 5000);
        slow.addProperty("uploadThroughput", 5000);
        network.send("Network.emulateNetworkConditions", slow);
        page.getByLabel("Whole number").fill("7");
        page.getByLabel("A line").focus();
        // The answer of the save that leaving the first field began comes while this is typed.
        page.keyboard().type("typed while it was saved", new TypeOptions().setDelay(120));
        assertThat(page.locator("#kept")).hasText("Saved");
        assertThat(page.getByLabel("A line")).hasValue("typed while it was saved");
        page.getByText("Ready").click();
        assertThat(page.locator("tbody").getByText("typed while it was saved")).isVisible();
        assertThat(answers(links.response(link))).containsExactly("whole=7", "line=typed while it was saved");
    }

    @Test
    void theAnswersOfAValueSetAreWordsInTheLanguageOfTheReader() {
        Page page = person(Screen.PHONE.options().setLocale("nl-NL"));
        String link = links.make("every-kind", "demo-06");
        page.navigate(link + "&at=all");
        Locator question = page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^From a value set [(]")));
        assertThat(question.locator("label"))
                .hasText(new String[] {"Bulbair", "Cervicaal", "Lumbosacraal", "Thoracaal", "Geen antwoord"});
        question.getByText("Cervicaal").tap();
        Locator own =
                page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("From a value set of its own"));
        assertThat(own.locator("label")).hasText(new String[] {
            "Links", "Rechts", "Bulbair", "Cervicaal", "Lumbosacraal", "Thoracaal", "Geen antwoord"
        });
        own.getByText("Rechts").tap();
        page.getByText("Klaar").tap();
        assertThat(page.locator("tbody").getByText("Rechts")).isVisible();
        assertThat(answers(links.response(link))).containsExactly("coded=cervical", "contained=right");
    }

    @Test
    void withoutALinkItIsShownAndNothingCanBeSent() {
        Page page = person(Screen.LARGE);
        page.navigate("/questionnaires/every-kind");
        assertThat(page.getByText("This is a preview.")).isVisible();
        assertThat(page.locator("main button")).hasCount(0);
        assertThat(page.evaluate("window.canary")).isNull();
        shot(page, "every-kind-preview");
        Axe.check(page);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static List<String> answers(QuestionnaireResponse response) {
        return response.getItem().stream().flatMap(item -> texts(item)).toList();
    }

    private static Stream<String> texts(QuestionnaireResponseItemComponent item) {
        return Stream.concat(
                item.getAnswer().stream()
                        .map(answer -> item.getLinkId() + "="
                                + (answer.hasValueCoding()
                                        ? answer.getValueCoding().getCode()
                                        : answer.getValue().primitiveValue())),
                item.getItem().stream().flatMap(AnyQuestionnaireIT::texts));
    }
}
