package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Multiple sclerosis: what a relapse is, when it is treated, and what points to the disease. */
class MultipleSclerosisTest {

    private static final String DAY = "2026-03-10";

    private static Observation episode(Chart chart, String start, @Nullable String end, @Nullable String fever) {
        Observation episode = chart.observation("finding|neurological-episode", "2026-03-01", "present");
        Period period = new Period().setStartElement(new DateTimeType(start));
        if (end != null) {
            period.setEndElement(new DateTimeType(end));
        }
        episode.setEffective(period);
        if (fever != null) {
            Chart.component(episode, "finding|fever", fever);
        }
        return episode;
    }

    private static Chart patient() {
        Chart chart = new Chart();
        chart.condition("sct|24700007", "2020-01-01");
        return chart;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T10:00:00+01:00, 2026-03-02T10:00:00+01:00, absent,  false",
        "2026-03-01T10:00:00+01:00, 2026-03-02T10:00:01+01:00, absent,  true",
        "2026-03-04T10:00:00+01:00, 2026-03-01T10:00:00+01:00, absent,  false",
        "2026-03-01T10:00:00+01:00, 2026-03-02T09:00:00+01:00, present, false",
        "2026-03-01T10:00:00+01:00, 2026-03-04T10:00:00+01:00, present, unknown",
        "2026-03-01T10:00:00+01:00, 2026-03-04T10:00:00+01:00, unknown, unknown",
        "2026-03-01T10:00:00+01:00, 2026-03-04T10:00:00+01:00,        , unknown",
        "2026-03-01T10:00:00+01:00,                          , absent,  true",
        "2026-03-08T23:59:00+01:00,                          , absent,  true",
        "2026-03-08T23:30:00Z,                               , absent,  unknown",
        "2026-03-09T00:00:00+01:00,                          , absent,  unknown",
        "2026-03-10T08:00:00+01:00,                          , absent,  unknown",
        "2026-03-08,                                         , absent,  true",
        "2026-03-09,                                         , absent,  unknown",
        "2026-03-01,                2026-03-01,                absent,  false",
        "2026-03-01,                2026-03-02,                absent,  unknown",
        "2026-03-01,                2026-03-03,                absent,  true"
    })
    void anEpisodeOfMoreThanTwentyFourHoursWithoutFeverIsARelapse(
            String start, @Nullable String end, @Nullable String fever, String relapse) {
        Chart chart = patient();
        episode(chart, start, end, fever);
        Observation judged = chart.on(DAY).inferences("ms-relapse").get(0);
        assertThat(
                        judged.hasValue()
                                ? String.valueOf(judged.getValueBooleanType().booleanValue())
                                : "unknown")
                .isEqualTo(relapse);
        assertThat(judged.getDerivedFromFirstRep().getReference()).isEqualTo("Observation/Observation1");
        assertThat(judged.hasNote()).isEqualTo(relapse.equals("unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        // what was recorded, when, relapse, whether fever is asked for
        "finding|fever, present,   2026-03-02, unknown, 0",
        "finding|fever, true,      2026-03-02, unknown, 0",
        "finding|fever, absent,    2026-03-02, true,    0",
        "finding|fever, false,     2026-03-05, true,    0",
        "finding|fever, present,   2026-02-28, unknown, 1",
        "finding|fever, present,   2026-03-06, unknown, 1",
        "finding|fever, absent,    2026-03-06, unknown, 1",
        "sct|386661006, condition, 2026-03-01, unknown, 0",
        "loinc|8310-5,  38.0 Cel,  2026-03-02, unknown, 0",
        "loinc|8310-5,  37.9 Cel,  2026-03-02, unknown, 1"
    })
    void feverThatWasRecordedDuringTheEpisodeCounts(String code, String value, String day, String relapse, int asked) {
        Chart chart = patient();
        episode(chart, "2026-03-01", "2026-03-05", null);
        if (value.equals("condition")) {
            chart.condition(code, day);
        } else {
            chart.observation(code, day, value);
        }
        Result result = chart.on(DAY);
        Observation judged = result.inferences("ms-relapse").get(0);
        assertThat(judged.hasValue() ? judged.getValueBooleanType().asStringValue() : "unknown")
                .isEqualTo(relapse);
        assertThat(result.tasks("M1")).hasSize(asked);
    }

    @Test
    void withoutTheDiagnosisThereIsNoRelapse() {
        Chart chart = new Chart();
        episode(chart, "2026-03-01", "2026-03-05", "absent");
        assertThat(chart.on(DAY).inferences("ms-relapse")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"absent, 0", "present, 0", ", 1"})
    void feverThatNobodyAskedForIsAskedFor(@Nullable String fever, int tasks) {
        Chart chart = patient();
        episode(chart, "2026-03-01", "2026-03-05", fever);
        assertThat(chart.on(DAY).tasks("M1")).hasSize(tasks);
    }

    @ParameterizedTest
    @CsvSource({
        "present, 2026-03-10, 1",
        ",        2026-03-10, 1",
        "absent,  2026-03-10, 0",
        "present, 2026-03-31, 1",
        "present, 2026-04-01, 0"
    })
    void treatmentOfARelapseThatAffectsDailyLifeIsDiscussed(@Nullable String affects, String day, int tasks) {
        Chart chart = patient();
        Observation episode = episode(chart, "2026-03-01", "2026-03-05", "absent");
        if (affects != null) {
            Chart.component(episode, "finding|affects-daily-life", affects);
        }
        assertThat(chart.on(day).tasks("M2")).hasSize(tasks);
    }

    @ParameterizedTest
    @CsvSource({
        "mimic-feature|visual-loss,           , 1",
        "mimic-feature|episode-with-recovery, , 1",
        "mimic-feature|ataxia,                , 1",
        "sct|91019004,                        , 0",
        "sct|91019004, sct|165232002,           1",
        "sct|165232002,                       , 0"
    })
    void featuresThatAlsDoesNotHavePointToMultipleSclerosis(String one, @Nullable String other, int tasks) {
        Chart chart = new Chart();
        chart.sign("hpo|HP:0001257", "lumbosacral", "2026-02-01", "present");
        assertThat(chart.on(DAY).tasks("M4")).isEmpty();
        chart.observation(one, "2026-02-01", "present");
        if (other != null) {
            chart.observation(other, "2026-02-01", "present");
        }
        assertThat(chart.on(DAY).tasks("M4")).hasSize(tasks);
    }

    @ParameterizedTest
    @CsvSource({"confirmed", "refuted"})
    void whereItIsDecidedNobodyIsAskedToConsiderIt(String verification) {
        Chart chart = new Chart();
        chart.sign("hpo|HP:0001257", "lumbosacral", "2026-02-01", "present");
        chart.observation("mimic-feature|visual-loss", "2026-02-01", "present");
        chart.condition("sct|24700007", "2025-01-01")
                .setVerificationStatus(new CodeableConcept(new Coding(null, verification, null)));
        assertThat(chart.on(DAY).tasks("M4")).isEmpty();
    }
}
