package org.charcot.platform;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/**
 * Says where the server answers, once it is ready; with the demonstration cohort, which is loaded before that, what there
 * is to see.
 */
final class Announcement implements ApplicationRunner, ApplicationListener<AvailabilityChangeEvent<ReadinessState>> {

    private static final Logger log = LoggerFactory.getLogger(Announcement.class);

    private final ServletWebServerApplicationContext context;
    private final ObjectProvider<DemonstrationCohort> demonstration;
    private Optional<String> toSee = Optional.empty();

    Announcement(ServletWebServerApplicationContext context, ObjectProvider<DemonstrationCohort> demonstration) {
        this.context = context;
        this.demonstration = demonstration;
    }

    /** Spring runs this before the server counts as ready. */
    @Override
    public void run(ApplicationArguments arguments) {
        toSee = Optional.ofNullable(demonstration.getIfAvailable()).map(cohort -> cohort.load(address()));
    }

    @Override
    public void onApplicationEvent(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            log.info("Charcot is ready at {}", address());
            toSee.ifPresent(log::info);
        }
    }

    private String address() {
        return "http://"
                + context.getEnvironment().getProperty("server.address", "localhost") + ":"
                + context.getWebServer().getPort() + "/fhir";
    }
}
