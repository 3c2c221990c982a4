package org.charcot.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.charcot.logic.Answer;
import org.charcot.record.Countable;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** What the logic answers, as FHIR. System types and FHIR types are both understood, since content may give either. */
final class Values {

    private static final String UCUM = "http://unitsofmeasure.org";

    private Values() {}

    /** The value, or the members of the list that it is. */
    static List<Object> list(Object value) {
        return value instanceof List<?> members ? List.copyOf(members) : List.of(value);
    }

    /** The elements of a tuple, by name. */
    static Map<String, Object> tuple(@Nullable Object value) {
        if (value instanceof Map<?, ?> elements) {
            Map<String, Object> tuple = new TreeMap<>();
            elements.forEach((name, element) -> tuple.put(String.valueOf(name), element));
            return tuple;
        }
        throw unfit(value, "a tuple");
    }

    /** The local day; empty when it is known to the month or the year only, or nothing can be counted from it. */
    static Optional<LocalDate> day(Object value, ZoneId zone) {
        if (value instanceof LocalDate day) {
            return Optional.of(day);
        }
        if (value instanceof OffsetDateTime moment) {
            return Optional.of(moment.atZoneSameInstant(zone).toLocalDate());
        }
        if (value instanceof Year || value instanceof YearMonth) {
            return Optional.empty();
        }
        if (value instanceof BaseDateTimeType fhir) {
            if (!Countable.is(fhir)) {
                return Optional.empty();
            }
            return switch (fhir.getPrecision()) {
                case YEAR, MONTH -> Optional.empty();
                // A day without a time was never at midnight anywhere: it stays the day that it is.
                case DAY -> Optional.of(LocalDate.of(fhir.getYear(), fhir.getMonth() + 1, fhir.getDay()));
                default -> Optional.of(LocalDate.ofInstant(fhir.getValue().toInstant(), zone));
            };
        }
        throw unfit(value, "a date");
    }

    /** An anchor: a day, or an interval whose end ends the series. Empty when its start is not known to the day. */
    static Optional<Series> series(Object value, ZoneId zone) {
        if (value instanceof Answer.Interval interval) {
            return series(interval.low(), interval.high(), zone);
        }
        if (value instanceof Period period) {
            return series(
                    period.hasStart() ? period.getStartElement() : null,
                    period.hasEnd() ? period.getEndElement() : null,
                    zone);
        }
        return series(value, null, zone);
    }

    private static Optional<Series> series(@Nullable Object low, @Nullable Object high, ZoneId zone) {
        if (low == null) {
            return Optional.empty();
        }
        LocalDate end = high == null ? null : day(high, zone).orElse(null);
        return day(low, zone).map(start -> new Series(start, end));
    }

    static Reference reference(Object value) {
        if (value instanceof Reference reference) {
            return reference;
        }
        if (value instanceof Resource resource) {
            return new Reference(
                    resource.fhirType() + "/" + resource.getIdElement().getIdPart());
        }
        if (value instanceof Map<?, ?> assigned && assigned.get("resource") instanceof Resource resource) {
            return reference(resource);
        }
        throw unfit(value, "a resource");
    }

    static Resource resource(Object value) {
        if (value instanceof Resource resource) {
            return resource;
        }
        throw unfit(value, "a resource");
    }

    static Words words(Object value) {
        if (value instanceof String text) {
            return new Words(text, null);
        }
        if (value instanceof PrimitiveType<?> primitive) {
            return new Words(primitive.getValueAsString(), null);
        }
        Map<String, Object> tuple = tuple(value);
        return new Words(text(tuple.get("en")), tuple.get("nl") == null ? null : text(tuple.get("nl")));
    }

    static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof PrimitiveType<?> primitive && primitive.hasValue()) {
            return primitive.getValueAsString();
        }
        throw unfit(value, "a text");
    }

    static CodeableConcept concept(Object value) {
        if (value instanceof Answer.Coded code) {
            return new CodeableConcept(coding(code));
        }
        if (value instanceof Answer.Concept concept) {
            CodeableConcept coded = new CodeableConcept().setText(concept.display());
            concept.codes().forEach(code -> coded.addCoding(coding(code)));
            return coded;
        }
        if (value instanceof Coding coding) {
            return new CodeableConcept(coding);
        }
        if (value instanceof CodeableConcept concept) {
            return concept;
        }
        if (value instanceof String || value instanceof Map) {
            return words(value).concept();
        }
        throw unfit(value, "a code");
    }

    /** A number of days, from a quantity of days or weeks. */
    static int days(Object value) {
        if (!(value instanceof Answer.Quantity quantity)) {
            throw unfit(value, "a quantity of days");
        }
        int daysInUnit =
                switch (quantity.unit()) {
                    case "d", "day", "days" -> 1;
                    case "wk", "week", "weeks" -> 7;
                    default -> 0;
                };
        BigDecimal days = quantity.value().multiply(BigDecimal.valueOf(daysInUnit));
        if (daysInUnit == 0 || days.signum() < 0 || days.stripTrailingZeros().scale() > 0) {
            throw new UnfitValueException(
                    quantity.value() + " '" + quantity.unit() + "' is not a whole number of days");
        }
        return days.intValueExact();
    }

    /** A moment as FHIR writes it, in the clinic's zone; a date stays a date, of the precision it has. */
    static DateTimeType dateTime(Object value, ZoneId zone) {
        if (value instanceof DateTimeType dateTime) {
            return dateTime;
        }
        if (value instanceof OffsetDateTime moment) {
            return new DateTimeType(moment.atZoneSameInstant(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        }
        if (value instanceof LocalDate || value instanceof YearMonth || value instanceof Year) {
            return new DateTimeType(value.toString());
        }
        if (value instanceof BaseDateTimeType fhir) {
            return new DateTimeType(fhir.getValueAsString());
        }
        throw unfit(value, "a date");
    }

    /**
     * A value[x].
     *
     * @param unit the UCUM unit of a bare decimal; null: none, which is UCUM's 1
     */
    static Type type(Object value, @Nullable String unit) {
        if (value instanceof Boolean truth) {
            return new BooleanType(truth);
        }
        if (value instanceof Integer number) {
            return new IntegerType(number);
        }
        if (value instanceof BigDecimal number) {
            return quantity(number, unit == null ? "1" : unit);
        }
        if (value instanceof String text) {
            return new StringType(text);
        }
        if (value instanceof Answer.Quantity quantity) {
            return quantity(quantity.value(), quantity.unit());
        }
        if (value instanceof Answer.Coded || value instanceof Answer.Concept || value instanceof Coding) {
            return concept(value);
        }
        if (value instanceof Type type) {
            return type;
        }
        throw unfit(value, "a value");
    }

    private static Quantity quantity(BigDecimal number, String unit) {
        return new Quantity().setValue(number).setUnit(unit).setSystem(UCUM).setCode(unit);
    }

    private static Coding coding(Answer.Coded code) {
        return new Coding(code.system(), code.code(), code.display());
    }

    /** The message tells the type only: the value may be about a person. */
    private static UnfitValueException unfit(@Nullable Object value, String wanted) {
        return new UnfitValueException(
                (value == null ? "null" : value.getClass().getSimpleName()) + " is not " + wanted);
    }
}
