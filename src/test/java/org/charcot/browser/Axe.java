package org.charcot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** The rules of axe-core, all of them: WCAG 2.2 A and AA, and what axe holds for good practice beyond. */
final class Axe {

    private Axe() {}

    /** Asserts that the page, as it is now, breaks no rule of any impact. */
    static void check(Page page) {
        assertThat(violations(page)).as("axe on %s", page.url()).isEmpty();
    }

    /** Each element that breaks a rule, with the rule and its impact. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> text(rule, node)))
                        .toList();
    }

    private static String text(Rule rule, CheckedNode node) {
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + "\n  at " + node.getTarget() + "\n  "
                + node.getHtml() + "\n  " + node.getFailureSummary();
    }
}
