package org.charcot.platform;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.IJpaSystemProvider;
import ca.uhn.fhir.jpa.provider.ValueSetOperationProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.interceptor.SearchPreferHandlingInterceptor;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import java.util.Objects;
import org.charcot.content.Content;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.ValueSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The FHIR endpoint: HAPI's providers and what Charcot adds to them. */
@Configuration(proxyBeanMethods = false)
class FhirServerWiring {

    @Bean
    RestfulServer fhirServer(
            FhirContext fhirContext,
            IFhirSystemDao<?, ?> systemDao,
            IJpaSystemProvider systemProvider,
            ResourceProviderFactory resourceProviders,
            ValueSetOperationProvider valueSetOperations,
            DatabaseBackedPagingProvider paging,
            JpaStorageSettings storageSettings,
            ISearchParamRegistry searchParameters,
            IValidationSupport validationSupport,
            DaoRegistry daos,
            EvaluateProvider evaluate,
            Content content,
            Subjects subjects) {
        RestfulServer server = new RestfulServer(fhirContext);
        server.registerProviders(resourceProviders.createProviders());
        server.registerProviders(systemProvider, valueSetOperations, evaluate);
        server.registerProviders(
                new SubsumesProvider(validationSupport),
                new LookupProvider(validationSupport),
                new ExpandProvider(validationSupport, daos.getResourceDao(ValueSet.class)),
                new ApplyProvider(fhirContext, content, daos.getResourceDao(PlanDefinition.class), subjects),
                new FormProvider(
                        content,
                        daos.getResourceDao(Questionnaire.class),
                        daos.getResourceDao(QuestionnaireResponse.class),
                        subjects));
        server.setServerConformanceProvider(new Capabilities(
                server,
                systemDao,
                storageSettings,
                searchParameters,
                validationSupport,
                daos.getResourceDao(OperationDefinition.class)));
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        server.setPagingProvider(paging);
        interceptors(searchParameters).forEach(server::registerInterceptor);
        return server;
    }

    /** What looks at requests and answers beside the providers, in the order in which it is asked. */
    private static List<Object> interceptors(ISearchParamRegistry searchParameters) {
        return List.of(
                new OperationSelection(),
                new CapabilityDetails(version()),
                new ConflictRetry(),
                new ValidateParameters(),
                new SearchPreferHandlingInterceptor(searchParameters),
                new SearchValues(searchParameters),
                new Errors());
    }

    private static String version() {
        return Objects.requireNonNullElse(Platform.class.getPackage().getImplementationVersion(), "development");
    }
}
