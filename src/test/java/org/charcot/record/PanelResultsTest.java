package org.charcot.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class PanelResultsTest {

    private static final String LOINC = "http://loinc.org";
    private static final Code PANEL = new Code(LOINC, "24325-3");
    private static final Code ALT = new Code(LOINC, "1742-6");

    @Test
    void anAmountInAPanelIsFoundByItsOwnCodeWithItsOwnLimitsAndTheRestOfThePanel() {
        Observation panel = panel();
        panel.addComponent()
                .setCode(concept(ALT))
                .setValue(new Quantity(225))
                .addReferenceRange()
                .setHigh(new Quantity(45));
        assertThat(record(panel).coded("Observation", Set.of(ALT)))
                .singleElement()
                .satisfies(found -> {
                    Observation alt = (Observation) found;
                    assertThat(alt.getIdElement().getIdPart()).isEqualTo("panel");
                    assertThat(alt.getStatus()).isEqualTo(ObservationStatus.FINAL);
                    assertThat(alt.getEffectiveDateTimeType().getValueAsString())
                            .isEqualTo("2026-11-20");
                    assertThat(alt.getSubject().getReference()).isEqualTo("Patient/p");
                    assertThat(alt.getValueQuantity().getValue()).isEqualByComparingTo("225");
                    assertThat(alt.getReferenceRangeFirstRep().getHigh().getValue())
                            .isEqualByComparingTo("45");
                    assertThat(alt.getComponent()).isEmpty();
                });
        assertThat(record(panel).coded("Observation", Set.of(PANEL))).containsExactly(panel);
    }

    @Test
    void whatIsNoAmountSaysNothingWithoutItsPanel() {
        Observation panel = panel();
        panel.addComponent().setCode(concept(ALT)).setValue(new BooleanType(true));
        panel.addComponent().setCode(concept(ALT));
        assertThat(record(panel).coded("Observation", Set.of(ALT))).isEmpty();
    }

    @Test
    void thePanelStandsInTheRecordOnce() {
        Observation panel = panel();
        panel.addComponent().setCode(concept(ALT)).setValue(new Quantity(225));
        assertThat(record(panel).ofType("Observation")).containsExactly(panel);
        assertThat(record(panel).all()).hasSize(2);
    }

    private static Observation panel() {
        Observation panel = new Observation()
                .setStatus(ObservationStatus.FINAL)
                .setCode(concept(PANEL))
                .setSubject(new Reference("Patient/p"))
                .setEffective(new DateTimeType("2026-11-20"));
        panel.setId("panel");
        return panel;
    }

    private static CodeableConcept concept(Code code) {
        return new CodeableConcept(new Coding(code.system(), code.code(), null));
    }

    private static PatientRecord record(Resource resource) {
        Patient patient = new Patient();
        patient.setId("p");
        return PatientRecord.of(patient, List.of(resource));
    }
}
