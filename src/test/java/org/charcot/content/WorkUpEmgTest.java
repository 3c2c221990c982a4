package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The request of a needle EMG. */
class WorkUpEmgTest extends WorkUpCase {

    @Test
    void theEmgRequestNamesTheAffectedRegionsAndItsParts() {
        chart.als("2025-06-01");
        regions("B:U C:UP L:P T:?");
        Result result = chart.on(TODAY);
        ServiceRequest order = request(result, only("R40").getFocus());
        assertThat(order.getCode().getCodingFirstRep().getCode()).isEqualTo("18749-2");
        assertThat(order.getReasonCodeFirstRep().getCodingFirstRep().getCode()).isEqualTo("R41");
        assertThat(order.getNote())
                .extracting(Annotation::getText)
                .containsExactly(
                        "Clinically affected: bulbar (upper motor neuron),"
                                + " cervical (upper and lower motor neuron), lumbosacral (lower motor neuron).",
                        "Platelets are not on record.");
        assertThat(below(result, order))
                .extracting(part -> part.getCode().getCodingFirstRep().getCode())
                .containsExactlyInAnyOrder("nerve-conduction-study", "needle-emg");
        assertThat(below(result, order))
                .allSatisfy(part -> assertThat(
                                part.getReasonCodeFirstRep().getCodingFirstRep().getCode())
                        .isEqualTo("R45"))
                .allSatisfy(part -> assertThat(part.getNote()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"loinc|18749-2", "sct|42803009", "assessment|needle-emg"})
    void anOrderWithoutRegionsIsIncompleteByWhateverCode(String code) {
        chart.als("2025-06-01");
        order(code, null);
        assertThat(rules()).contains("R41");
    }

    @Test
    void withoutSignsNoEmgIsAskedFor() {
        chart.als("2025-06-01");
        regions("B: C: T: L:");
        assertThat(rules()).doesNotContain("R40");
    }

    @Test
    void anEmgThatLeavesRegionsOpenIsCompleted() {
        regions("C:UP");
        muscle("biceps-brachii", "present");
        List<Task> tasks = chart.on(TODAY).tasks("R40");
        assertThat(tasks)
                .extracting(Task::getStatus)
                .containsExactlyInAnyOrder(Task.TaskStatus.COMPLETED, Task.TaskStatus.REQUESTED);
        assertThat(tasks)
                .filteredOn(task -> task.getStatus() == Task.TaskStatus.REQUESTED)
                .singleElement()
                .satisfies(task -> assertThat(notes(task))
                        .containsExactly("No conclusive needle EMG yet: bulbar, cervical, thoracic, lumbosacral."));
        chart.als("2025-06-01");
        assertThat(only("R40").getStatus())
                .as("after the diagnosis only a category could change")
                .isEqualTo(Task.TaskStatus.COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({
        "hpo|HP:0003445,                    true",
        "sct|42345000,                      false",
        "sct|230591002,                     false",
        "nerve-conduction|conduction-block, false"
    })
    void moreMusclesAreNotAskedForOnceAReportPointsElsewhere(String conclusion, boolean more) {
        regions("C:UP");
        muscle("biceps-brachii", "present");
        chart.emgReport("2026-02-22", conclusion);
        assertThat(chart.on(TODAY).tasks("R40"))
                .filteredOn(task -> task.getStatus() == Task.TaskStatus.REQUESTED)
                .hasSize(more ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "sct|91637004, myasthenia gravis",
        "sct|230591002, multifocal motor neuropathy",
        "sct|72315009, inclusion body myositis",
        "sct|54404000, radiculopathy"
    })
    void aSuspectedMimicAsksForAnExtendedEmg(String mimic, String question) {
        chart.als("2025-06-01");
        regions("C:UP");
        Condition suspicion = known(mimic, "2026-02-25", "differential");
        assertThat(rules()).doesNotContain("R40");
        Task task = only("R43");
        assertThat(notes(task)).first().asString().startsWith("Suspected " + question);
        assertThat(request(chart.on(TODAY), task.getFocus()).getNote())
                .extracting(Annotation::getText)
                .anyMatch(note -> note.startsWith("Clinically affected: cervical"))
                .anyMatch(note -> note.startsWith("Suspected " + question));
        suspicion.setVerificationStatus(verification("refuted"));
        assertThat(rules()).contains("R40").doesNotContain("R43");
    }

    @Test
    void anEmgFromBeforeTheSuspicionDoesNotAnswerIt() {
        chart.als("2025-06-01");
        regions("C:UP");
        chart.observation("loinc|18749-2", "2026-02-24", "present");
        known("sct|230591002", "2026-02-25", "differential");
        assertThat(only("R43").getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
        chart.observation("loinc|18749-2", "2026-02-25", "present");
        assertThat(only("R43").getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
    }

    @Test
    void kennedyDiseaseAsksForDnaBeforeEmg() {
        chart.als("2025-06-01");
        regions("L:P");
        known("sct|230253001", "2026-02-25", "differential");
        assertThat(rules()).contains("R44").doesNotContain("R40");
        assertThat(only("R44").getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
        emgOrder();
        assertThat(chart.on(TODAY).issues("R44")).containsExactly("moderate");
        chart.observation("assessment|androgen-receptor-gene-test", "2026-02-28", "absent");
        assertThat(chart.on(TODAY).issues("R44")).isEmpty();
        assertThat(only("R44").getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        assertThat(rules()).contains("R40");
    }

    @Test
    void aRequestWithoutRegionsIsIncomplete() {
        regions("C:UP");
        ServiceRequest order = emgOrder();
        Task task = only("R41");
        assertThat(task.getReasonReference().getReference()).isEqualTo("ServiceRequest/ServiceRequest1");
        assertThat(notes(task)).containsExactly("Clinically affected: cervical (upper and lower motor neuron).");
        order.addNote().setText("Weak right hand");
        assertThat(rules()).doesNotContain("R41");
    }

    @Test
    void aRequestForSomeoneWhomNobodyExaminedSaysSo() {
        emgOrder();
        assertThat(notes(only("R41")))
                .containsExactly("Clinically affected regions are not known: examine them before the EMG.");
    }

    @ParameterizedTest
    @CsvSource({
        "B01AA03, 2025-01-01, , moderate",
        "B01AB06, 2025-01-01, 2026-02-28, ''",
        "B01AB06, 2025-01-01, 2026-03-01, moderate",
        "B01AB06, 2025-01-01, 2026-03-01T11:00:00+01:00, moderate",
        "B01AB06, 2025-01-01, 2026-03-02, moderate",
        "rxnorm|11289, 2025-01-01, , moderate",
        "rxnorm|1364430, 2025-01-01, 2026-02-28, ''",
        "sct|48603004, 2025-01-01, , moderate",
        "rxnorm|35623, 2025-01-01, , ''",
        "N07XX02, 2025-01-01, , ''"
    })
    void antithromboticsAreStatedOnTheRequest(String medicine, String start, @Nullable String end, String issue) {
        chart.als("2025-06-01");
        regions("C:UP");
        chart.medicine(medicine, start, end).setStatus(MedicationStatementStatus.ACTIVE);
        Result result = chart.on(TODAY);
        assertThat(String.join(" ", result.issues("R42"))).isEqualTo(issue);
        assertThat(request(result, only("R40").getFocus()).getNote().stream()
                        .anyMatch(note -> note.getText().equals("Uses an antithrombotic medicine.")))
                .isEqualTo(!issue.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "150, 150, '', ''",
        "149, 150, moderate, 'Platelets are low, or there is a high risk that they are.'",
        "149, , '', The platelets cannot be evaluated: the result came without a lower limit."
    })
    void fewPlateletsAreStatedOnTheRequest(String count, @Nullable String limit, String issue, String note) {
        chart.als("2025-06-01");
        regions("C:UP");
        chart.lab(PLATELETS, "2026-02-20", count + " 10*9/L", limit, null);
        Result result = chart.on(TODAY);
        assertThat(String.join(" ", result.issues("R42"))).isEqualTo(issue);
        assertThat(request(result, only("R40").getFocus()).getNote())
                .extracting(Annotation::getText)
                .hasSize(note.isEmpty() ? 1 : 2)
                .endsWith(note.isEmpty() ? "Clinically affected: cervical (upper and lower motor neuron)." : note);
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "present, 1", "false, 0", "unknown, 0"})
    void thrombopeniaMayBeAnObservation(String said, int issues) {
        chart.als("2025-06-01");
        emgOrder();
        chart.observation("finding|thrombocytopenia", "2026-01-01", said);
        assertThat(chart.on(TODAY).issues("R42")).hasSize(issues);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.genenames.org/geneId, HGNC:644, COMPLETED",
        "http://www.genenames.org, HGNC:644, COMPLETED",
        "http://www.genenames.org, HGNC:11179, REQUESTED",
    })
    void theDnaTestMayBeAVariantOfTheGene(String system, String gene, Task.TaskStatus status) {
        chart.als("2025-06-01");
        regions("L:P");
        known("sct|230253001", "2026-02-25", "differential");
        chart.observation("loinc|69548-6", "2026-02-28", "loinc|LA9634-2")
                .addComponent()
                .setCode(Chart.concept("loinc|48018-6"))
                .setValue(new CodeableConcept(new Coding(system, gene, null)));
        assertThat(only("R44").getStatus()).isEqualTo(status);
    }

    @Test
    void aRiskOfThrombopeniaMattersWhileAnEmgIsAhead() {
        chart.als("2025-06-01");
        chart.condition("finding|thrombocytopenia", "2026-01-01");
        assertThat(chart.on(TODAY).issues("R42")).isEmpty();
        emgOrder();
        assertThat(chart.on(TODAY).issues("R42")).containsExactly("moderate");
    }
}
