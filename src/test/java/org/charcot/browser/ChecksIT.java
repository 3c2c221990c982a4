package org.charcot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What the other tests in a browser rely on can fail. */
class ChecksIT extends BrowserIT {

    @Test
    void axeNamesTheElementThatBreaksARule() {
        Page page = person(Screen.LAPTOP);
        page.setContent("<html lang=en><title>A form</title><main><h1>A form</h1><input id=nameless></main>");
        assertThat(Axe.violations(page)).singleElement().asString().contains("critical label", "#nameless");
    }

    @Test
    void anErrorInAScriptIsAComplaint() {
        Page page = person(Screen.LAPTOP);
        page.setContent("<script>missing()</script>");
        assertThat(complaints()).singleElement().asString().contains("missing is not defined");
    }
}
