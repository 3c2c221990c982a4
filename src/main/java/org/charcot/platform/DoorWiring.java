package org.charcot.platform;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.RestfulServer;
import org.charcot.door.BodyLimitFilter;
import org.charcot.door.Door;
import org.charcot.door.RequestLimits;
import org.charcot.door.SenseCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every request passes before HAPI sees it. */
@Configuration(proxyBeanMethods = false)
class DoorWiring {

    @Bean
    Door door(FhirContext fhirContext, RequestLimits limits, ObjectProvider<SenseCheck> checks, RestfulServer server) {
        Door door = new Door(fhirContext, limits, checks.orderedStream().toList());
        server.registerInterceptor(door);
        return door;
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimit(RequestLimits limits, FhirContext fhirContext) {
        return new FilterRegistrationBean<>(new BodyLimitFilter(limits, fhirContext));
    }
}
