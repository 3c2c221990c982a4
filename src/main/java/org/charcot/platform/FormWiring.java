package org.charcot.platform;

import java.time.Clock;
import java.util.Base64;
import org.charcot.content.Content;
import org.charcot.door.FhirEndpoint;
import org.charcot.form.FormController;
import org.charcot.form.LinkSigner;
import org.charcot.page.Names;
import org.charcot.store.MarkStore;
import org.charcot.store.PatientStore;
import org.charcot.store.SecretStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page on which patients and carers answer a questionnaire. */
@Configuration(proxyBeanMethods = false)
class FormWiring {

    /** The mark store has made the tables. */
    @Bean
    LinkSigner linkSigner(FormSettings settings, JdbcTemplate jdbc, MarkStore tables) {
        return new LinkSigner(
                settings.linkKey().isBlank()
                        ? new SecretStore(jdbc).secret("form-link", LinkSigner.KEY_BYTES)
                        : Base64.getDecoder().decode(settings.linkKey().strip()));
    }

    @Bean
    FormController formController(
            FhirEndpoint fhir,
            PatientStore patients,
            Content content,
            Names names,
            LinkSigner signer,
            FormSettings settings,
            Clock clock,
            ClinicSettings clinic) {
        return new FormController(
                fhir, patients, content.forms(), names, signer, settings.linkLifetime(), clock, clinic.zone());
    }
}
