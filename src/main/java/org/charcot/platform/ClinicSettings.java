package org.charcot.platform;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The clinic that the plans are for.
 *
 * @param zone time zone whose calendar decides on which day a task is due
 */
@ConfigurationProperties("charcot.clinic")
record ClinicSettings(@DefaultValue("Europe/Amsterdam") ZoneId zone) {}
