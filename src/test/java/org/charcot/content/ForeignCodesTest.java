package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same disease or medicine in the code system of another EHR has the same plan. */
class ForeignCodesTest {

    private static final String TODAY = "2026-03-02";
    private static final CodeableConcept RXNORM_RILUZOLE =
            new CodeableConcept(new Coding("http://www.nlm.nih.gov/research/umls/rxnorm", "35623", null));

    /** ICD-10 of the WHO has one code for all motor neuron diseases. */
    @ParameterizedTest
    @CsvSource({
        "sct|37340000, http://hl7.org/fhir/sid/icd-10, G12.2",
        "sct|86044005, http://hl7.org/fhir/sid/icd-10-cm, G12.21",
        "sct|86044005, http://www.orpha.net, 803",
    })
    void aDiseaseByAnotherCodeSystem(String snomed, String system, String code) {
        Chart dutch = new Chart();
        dutch.condition(snomed, "2025-06-01");
        Chart foreign = new Chart();
        foreign.condition(snomed, "2025-06-01").setCode(new CodeableConcept(new Coding(system, code, null)));

        assertThat(foreign.on(TODAY).rules())
                .contains("R74", "R80")
                .isEqualTo(dutch.on(TODAY).rules());
    }

    @Test
    void aCodeOfNoMotorNeuronDiseaseIsNone() {
        Chart chart = new Chart();
        chart.condition("sct|86044005", "2025-06-01")
                .setCode(new CodeableConcept(new Coding("http://hl7.org/fhir/sid/icd-10", "G20", null)));

        assertThat(chart.on(TODAY).rules()).doesNotContain("R74", "R80");
    }

    @Test
    void riluzoleByRxNorm() {
        Chart foreign = new Chart().als("2025-06-01");
        foreign.medicine("N07XX02", "2026-01-05", null).setMedication(RXNORM_RILUZOLE);
        Chart dutch = new Chart().als("2025-06-01");
        dutch.medicine("N07XX02", "2026-01-05", null);

        assertThat(bloodTests(foreign)).hasSize(6).startsWith("2026-02-05").isEqualTo(bloodTests(dutch));
    }

    @ParameterizedTest
    @CsvSource({
        "finding|fever, sct|386661006",
        "finding|fever, icd-10|R50.9",
        "finding|dry-cough, sct|11833005",
        "finding|jaundice, sct|18165001",
        "finding|neutropenia, sct|165517008"
    })
    void aFindingOnRiluzoleByAnotherCodeSystem(String ours, String other) {
        assertThat(onRiluzole(other)).isEqualTo(onRiluzole(ours)).isNotEqualTo(onRiluzole("sct|49727002"));
    }

    private static List<String> onRiluzole(String finding) {
        Chart chart = new Chart().als("2025-06-01");
        chart.medicine("N07XX02", "2026-01-05", null);
        chart.condition(finding, "2026-02-20");
        return chart.on(TODAY).rules();
    }

    @ParameterizedTest
    @CsvSource({
        "finding|liver-disease, sct|235856003, RZ2",
        "finding|liver-disease, icd-10-cm|K76.0, RZ2",
        "finding|pregnancy, sct|77386006, RZ5",
        "finding|breast-feeding, sct|866041003, RZ5"
    })
    void aReasonAgainstRiluzoleByAnotherCodeSystem(String ours, String other, String rule) {
        Chart foreign = new Chart().als("2025-06-01");
        foreign.condition(other, "2026-01-05");
        Chart dutch = new Chart().als("2025-06-01");
        dutch.condition(ours, "2026-01-05");
        assertThat(foreign.on(TODAY).rules())
                .contains(rule)
                .isEqualTo(dutch.on(TODAY).rules());
    }

    /** The shape of US Core and of the International Patient Summary. */
    @ParameterizedTest
    @CsvSource({"sct|77386006, true", "loinc|LA15173-0, true", "sct|60001007, false", "loinc|LA26683-5, false"})
    void pregnancyByItsStatus(String status, boolean pregnant) {
        Chart chart = new Chart().als("2025-06-01");
        chart.observation("loinc|82810-3", "2026-01-05", status);
        assertThat(chart.on(TODAY).issues("RZ5")).hasSize(pregnant ? 1 : 0);
    }

    @Test
    void aPrescriptionStartsByItsBoundsAndNeverByTheDayItWasWritten() {
        Chart bounded = new Chart().als("2025-06-01");
        prescription(bounded)
                .addDosageInstruction()
                .getTiming()
                .getRepeat()
                .setBounds(new Period().setStartElement(new DateTimeType("2026-01-05")));
        Chart written = new Chart().als("2025-06-01");
        prescription(written);

        assertThat(bloodTests(bounded)).hasSize(6).startsWith("2026-02-05");
        assertThat(bloodTests(written)).isEmpty();
        assertThat(written.on(TODAY).tasks("riluzole-start-date")).hasSize(1);
    }

    private static MedicationRequest prescription(Chart chart) {
        MedicationRequest request = new MedicationRequest();
        request.setStatus(MedicationRequestStatus.ACTIVE).setIntent(MedicationRequestIntent.ORDER);
        request.setMedication(RXNORM_RILUZOLE).setAuthoredOnElement(new DateTimeType("2025-12-20"));
        return chart.add(request);
    }

    private static List<String> bloodTests(Chart chart) {
        return chart.on(TODAY).tasks("riluzole-blood-test").stream()
                .map(Task::getRestriction)
                .map(restriction -> restriction.getPeriod().getEndElement().getValueAsString())
                .toList();
    }
}
