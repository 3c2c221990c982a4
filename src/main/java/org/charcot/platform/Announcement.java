package org.charcot.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** Says where the server answers, once it does; with the demonstration cohort, what there is to see. */
final class Announcement implements ApplicationListener<AvailabilityChangeEvent<ReadinessState>> {

    private static final Logger log = LoggerFactory.getLogger(Announcement.class);

    private final ServletWebServerApplicationContext context;
    private final ObjectProvider<DemonstrationCohort> demonstration;

    Announcement(ServletWebServerApplicationContext context, ObjectProvider<DemonstrationCohort> demonstration) {
        this.context = context;
        this.demonstration = demonstration;
    }

    @Override
    public void onApplicationEvent(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            String address = "http://"
                    + context.getEnvironment().getProperty("server.address", "localhost") + ":"
                    + context.getWebServer().getPort() + "/fhir";
            log.info("Charcot is ready at {}", address);
            demonstration.ifAvailable(cohort -> log.info(cohort.load(address)));
        }
    }
}
