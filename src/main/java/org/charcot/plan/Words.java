package org.charcot.plan;

import org.charcot.record.Translation;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** A text in English, with its Dutch translation where there is one. */
public record Words(String en, @Nullable String nl) {

    /** The text of an element with its translation; empty where the element has no value. */
    public static Words of(PrimitiveType<String> element) {
        return new Words(Translation.english(element), Translation.of(element, "nl"));
    }

    /** The Dutch; the English where there is none. */
    public String dutch() {
        return nl == null ? en : nl;
    }

    StringType string() {
        return translated(new StringType(en));
    }

    MarkdownType markdown() {
        return translated(new MarkdownType(en));
    }

    Annotation note() {
        return new Annotation().setTextElement(markdown());
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
