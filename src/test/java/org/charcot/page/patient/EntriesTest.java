package org.charcot.page.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.charcot.page.Texts;
import org.charcot.page.patient.PageDefinition.Entry;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class EntriesTest {

    private static final PageDefinition PAGE = PageDefinition.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "20, 2026-03-01, ''",
        "300, 2026-03-01, ''",
        "'71,5', 2026-02-28, ''",
        "19.9, 2026-03-01, must be between 20 and 300",
        "300.1, 2026-03-01, must be between 20 and 300",
        "heavy, 2026-03-01, not a number",
        "'', 2026-03-01, Nothing was filled in",
        "70, 2026-03-02, in the future",
        "70, '', Give the day"
    })
    void takesAWeightInItsRange(String value, String day, String fault) {
        Entries.Made made = entries().of(entry("weight"), Map.of("value", value, "day", day));
        if (fault.isEmpty()) {
            assertThat(made.faults()).isEmpty();
            Observation weight = made.observations().get(0);
            assertThat(weight.getValueQuantity().getValue()).isEqualByComparingTo(value.replace(',', '.'));
            assertThat(weight.getValueQuantity().getCode()).isEqualTo("kg");
            assertThat(weight.getEffectiveDateTimeType().getValueAsString()).isEqualTo(day);
            assertThat(weight.getSubject().getReference()).isEqualTo("Patient/p");
        } else {
            assertThat(made.faults()).singleElement().asString().contains(fault);
        }
    }

    @Test
    void makesOneObservationForEachRowThatWasAnswered() {
        Entries.Made made = entries()
                .of(
                        entry("regions"),
                        Map.of(
                                "day",
                                "2026-03-01",
                                "bulbar.umn",
                                "present",
                                "bulbar.lmn",
                                "not-examined",
                                "thoracic.umn",
                                ""));
        assertThat(made.faults()).isEmpty();
        assertThat(made.observations()).hasSize(1);
        List<ObservationComponentComponent> components =
                made.observations().get(0).getComponent();
        assertThat(components
                        .get(0)
                        .getValueCodeableConcept()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("52101004");
        assertThat(components.get(1).hasValue()).isFalse();
        assertThat(components.get(1).getDataAbsentReason().getCodingFirstRep().getCode())
                .isEqualTo("not-performed");
    }

    @Test
    void refusesAnAnswerThatIsNotOneOfThem() {
        assertThat(entries()
                        .of(entry("regions"), Map.of("day", "2026-03-01", "bulbar.umn", "perhaps"))
                        .faults())
                .singleElement()
                .asString()
                .contains("choose one");
    }

    private static Entry entry(String id) {
        return PAGE.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Entries entries() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.addBasenames("text/page");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Entries("p", TODAY, new Texts(messages, Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")));
    }
}
