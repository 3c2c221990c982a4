package org.charcot.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charcot.content.Content;
import org.charcot.story.StoryRun.View;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;

/** The conditions that a record does not answer, by the titles of the plans and actions that wait for them. */
final class Unanswered {

    private static final String PLANS = "https://charcot.health/fhir/PlanDefinition/";

    private final Content content;
    private final Map<String, Map<String, String>> titles = new HashMap<>();

    Unanswered(Content content) {
        this.content = content;
    }

    String of(View view) {
        Map<String, List<String>> byPlan = new TreeMap<>();
        for (String unknown : view.unknown()) {
            String[] words = unknown.split(": ", 2)[0].split(" ", 2);
            Map<String, String> plan = titles.computeIfAbsent(words[0], this::titles);
            List<String> actions = byPlan.computeIfAbsent(plan.get(""), unused -> new ArrayList<>());
            String title = plan.getOrDefault(words[1], words[1]);
            if (!actions.contains(title)) {
                actions.add(title);
            }
        }
        StringBuilder text = new StringBuilder();
        if (!byPlan.isEmpty()) {
            text.append("\n<details><summary>Cannot be said from this record</summary>\n\n");
            byPlan.forEach((plan, actions) -> text.append("- ")
                    .append(plan)
                    .append(": ")
                    .append(String.join("; ", actions))
                    .append('\n'));
            text.append("\n</details>\n");
        }
        return text.toString();
    }

    private Map<String, String> titles(String id) {
        PlanDefinition plan =
                content.definitions().find(PlanDefinition.class, PLANS + id).orElseThrow();
        Map<String, String> found = new HashMap<>();
        found.put("", plan.getTitle());
        plan.getAction().forEach(action -> collect(action, "", found));
        return found;
    }

    private static void collect(PlanDefinitionActionComponent action, String above, Map<String, String> found) {
        String path = above + action.getId();
        if (action.hasTitle()) {
            found.put(path, action.getTitle());
        }
        action.getAction().forEach(child -> collect(child, path + "/", found));
    }
}
