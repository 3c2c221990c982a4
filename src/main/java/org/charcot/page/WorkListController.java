package org.charcot.page;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.charcot.record.EvaluationTime;
import org.charcot.worklist.Need;
import org.charcot.worklist.WorkFilter;
import org.charcot.worklist.WorkList;
import org.charcot.worklist.WorkStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: who needs something, the most urgent first. */
@Controller
public final class WorkListController {

    private static final int PATIENTS_ON_A_PAGE = 50;

    private final WorkStore work;
    private final Names names;
    private final Supplier<EvaluationTime> now;

    public WorkListController(WorkStore work, Names names, Supplier<EvaluationTime> now) {
        this.work = work;
        this.names = names;
        this.now = now;
    }

    @GetMapping("/")
    String show(
            @RequestParam(defaultValue = "") String need,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        EvaluationTime time = now.get();
        Set<String> rules = plan.isEmpty() ? null : names.rulesOf(plan);
        WorkFilter filter = new WorkFilter(need(need), kind, owner, rules, name);
        int from = (Math.max(1, page) - 1) * PATIENTS_ON_A_PAGE;
        WorkList list = work.list(filter, time, from, PATIENTS_ON_A_PAGE);
        Texts texts = Texts.of(model);
        model.addAttribute(
                "list",
                WorkListView.of(
                        list,
                        new WorkListView.Asked(need, kind, owner, plan, name, Math.max(1, page)),
                        PATIENTS_ON_A_PAGE,
                        names,
                        texts,
                        time.today()));
        return "worklist";
    }

    private static @Nullable Need need(String name) {
        for (Need need : Need.values()) {
            if (need.name().toLowerCase(Locale.ROOT).equals(name)) {
                return need;
            }
        }
        return null;
    }
}
