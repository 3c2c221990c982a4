package org.charcot.platform;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.charcot.catalogue.Catalogue;
import org.charcot.content.Content;
import org.charcot.door.Door;
import org.charcot.outcome.Reconciler;
import org.charcot.page.ActController;
import org.charcot.page.AssetController;
import org.charcot.page.Assets;
import org.charcot.page.Layout;
import org.charcot.page.Names;
import org.charcot.page.PageHeaders;
import org.charcot.page.PageLanguage;
import org.charcot.page.PatientController;
import org.charcot.page.PatientReader;
import org.charcot.page.RulesController;
import org.charcot.page.WorkListController;
import org.charcot.page.Writes;
import org.charcot.page.patient.PageDefinition;
import org.charcot.plan.Evaluator;
import org.charcot.record.EvaluationTime;
import org.charcot.store.MarkStore;
import org.charcot.store.PatientStore;
import org.charcot.submission.Evaluations;
import org.charcot.worklist.WorkInterceptor;
import org.charcot.worklist.WorkItems;
import org.charcot.worklist.WorkRebuild;
import org.charcot.worklist.WorkStore;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** The pages: everything that is not at the address of the FHIR endpoint or of the operation. */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
class PageWiring {

    private static final String SERVLET = "pages";

    @Bean
    ServletRegistrationBean<DispatcherServlet> pages(WebApplicationContext context) {
        ServletRegistrationBean<DispatcherServlet> registration =
                new ServletRegistrationBean<>(new DispatcherServlet(context), "/");
        registration.setName(SERVLET);
        registration.setLoadOnStartup(2);
        return registration;
    }

    @Bean
    FilterRegistrationBean<PageHeaders> pageHeaders() {
        FilterRegistrationBean<PageHeaders> registration = new FilterRegistrationBean<>(new PageHeaders());
        registration.addServletNames(SERVLET);
        return registration;
    }

    @Bean
    ThymeleafViewResolver thymeleafViewResolver(ApplicationContext context, MessageSource messages) {
        SpringResourceTemplateResolver templates = new SpringResourceTemplateResolver();
        templates.setApplicationContext(context);
        templates.setPrefix("classpath:/templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        engine.setEnableSpringELCompiler(true);
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return views;
    }

    /** All texts of the pages: each pair of files {@code text/x_en.properties} and {@code text/x_nl.properties}. */
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        try {
            Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:text/*_en.properties"))
                    .map(file -> String.valueOf(file.getFilename()).replace("_en.properties", ""))
                    .sorted()
                    .forEach(name -> messages.addBasenames("text/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the pages cannot be read", e);
        }
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PageLanguage();
    }

    @Bean
    Assets assets() {
        return Assets.find();
    }

    @Bean
    AssetController assetController(Assets assets) {
        return new AssetController(assets);
    }

    @Bean
    Layout layout(MessageSource messages, LocaleResolver languages, Assets assets, ClinicSettings clinic) {
        return new Layout(messages, languages, assets, clinic.zone());
    }

    @Bean
    Names names(Content content) {
        return new Names(content.definitions(), content.valueSets());
    }

    /** The mark store has made the tables. */
    @Bean
    WorkStore workStore(JdbcTemplate jdbc, MarkStore tables) {
        return new WorkStore(jdbc);
    }

    @Bean
    WorkItems workItems(Names names, Clock clock, ClinicSettings clinic) {
        return new WorkItems(clock, clinic.zone(), names::known);
    }

    @Bean
    WorkInterceptor workInterceptor(WorkStore work, WorkItems items, IInterceptorService interceptors) {
        WorkInterceptor interceptor = new WorkInterceptor(work, items);
        interceptors.registerInterceptor(interceptor);
        return interceptor;
    }

    @Bean
    WorkRebuild workRebuild(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            FhirContext fhirContext,
            WorkStore work,
            WorkItems items,
            Clock clock) {
        return new WorkRebuild(jdbc, new TransactionTemplate(transactions), fhirContext, work, items, clock);
    }

    /** After everything is wired, and before anybody is answered. */
    @Bean
    SmartInitializingSingleton workListOfWhatIsStored(WorkRebuild rebuild) {
        return rebuild::ifNeeded;
    }

    @Bean
    WorkListController workListController(WorkStore work, Names names, Clock clock, ClinicSettings clinic) {
        return new WorkListController(work, names, now(clock, clinic));
    }

    @Bean
    PageDefinition pageDefinition() {
        return PageDefinition.read();
    }

    /** A page shows more than what plans are made from. */
    @Bean
    PatientReader patientReader(
            JdbcTemplate jdbc,
            FhirContext fhirContext,
            Content content,
            PageDefinition definition,
            Evaluator evaluator,
            Reconciler reconciler) {
        Set<String> types = new TreeSet<>(content.recordTypes());
        types.addAll(definition.types());
        return new PatientReader(new PatientStore(jdbc, fhirContext, types), evaluator, reconciler);
    }

    @Bean
    PatientController patientController(
            PatientReader reader,
            PageDefinition definition,
            Content content,
            Names names,
            Clock clock,
            ClinicSettings clinic) {
        return new PatientController(reader, definition, content.valueSets(), names, now(clock, clinic));
    }

    @Bean
    Writes writes(
            FhirContext fhirContext,
            Door door,
            IFhirSystemDao<Bundle, Meta> systemDao,
            DaoRegistry daos,
            Evaluations evaluations,
            Clock clock,
            ClinicSettings clinic) {
        return new PageWrites(fhirContext, door, systemDao, daos, evaluations, now(clock, clinic));
    }

    @Bean
    ActController actController(
            PatientController pages,
            PatientReader reader,
            Writes writes,
            PageDefinition definition,
            Content content,
            Clock clock,
            ClinicSettings clinic) {
        return new ActController(pages, reader, writes, definition, content.valueSets(), now(clock, clinic));
    }

    private static Supplier<EvaluationTime> now(Clock clock, ClinicSettings clinic) {
        return () -> new EvaluationTime(clock.instant(), clinic.zone());
    }

    @Bean
    RulesController rulesController(FhirContext fhirContext, Content content, Clock clock, ClinicSettings clinic) {
        ExamplesOfTheDay examples = new ExamplesOfTheDay(fhirContext, content, clock, clinic.zone());
        return new RulesController(
                Catalogue.of(content),
                examples::get,
                () -> content.notices(LocalDate.now(clock.withZone(clinic.zone()))));
    }
}
