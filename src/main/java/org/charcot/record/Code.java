package org.charcot.record;

import org.hl7.fhir.r4.model.Coding;

/** A code in its code system; display and version do not take part in identity. */
public record Code(String system, String code) {

    public static Code of(Coding coding) {
        return new Code(coding.hasSystem() ? coding.getSystem() : "", coding.hasCode() ? coding.getCode() : "");
    }

    public Coding toCoding() {
        return new Coding().setSystem(system).setCode(code);
    }

    @Override
    public String toString() {
        return system + "#" + code;
    }
}
