package org.charcot.plan;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** A text in English, with its Dutch translation where there is one. */
record Words(String en, @Nullable String nl) {

    static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    StringType string() {
        return translated(new StringType(en));
    }

    MarkdownType markdown() {
        return translated(new MarkdownType(en));
    }

    CodeableConcept concept() {
        return new CodeableConcept().setTextElement(string());
    }

    private <T extends Element> T translated(T element) {
        if (nl != null) {
            Extension translation = new Extension(TRANSLATION);
            translation.addExtension("lang", new CodeType("nl"));
            translation.addExtension("content", new StringType(nl));
            element.addExtension(translation);
        }
        return element;
    }
}
