package org.charcot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Chromium of the system's packages, without a window. */
public final class Chromium {

    private static final String LARGEST_PAINT =
            "() => new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))"
                    + ".observe({type: 'largest-contentful-paint', buffered: true}))";

    private Chromium() {}

    static Browser launch(Playwright playwright) {
        return playwright.chromium().launch(new LaunchOptions().setExecutablePath(program()));
    }

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Milliseconds until the largest content of a page was painted, each time for somebody who never saw the page. */
    public static List<Double> largestPaints(URI root, String path, int times) {
        List<Double> paints = new ArrayList<>();
        try (Playwright playwright = playwright();
                Browser browser = launch(playwright)) {
            for (int n = 0; n < times; n++) {
                try (BrowserContext person = browser.newContext(new NewContextOptions().setViewportSize(1366, 768))) {
                    Page page = person.newPage();
                    page.navigate(root.resolve(path).toString());
                    paints.add(((Number) page.evaluate(LARGEST_PAINT)).doubleValue());
                }
            }
        }
        return paints;
    }

    private static Path program() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, "chromium"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no chromium on the path; src/test/browser/install installs it"));
    }
}
