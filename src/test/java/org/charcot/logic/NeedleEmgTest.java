package org.charcot.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.logic.Examination.LEFT;
import static org.charcot.logic.Examination.RIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a needle EMG shows loss of the lower motor neuron in a region and in a limb. */
class NeedleEmgTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tongue,                   bulbar",
        "masseter,                 bulbar",
        "erector-spinae-thoracic,  thoracic"
    })
    void oneMuscleIsEnoughInTheBulbarAndTheThoracicRegion(String muscle, String region) {
        assertThat(emg(new Examination().muscle(muscle, LEFT, true), region, "emg"))
                .isEqualTo(true);
        assertThat(emg(new Examination().muscle(muscle, LEFT, false), region, "emg"))
                .isEqualTo(false);
    }

    @ParameterizedTest(name = "{0} and {1}: {3}")
    @CsvSource({
        "biceps-brachii,    first-dorsal-interosseous,   cervical,    true",
        "biceps-brachii,    triceps-brachii,             cervical,    true",
        // The same roots.
        "biceps-brachii,    deltoid,                     cervical,    ",
        // The same nerve.
        "triceps-brachii,   extensor-digitorum-communis, cervical,    ",
        "trapezius,         sternocleidomastoid,         cervical,    ",
        "biceps-brachii,    biceps-brachii,              cervical,    ",
        "tibialis-anterior, gastrocnemius,               lumbosacral, true",
        "rectus-femoris,    tibialis-anterior,           lumbosacral, true"
    })
    void anArmOrALegNeedsTwoMusclesOfOtherNerveAndRoots(
            String one, String other, String region, @Nullable Boolean expected) {
        Examination examination = new Examination().muscle(one, LEFT, true).muscle(other, LEFT, true);

        assertThat(emg(examination, region, "emg")).isEqualTo(expected);
    }

    @Test
    void twoMusclesThatWereJudgedAndDoNotAgreeAreNotEnough() {
        Examination examination =
                new Examination().muscle("biceps-brachii", LEFT, true).muscle("triceps-brachii", LEFT, false);

        assertThat(emg(examination, "cervical", "emg")).isEqualTo(false);
    }

    @Test
    void muscleOnceAffectedStaysAffected() {
        Examination examination = new Examination().muscle("tongue", null, true).muscle("tongue", null, false);

        assertThat(emg(examination, "bulbar", "emg")).isEqualTo(true);
    }

    @ParameterizedTest(name = "denervation {0}, reinnervation {1}, fasciculation {2}")
    @CsvSource({
        // denervation, reinnervation, fasciculation: by El Escorial, by Awaji
        "true,  true,  false, true,  true",
        "true,  false, true,  false, false",
        "false, true,  true,  false, true",
        "false, true,  false, false, false",
        "false, true,  ,      false, ",
        ",      true,  true,  ,      true",
        "true,  ,      true,  ,      ",
        ",      false, ,      false, false",
        ",      ,      ,      ,      "
    })
    void fasciculationCountsAsDenervationByAwajiOnly(
            @Nullable Boolean denervation,
            @Nullable Boolean reinnervation,
            @Nullable Boolean fasciculation,
            @Nullable Boolean elEscorial,
            @Nullable Boolean awaji) {
        Examination examination = new Examination().muscle("tongue", null, denervation, reinnervation, fasciculation);

        assertThat(emg(examination, "bulbar", "emg")).isEqualTo(elEscorial);
        assertThat(emg(examination, "bulbar", "awaji")).isEqualTo(awaji);
    }

    @Test
    void musclesOfTwoSidesMakeARegionAndNoLimb() {
        PatientRecord record = new Examination()
                .muscle("biceps-brachii", RIGHT, true)
                .muscle("first-dorsal-interosseous", LEFT, true)
                .record();

        assertThat(emg(record, "cervical", "emg")).isEqualTo(true);
        assertThat(known(record).get("limbs")).isEqualTo(0);
    }

    @Test
    void limbsAreCountedBySide() {
        PatientRecord record = new Examination()
                .limb("biceps-brachii", "first-dorsal-interosseous", RIGHT, true)
                .limb("biceps-brachii", "first-dorsal-interosseous", LEFT, true)
                .limb("tibialis-anterior", "gastrocnemius", LEFT, true)
                .limb("tibialis-anterior", "gastrocnemius", RIGHT, false)
                .record();

        assertThat(known(record).get("limbs")).isEqualTo(3);
    }

    @Test
    void aReportMayGroupTheMusclesAndCountsForNothingItself() {
        Examination examination = new Examination()
                .limb("biceps-brachii", "first-dorsal-interosseous", LEFT, true)
                .muscle("tongue", null, false);
        Map<?, ?> alone = known(examination.record());
        DiagnosticReport report = new DiagnosticReport()
                .setStatus(DiagnosticReportStatus.FINAL)
                .setCode(Examination.ours("assessment", "needle-emg"))
                .setSubject(new Reference(examination.record().patient()));
        examination
                .record()
                .ofType("Observation")
                .forEach(muscle -> report.addResult(
                        new Reference("Observation/" + muscle.getIdElement().getIdPart())));

        assertThat(report.getResult()).hasSize(3);
        assertThat(known(examination.add(report).record())).isEqualTo(alone);
    }

    @Test
    void muscleWithoutASideCountsForTheRegion() {
        PatientRecord record = new Examination()
                .limb("biceps-brachii", "first-dorsal-interosseous", "", true)
                .record();

        assertThat(emg(record, "cervical", "emg")).isEqualTo(true);
        assertThat(known(record).get("limbs")).isEqualTo(0);
    }

    @Test
    void innervationIsThatOfTheCodeSystem() {
        Map<String, List<String>> expected = new TreeMap<>();
        for (ConceptDefinitionComponent muscle :
                ContentForTests.codeSystem(Examination.OURS + "muscle").getConcept()) {
            expected.put(
                    muscle.getCode(),
                    List.of(property(muscle, "region"), property(muscle, "nerve"), property(muscle, "root")));
        }
        Map<String, List<String>> actual = new TreeMap<>();
        for (Object row : (List<?>) Objects.requireNonNull(
                Examination.ask(new Examination().record(), "MotorFindings", "Innervation", Map.of()))) {
            Map<?, ?> tuple = (Map<?, ?>) row;
            actual.put(
                    text(tuple, "muscle"), List.of(text(tuple, "region"), text(tuple, "nerve"), text(tuple, "roots")));
        }

        assertThat(actual).isEqualTo(expected);
    }

    private static String property(ConceptDefinitionComponent muscle, String code) {
        List<String> values = new ArrayList<>();
        for (ConceptPropertyComponent property : muscle.getProperty()) {
            if (property.getCode().equals(code)) {
                values.add(
                        property.hasValueCoding()
                                ? property.getValueCoding().getCode()
                                : property.getValue().primitiveValue());
            }
        }
        return values.stream().collect(Collectors.joining(" "));
    }

    private static String text(Map<?, ?> tuple, String element) {
        return String.valueOf(tuple.get(element));
    }

    private static @Nullable Object emg(Examination examination, String region, String rule) {
        return emg(examination.record(), region, rule);
    }

    private static @Nullable Object emg(PatientRecord record, String region, String rule) {
        return MotorFindingsTest.region(record, region).get(rule);
    }

    private static Map<?, ?> known(PatientRecord record) {
        return (Map<?, ?>) Objects.requireNonNull(Examination.ask(record, "DiagnosticCriteria", "Known", Map.of()));
    }
}
