package org.charcot.questionnaire;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.charcot.questionnaire.Entry.Choice;
import org.charcot.questionnaire.Entry.Kind;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Items and answers in the words of one language. */
final class Words {

    private static final String CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(", HH:mm");

    private final Locale locale;
    private final ZoneId zone;

    Words(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    Entry entry(Item item, QuestionnaireItemComponent source, int level, List<Type> answers) {
        return new Entry(
                kind(item, source),
                item.linkId(),
                level,
                source.hasPrefix() ? text(source.getPrefixElement()) : "",
                text(source.getTextElement()),
                item.required(),
                item.repeats(),
                item.options().stream()
                        .map(option -> new Choice(FieldValues.key(option.value()), shown(option.value())))
                        .toList(),
                unit(item.unit()),
                source.hasMaxLength() ? source.getMaxLength() : FieldValues.LONGEST,
                answers.stream().map(answer -> FieldValues.field(answer, zone)).toList(),
                answers.stream().map(answer -> withUnit(item, shown(answer))).toList());
    }

    private static Kind kind(Item item, QuestionnaireItemComponent source) {
        if (!item.options().isEmpty()) {
            boolean open = item.type() == QuestionnaireItemType.OPENCHOICE;
            if (item.repeats()) {
                return open ? Kind.SEVERAL_OR_OTHER : Kind.SEVERAL;
            }
            return open ? Kind.ONE_OR_OTHER : control(source).anyMatch("drop-down"::equals) ? Kind.LIST : Kind.ONE;
        }
        return switch (item.type()) {
            case GROUP -> Kind.GROUP;
            case DISPLAY -> Kind.TEXT;
            case BOOLEAN -> Kind.YES_OR_NO;
            case DECIMAL, QUANTITY -> Kind.NUMBER;
            case INTEGER -> Kind.WHOLE_NUMBER;
            case DATE -> Kind.DATE;
            case TIME -> Kind.TIME;
            case DATETIME -> Kind.DATE_AND_TIME;
            case STRING, OPENCHOICE -> Kind.LINE;
            case TEXT -> Kind.LINES;
            case URL -> Kind.ADDRESS;
            case CHOICE, REFERENCE, ATTACHMENT, QUESTION, NULL -> Kind.ELSEWHERE;
        };
    }

    private static Stream<String> control(QuestionnaireItemComponent source) {
        Extension control = source.getExtensionByUrl(CONTROL);
        return control != null && control.getValue() instanceof CodeableConcept concept
                ? concept.getCoding().stream().map(Coding::getCode)
                : Stream.empty();
    }

    private String text(StringType text) {
        return text.hasValue() ? Sdc.translated(text, locale.getLanguage()) : "";
    }

    private String unit(@Nullable Coding unit) {
        return unit == null ? "" : unit.hasDisplay() ? text(unit.getDisplayElement()) : unit.getCode();
    }

    private String withUnit(Item item, String number) {
        return item.unit() == null ? number : number + " " + unit(item.unit());
    }

    private String shown(Type value) {
        if (value instanceof Coding coding) {
            return coding.hasDisplay() ? text(coding.getDisplayElement()) : coding.getCode();
        }
        if (value instanceof Quantity quantity && quantity.hasValue()) {
            return number(quantity.getValue());
        }
        if (Option.isNumber(value)) {
            return number(new BigDecimal(value.primitiveValue()));
        }
        if (value instanceof DateType day && day.getPrecision() == TemporalPrecisionEnum.DAY) {
            return LocalDate.parse(day.getValueAsString()).format(DAY.withLocale(locale));
        }
        if (value instanceof DateTimeType moment && moment.hasTime()) {
            return moment.getValue().toInstant().atZone(zone).format(DAY.withLocale(locale))
                    + moment.getValue().toInstant().atZone(zone).format(TIME);
        }
        return String.valueOf(value.primitiveValue());
    }

    private String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
