package org.charcot.platform;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.searchparam.registry.SearchParamRegistryImpl;
import ca.uhn.fhir.jpa.term.api.ITermCodeSystemStorageSvc;
import java.time.Clock;
import org.charcot.store.PatientStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What replaces a part of HAPI, whose beans of the same name give way to these, and what our own operations need. */
@Configuration(proxyBeanMethods = false)
class SurfaceWiring {

    @Bean
    SearchParamRegistryImpl searchParamRegistry(SearchSettings settings) {
        return settings.parameters() == SearchSettings.Parameters.ALL
                ? new SearchParamRegistryImpl()
                : new SelectedSearchParameters(SearchParameterSelection.read());
    }

    @Bean
    ITermCodeSystemStorageSvc termCodeSystemStorageSvc() {
        return new CodeSystemsAsStored();
    }

    @Bean
    TerminologyChanges terminologyChanges(IValidationSupport validationSupport, IInterceptorService interceptors) {
        TerminologyChanges changes = new TerminologyChanges(validationSupport);
        interceptors.registerInterceptor(changes);
        return changes;
    }

    @Bean
    Subjects subjects(PatientStore patients, Clock clock, ClinicSettings clinic) {
        return new Subjects(patients, clock, clinic.zone());
    }
}
