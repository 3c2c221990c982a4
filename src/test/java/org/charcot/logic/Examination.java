package org.charcot.logic;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Builds the record of a patient whose motor neurons were examined, in the words of the contract. */
final class Examination {

    static final EvaluationTime TIME =
            new EvaluationTime(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    static final String OURS = "https://charcot.health/fhir/CodeSystem/";
    static final Coding PRESENT = new Coding("http://snomed.info/sct", "52101004", "Present");
    static final Coding ABSENT = new Coding("http://snomed.info/sct", "2667000", "Absent");
    static final String LEFT = "7771000";
    static final String RIGHT = "24028007";
    static final String HYPERREFLEXIA = "HP:0001347";
    static final String ATROPHY = "HP:0003202";

    private static final Map<Character, String> REGIONS =
            Map.of('B', "bulbar", 'C', "cervical", 'T', "thoracic", 'L', "lumbosacral");

    private final List<Resource> resources = new ArrayList<>();

    /** The regions of a string such as {@code BCL}; {@code -} stands for none. */
    static Set<String> regions(String letters) {
        return letters.chars()
                .filter(letter -> letter != '-')
                .mapToObj(letter -> REGIONS.get((char) letter))
                .collect(Collectors.toSet());
    }

    static Stream<String> allRegions() {
        return Stream.of("bulbar", "cervical", "thoracic", "lumbosacral");
    }

    /** A region examined as a whole; null is not examined. */
    Examination region(String region, @Nullable Boolean umn, @Nullable Boolean lmn) {
        Observation examination = observation("assessment", "region-examination", null);
        examination.setBodySite(ours("region", region));
        component(examination, "umn-sign", umn);
        component(examination, "lmn-sign", lmn);
        return add(examination);
    }

    /** A single sign of the Human Phenotype Ontology. */
    Examination sign(String id, String code, CodeableConcept site, @Nullable Type value, String date) {
        Observation sign = new Observation()
                .setStatus(ObservationStatus.FINAL)
                .setCode(new CodeableConcept(new Coding("http://human-phenotype-ontology.org", code, null)))
                .setBodySite(site)
                .setEffective(new DateTimeType(date))
                .setValue(value);
        sign.setId(id);
        return add(sign);
    }

    /** The muscle of one side; null is a feature that was not judged. */
    Examination muscle(
            String muscle,
            @Nullable String side,
            @Nullable Boolean denervation,
            @Nullable Boolean reinnervation,
            @Nullable Boolean fasciculation) {
        Observation emg = observation("assessment", "needle-emg", null);
        emg.setBodySite(ours("muscle", muscle));
        component(emg, "fibrillation-or-positive-sharp-wave", denervation);
        component(emg, "chronic-neurogenic-change", reinnervation);
        component(emg, "fasciculation", fasciculation);
        if (side != null && !side.isEmpty()) {
            emg.addComponent()
                    .setCode(ours("motor-sign", "side"))
                    .setValue(new CodeableConcept(new Coding("http://snomed.info/sct", side, null)));
        }
        return add(emg);
    }

    /** A muscle with or without loss by the El Escorial rule and so by the Awaji rule. */
    Examination muscle(String muscle, @Nullable String side, boolean lost) {
        return muscle(muscle, side, lost, lost, false);
    }

    /** A needle EMG of a region on both sides that is positive, or negative, in the region and in its two limbs. */
    Examination emg(String region, boolean lost) {
        return switch (region) {
            case "bulbar" -> muscle("tongue", null, lost);
            case "thoracic" -> muscle("erector-spinae-thoracic", LEFT, lost);
            case "cervical" ->
                limb("biceps-brachii", "first-dorsal-interosseous", LEFT, lost)
                        .limb("biceps-brachii", "first-dorsal-interosseous", RIGHT, lost);
            default ->
                limb("tibialis-anterior", "gastrocnemius", LEFT, lost)
                        .limb("tibialis-anterior", "gastrocnemius", RIGHT, lost);
        };
    }

    Examination limb(String one, String other, String side, boolean lost) {
        return muscle(one, side, lost).muscle(other, side, lost);
    }

    Examination stated(String assessment, @Nullable Boolean answer) {
        return answer == null ? this : add(observation("assessment", assessment, new BooleanType(answer)));
    }

    /** Progression and the exclusion of other causes are on record. */
    Examination confirmed() {
        return stated("progressive-course", true)
                .stated("other-causes-excluded", true)
                .stated("normal-motor-function-before", true);
    }

    Examination add(Resource resource) {
        if (!resource.hasId()) {
            resource.setId("o" + resources.size());
        }
        resources.add(resource);
        return this;
    }

    PatientRecord record() {
        Patient patient = new Patient();
        patient.setId("p");
        return PatientRecord.of(patient, resources);
    }

    /** The value of a define; null where it is not known. */
    static @Nullable Object ask(PatientRecord record, String library, String define, Map<String, Object> settings) {
        DefineRef wanted = new DefineRef(library, define);
        Answer answer = ContentForTests.logic()
                .evaluate(record, TIME, settings, Set.of(wanted))
                .answer(wanted);
        if (answer instanceof Answer.Failed failed) {
            throw new AssertionError(failed.message());
        }
        return answer instanceof Answer.Value value ? value.value() : null;
    }

    static CodeableConcept ours(String system, String code) {
        return new CodeableConcept(new Coding(OURS + system, code, null));
    }

    static Observation observation(String system, String code, @Nullable Type value) {
        return new Observation()
                .setStatus(ObservationStatus.FINAL)
                .setCode(ours(system, code))
                .setEffective(new DateTimeType("2026-05-01"))
                .setValue(value);
    }

    private static void component(Observation of, String code, @Nullable Boolean present) {
        var component = of.addComponent().setCode(ours("motor-sign", code));
        if (present == null) {
            component.setDataAbsentReason(new CodeableConcept(
                    new Coding("http://terminology.hl7.org/CodeSystem/data-absent-reason", "not-performed", null)));
        } else {
            component.setValue(new CodeableConcept(present ? PRESENT : ABSENT));
        }
    }
}
