package org.charcot.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charcot.content.Content;
import org.charcot.plan.Outcome;
import org.hl7.fhir.r4.model.Resource;

/** A story told to Charcot: what it made of each step, as a server would have kept it. */
final class StoryRun {

    /**
     * The plan after one step.
     *
     * @param live what is in force, by reference
     * @param before what was in force after the step before
     * @param withdrawn what no longer follows, as it was
     * @param unknown the conditions that the record does not answer
     * @param since the day since which each live resource is there
     * @param evidence whatever is or was on record, by reference, as it was last
     */
    record View(
            Story.Step step,
            Map<String, Resource> live,
            Map<String, Resource> before,
            List<Resource> withdrawn,
            List<String> unknown,
            Map<String, LocalDate> since,
            Map<String, Resource> evidence) {}

    private StoryRun() {}

    static List<View> of(Story story, Content content) {
        KeptPlan kept = new KeptPlan();
        Map<String, LocalDate> since = new HashMap<>();
        Map<String, Resource> evidence = new HashMap<>();
        Map<String, Resource> before = Map.of();
        List<View> views = new ArrayList<>();
        for (Story.Step step : story.steps()) {
            step.decisions().forEach(kept::decide);
            step.record().all().forEach(resource -> evidence.put(reference(resource), resource));
            Outcome.Plan plan = plan(content, story, step);
            KeptPlan.Kept now = kept.update(plan.desired(), step.time());
            Map<String, Resource> live = new LinkedHashMap<>();
            now.live().forEach(resource -> live.put(reference(resource), resource));
            since.keySet().retainAll(live.keySet());
            live.keySet().forEach(reference -> since.putIfAbsent(reference, step.day()));
            views.add(new View(
                    step, live, before, now.withdrawn(), plan.unknown(), Map.copyOf(since), Map.copyOf(evidence)));
            before = live;
        }
        return views;
    }

    private static Outcome.Plan plan(Content content, Story story, Story.Step step) {
        Outcome outcome = content.evaluate(step.record(), step.time());
        if (outcome instanceof Outcome.Plan plan) {
            return plan;
        }
        throw new AssertionError(story.name() + " on " + step.day() + ": " + outcome);
    }

    static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
