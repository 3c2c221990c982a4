package org.charcot.living;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The fixed properties, for whatever database a server stores in. Whoever inherits says how many stories are told; a story
 * that fails is not made smaller, which would take hundreds of stories.
 */
abstract class LivingPlanProperties {

    abstract LivingPlan plan();

    @Provide
    Arbitrary<PlanStory> stories() {
        return PlanStory.any();
    }

    @Provide
    Arbitrary<String> decisions() {
        return PlanStory.decisions();
    }

    @Property
    void theSameDataGiveTheSamePlan(@ForAll("stories") PlanStory story) {
        plan().dependsOnTheFactsOnly(story);
    }

    @Property
    void nothingIsWrittenTwice(@ForAll("stories") PlanStory story) {
        plan().isNotWrittenTwice(story);
    }

    @Property
    void invariant7_peopleWin(
            @ForAll("decisions") String status,
            @ForAll @IntRange(max = 30) int chosen,
            @ForAll("stories") PlanStory story) {
        plan().leavesWhatAPersonDecided(status, chosen, story);
    }
}
