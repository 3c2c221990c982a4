package org.charcot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.charcot.platform.ServerForTests;
import org.junit.jupiter.api.AfterEach;

/**
 * Pages of a running server, looked at in Chromium. One server, with the demonstration cohort, and one browser serve all
 * tests; each test has browser profiles of its own. What the browser complains of (an error in a script, what the content
 * security policy blocks, a file that is missing) fails the test.
 */
abstract class BrowserIT {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    static {
        // A machine that does much else at once is slow, and no test is about that.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private static final class Holder {
        static final ServerForTests SERVER =
                ServerForTests.start(ServerForTests.temporaryDirectory(), "spring.profiles.active=demo");
        static final Browser BROWSER = Chromium.launch(Chromium.playwright());
    }

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    static ServerForTests server() {
        return Holder.SERVER;
    }

    /** A new person at a screen. */
    Page person(Screen screen) {
        return person(screen.options());
    }

    /** A new person, whose browser is as given. */
    Page person(NewContextOptions options) {
        BrowserContext context = Holder.BROWSER.newContext(
                options.setBaseURL(server().root().toString()).setStrictSelectors(true));
        context.setDefaultTimeout(20_000);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.location() + " " + message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        contexts.add(context);
        return context.newPage();
    }

    /** What the browser complained of until now, which is then taken as expected. */
    List<String> complaints() {
        List<String> until = List.copyOf(complaints);
        complaints.clear();
        return until;
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}. */
    static void shot(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve(name + "-" + page.viewportSize().width + ".png")));
    }

    @AfterEach
    void theBrowserDidNotComplain() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }
}
