package org.charcot.logic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Concept;
import org.opencds.cqf.cql.engine.runtime.Date;
import org.opencds.cqf.cql.engine.runtime.DateTime;
import org.opencds.cqf.cql.engine.runtime.Interval;
import org.opencds.cqf.cql.engine.runtime.Precision;
import org.opencds.cqf.cql.engine.runtime.Quantity;
import org.opencds.cqf.cql.engine.runtime.Ratio;
import org.opencds.cqf.cql.engine.runtime.Time;
import org.opencds.cqf.cql.engine.runtime.Tuple;

/** Values of the CQL engine as plain Java, by the table on {@link Answer.Value}. */
final class CqlValues {

    private CqlValues() {}

    static @Nullable Object toJava(@Nullable Object value) {
        if (value == null
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof String
                || value instanceof Base) {
            return value;
        }
        if (value instanceof Date date) {
            return partial(Objects.requireNonNull(date.getDate()), Objects.requireNonNull(date.getPrecision()));
        }
        if (value instanceof DateTime dateTime) {
            return dateTime(dateTime);
        }
        if (value instanceof Time time) {
            return time.getTime();
        }
        if (value instanceof Code code) {
            return coded(code);
        }
        if (value instanceof Concept concept) {
            return concept(concept);
        }
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof Ratio ratio) {
            return new Answer.Ratio(
                    quantity(Objects.requireNonNull(ratio.getNumerator())),
                    quantity(Objects.requireNonNull(ratio.getDenominator())));
        }
        if (value instanceof Interval interval) {
            return interval(interval);
        }
        if (value instanceof Tuple tuple) {
            return map(tuple.getElements());
        }
        if (value instanceof Iterable<?> list) {
            return list(list);
        }
        throw new IllegalArgumentException(
                "has no counterpart in Java: " + value.getClass().getSimpleName());
    }

    /** Text, as settings files have it, as a value of the setting's type; null where it does not read as one. */
    static @Nullable Object ofSetting(String type, String text) {
        try {
            return switch (type) {
                case "System.Boolean" -> Boolean.valueOf(text);
                case "System.Integer" -> Integer.valueOf(text);
                case "System.Decimal" -> new BigDecimal(text);
                case "System.String" -> text;
                default -> null;
            };
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static Object dateTime(DateTime dateTime) {
        OffsetDateTime instant = Objects.requireNonNull(dateTime.getDateTime());
        Precision precision = Objects.requireNonNull(dateTime.getPrecision());
        return precision.toDateTimeIndex() > Precision.DAY.toDateTimeIndex()
                ? instant
                : partial(instant.toLocalDate(), precision);
    }

    private static Object partial(LocalDate date, Precision precision) {
        return switch (precision) {
            case YEAR -> Year.from(date);
            case MONTH -> YearMonth.from(date);
            default -> date;
        };
    }

    private static Answer.Concept concept(Concept concept) {
        List<Code> codes = Objects.requireNonNullElse(concept.getCodes(), List.of());
        return new Answer.Concept(codes.stream().map(CqlValues::coded).toList(), concept.getDisplay());
    }

    private static Answer.Coded coded(Code code) {
        return new Answer.Coded(
                Objects.requireNonNullElse(code.getSystem(), ""),
                Objects.requireNonNullElse(code.getCode(), ""),
                code.getDisplay());
    }

    private static Answer.Quantity quantity(Quantity quantity) {
        return new Answer.Quantity(
                Objects.requireNonNull(quantity.getValue()), Objects.requireNonNullElse(quantity.getUnit(), "1"));
    }

    private static Answer.Interval interval(Interval interval) {
        // A bound that is null stays null: the least and greatest value of a type mean nothing to a reader.
        Object low = interval.getLow() == null ? null : interval.getStart();
        Object high = interval.getHigh() == null ? null : interval.getEnd();
        return new Answer.Interval(toJava(low), toJava(high));
    }

    private static Map<String, Object> map(Map<String, Object> elements) {
        Map<String, Object> map = new LinkedHashMap<>();
        elements.forEach((name, element) -> {
            Object value = toJava(element);
            if (value != null) {
                map.put(name, value);
            }
        });
        return Collections.unmodifiableMap(map);
    }

    private static List<Object> list(Iterable<?> members) {
        List<Object> list = new ArrayList<>();
        for (Object member : members) {
            Object value = toJava(member);
            if (value != null) {
                list.add(value);
            }
        }
        return Collections.unmodifiableList(list);
    }
}
