package org.charcot.page.patient;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.charcot.page.Names;
import org.charcot.page.Texts;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Values and codes in the words of one language. */
record Values(Names names, Texts texts) {

    /** A value; a dash when there is none. */
    String of(@Nullable Type value) {
        if (value instanceof Quantity quantity && quantity.hasValue()) {
            String unit = quantity.hasUnit() ? quantity.getUnit() : quantity.hasCode() ? quantity.getCode() : "";
            String bound = quantity.hasComparator() ? sign(quantity.getComparator()) + " " : "";
            return (bound + texts.number(quantity.getValue()) + " " + unit(unit)).strip();
        } else if (value instanceof Range range && (range.hasLow() || range.hasHigh())) {
            return !range.hasHigh()
                    ? "≥ " + of(range.getLow())
                    : !range.hasLow() ? "≤ " + of(range.getHigh()) : of(range.getLow()) + " – " + of(range.getHigh());
        } else if (value instanceof CodeableConcept concept) {
            return name(concept);
        } else if (value instanceof Coding coding) {
            return name(coding);
        } else if (value instanceof BooleanType flag && flag.hasValue()) {
            return texts.of(flag.booleanValue() ? "yes" : "no");
        } else if (value instanceof IntegerType number && number.hasValue()) {
            return texts.number(BigDecimal.valueOf(number.getValue()));
        } else if (value instanceof DecimalType number && number.hasValue()) {
            return texts.number(number.getValue());
        } else if (value instanceof BaseDateTimeType time && time.hasValue()) {
            return time(time);
        } else if (value instanceof Period period) {
            return (period.hasStart() ? time(period.getStartElement()) : "…")
                    + " – "
                    + (period.hasEnd() ? time(period.getEndElement()) : "…");
        } else if (value instanceof StringType text && text.hasValue()) {
            return texts.in(text);
        }
        return "–";
    }

    private static String sign(QuantityComparator comparator) {
        return comparator.toCode().replace("<=", "≤").replace(">=", "≥");
    }

    /** As exactly as it was given. */
    private String time(BaseDateTimeType time) {
        return switch (time.getPrecision()) {
            case YEAR -> time.getValueAsString();
            case MONTH ->
                time.getValueAsString().substring(5, 7) + "-"
                        + time.getValueAsString().substring(0, 4);
            case DAY -> texts.date(LocalDate.parse(time.getValueAsString().substring(0, 10)));
            default -> texts.date(time.getValue().toInstant());
        };
    }

    /** A concept as a reader calls it: its text, else what the first of its codes is called that has a name. */
    String name(CodeableConcept concept) {
        return concept.hasText()
                ? texts.in(concept.getTextElement())
                : concept.getCoding().stream()
                        .map(this::known)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElseGet(() -> code(concept.getCodingFirstRep()));
    }

    String name(Coding coding) {
        String name = known(coding);
        return name.isEmpty() ? code(coding) : name;
    }

    /** What a code is called by the content or by whoever sent it, else by the pages; empty when by nobody. */
    private String known(Coding coding) {
        String name = names.of(coding, texts.language());
        String key = "code." + coding.getSystem() + "." + coding.getCode();
        return name.isEmpty() ? String.valueOf(texts.messages().getMessage(key, null, "", texts.locale())) : name;
    }

    /** A code as it is, with what its system is called; empty when there is none. */
    String code(Coding coding) {
        if (!coding.hasCode() || !coding.hasSystem()) {
            return coding.hasCode() ? coding.getCode() : "";
        }
        String system = coding.getSystem();
        return coding.getCode() + " ("
                + texts.messages()
                        .getMessage("system." + system, null, names.title(system, texts.language()), texts.locale())
                + ")";
    }

    private String unit(String unit) {
        String asWritten = unit.startsWith("{") ? "" : unit.replace("10*9/L", "×10⁹/L");
        return texts.messages().getMessage("unit." + unit, null, asWritten, texts.locale());
    }
}
