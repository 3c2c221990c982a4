package org.charcot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.charcot.form.SignedLinks;
import org.junit.jupiter.api.Test;

/** A patient or a carer answers the ALSFRS-R by a link. */
class QuestionnaireIT extends BrowserIT {

    private static final List<String> QUESTIONS = List.of(
            "1 Speech",
            "2 Salivation",
            "3 Swallowing",
            "4 Handwriting",
            "Is there a feeding tube through the abdominal wall (gastrostomy)?",
            "5a Cutting food and handling utensils",
            "6 Dressing and hygiene",
            "7 Turning in bed and adjusting bed clothes",
            "8 Walking",
            "9 Climbing stairs",
            "10 Dyspnea (shortness of breath)",
            "11 Orthopnea (shortness of breath when lying down)",
            "12 Respiratory insufficiency (use of breathing support)");

    /** How long a carer has; a tap is allowed ten seconds with the reading before it, a key two. */
    private static final int SECONDS = 300;

    private static final int SECONDS_OF_A_TAP = 10;
    private static final int SECONDS_OF_A_KEY = 2;

    private final Links links = new Links(server());
    private int acts;

    @Test
    void aCarerAnswersByTouchOnAPhoneAndSeesTheLastTimeOnlyAfterwards() {
        Page page = person(Screen.PHONE);
        String link = links.make("alsfrs-r", "demo-04");
        page.navigate(link);
        shot(page, "questionnaire-start");
        Axe.check(page);
        tap(page.getByText("Start, one question at a time"));
        for (String question : QUESTIONS) {
            Locator group = group(page, question);
            assertThat(group).isVisible();
            assertThat(page.getByText("Last time")).hasCount(0);
            if (question.contains("Speech")) {
                shot(page, "questionnaire-question");
                Axe.check(page);
                everyTargetIsLarge(page);
            }
            // The second choice: some loss, and no feeding tube.
            tap(group.getByRole(AriaRole.RADIO).nth(1).locator("xpath=.."));
            tap(button(page, "Next"));
        }
        assertThat(heading(page, "Your answers")).isVisible();
        assertThat(page.getByText("Last time")).hasCount(0);
        shot(page, "questionnaire-summary");
        Axe.check(page);
        tap(page.getByText("Somebody else, for or with the patient"));
        tap(button(page, "Send"));
        assertThat(heading(page, "Thank you")).isVisible();
        assertThat(page.getByText("Last time, 21 Sep 2026").first()).isVisible();
        shot(page, "questionnaire-sent");
        Axe.check(page);
        assertThat(links.response(link).getStatus().toCode()).isEqualTo("completed");
        assertThat(links.response(link).getSource().getType()).isEqualTo("RelatedPerson");
        assertThat(links.score(link)).isEqualTo(36);
        assertThat(acts * SECONDS_OF_A_TAP).as("%s taps", acts).isLessThan(SECONDS);
    }

    @Test
    void aCarerAnswersByKeyboardOnAPhone() {
        Page page = person(Screen.PHONE);
        String link = links.make("alsfrs-r", "demo-05");
        page.navigate(link);
        focus(page, "Start, one question at a time");
        press(page, "Enter");
        for (String question : QUESTIONS) {
            choose(page, question, 1);
            focus(page, "Next");
            press(page, "Enter");
        }
        assertThat(heading(page, "Your answers")).isVisible();
        focus(page, "Send");
        press(page, "Enter");
        assertThat(heading(page, "Thank you")).isVisible();
        assertThat(links.score(link)).isEqualTo(36);
        assertThat(acts * SECONDS_OF_A_KEY).as("%s keys", acts).isLessThan(SECONDS);
    }

    @Test
    void aClinicianMakesALinkForAPatient() {
        Page page = person(Screen.LAPTOP);
        page.navigate("/questionnaires?patient=demo-06");
        assertThat(heading(page, "Questionnaires")).isVisible();
        shot(page, "questionnaires");
        Axe.check(page);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Make a link for this patient: ALSFRS-R"))
                .click();
        assertThat(heading(page, "Link to a questionnaire")).isVisible();
        shot(page, "questionnaire-link");
        Axe.check(page);
        assertThat(page.getByLabel("Link")).hasValue(Pattern.compile("http://.*[?]link=.+"));
        page.getByText("Answer here").click();
        assertThat(page.getByText("All questions on one page")).isVisible();
    }

    @Test
    void aPatientAnswersByKeyboardInDutchWithAFeedingTube() {
        Page page = person(Screen.LAPTOP.options().setLocale("nl-NL"));
        String link = links.make("alsfrs-r", "demo-09");
        page.navigate(link);
        focus(page, "Alle vragen op één pagina");
        page.keyboard().press("Enter");
        assertThat(group(page, "1 Spraak")).isVisible();
        assertThat(group(page, "5b Voedsel snijden")).hasCount(0);
        for (String question : List.of("1 Spraak", "2 Speekselvloed", "3 Slikken", "4 Handschrift")) {
            choose(page, question, 0);
        }
        // Yes, with the arrow keys from nothing chosen: Space takes the first.
        choose(page, "Is er een voedingssonde", 0);
        assertThat(group(page, "5b Voedsel snijden")).isVisible();
        assertThat(group(page, "5a Voedsel snijden")).hasCount(0);
        for (String question : List.of("5b ", "6 ", "7 ", "8 ", "9 ", "10 ", "11 ", "12 ")) {
            choose(page, question, 1);
        }
        assertThat(page.getByText("13 van 13 beantwoord")).isVisible();
        assertThat(page.locator("#kept")).hasText("Bewaard");
        shot(page, "questionnaire-all");
        Axe.check(page);
        assertThat(links.response(link).getItem()).as("saved without a button").hasSize(13);
        page.reload();
        assertThat(page.getByText("13 van 13 beantwoord")).isVisible();
        focus(page, "Klaar");
        page.keyboard().press("Enter");
        assertThat(heading(page, "Uw antwoorden")).isVisible();
        shot(page, "questionnaire-summary-dutch");
        focus(page, "Versturen");
        page.keyboard().press("Enter");
        assertThat(heading(page, "Dank u wel")).isVisible();
        assertThat(links.score(link)).isEqualTo(40);
    }

    @Test
    void withoutScriptItIsTheSame() {
        Page page = person(Screen.PHONE.options().setJavaScriptEnabled(false));
        String link = links.make("alsfrs-r", "demo-10");
        page.navigate(link);
        page.getByText("Start, one question at a time").click();
        for (String question : QUESTIONS) {
            group(page, question).getByRole(AriaRole.RADIO).nth(1).check();
            button(page, "Next").click();
        }
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Change Walking"))
                .click();
        group(page, "8 Walking").getByRole(AriaRole.RADIO).nth(4).check();
        button(page, "To the overview").click();
        button(page, "Send").click();
        assertThat(heading(page, "Thank you")).isVisible();
        assertThat(links.score(link)).isEqualTo(33);
    }

    @Test
    void whatIsLeftOpenIsNamedBeforeSending() {
        Page page = person(Screen.LAPTOP);
        page.navigate(links.make("alsfrs-r", "demo-02"));
        page.getByText("All questions on one page").click();
        button(page, "Ready").click();
        assertThat(page.getByText("Not answered yet:")).isVisible();
        assertThat(button(page, "Send")).hasCount(0);
        shot(page, "questionnaire-open");
        Axe.check(page);
        page.getByText("Answer what is open").click();
        assertThat(group(page, "1 Speech")).isVisible();
    }

    @Test
    void whoAnswersTheSameQuestionAtTheSameTimeIsToldAndLosesNothing() {
        String link = links.make("alsfrs-r", "demo-03");
        Page patient = person(Screen.LAPTOP.options().setJavaScriptEnabled(false));
        Page carer = person(Screen.PHONE.options().setJavaScriptEnabled(false));
        patient.navigate(link + "&at=q-1");
        carer.navigate(link + "&at=q-1");
        group(carer, "1 Speech").getByRole(AriaRole.RADIO).nth(3).check();
        button(carer, "Next").click();
        group(patient, "1 Speech").getByRole(AriaRole.RADIO).nth(1).check();
        button(patient, "Next").click();
        assertThat(patient.getByRole(AriaRole.ALERT)).containsText("Somebody else has answered this too");
        assertThat(patient.getByText("Saved by somebody else: Speech combined with nonvocal communication"))
                .isVisible();
        assertThat(group(patient, "1 Speech").getByRole(AriaRole.RADIO).nth(1)).isChecked();
        assertThat(complaints()).singleElement().asString().contains("409");
        shot(patient, "questionnaire-conflict");
        button(patient, "Next").click();
        assertThat(group(patient, "2 Salivation")).isVisible();
        assertThat(links.response(link)
                        .getItemFirstRep()
                        .getAnswerFirstRep()
                        .getValueCoding()
                        .getCode())
                .isEqualTo("speech.3");
    }

    @Test
    void aLinkThatHasExpiredSaysSo() {
        Page page = person(Screen.PHONE);
        page.navigate(SignedLinks.address(
                server(), "alsfrs-r", "some-response", "demo-01", Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(heading(page, "This link has expired")).isVisible();
        assertThat(complaints()).singleElement().asString().contains("403");
        shot(page, "questionnaire-expired");
        Axe.check(page);
    }

    @Test
    void itFitsAtDoubleSizeAndOnTheNarrowestScreen() {
        String link = links.make("alsfrs-r", "demo-11");
        for (int width : new int[] {640, 320}) {
            Page page = person(Screen.LAPTOP.options().setViewportSize(width, 400));
            for (String at : List.of("", "&at=all", "&at=summary")) {
                page.navigate(link + at);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("%s at %s", at, width)
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void itIsReadableInTheDarkInForcedColoursAndStill() {
        String link = links.make("alsfrs-r", "demo-12") + "&at=all";
        Page dark = person(Screen.LAPTOP.options().setColorScheme(ColorScheme.DARK));
        dark.navigate(link);
        group(dark, "1 Speech").getByRole(AriaRole.RADIO).nth(1).check();
        shot(dark, "questionnaire-dark");
        Axe.check(dark);
        Page forced = person(
                Screen.LAPTOP.options().setForcedColors(ForcedColors.ACTIVE).setReducedMotion(ReducedMotion.REDUCE));
        forced.navigate(link);
        group(forced, "2 Salivation").getByRole(AriaRole.RADIO).nth(1).check();
        shot(forced, "questionnaire-forced-colours");
        Axe.check(forced);
        assertThat((Integer) forced.evaluate("document.getAnimations().length")).isZero();
    }

    private static void everyTargetIsLarge(Page page) {
        for (Locator target : page.locator("main a, main button, main label").all()) {
            assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(44);
        }
    }

    private void tap(Locator target) {
        target.tap();
        acts++;
    }

    private void press(Page page, String key) {
        page.keyboard().press(key);
        acts++;
    }

    /** Moves on with Tab until the element with that text has the focus. */
    private void focus(Page page, String text) {
        for (int i = 0; i < 100; i++) {
            press(page, "Tab");
            if (page.evaluate("document.activeElement.textContent")
                    .toString()
                    .strip()
                    .equals(text)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + text);
    }

    /** Moves on with Tab to a question, and with Space and arrows to one of its choices. */
    private void choose(Page page, String question, int choice) {
        Locator wanted = group(page, question).getByRole(AriaRole.RADIO).first();
        wanted.waitFor();
        for (int i = 0; i < 100 && !(Boolean) wanted.evaluate("each => each === document.activeElement"); i++) {
            press(page, "Tab");
        }
        press(page, "Space");
        for (int i = 0; i < choice; i++) {
            press(page, "ArrowDown");
        }
        assertThat(group(page, question).getByRole(AriaRole.RADIO).nth(choice)).isChecked();
    }

    private static Locator group(Page page, String name) {
        return page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(name));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
