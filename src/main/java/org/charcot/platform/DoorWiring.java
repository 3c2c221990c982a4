package org.charcot.platform;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import java.util.List;
import org.charcot.content.Content;
import org.charcot.door.AbsoluteReferences;
import org.charcot.door.ConnectorRefusals;
import org.charcot.door.DepartureCheck;
import org.charcot.door.Door;
import org.charcot.door.DoorFilter;
import org.charcot.door.FhirEndpoint;
import org.charcot.door.FormCheck;
import org.charcot.door.ProfileCheck;
import org.charcot.door.RequestLimits;
import org.charcot.door.SubjectCheck;
import org.charcot.store.DerivedStore;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every request passes before HAPI sees it. */
@Configuration(proxyBeanMethods = false)
class DoorWiring {

    private static final String OWN_PROFILES = "https://charcot.health/fhir/StructureDefinition/";

    @Bean
    Door door(
            FhirContext fhirContext,
            RequestLimits limits,
            Content content,
            IInstanceValidatorModule validator,
            RestfulServer server) {
        Door door = new Door(
                fhirContext,
                limits,
                List.of(
                        new SubjectCheck(content.recordTypes()),
                        new FormCheck(content::form),
                        new ProfileCheck(
                                OWN_PROFILES, fhirContext.newValidator().registerValidatorModule(validator))));
        server.registerInterceptor(new AbsoluteReferences(fhirContext));
        server.registerInterceptor(door);
        return door;
    }

    @Bean
    FhirEndpoint fhirEndpoint(RestfulServer server, FhirContext fhirContext) {
        return new FhirEndpoint(server, fhirContext);
    }

    @Bean
    DepartureCheck departureCheck(JdbcTemplate jdbc, RestfulServer server) {
        DepartureCheck check = new DepartureCheck(new DerivedStore(jdbc)::isDerived);
        server.registerInterceptor(check);
        return check;
    }

    @Bean
    FilterRegistrationBean<DoorFilter> doorFilter(RequestLimits limits, FhirContext fhirContext) {
        return new FilterRegistrationBean<>(new DoorFilter(limits, fhirContext));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> connectorRefusals(FhirContext fhirContext) {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ConnectorRefusals(fhirContext)));
    }
}
