package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the work-up asks for when findings support a disease that imitates motor neuron disease. */
class WorkUpMimicsTest {

    private static final String TODAY = "2026-03-01";

    private final Chart chart = new Chart();

    /** Lower motor neuron signs in the legs, nothing else: neither the signs nor the sex support any mimic. */
    @BeforeEach
    void legsOnly() {
        for (String region : List.of("bulbar", "cervical", "thoracic")) {
            chart.region(region, "2026-02-01", "absent", "absent");
        }
        chart.region("lumbosacral", "2026-02-01", "absent", "present");
    }

    @Test
    void withoutSupportTheStandardEmgIsEnough() {
        assertThat(rules()).contains("R40").doesNotContain("R24", "R27", "R43", "R44", "mimic-other");
    }

    @ParameterizedTest
    @CsvSource({
        "gm1-antibodies-found, present, The findings support multifocal motor neuropathy",
        "fluctuating-weakness, present, The findings support myasthenia gravis",
        "finger-flexor-weakness, present, The findings support inclusion body myositis",
        "weakness-in-one-nerve-or-root, present, The findings support radiculopathy",
        "gm1-antibodies-found, absent, ''",
        "fluctuating-weakness, unknown, ''"
    })
    void supportedMimicsExtendTheEmg(String feature, String found, String question) {
        chart.observation("mimic-feature|" + feature, "2026-02-10", found);
        if (question.isEmpty()) {
            assertThat(rules()).contains("R40").doesNotContain("R43");
        } else {
            assertThat(rules()).doesNotContain("R40");
            assertThat(notes(only("R43"))).first().asString().startsWith(question);
        }
    }

    @Test
    void whatIsExcludedExtendsNothing() {
        chart.observation("mimic-feature|fluctuating-weakness", "2026-02-10", "present");
        chart.condition("sct|91637004", "2026-02-12")
                .setVerificationStatus(new CodeableConcept(
                        new Coding("http://terminology.hl7.org/CodeSystem/condition-ver-status", "refuted", null)));
        assertThat(rules()).contains("R40").doesNotContain("R43", "mimic-myasthenia");
    }

    /** Signs in the arms had raised the question before the study found a block. */
    @Test
    void aConductionBlockAnswersTheQuestionThatTheSignsRaised() {
        chart.region("cervical", "2026-02-05", "absent", "present");
        assertThat(only("R43").getStatus()).isEqualTo(TaskStatus.REQUESTED);
        Observation nerve = chart.observation("assessment|nerve-conduction", "2026-02-10", "unknown")
                .setBodySite(Chart.concept("nerve|ulnar"));
        nerve.setDataAbsentReason(null);
        Chart.component(nerve, "nerve-conduction|conduction-block", "present");
        assertThat(only("R43").getStatus()).isEqualTo(TaskStatus.REQUESTED);
        chart.observation("loinc|18749-2", "2026-02-10", "present");
        assertThat(only("R43").getStatus()).isEqualTo(TaskStatus.COMPLETED);
    }

    /** The study that found the block raised the question; a later one answers it. */
    @Test
    void aConductionBlockAsksForMoreThanTheStudyThatFoundIt() {
        chart.observation("loinc|18749-2", "2026-02-10", "present");
        Observation nerve = chart.observation("assessment|nerve-conduction", "2026-02-10", "unknown")
                .setBodySite(Chart.concept("nerve|ulnar"));
        nerve.setDataAbsentReason(null);
        Chart.component(nerve, "nerve-conduction|conduction-block", "present");
        assertThat(only("R43").getStatus()).isEqualTo(TaskStatus.REQUESTED);
        assertThat(only("R27").getStatus()).isEqualTo(TaskStatus.REQUESTED);
        assertThat(notes(only("R27"))).first().asString().contains("conduction block or temporal dispersion");
        chart.observation("loinc|18749-2", "2026-02-11", "present");
        assertThat(only("R43").getStatus()).isEqualTo(TaskStatus.COMPLETED);
    }

    /** Lower motor neuron signs in the arms alone may be multifocal motor neuropathy. */
    @ParameterizedTest
    @CsvSource({
        ", , true",
        "absent, , true",
        ", absent, true",
        "absent, absent, false",
        "present, absent, true",
        "absent, present, true"
    })
    void theTestsOfMultifocalMotorNeuropathyAnswerTheQuestion(
            @Nullable String block, @Nullable String gm1, boolean considered) {
        Chart arms = new Chart();
        for (String region : List.of("bulbar", "thoracic", "lumbosacral")) {
            arms.region(region, "2026-02-01", "absent", "absent");
        }
        arms.region("cervical", "2026-02-01", "absent", "present");
        if (block != null) {
            Observation nerve = arms.observation("assessment|nerve-conduction", "2026-02-10", "unknown")
                    .setBodySite(Chart.concept("nerve|ulnar"));
            nerve.setDataAbsentReason(null);
            Chart.component(nerve, "nerve-conduction|conduction-block", block);
        }
        if (gm1 != null) {
            arms.observation("assessment|gm1-antibodies", "2026-02-12", gm1);
        }
        assertThat(arms.on(TODAY).rules().contains("mimic-mmn")).isEqualTo(considered);
    }

    @ParameterizedTest
    @CsvSource({
        "mimic-feature|gynecomastia, present, male, true",
        "mimic-feature|perioral-fasciculations, present, male, true",
        "mimic-feature|gynecomastia, absent, male, false",
        "mimic-feature|gynecomastia, unknown, male, false",
        "mimic-feature|perioral-fasciculations, present, female, false"
    })
    void supportOfKennedyDiseaseAsksForDnaAndHoldsTheEmgBack(String feature, String found, String sex, boolean dna) {
        chart.patient().setGender(org.hl7.fhir.r4.model.Enumerations.AdministrativeGender.fromCode(sex));
        chart.observation(feature, "2026-02-10", found);
        assertThat(rules().contains("R44")).isEqualTo(dna);
        assertThat(rules().contains("R40")).isEqualTo(!dna);
        chart.observation("assessment|androgen-receptor-gene-test", "2026-02-20", "absent");
        assertThat(rules()).contains("R40");
    }

    @ParameterizedTest
    @CsvSource({"1699, false", "1700, true"})
    void aCreatineKinaseThatSpeaksForAMyopathyAsksForTheSedimentationRate(String amount, boolean wanted) {
        Observation kinase = chart.lab("2157-6", "2026-02-10", amount + " U/L", null, "170");
        assertThat(rules().contains("R24")).isEqualTo(wanted);
        if (wanted) {
            assertThat(only("R24").getReasonReference().getReference()).isEqualTo("Observation/" + kinase.getIdPart());
        }
        kinase.getReferenceRange().clear();
        assertThat(rules()).doesNotContain("R24").contains("R22");
    }

    @Test
    void weakFingerFlexorsAskForTheSedimentationRate() {
        chart.observation("mimic-feature|finger-flexor-weakness", "2026-02-10", "present");
        assertThat(notes(only("R24"))).first().asString().contains("weakness of finger and wrist flexors");
    }

    private List<String> rules() {
        return chart.on(TODAY).rules();
    }

    private Task only(String rule) {
        List<Task> tasks = chart.on(TODAY).tasks(rule);
        assertThat(tasks).as(rule).hasSize(1);
        return tasks.get(0);
    }

    private static List<String> notes(Task task) {
        return task.getNote().stream().map(Annotation::getText).toList();
    }
}
