package org.charcot.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.logic.Examination.ABSENT;
import static org.charcot.logic.Examination.ATROPHY;
import static org.charcot.logic.Examination.HYPERREFLEXIA;
import static org.charcot.logic.Examination.PRESENT;
import static org.charcot.logic.Examination.ours;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a region from the signs that were sent. */
class MotorFindingsTest {

    private static final CodeableConcept ARM = ours("region", "cervical");

    @Test
    void regionThatNobodyExaminedIsUnknown() {
        PatientRecord record = new Examination().region("bulbar", true, false).record();

        assertThat(region(record, "bulbar")).containsEntry("umn", true).containsEntry("lmn", false);
        assertThat(region(record, "thoracic")).doesNotContainKeys("umn", "lmn", "emg", "awaji");
    }

    @Test
    void singleSignsCountForTheirTypeAndRegion() {
        PatientRecord record = new Examination()
                .sign("a", HYPERREFLEXIA, ARM, new CodeableConcept(PRESENT), "2026-01-01")
                .sign("b", ATROPHY, ARM, new BooleanType(false), "2026-01-01")
                .record();

        assertThat(region(record, "cervical")).containsEntry("umn", true).containsEntry("lmn", false);
    }

    @Test
    void bodyStructuresOfSnomedAreTakenToTheirRegion() {
        CodeableConcept leg = new CodeableConcept(new Coding("http://snomed.info/sct", "61685007", null));
        PatientRecord record = new Examination()
                .sign("a", HYPERREFLEXIA, leg, new BooleanType(true), "2026-01-01")
                .record();

        assertThat(region(record, "lumbosacral")).containsEntry("umn", true);
    }

    @Test
    void signOnceSeenStays() {
        PatientRecord record = new Examination()
                .sign("a", HYPERREFLEXIA, ARM, new BooleanType(true), "2026-01-01")
                .sign("b", HYPERREFLEXIA, ARM, new BooleanType(false), "2026-03-01")
                .record();

        assertThat(region(record, "cervical")).containsEntry("umn", true);
    }

    @ParameterizedTest
    @CsvSource({"ENTEREDINERROR", "CANCELLED", "REGISTERED"})
    void retractedSignCountsForNothing(ObservationStatus status) {
        Observation retracted = Examination.observation("motor-sign", "umn-sign", new BooleanType(true))
                .setStatus(status)
                .setBodySite(ARM);
        PatientRecord record = new Examination().add(retracted).record();

        assertThat(region(record, "cervical")).doesNotContainKey("umn");
    }

    @Test
    void whatWasNotExaminedIsNotAbsent() {
        Observation notExamined = Examination.observation("motor-sign", "umn-sign", null)
                .setBodySite(ARM)
                .setDataAbsentReason(new CodeableConcept(
                        new Coding("http://terminology.hl7.org/CodeSystem/data-absent-reason", "not-performed", null)));
        PatientRecord record = new Examination().add(notExamined).record();

        assertThat(region(record, "cervical")).doesNotContainKey("umn");
    }

    @Test
    void latestStatementOnAPreconditionCounts() {
        PatientRecord record = new Examination()
                .add(stated("a", true, "2026-01-01"))
                .add(stated("b", false, "2026-02-01"))
                .record();

        assertThat(Examination.ask(record, "DiagnosticCriteria", "Course Is Progressive", Map.of()))
                .isEqualTo(false);
    }

    @Test
    void orderOfTheRecordDoesNotMatter() {
        PatientRecord record = new Examination()
                .add(stated("b", false, "2026-02-01"))
                .add(stated("a", true, "2026-01-01"))
                .sign("z", HYPERREFLEXIA, ARM, new CodeableConcept(ABSENT), "2026-01-01")
                .sign("c", HYPERREFLEXIA, ARM, new CodeableConcept(PRESENT), "2025-01-01")
                .record();

        assertThat(region(record, "cervical")).containsEntry("umn", true);
        assertThat(Examination.ask(record, "DiagnosticCriteria", "Course Is Progressive", Map.of()))
                .isEqualTo(false);
    }

    /** The tuple of a region; what is not known is not in it. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> region(PatientRecord record, String region) {
        List<?> regions =
                (List<?>) Objects.requireNonNull(Examination.ask(record, "MotorFindings", "Regions", Map.of()));
        return regions.stream()
                .map(tuple -> (Map<String, Object>) tuple)
                .filter(tuple -> region.equals(tuple.get("region")))
                .findFirst()
                .orElseThrow();
    }

    private static Observation stated(String id, boolean answer, String date) {
        Observation statement = Examination.observation("assessment", "progressive-course", new BooleanType(answer));
        statement.getEffectiveDateTimeType().setValueAsString(date);
        statement.setId(id);
        return statement;
    }
}
