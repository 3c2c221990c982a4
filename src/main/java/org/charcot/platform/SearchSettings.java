package org.charcot.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be searched by.
 *
 * @param parameters whether the search parameters of {@code search-parameters.properties} are indexed, or all that FHIR
 *     defines. A change counts for what is written from then on.
 */
@ConfigurationProperties("charcot.search")
record SearchSettings(@DefaultValue("SELECTED") Parameters parameters) {

    enum Parameters {
        SELECTED,
        ALL
    }
}
