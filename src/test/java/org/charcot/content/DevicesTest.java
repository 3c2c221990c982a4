package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A feeding tube or a ventilator that stands in the record as a device says what the procedure says. */
class DevicesTest {

    private static final String TODAY = "2026-02-12";

    private final Chart chart = new Chart().als("2025-01-10");

    @ParameterizedTest
    @CsvSource({
        "active, 126064005, true",
        ", 126064005, true",
        "inactive, 126064005, false",
        "unknown, 126064005, false",
        "entered-in-error, 126064005, false",
        "active, 371786002, false",
        "active, , false",
    })
    void aGastrostomyTubeIsAGastrostomy(@Nullable String status, @Nullable String code, boolean known) {
        chart.alsfrs("2026-02-10", "441344444444");
        chart.observation("loinc|29463-7", "2025-11-01", "80 kg");
        chart.observation("loinc|29463-7", "2026-02-10", "70 kg");
        chart.observation("finding|intended-weight-loss", "2026-02-10", "false");
        assertThat(chart.on(TODAY).rules()).contains("V5");
        assertThat(gastrostomyIsDiscussed()).isTrue();
        device(status, code, "Gastrostomy tube");
        assertThat(chart.on(TODAY).rules().contains("V5")).isNotEqualTo(known);
        assertThat(gastrostomyIsDiscussed()).isNotEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "active, 371786002, true",
        "active, 371787006, true",
        "inactive, 371786002, false",
        "active, 126064005, false",
        "active, , false",
    })
    void aVentilatorIsVentilation(String status, @Nullable String code, boolean known) {
        chart.alsfrs("2026-02-10", "444444444442");
        assertThat(chart.on(TODAY).rules()).contains("V7");
        device(status, code, "Ventilator");
        assertThat(chart.on(TODAY).rules().contains("V7")).isNotEqualTo(known);
    }

    private boolean gastrostomyIsDiscussed() {
        return chart.on(TODAY).tasks("R90").stream()
                .anyMatch(task -> task.getDescription().startsWith("Discuss gastrostomy"));
    }

    /** Nothing is computed from the words of a device. */
    private void device(@Nullable String status, @Nullable String code, String words) {
        Device device = new Device().setPatient(new Reference("Patient/p"));
        CodeableConcept type = code == null ? new CodeableConcept() : Chart.concept("sct|" + code);
        device.setType(type.setText(words));
        if (status != null) {
            device.setProperty("status", new StringType(status));
        }
        chart.add(device);
    }
}
