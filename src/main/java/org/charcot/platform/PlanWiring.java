package org.charcot.platform;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.time.Clock;
import org.charcot.content.Content;
import org.charcot.content.ContentInstaller;
import org.charcot.outcome.OutcomeWriter;
import org.charcot.outcome.Provenances;
import org.charcot.outcome.Reconciler;
import org.charcot.outcome.ResourceText;
import org.charcot.store.DerivedStore;
import org.charcot.store.FormerFacts;
import org.charcot.store.MarkStore;
import org.charcot.store.PatientStore;
import org.charcot.submission.EvaluationCounts;
import org.charcot.submission.Evaluations;
import org.charcot.submission.PatientLocks;
import org.charcot.submission.Settled;
import org.charcot.submission.Ticker;
import org.charcot.submission.TouchInterceptor;
import org.charcot.submission.Worker;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The living plan: from the mark a write leaves to the outcome that is stored. */
@Configuration(proxyBeanMethods = false)
class PlanWiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    static ContentLoading contentLoading(Environment environment) {
        return new ContentLoading(environment);
    }

    @Bean
    Content content(ContentLoading loading) {
        return loading.content();
    }

    @Bean
    MarkStore markStore(JdbcTemplate jdbc) {
        DatabasePopulatorUtils.execute(
                new ResourceDatabasePopulator(new ClassPathResource("charcot-schema.sql")), jdbc.getDataSource());
        return new MarkStore(jdbc);
    }

    @Bean
    PatientStore patientStore(JdbcTemplate jdbc, FhirContext fhirContext, Content content) {
        return new PatientStore(jdbc, fhirContext, content.recordTypes());
    }

    @Bean
    Reconciler reconciler(FhirContext fhirContext) {
        return new Reconciler(new ResourceText(fhirContext));
    }

    @Bean
    TransactionTemplate evaluationTransaction(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    EvaluationCounts evaluationCounts() {
        return new EvaluationCounts();
    }

    @Bean
    Evaluations evaluations(
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            DatabaseSettings database,
            MarkStore marks,
            PatientStore patients,
            Content content,
            Reconciler reconciler,
            FhirContext fhirContext,
            IFhirSystemDao<Bundle, Meta> systemDao,
            DaoRegistry daos) {
        return new Evaluations(
                transaction,
                new PatientLocks(jdbc, !database.isH2()),
                marks,
                patients,
                content,
                reconciler,
                new OutcomeWriter(
                        fhirContext, systemDao, daos, new DerivedStore(jdbc), new Provenances(content.plans())),
                new Settled(content.isSameAllDay()));
    }

    @Bean
    Worker worker(
            ObjectProvider<Evaluations> evaluations,
            MarkStore marks,
            Clock clock,
            ClinicSettings clinic,
            EvaluationCounts counts,
            EvaluationSettings settings) {
        return new Worker(evaluations::getObject, marks, clock, clinic.zone(), counts, settings.threads());
    }

    @Bean
    TouchInterceptor touchInterceptor(
            FhirContext fhirContext,
            MarkStore marks,
            JdbcTemplate jdbc,
            Worker worker,
            IInterceptorService interceptors) {
        TouchInterceptor touch = new TouchInterceptor(fhirContext, marks, new FormerFacts(jdbc), worker);
        interceptors.registerInterceptor(touch);
        return touch;
    }

    @Bean
    DeletionInterceptor deletionInterceptor(JdbcTemplate jdbc, IInterceptorService interceptors) {
        DeletionInterceptor deletion = new DeletionInterceptor(new DerivedStore(jdbc));
        interceptors.registerInterceptor(deletion);
        return deletion;
    }

    @Bean
    Ticker ticker(Worker worker, JdbcTemplate jdbc, Clock clock, ClinicSettings clinic) {
        return new Ticker(worker, jdbc, clock, clinic.zone());
    }

    @Bean
    ContentInstaller contentInstaller(
            TransactionTemplate transaction, JdbcTemplate jdbc, IFhirSystemDao<Bundle, Meta> systemDao) {
        return new ContentInstaller(transaction, jdbc, systemDao);
    }

    @Bean
    EvaluateProvider evaluateProvider(
            Evaluations evaluations,
            Content content,
            PatientStore patients,
            Reconciler reconciler,
            Clock clock,
            ClinicSettings clinic) {
        return new EvaluateProvider(evaluations, content, patients, reconciler, clock, clinic.zone());
    }

    /** Before the first request; new content or settings concern everybody. */
    @Bean
    SmartInitializingSingleton contentInDatabase(
            ContentInstaller installer, Content content, MarkStore marks, ISearchParamRegistry searchParameters) {
        return () -> {
            searchParameters.forceRefresh();
            if (installer.install(content)) {
                marks.markEverybody();
            }
        };
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> startOfEvaluations(Ticker ticker) {
        return ready -> ticker.start();
    }
}
