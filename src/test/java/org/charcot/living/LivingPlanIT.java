package org.charcot.living;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.charcot.platform.ServerForTests;

/** The fixed properties on H2. A failing story is not made smaller: that would take hundreds of stories. */
class LivingPlanIT {

    private static final class Holder {
        static final ServerForTests SERVER = ServerForTests.start(
                ServerForTests.temporaryDirectory(), LivingPlan.CORE_STRATEGIES.toArray(String[]::new));
        static final LivingPlan PLAN = new LivingPlan(SERVER.root().resolve("fhir"), "living");
    }

    @Provide
    Arbitrary<PlanStory> stories() {
        return PlanStory.any();
    }

    @Provide
    Arbitrary<String> decisions() {
        return PlanStory.decisions();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void theSameDataGiveTheSamePlan(@ForAll("stories") PlanStory story) {
        Holder.PLAN.dependsOnTheFactsOnly(story);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void nothingIsWrittenTwice(@ForAll("stories") PlanStory story) {
        Holder.PLAN.isNotWrittenTwice(story);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void peopleWin(
            @ForAll("decisions") String status,
            @ForAll @IntRange(max = 30) int chosen,
            @ForAll("stories") PlanStory story) {
        Holder.PLAN.leavesWhatAPersonDecided(status, chosen, story);
    }

    @AfterContainer
    static void stop() {
        Holder.SERVER.close();
    }
}
