package org.charcot.living;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.charcot.platform.ServerForTests;

/** The fixed properties on PostgreSQL, with fewer stories than on H2. */
class LivingPlanPostgresqlIT {

    private static final class Holder {
        static final PostgresqlForTests DATABASE = PostgresqlForTests.start();
        static final ServerForTests SERVER = ServerForTests.start(
                ServerForTests.temporaryDirectory(),
                Stream.concat(Stream.of(DATABASE.settings()), LivingPlan.CORE_STRATEGIES.stream())
                        .toArray(String[]::new));
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

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void theSameDataGiveTheSamePlan(@ForAll("stories") PlanStory story) {
        Holder.PLAN.dependsOnTheFactsOnly(story);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void nothingIsWrittenTwice(@ForAll("stories") PlanStory story) {
        Holder.PLAN.isNotWrittenTwice(story);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void peopleWin(
            @ForAll("decisions") String status,
            @ForAll @IntRange(max = 30) int chosen,
            @ForAll("stories") PlanStory story) {
        Holder.PLAN.leavesWhatAPersonDecided(status, chosen, story);
    }

    @AfterContainer
    static void stop() {
        Holder.SERVER.close();
        Holder.DATABASE.close();
    }
}
