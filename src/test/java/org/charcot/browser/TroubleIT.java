package org.charcot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What people are told when the server is slow or gone, or when what stands before it no longer knows them. */
class TroubleIT extends BrowserIT {

    private static final String WORDS = "Called, will come on Friday";
    private static final String TASKS = "**/patients/*/tasks/*";

    private final Links links = new Links(server());

    @Test
    void whoseSessionEndedIsToldAndLosesNothing() {
        Page page = person(Screen.LAPTOP);
        Locator task = typed(page, "demo-03");
        page.route(
                TASKS,
                route -> route.fulfill(new FulfillOptions()
                        .setStatus(401)
                        .setContentType("text/html")
                        .setBody("<html><body id=main>Who are you?</body></html>")));
        button(task, "Comment").click();
        keptWithNotice(page, task, "you are no longer signed in");
        shot(page, "trouble-signed-out");
        Axe.check(page);
        page.unroute(TASKS);
        button(task, "Comment").click();
        assertThat(page.locator("#todo")).containsText(WORDS);
        assertThat(notice(page)).isHidden();
        assertThat(complaints()).isNotEmpty().allMatch(complaint -> complaint.contains("401"));
    }

    /** A redirect leads to what is not a page of ours, and answers 200 as a page to sign in does. */
    @Test
    void whoIsSentToAPageToSignInStaysWhereTheyAre() {
        Page page = person(Screen.PHONE);
        Locator task = typed(page, "demo-11");
        page.route(
                TASKS,
                route -> route.fulfill(
                        new FulfillOptions().setStatus(302).setHeaders(Map.of("Location", "/actuator/health"))));
        button(task, "Comment").click();
        keptWithNotice(page, task, "you are no longer signed in");
        shot(page, "trouble-signed-out");
        page.unroute(TASKS);
        button(task, "Comment").click();
        assertThat(page.locator("#todo")).containsText(WORDS);
    }

    @Test
    void aSlowServerIsWaitedForAndTakesNothingTwice() {
        Page page = person(Screen.LAPTOP);
        Locator task = typed(page, "demo-09");
        AtomicReference<Route> held = new AtomicReference<>();
        page.route(TASKS, held::set);
        button(task, "Comment").click();
        assertThat(notice(page)).containsText("Still working on it");
        assertThat(button(task, "Comment")).isDisabled();
        shot(page, "trouble-slow");
        held.get().resume();
        assertThat(page.locator("#todo")).containsText(WORDS);
        assertThat(notice(page)).isHidden();
    }

    @Test
    void aServerThatIsGoneIsSaidSo() {
        Page page = person(Screen.LAPTOP);
        Locator task = typed(page, "demo-08");
        page.route(TASKS, Route::abort);
        button(task, "Comment").click();
        keptWithNotice(page, task, "No answer");
        page.unroute(TASKS);
        page.route(
                TASKS,
                route -> route.fulfill(new FulfillOptions().setStatus(502).setBody("Bad gateway")));
        button(task, "Comment").click();
        keptWithNotice(page, task, "No answer");
        assertThat(complaints()).isNotEmpty();
    }

    @Test
    void answersThatAreNotSavedAreNotSaidToBe() {
        Page page = person(Screen.PHONE);
        page.navigate(links.make("alsfrs-r", "demo-02") + "&at=all");
        page.route("**/questionnaires/**", route -> route.fulfill(new FulfillOptions().setStatus(401)));
        Locator answer = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("1 Speech"))
                .getByRole(AriaRole.RADIO)
                .nth(1);
        answer.check();
        assertThat(notice(page)).containsText("Nothing was stored");
        assertThat(page.locator("#kept")).isEmpty();
        assertThat(answer).isChecked();
        assertThat(complaints()).isNotEmpty().allMatch(complaint -> complaint.contains("401"));
    }

    /** The first task of a patient, with a comment that was typed and not sent. */
    private static Locator typed(Page page, String patient) {
        page.navigate("/patients/" + patient);
        Locator task = page.locator("#todo > ul.tasks > li").first();
        task.locator("summary").click();
        task.getByLabel("Comment, or reason").fill(WORDS);
        return task;
    }

    private static void keptWithNotice(Page page, Locator task, String notice) {
        assertThat(notice(page)).containsText(notice);
        assertThat(notice(page)).containsText("What you typed is still here");
        assertThat(task.getByLabel("Comment, or reason")).hasValue(WORDS);
        assertThat(button(task, "Comment")).isEnabled();
    }

    private static Locator notice(Page page) {
        return page.locator("#trouble");
    }

    private static Locator button(Locator task, String name) {
        return task.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
