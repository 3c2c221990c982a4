package org.charcot.page.patient;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charcot.page.Texts;
import org.charcot.page.patient.PageDefinition.Answer;
import org.charcot.page.patient.PageDefinition.Entry;
import org.charcot.page.patient.PageDefinition.EntryRow;
import org.charcot.page.patient.PageDefinition.Field;
import org.charcot.page.patient.PageDefinition.Named;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Makes Observations of what somebody typed into a form of the page definition. */
public final class Entries {

    private static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    private static final String UCUM = "http://unitsofmeasure.org";

    /** What a form came to: observations to store, or what is wrong with what was typed. */
    public record Made(List<Observation> observations, List<String> faults) {}

    private final String patientId;
    private final LocalDate today;
    private final Texts texts;

    public Entries(String patientId, LocalDate today, Texts texts) {
        this.patientId = patientId;
        this.today = today;
        this.texts = texts;
    }

    /**
     * What a form came to.
     *
     * @param typed the fields by name: {@code day}, and {@code <field>} or {@code <row>.<field>}
     */
    public Made of(Entry entry, Map<String, String> typed) {
        List<String> faults = new ArrayList<>();
        Optional<LocalDate> day = day(typed, faults);
        List<Observation> observations = new ArrayList<>();
        if (entry.rows().isEmpty()) {
            observation(entry, null, "", typed, faults).ifPresent(observations::add);
        }
        for (EntryRow row : entry.rows()) {
            observation(entry, row, row.bodySite().code() + ".", typed, faults).ifPresent(observations::add);
        }
        if (observations.isEmpty() && faults.isEmpty()) {
            faults.add(texts.of("entry.nothing"));
        }
        day.ifPresent(on -> observations.forEach(each -> each.setEffective(new DateTimeType(on.toString()))));
        return new Made(observations, faults);
    }

    /** The day that was typed, not later than today. */
    public Optional<LocalDate> day(Map<String, String> typed, List<String> faults) {
        try {
            LocalDate day = LocalDate.parse(typed.getOrDefault("day", ""));
            if (day.isAfter(today)) {
                faults.add(texts.of("entry.future"));
                return Optional.empty();
            }
            return Optional.of(day);
        } catch (DateTimeParseException notADay) {
            faults.add(texts.of("entry.day"));
            return Optional.empty();
        }
    }

    private Optional<Observation> observation(
            Entry entry, @Nullable EntryRow row, String prefix, Map<String, String> typed, List<String> faults) {
        Observation observation = new Observation();
        boolean answered = false;
        for (Field field : entry.fields()) {
            String text = typed.getOrDefault(prefix + field.id(), "").strip();
            if (!text.isEmpty()) {
                answered |= field.kind().equals("quantity")
                        ? quantity(field, text, observation, faults)
                        : choice(field, text, observation, faults);
            }
        }
        if (!answered) {
            return Optional.empty();
        }
        observation.setStatus(ObservationStatus.FINAL);
        observation.setSubject(new Reference("Patient/" + patientId));
        observation.setCode(concept(entry.code()));
        Named category = entry.category();
        if (category != null) {
            observation.addCategory(concept(category));
        }
        if (row != null) {
            observation.setBodySite(concept(row.bodySite()));
        }
        return Optional.of(observation);
    }

    private boolean quantity(Field field, String text, Observation observation, List<String> faults) {
        try {
            BigDecimal value = new BigDecimal(text.replace(',', '.'));
            BigDecimal low = field.low();
            BigDecimal high = field.high();
            if ((low != null && value.compareTo(low) < 0) || (high != null && value.compareTo(high) > 0)) {
                faults.add(texts.of("entry.range", field.title().in(texts), plain(low), plain(high)));
                return false;
            }
            observation.setValue(new Quantity()
                    .setValue(value)
                    .setUnit(field.unit())
                    .setSystem(UCUM)
                    .setCode(field.unit()));
            return true;
        } catch (NumberFormatException notANumber) {
            faults.add(texts.of("entry.number", field.title().in(texts)));
            return false;
        }
    }

    private boolean choice(Field field, String text, Observation observation, List<String> faults) {
        Optional<Answer> answer =
                field.answers().stream().filter(each -> each.id().equals(text)).findFirst();
        Named code = field.component();
        if (answer.isEmpty() || code == null) {
            faults.add(texts.of("entry.choice", field.title().in(texts)));
            return false;
        }
        ObservationComponentComponent component = observation.addComponent().setCode(concept(code));
        Named value = answer.get().value();
        if (value != null) {
            component.setValue(concept(value));
        } else {
            component
                    .getDataAbsentReason()
                    .addCoding()
                    .setSystem(ABSENT)
                    .setCode(answer.get().absent());
        }
        return true;
    }

    private String plain(@Nullable BigDecimal number) {
        return number == null ? "…" : texts.number(number);
    }

    private static CodeableConcept concept(Named named) {
        return new CodeableConcept(named.coding());
    }
}
