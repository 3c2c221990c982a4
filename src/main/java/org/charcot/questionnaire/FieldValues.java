package org.charcot.questionnaire;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/** What people enter in the fields of a page, as answers; and answers as what stands in the fields. */
public final class FieldValues {

    /** Why an entry was not understood. */
    public enum Mistake {
        NOT_A_NUMBER,
        NOT_A_WHOLE_NUMBER,
        OUT_OF_RANGE,
        NOT_A_DATE,
        NOT_A_TIME,
        NOT_A_CHOICE,
        TOO_LONG
    }

    /** FHIR's limit for a string, in characters. */
    static final int LONGEST = 1_048_576;

    record Read(List<Type> values, @Nullable Mistake mistake) {}

    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private FieldValues() {}

    static Read read(Item item, QuestionnaireItemComponent source, List<String> entered, ZoneId zone) {
        List<Type> values = new ArrayList<>();
        for (String entry : entered) {
            String text = entry.strip();
            if (text.isEmpty()) {
                continue;
            }
            if (text.length() > (source.hasMaxLength() ? source.getMaxLength() : LONGEST)) {
                return new Read(List.of(), Mistake.TOO_LONG);
            }
            Type value = value(item, text, zone);
            if (value == null) {
                return new Read(List.of(), mistake(item.type()));
            }
            BigDecimal number = Sdc.number(value);
            if (number != null && !item.limits().allow(number)) {
                return new Read(List.of(), Mistake.OUT_OF_RANGE);
            }
            if (values.stream().noneMatch(known -> Option.same(known, value))) {
                values.add(value);
            }
        }
        boolean tooMany = values.size() > 1 && !item.repeats();
        return tooMany ? new Read(List.of(), Mistake.NOT_A_CHOICE) : new Read(values, null);
    }

    private static @Nullable Type value(Item item, String text, ZoneId zone) {
        for (Option option : item.options()) {
            if (key(option.value()).equals(text)) {
                return option.value();
            }
        }
        if (!item.options().isEmpty() && item.type() != QuestionnaireItemType.OPENCHOICE) {
            return null;
        }
        try {
            return switch (item.type()) {
                case BOOLEAN -> yesOrNo(text);
                case DECIMAL -> new DecimalType(number(text));
                case INTEGER -> new IntegerType(number(text).intValueExact());
                case QUANTITY -> quantity(number(text), item.unit());
                case DATE -> new DateType(LocalDate.parse(text).toString());
                case TIME -> new TimeType(LocalTime.parse(text).format(DateTimeFormatter.ofPattern("HH:mm:ss")));
                case DATETIME ->
                    new DateTimeType(
                            LocalDateTime.parse(text).withNano(0).atZone(zone).format(WITH_OFFSET));
                case STRING, TEXT, OPENCHOICE -> new StringType(text);
                case URL -> new UriType(text);
                case CHOICE, REFERENCE, ATTACHMENT, GROUP, DISPLAY, QUESTION, NULL -> null;
            };
        } catch (ArithmeticException | NumberFormatException | DateTimeException notUnderstood) {
            return null;
        }
    }

    private static @Nullable Type yesOrNo(String text) {
        return text.equals("true") || text.equals("false") ? new BooleanType(text) : null;
    }

    /** Dutch writes a comma where English writes a point; a number with both would have to be guessed. */
    private static BigDecimal number(String text) {
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        if (number.precision() > 20 || Math.abs(number.scale()) > 20) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static Quantity quantity(BigDecimal number, @Nullable Coding unit) {
        Quantity quantity = new Quantity().setValue(number);
        return unit == null
                ? quantity
                : quantity.setSystem(unit.getSystem()).setCode(unit.getCode()).setUnit(unit.getDisplay());
    }

    private static Mistake mistake(QuestionnaireItemType type) {
        return switch (type) {
            case DECIMAL, QUANTITY -> Mistake.NOT_A_NUMBER;
            case INTEGER -> Mistake.NOT_A_WHOLE_NUMBER;
            case DATE -> Mistake.NOT_A_DATE;
            case TIME, DATETIME -> Mistake.NOT_A_TIME;
            default -> Mistake.NOT_A_CHOICE;
        };
    }

    /** What stands in a field for an answer, or behind a choice. */
    static String key(Type value) {
        if (value instanceof Coding coding) {
            return coding.hasSystem() ? coding.getSystem() + "|" + coding.getCode() : coding.getCode();
        }
        if (value instanceof Quantity quantity) {
            return quantity.hasValue() ? quantity.getValue().toPlainString() : "";
        }
        return String.valueOf(value.primitiveValue());
    }

    /** As {@link #key}, with a date and time as the clock of {@code zone} shows it. */
    static String field(Type value, ZoneId zone) {
        return value instanceof DateTimeType moment && moment.hasTime()
                ? moment.getValue()
                        .toInstant()
                        .atZone(zone)
                        .toLocalDateTime()
                        .withSecond(0)
                        .toString()
                : key(value);
    }
}
