package org.charcot.platform;

import ca.uhn.fhir.rest.server.RestfulServer;
import org.charcot.store.MarkStore;
import org.charcot.submission.EvaluationCounts;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What the server is put together from. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    ApplicationAvailabilityAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    EmbeddedWebServerFactoryCustomizerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    ServletWebServerFactoryAutoConfiguration.class
})
@ConfigurationPropertiesScan("org.charcot")
@Import({
    StorageWiring.class,
    SurfaceWiring.class,
    PlanWiring.class,
    DoorWiring.class,
    FhirServerWiring.class,
    PageWiring.class,
    FormWiring.class,
    DemonstrationCohort.class,
    Announcement.class
})
public class Platform {

    /**
     * No bean is declared after this, so that Spring may remember what is of which type. It would by itself only once the
     * web server is made, which almost all of HAPI is made for; by then it has searched all beans hundreds of times.
     */
    @Bean
    static BeanFactoryPostProcessor declarationsEnd() {
        return ConfigurableListableBeanFactory::freezeConfiguration;
    }

    @Bean
    ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server, AutowireCapableBeanFactory beans) {
        beans.autowireBean(server);
        ServletRegistrationBean<RestfulServer> registration = new ServletRegistrationBean<>(server, "/fhir/*");
        registration.setLoadOnStartup(1);
        return registration;
    }

    @Bean
    ServletRegistrationBean<OperationServlet> operationServlet(
            ApplicationAvailability availability, MarkStore marks, EvaluationCounts counts) {
        return new ServletRegistrationBean<>(new OperationServlet(availability, marks, counts), OperationServlet.PATH);
    }
}
