package org.charcot.plan;

import java.util.Comparator;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;

/**
 * A decision that the sources leave open and that a site can take otherwise.
 *
 * @param name of the CQL parameter
 * @param value as it is used here, in words
 * @param meaning what it decides
 */
public record Setting(String name, String value, Words meaning) implements Comparable<Setting> {

    private static final String URL = "https://charcot.health/fhir/StructureDefinition/setting";

    @Override
    public int compareTo(Setting other) {
        return Comparator.comparing(Setting::name).compare(this, other);
    }

    /** Shows on what an action makes every setting that decides it. */
    static void carry(Action action, DomainResource to) {
        for (Setting setting : action.settings()) {
            Extension extension = to.addExtension().setUrl(URL);
            extension.addExtension("name", new StringType(setting.name));
            extension.addExtension("value", new StringType(setting.value));
            extension.addExtension("meaning", setting.meaning.string());
        }
    }
}
