package org.charcot.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which database dialect is spoken.
 *
 * @param dialect the HAPI Hibernate dialect class that fits {@code spring.datasource.url}
 */
@ConfigurationProperties("charcot.database")
record DatabaseSettings(String dialect) {

    boolean isH2() {
        return dialect.contains("H2");
    }
}
