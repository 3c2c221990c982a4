package org.charcot.questionnaire;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** The extensions of SDC 4.0.0 and of FHIR's own pack that a form is read by. */
final class Sdc {

    static final String ITEM_WEIGHT = "http://hl7.org/fhir/StructureDefinition/itemWeight";
    static final String ORDINAL_VALUE = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
    static final String UNIT = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
    static final String MIN_VALUE = "http://hl7.org/fhir/StructureDefinition/minValue";
    static final String MAX_VALUE = "http://hl7.org/fhir/StructureDefinition/maxValue";
    static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    static final String CALCULATED_EXPRESSION = sdc("calculatedExpression");
    static final String INITIAL_EXPRESSION = sdc("initialExpression");
    static final String LINK_PERIOD = sdc("observationLinkPeriod");
    static final String OBSERVATION_EXTRACT = sdc("observationExtract");
    static final String EXTRACT_CATEGORY = sdc("observation-extract-category");
    static final String LAUNCH_CONTEXT = sdc("launchContext");

    private Sdc() {}

    private static String sdc(String name) {
        return "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-" + name;
    }

    /** The score an option, or an answer made from one, carries: {@code itemWeight}, else the older form of it. */
    static @Nullable BigDecimal weight(Element element) {
        BigDecimal weight = number(element, ITEM_WEIGHT);
        return weight == null ? number(element, ORDINAL_VALUE) : weight;
    }

    /** The number in an extension; null without one. */
    static @Nullable BigDecimal number(Element element, String url) {
        Extension extension = element.getExtensionByUrl(url);
        if (extension == null) {
            return null;
        }
        return number(extension.getValue());
    }

    /** A number as a value; null for what is none, or says only why there is none. */
    static @Nullable BigDecimal number(Type value) {
        if (value instanceof DecimalType decimal) {
            return decimal.getValue();
        }
        return value instanceof IntegerType integer && integer.hasValue()
                ? BigDecimal.valueOf(integer.getValue())
                : null;
    }

    /** The text in {@code language}, or the text itself where it is not translated. */
    static String translated(PrimitiveType<String> text, String language) {
        for (Extension translation : text.getExtensionsByUrl(TRANSLATION)) {
            if (language.equals(translation.getExtensionString("lang"))) {
                return translation.getExtensionString("content");
            }
        }
        return text.getValueAsString();
    }

    static void translate(Element text, String language, String content) {
        Extension translation = text.addExtension().setUrl(TRANSLATION);
        translation.addExtension("lang", new CodeType(language));
        translation.addExtension("content", new StringType(content));
    }
}
