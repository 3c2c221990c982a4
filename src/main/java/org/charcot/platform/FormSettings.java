package org.charcot.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Links with which patients and carers answer a questionnaire.
 *
 * @param linkKey secret that signs the links: Base64 of 32 bytes or more; empty for one that is made and kept in the
 *     database
 * @param linkLifetime how long a link opens what it is for
 */
@ConfigurationProperties("charcot.forms")
record FormSettings(@DefaultValue("") String linkKey, @DefaultValue("14d") Duration linkLifetime) {

    @Override
    public String toString() {
        return "FormSettings[linkLifetime=" + linkLifetime + "]";
    }
}
