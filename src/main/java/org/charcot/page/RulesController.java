package org.charcot.page;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.charcot.catalogue.Catalogue;
import org.charcot.catalogue.Examples.Shown;
import org.charcot.catalogue.Rule;
import org.charcot.plan.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What the guideline says, rule by rule, as it is computed here. */
@Controller
public final class RulesController {

    private final Catalogue catalogue;
    private final Supplier<Map<String, Shown>> examples;
    private final Supplier<List<Words>> notices;

    /**
     * @param examples by rule, as they are today
     * @param notices what holds for the whole guideline today
     */
    public RulesController(Catalogue catalogue, Supplier<Map<String, Shown>> examples, Supplier<List<Words>> notices) {
        this.catalogue = catalogue;
        this.examples = examples;
        this.notices = notices;
    }

    @GetMapping("/rules")
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String level,
            Model model) {
        model.addAttribute("list", RulesView.of(catalogue, text, plan, level, Texts.of(model)));
        model.addAttribute("shared", catalogue.shared());
        model.addAttribute("notices", notices.get());
        return "rules";
    }

    @GetMapping("/rules/{id}")
    String one(@PathVariable String id, Model model) {
        Rule rule = catalogue.rule(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("rule", rule);
        model.addAttribute("examples", examples.get().getOrDefault(id, Shown.NONE));
        model.addAttribute("notices", notices.get());
        return "rule";
    }
}
