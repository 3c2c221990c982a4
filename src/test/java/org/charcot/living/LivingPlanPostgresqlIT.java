package org.charcot.living;

import java.util.stream.Stream;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.charcot.platform.ServerForTests;

/** The fixed properties on PostgreSQL, with fewer stories than on H2. */
@PropertyDefaults(tries = 15, shrinking = ShrinkingMode.OFF)
class LivingPlanPostgresqlIT extends LivingPlanProperties {

    private static final class Holder {
        static final PostgresqlForTests DATABASE = PostgresqlForTests.start();
        static final ServerForTests SERVER = ServerForTests.start(
                ServerForTests.temporaryDirectory(),
                Stream.concat(Stream.of(DATABASE.settings()), LivingPlan.CORE_STRATEGIES.stream())
                        .toArray(String[]::new));
        static final LivingPlan PLAN = new LivingPlan(SERVER.root().resolve("fhir"), "living");
    }

    @Override
    LivingPlan plan() {
        return Holder.PLAN;
    }

    @AfterContainer
    static void stop() {
        Holder.SERVER.close();
        Holder.DATABASE.close();
    }
}
