package org.charcot.questionnaire;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Answers as the values an Observation can hold. */
final class ObservationValues {

    private ObservationValues() {}

    /**
     * {@code answer} as {@code Observation.value[x]}: a coding as a concept, a number with a fixed unit as a quantity; a
     * decimal is always a quantity and a date always a dateTime, since R4 Observations have neither.
     */
    static Type of(Item item, Type answer) {
        if (answer instanceof Coding coding) {
            return new CodeableConcept(coding.copy());
        }
        if (answer instanceof IntegerType number && item.unit() != null) {
            return quantity(new Quantity(number.getValue()), item.unit());
        }
        if (answer instanceof DecimalType number) {
            return quantity(new Quantity().setValue(number.getValue()), item.unit());
        }
        if (answer instanceof DateType date) {
            return new DateTimeType(date.getValueAsString());
        }
        return answer.copy();
    }

    private static Quantity quantity(Quantity quantity, @Nullable Coding unit) {
        if (unit != null) {
            quantity.setSystem(unit.getSystem()).setCode(unit.getCode());
            quantity.setUnit(unit.hasDisplay() ? unit.getDisplay() : unit.getCode());
        }
        return quantity;
    }

    static CodeableConcept unknown() {
        return new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown", "Unknown"));
    }

    /** Why a calculated item has no value, in English and Dutch. */
    static Annotation notComputed(Collection<Item> missing) {
        Annotation note = new Annotation();
        if (missing.isEmpty()) {
            note.setText("Not calculated: the answers to the questionnaire give no value.");
            Sdc.translate(
                    note.getTextElement(), "nl", "Niet berekend: de antwoorden op de vragenlijst geven geen waarde.");
            return note;
        }
        note.setText("Not calculated: no answer to "
                + list(missing, each -> each.label().english()) + ".");
        Sdc.translate(
                note.getTextElement(),
                "nl",
                "Niet berekend: geen antwoord op "
                        + list(missing, each -> each.label().dutch()) + ".");
        return note;
    }

    private static String list(Collection<Item> items, Function<Item, String> name) {
        return items.stream().map(name).collect(Collectors.joining(", "));
    }
}
