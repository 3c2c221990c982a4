package org.charcot.plan;

import org.charcot.record.Translation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** A text in English, with its Dutch translation where there is one. */
record Words(String en, @Nullable String nl) {

    StringType string() {
        return translated(new StringType(en));
    }

    MarkdownType markdown() {
        return translated(new MarkdownType(en));
    }

    CodeableConcept concept() {
        return new CodeableConcept().setTextElement(string());
    }

    private <T extends PrimitiveType<String>> T translated(T text) {
        if (nl != null) {
            Translation.add(text, "nl", nl);
        }
        return text;
    }
}
