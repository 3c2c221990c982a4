package org.charcot.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class MedicationCodeTest {

    private static final Code RILUZOLE = new Code("http://www.whocc.no/atc", "N07XX02");

    @Test
    void aMedicationOnRecordGivesItsCode() {
        MedicationStatement statement = statement("Medication/m");
        assertThat(taken(statement, medication("m"))).containsExactly("s");
        assertThat(taken(medication("m"), statement)).containsExactly("s");
        assertThat(statement.getMedication()).as("what was handed in").isInstanceOf(Reference.class);
    }

    @Test
    void theVersionOrTheServerInAReferenceChangesNothing() {
        assertThat(taken(statement("http://example.org/fhir/Medication/m/_history/3"), medication("m")))
                .containsExactly("s");
    }

    @Test
    void aContainedMedicationGivesItsCode() {
        MedicationStatement statement = statement("#m");
        statement.addContained(medication("m"));
        assertThat(taken(statement)).containsExactly("s");
        MedicationStatement hashed = statement("#m");
        hashed.addContained(medication("#m"));
        assertThat(taken(hashed)).containsExactly("s");
    }

    @Test
    void aMedicationThatIsNotKnownOrHasNoCodeGivesNone() {
        assertThat(taken(statement("Medication/other"), medication("m"))).isEmpty();
        assertThat(taken(statement("Medication/m"), new Medication().setId("m")))
                .isEmpty();
        assertThat(taken(statement("#m"))).isEmpty();
        assertThat(taken(new MedicationStatement()
                        .setMedication(new Reference().setDisplay("a name alone"))
                        .setId("s")))
                .isEmpty();
    }

    private static List<String> taken(Resource... resources) {
        Patient patient = new Patient();
        patient.setId("p");
        return PatientRecord.of(patient, List.of(resources)).coded("MedicationStatement", Set.of(RILUZOLE)).stream()
                .map(Resource::getIdPart)
                .toList();
    }

    private static MedicationStatement statement(String reference) {
        MedicationStatement statement = new MedicationStatement().setMedication(new Reference(reference));
        statement.setId("s");
        return statement;
    }

    private static Medication medication(String id) {
        Medication medication = new Medication();
        medication.setId(id);
        CodeableConcept code = medication.getCode();
        code.addCoding().setSystem(RILUZOLE.system()).setCode(RILUZOLE.code());
        return medication;
    }
}
