package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the table of symptomatic treatments: one task for each symptom, with its options. */
class SymptomsTest {

    private static final String TODAY = "2026-02-01";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anxiety | finding;anxiety | Oxazepam, Lorazepam",
                "cognition | finding;cognitive-impairment |",
                "cognition | sct;230270009 |",
                "thrombosis | sct;128053003 | Nadroparin (Fraxiparine)",
                "dysarthria | sct;8011004 |",
                "dysarthria | hpo;HP:0001260 |",
                "mood | sct;35489007 | Amitriptyline, Amitriptyline, Dextromethorphan, Quinidine, Citalopram, Fluvoxamine",
                "mood | hpo;HP:0000712 | Amitriptyline, Amitriptyline, Dextromethorphan, Quinidine, Citalopram, Fluvoxamine",
                "mood | finding;low-mood | Amitriptyline, Amitriptyline, Dextromethorphan, Quinidine, Citalopram, Fluvoxamine",
                "fasciculations | sct;82470000 | Vitamin E",
                "trismus | finding;trismus | Lorazepam",
                "laryngospasm | hpo;HP:0025425 | Oxygen",
                "constipation | sct;14760008 | Macrogol with electrolytes (Movicolon), Bisacodyl suppository",
                "pain | finding;pain |",
                "respiratory-insufficiency | sct;409623005 | Oxazepam, Lorazepam, Diazepam rectal tube, Morphine, Morphine",
                "sleep | sct;193462001 | Amitriptyline, Promethazine, Trazodone, Zopiclone, Zolpidem, Temazepam, Oxazepam",
                "sleep | sct;419145002 | Amitriptyline, Promethazine, Trazodone, Zopiclone, Zolpidem, Temazepam, Oxazepam",
                "spasticity | hpo;HP:0001257 | Baclofen, Tizanidine, Dantrolene, Clonazepam",
                "saliva | sct;53827007 | Atropine eye drops, Scopolamine patch, Amitriptyline, Amitriptyline, Biperiden, Dexetimide, Oxybutynin, Glycopyrronium",
                "cramps | sct;55300003 | Hydroquinine, Hydroquinine",
                "weakness | hpo;HP:0003202 |",
                "mucus | finding;thick-mucus | Propranolol, Acetylcysteine, Salbutamol",
                "fatigue | sct;84229001 | Methylphenidate, Modafinil",
            })
    void aSymptomIsOneTaskWithItsOptions(String row, String code, @Nullable String options) {
        String expected = options == null ? "" : options;
        Chart problem = new Chart().als("2025-01-01");
        problem.condition(code.replace(';', '|'), "2026-01-01");
        Task task = one(problem, row);
        assertThat(String.join(", ", medicines(task))).isEqualTo(expected);
        assertThat(task.getReasonReference().getReference()).isEqualTo("Condition/Condition2");
        assertThat(task.getExtension())
                .anyMatch(extension -> extension.getUrl().endsWith("/StructureDefinition/citation"));

        Chart found = new Chart().als("2025-01-01");
        found.observation(code.replace(';', '|'), "2026-01-01", "present");
        assertThat(one(found, row).getReasonReference().getReference()).isEqualTo("Observation/Observation1");

        Chart absent = new Chart().als("2025-01-01");
        absent.observation(code.replace(';', '|'), "2026-01-01", "absent");
        assertThat(absent.on(TODAY).tasks("symptom-" + row)).isEmpty();
        assertThat(unknown(absent, row)).isFalse();

        assertThat(new Chart().als("2025-01-01").on(TODAY).tasks("symptom-" + row))
                .isEmpty();
        assertThat(unknown(new Chart().als("2025-01-01"), row)).isTrue();

        Chart somebodyElse = new Chart();
        somebodyElse.condition(code.replace(';', '|'), "2026-01-01");
        boolean alsItself = code.contains("230258005") || code.contains("230274000");
        assertThat(somebodyElse.on(TODAY).tasks("symptom-" + row).isEmpty()).isNotEqualTo(alsItself);
    }

    /** What the standard consult asks, with the score of pain counting from 1. */
    @ParameterizedTest
    @CsvSource({
        "pain, pain-score, 0, false",
        "pain, pain-score, 1, true",
        "pain, pain-score, 10, true",
        "fatigue, daytime-fatigue, present, true",
        "fatigue, daytime-fatigue, absent, false",
        "sleep, vivid-dreams, present, true",
        "sleep, vivid-dreams, absent, false"
    })
    void anAnswerOfTheStandardConsultIsASymptom(String row, String code, String answer, boolean treated) {
        Chart chart = new Chart().als("2025-01-01");
        Observation observation = chart.observation("finding|" + code, "2026-01-01", answer);
        if (code.equals("pain-score")) {
            observation.setValue(new IntegerType(answer));
        }
        assertThat(chart.on(TODAY).tasks("symptom-" + row)).hasSize(treated ? 1 : 0);
        assertThat(unknown(chart, row)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "present, Mucus is thick: anticholinergic medicine makes it thicker.",
        "absent, ",
        ", Not recorded: thick mucus. Anticholinergic medicine makes it thicker."
    })
    void thickMucusIsACautionWhereSalivaIsTreated(@Nullable String mucus, @Nullable String said) {
        Chart chart = new Chart().als("2025-01-01");
        chart.condition("sct|53827007", "2026-01-01");
        if (mucus != null) {
            chart.observation("finding|thick-mucus", "2026-01-01", mucus);
        }
        assertThat(one(chart, "saliva").getNote().stream()
                        .map(Annotation::getText)
                        .filter(text -> text.contains("ucus")))
                .isEqualTo(said == null ? List.of() : List.of(said));
    }

    @Test
    void laughingOrCryingWithoutWantingToIsOneTask() {
        Chart chart = new Chart().als("2025-01-01");
        chart.condition("hpo|HP:0002193", "2026-01-01");
        Result result = chart.on(TODAY);
        assertThat(result.tasks("R78")).hasSize(1);
        assertThat(result.tasks("symptom-mood")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"exam, 0", "survey, 1"})
    void fasciculationsSeenOnExaminationAreASignAndNoComplaint(String category, int tasks) {
        Chart chart = new Chart().als("2025-01-01");
        chart.sign("hpo|HP:0002380", "cervical", "2026-01-01", "present")
                .addCategory()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/observation-category")
                .setCode(category);
        assertThat(chart.on(TODAY).tasks("symptom-fasciculations")).hasSize(tasks);
    }

    @Test
    void nothingIsPrescribedByIt() {
        Chart chart = new Chart().als("2025-01-01");
        chart.condition("hpo|HP:0001257", "2026-01-01");
        assertThat(chart.on(TODAY).all(MedicationRequest.class)).isEmpty();
        Task task = one(chart, "spasticity");
        Dosage baclofen = (Dosage) task.getInputFirstRep().getValue();
        assertThat(baclofen.getText()).isEqualTo("5–25 mg, 3 times a day, built up slowly");
        assertThat(baclofen.getTiming().getRepeat().getFrequency()).isEqualTo(3);
        assertThat(baclofen.getDoseAndRateFirstRep().getDoseRange().getHigh().getValue())
                .isEqualByComparingTo("25");
        assertThat(((Dosage) task.getInput().get(2).getValue()).getText()).isEqualTo("The source states no dose.");
        assertThat(notes(task)).startsWith("Physiotherapy, rest splints");
        assertThat(task.getReasonCode().getText()).contains("no evidence in ALS itself");
    }

    @Test
    void aMedicineOfTheRowMakesItDone() {
        Chart chart = new Chart().als("2025-01-01");
        chart.condition("hpo|HP:0001257", "2026-01-01");
        assertThat(one(chart, "spasticity").getStatus()).isEqualTo(TaskStatus.REQUESTED);
        chart.medicine("M03BX01", "2026-01-10", null);
        assertThat(one(chart, "spasticity").getStatus()).isEqualTo(TaskStatus.COMPLETED);
        Chart stopped = new Chart().als("2025-01-01");
        stopped.condition("hpo|HP:0001257", "2026-01-01");
        stopped.medicine("M03BX01", "2026-01-10", "2026-01-20");
        assertThat(one(stopped, "spasticity").getStatus()).isEqualTo(TaskStatus.REQUESTED);
    }

    @Test
    void theLatestFindingOfAPlaceCounts() {
        Chart chart = new Chart().als("2025-01-01");
        chart.sign("hpo|HP:0001257", "cervical", "2025-12-01", "present");
        chart.sign("hpo|HP:0001257", "lumbosacral", "2026-01-01", "absent");
        assertThat(chart.on(TODAY).tasks("symptom-spasticity")).hasSize(1);
        chart.sign("hpo|HP:0001257", "cervical", "2026-01-15", "absent");
        assertThat(chart.on(TODAY).tasks("symptom-spasticity")).isEmpty();
    }

    @Test
    void aResolvedProblemIsNoSymptom() {
        Chart chart = new Chart().als("2025-01-01");
        Condition condition = chart.condition("sct|14760008", "2025-12-01");
        condition.getClinicalStatus().getCodingFirstRep().setCode("resolved");
        assertThat(chart.on(TODAY).tasks("symptom-constipation")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"344444444444, 1", "444444444444, 0", "-44444444444, 0"})
    void speechOfThreePointsOrLessIsSupported(String scores, int tasks) {
        Chart chart = new Chart().als("2025-01-01");
        chart.alsfrs("2026-01-15", scores);
        assertThat(chart.on(TODAY).tasks("symptom-dysarthria")).hasSize(tasks);
    }

    // ---- what to be careful with

    @ParameterizedTest
    @CsvSource({
        "79, The breathing muscles are weak: a benzodiazepine can weaken breathing further.",
        ", Whether the breathing muscles are weak is not known: find out before a benzodiazepine is given.",
    })
    void benzodiazepinesAgainstAnxietyAskForStrongBreathing(@Nullable String vitalCapacity, String note) {
        Chart chart = new Chart().als("2025-01-01");
        chart.condition("finding|anxiety", "2026-01-01");
        breathing(chart, vitalCapacity);
        assertThat(notes(one(chart, "anxiety"))).contains(note);
    }

    @ParameterizedTest
    @CsvSource({
        "79, weigh the risk",
        "80, the GP can prescribe usual sleep medicine",
        ", find out first",
    })
    void sleepMedicineIsForTheGpWhereBreathingIsStrong(@Nullable String vitalCapacity, String note) {
        Chart chart = new Chart().als("2025-01-01");
        chart.condition("sct|193462001", "2026-01-01");
        breathing(chart, vitalCapacity);
        assertThat(notes(one(chart, "sleep"))).contains(note);
        assertThat(chart.on(TODAY).issues("sedative-with-weak-breathing")).isEmpty();
    }

    @Test
    void strongBreathingNeedsNoWarningAgainstAnxietyMedicine() {
        Chart chart = new Chart().als("2025-01-01");
        chart.condition("finding|anxiety", "2026-01-01");
        breathing(chart, "80");
        assertThat(notes(one(chart, "anxiety"))).isEqualTo("Caution with weak breathing muscles.");
    }

    @ParameterizedTest
    @CsvSource({
        "sct|14760008, constipation, N02AA01, May be caused by: N02AA01.",
        "sct|14760008, constipation, M03BX01, Enough fluid",
        "sct|128053003, thrombosis, B01AB06, mention it on a request for EMG",
        "sct|84229001, fatigue, N07XX02, Riluzole is in use and can cause fatigue",
    })
    void whatIsInUseIsSaid(String code, String row, String atc, String note) {
        Chart chart = new Chart().als("2025-01-01");
        chart.condition(code, "2026-01-01");
        assertThat(notes(one(chart, row)))
                .doesNotContain("caused by")
                .doesNotContain("mention it")
                .doesNotContain("in use");
        chart.medicine(atc, "2026-01-10", null);
        assertThat(notes(one(chart, row))).contains(note);
    }

    @Test
    void raisedLiverValuesOnRiluzoleAreSaidWithSpasticity() {
        Chart chart = new Chart().als("2025-01-01");
        chart.condition("hpo|HP:0001257", "2026-01-01");
        chart.medicine("N07XX02", "2025-06-01", null);
        chart.lab("1742-6", "2026-01-20", "45 U/L", null, "45");
        assertThat(notes(one(chart, "spasticity"))).doesNotContain("burden the liver");
        chart.lab("1742-6", "2026-01-21", "46 U/L", null, "45");
        assertThat(notes(one(chart, "spasticity"))).contains("burden the liver");
    }

    /** A vital capacity in percent of predicted and an ALSFRS-R without breathing trouble, or nothing. */
    private static void breathing(Chart chart, @Nullable String vitalCapacity) {
        if (vitalCapacity != null) {
            chart.observation("loinc|98088-8", "2026-01-20", vitalCapacity + " %");
            chart.alsfrs("2026-01-20", "444444444444");
        }
    }

    private static Task one(Chart chart, String row) {
        List<Task> tasks = chart.on(TODAY).tasks("symptom-" + row);
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    private static boolean unknown(Chart chart, String row) {
        return chart.on(TODAY).unknown().stream().anyMatch(unknown -> unknown.startsWith("symptoms " + row + ":"));
    }

    private static List<String> medicines(Task task) {
        return task.getInput().stream()
                .filter(input -> input.getValue() instanceof Dosage)
                .map(input -> input.getType().getText())
                .toList();
    }

    private static String notes(Task task) {
        return String.join(
                " ", task.getNote().stream().map(note -> note.getText()).toList());
    }
}
