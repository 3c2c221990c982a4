package org.charcot.living;

import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.charcot.platform.ServerForTests;

/** The fixed properties on H2. */
@PropertyDefaults(tries = 100, shrinking = ShrinkingMode.OFF)
class LivingPlanIT extends LivingPlanProperties {

    private static final class Holder {
        static final ServerForTests SERVER = ServerForTests.start(
                ServerForTests.temporaryDirectory(), LivingPlan.CORE_STRATEGIES.toArray(String[]::new));
        static final LivingPlan PLAN = new LivingPlan(SERVER.root().resolve("fhir"), "living");
    }

    @Override
    LivingPlan plan() {
        return Holder.PLAN;
    }

    @AfterContainer
    static void stop() {
        Holder.SERVER.close();
    }
}
