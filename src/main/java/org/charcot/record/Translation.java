package org.charcot.record;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;

/** A text of a resource in a language: FHIR has the translations in an extension of the text itself. */
public final class Translation {

    private static final String URL = "http://hl7.org/fhir/StructureDefinition/translation";

    private Translation() {}

    /** Adds a translation to a text. */
    public static void add(PrimitiveType<String> text, String language, String content) {
        Extension translation = new Extension(URL);
        translation.addExtension("lang", new CodeType(language));
        translation.addExtension("content", new StringType(content));
        text.addExtension(translation);
    }

    /** The text as it is; empty when there is none. */
    public static String english(PrimitiveType<String> text) {
        return text.hasValue() ? text.getValue() : "";
    }

    /**
     * The text in a language, or as it is when it is not translated; empty when there is none.
     *
     * @param language as in {@code nl}
     */
    public static String of(PrimitiveType<String> text, String language) {
        for (Extension translation : text.getExtensionsByUrl(URL)) {
            String content = translation.getExtensionString("content");
            if (language.equals(translation.getExtensionString("lang")) && content != null) {
                return content;
            }
        }
        return english(text);
    }
}
