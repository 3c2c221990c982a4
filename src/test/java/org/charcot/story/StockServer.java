package org.charcot.story;

import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.IDaoRegistry;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.config.util.ResourceCountCacheUtil;
import ca.uhn.fhir.jpa.dao.FulltextSearchSvcImpl;
import ca.uhn.fhir.jpa.dao.IFulltextSearchSvc;
import ca.uhn.fhir.jpa.dao.search.HSearchSortHelperImpl;
import ca.uhn.fhir.jpa.dao.search.IHSearchSortHelper;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import ca.uhn.fhir.jpa.packages.IPackageInstallerSvc;
import ca.uhn.fhir.jpa.packages.PackageInstallOutcomeJson;
import ca.uhn.fhir.jpa.packages.PackageInstallationSpec;
import ca.uhn.fhir.jpa.packages.PackageInstallationSpec.InstallModeEnum;
import ca.uhn.fhir.jpa.provider.DaoRegistryResourceSupportedSvc;
import ca.uhn.fhir.jpa.provider.IJpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.jpa.search.IStaleSearchDeletingSvc;
import ca.uhn.fhir.jpa.search.StaleSearchDeletingSvcImpl;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.jpa.util.ResourceCountCache;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.IResourceSupportedSvc;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.cfg.AvailableSettings;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.fhir.cql.EvaluationSettings;
import org.opencds.cqf.fhir.cql.engine.retrieve.RetrieveSettings.SEARCH_FILTER_MODE;
import org.opencds.cqf.fhir.cql.engine.retrieve.RetrieveSettings.TERMINOLOGY_FILTER_MODE;
import org.opencds.cqf.fhir.cql.engine.terminology.TerminologySettings.VALUESET_EXPANSION_MODE;
import org.opencds.cqf.fhir.cr.hapi.config.CrBaseConfig;
import org.opencds.cqf.fhir.cr.hapi.config.RepositoryConfig;
import org.opencds.cqf.fhir.cr.hapi.config.r4.ApplyOperationConfig;
import org.opencds.cqf.fhir.utility.client.TerminologyServerClientSettings;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * A HAPI JPA server with the operations of clinical reasoning, on a database in memory, that knows nothing of Charcot but
 * the package it is given. Everything is as HAPI ships it but what it would answer a hundred times slower without: the
 * engine remembers within an evaluation what it computed, value sets are expanded as they are written and codes compared in
 * memory, and a search is read at once instead of by a background thread for which the request sleeps.
 */
final class StockServer implements AutoCloseable {

    private final ConfigurableApplicationContext server;
    private final AnnotationConfigApplicationContext clinicalReasoning;

    private StockServer(ConfigurableApplicationContext server, AnnotationConfigApplicationContext clinicalReasoning) {
        this.server = server;
        this.clinicalReasoning = clinicalReasoning;
    }

    static StockServer start() {
        ConfigurableApplicationContext server = SpringApplication.run(
                Server.class,
                "--spring.config.location=optional:classpath:/none/",
                "--spring.main.allow-circular-references=true",
                "--spring.main.banner-mode=off",
                "--logging.level.root=ERROR",
                "--server.address=127.0.0.1",
                "--server.port=0");
        AnnotationConfigApplicationContext clinicalReasoning = new AnnotationConfigApplicationContext();
        clinicalReasoning.setParent(server);
        clinicalReasoning.register(ClinicalReasoning.class);
        clinicalReasoning.refresh();
        return new StockServer(server, clinicalReasoning);
    }

    /** Installs what an NPM package holds of the types, and counts it. */
    PackageInstallOutcomeJson install(byte[] tgz, String name, String version, List<String> types) {
        PackageInstallationSpec what = new PackageInstallationSpec()
                .setName(name)
                .setVersion(version)
                .setPackageContents(tgz)
                .setInstallMode(InstallModeEnum.STORE_AND_INSTALL);
        what.setInstallResourceTypes(types);
        return server.getBean(IPackageInstallerSvc.class).install(what);
    }

    URI base() {
        int port = ((ServletWebServerApplicationContext) server).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + "/fhir");
    }

    @Override
    public void close() {
        clinicalReasoning.close();
        server.close();
    }

    @SpringBootConfiguration
    @ImportAutoConfiguration(ServletWebServerFactoryAutoConfiguration.class)
    @Import({
        JpaR4Config.class,
        JpaBatch2Config.class,
        Batch2JobsConfig.class,
        SubscriptionChannelConfig.class,
        ThreadPoolFactoryConfig.class
    })
    static class Server {

        @Bean
        JpaStorageSettings storageSettings() {
            JpaStorageSettings settings = new JpaStorageSettings();
            settings.setSearchPreFetchThresholds(List.of(1000, -1));
            return settings;
        }

        @Bean
        PartitionSettings partitionSettings() {
            return new PartitionSettings();
        }

        @Bean
        SubscriptionSettings subscriptionSettings() {
            return new SubscriptionSettings();
        }

        @Bean(destroyMethod = "dispose")
        JdbcConnectionPool dataSource() {
            return JdbcConnectionPool.create("jdbc:h2:mem:stock;DB_CLOSE_DELAY=-1", "sa", "");
        }

        @Bean
        LocalContainerEntityManagerFactoryBean entityManagerFactory(
                ConfigurableListableBeanFactory beans,
                FhirContext fhirContext,
                JpaStorageSettings storageSettings,
                DataSource dataSource) {
            LocalContainerEntityManagerFactoryBean factory =
                    HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, fhirContext, storageSettings);
            factory.setPersistenceUnitName("stock");
            factory.setDataSource(dataSource);
            Properties hibernate = new Properties();
            hibernate.setProperty(AvailableSettings.DIALECT, HapiFhirH2Dialect.class.getName());
            hibernate.setProperty(AvailableSettings.HBM2DDL_AUTO, "update");
            hibernate.setProperty(
                    AvailableSettings.SCANNER, "org.hibernate.boot.archive.scan.internal.DisabledScanner");
            hibernate.setProperty("hibernate.search.enabled", "false");
            factory.setJpaProperties(hibernate);
            return factory;
        }

        @Bean
        JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
            return new JpaTransactionManager(entityManagerFactory);
        }

        @Bean
        IFulltextSearchSvc fullTextSearchSvc() {
            return new FulltextSearchSvcImpl();
        }

        @Bean
        IHSearchSortHelper hSearchSortHelper(ISearchParamRegistry searchParameters) {
            return new HSearchSortHelperImpl(searchParameters);
        }

        @Bean
        IStaleSearchDeletingSvc staleSearchDeletingSvc() {
            return new StaleSearchDeletingSvcImpl();
        }

        @Bean
        DatabaseBackedPagingProvider databaseBackedPagingProvider() {
            return new DatabaseBackedPagingProvider();
        }

        @Bean("myResourceCountsCache")
        ResourceCountCache resourceCountsCache(IFhirSystemDao<?, ?> systemDao) {
            return ResourceCountCacheUtil.newResourceCountCache(systemDao);
        }

        @Bean
        IResourceSupportedSvc resourceSupportedSvc(IDaoRegistry daoRegistry) {
            return new DaoRegistryResourceSupportedSvc(daoRegistry);
        }

        @Bean
        RestfulServer restfulServer(
                FhirContext fhirContext, ResourceProviderFactory resourceProviders, IJpaSystemProvider systemProvider) {
            RestfulServer server = new RestfulServer(fhirContext);
            server.registerProviders(resourceProviders.createProviders());
            server.registerProvider(systemProvider);
            server.setDefaultResponseEncoding(EncodingEnum.JSON);
            return server;
        }

        @Bean
        ServletRegistrationBean<RestfulServer> fhir(RestfulServer server) {
            ServletRegistrationBean<RestfulServer> servlet = new ServletRegistrationBean<>(server, "/fhir/*");
            servlet.setLoadOnStartup(1);
            return servlet;
        }
    }

    /** Comes after the server, because its own conditions ask whether there is one. */
    @Configuration
    @Import({CrBaseConfig.class, RepositoryConfig.class, ApplyOperationConfig.class})
    static class ClinicalReasoning {

        @Bean
        TerminologyServerClientSettings terminologyServerClientSettings() {
            return TerminologyServerClientSettings.getDefault();
        }

        @Bean
        EvaluationSettings evaluationSettings() {
            EvaluationSettings settings = EvaluationSettings.getDefault();
            settings.setLibraryCache(new ConcurrentHashMap<>());
            settings.setModelCache(new ConcurrentHashMap<>());
            settings.setValueSetCache(new ConcurrentHashMap<>());
            settings.getRetrieveSettings()
                    .setSearchParameterMode(SEARCH_FILTER_MODE.AUTO)
                    .setTerminologyParameterMode(TERMINOLOGY_FILTER_MODE.FILTER_IN_MEMORY);
            settings.getTerminologySettings().setValuesetExpansionMode(VALUESET_EXPANSION_MODE.PERFORM_NAIVE_EXPANSION);
            settings.getCqlOptions().getCqlEngineOptions().getOptions().add(CqlEngine.Options.EnableExpressionCaching);
            return settings;
        }
    }
}
