package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results on riluzole of which something is missing: never silent, never guessed; and those of which nothing is. */
class RiluzoleNotEvaluableTest extends RiluzoleCase {

    private static final String ASKED = "riluzole-not-evaluable low";

    @ParameterizedTest
    @CsvSource({
        "1.0, 10*9/L, , , riluzole-not-evaluable low",
        "0.5, 10*9/L, , , riluzole-not-evaluable low",
        "0.49, 10*9/L, , , RZ11 high",
        "490, /uL, , , RZ11 high",
        "1.0, 10*9/L, 1.5, 10*9/L, RZ11 moderate",
        "1.5, 10*9/L, 1.5, 10*9/L, ''",
        "1.0, nonsense, 1.5, 10*9/L, riluzole-not-evaluable low",
        "1.5, nonsense, 1.5, nonsense, ''",
        "1.4, nonsense, 1.5, nonsense, RZ11 moderate riluzole-not-evaluable low"
    })
    void neutrophilsTakeTheirOwnLimitUnlessTheyAreSevereWithoutIt(
            String count, String unit, @Nullable String low, @Nullable String lowUnit, String issues) {
        statement("m", "active", "2026-01-10", null);
        Observation neutrophils = value("n", "751-8", "2026-02-10", count, unit, null, null);
        if (low != null && lowUnit != null) {
            neutrophils.addReferenceRange().setLow(quantity(low, lowUnit));
        }
        assertThat(issues("2026-02-11")).isEqualTo(issues);
    }

    @ParameterizedTest
    @CsvSource({"<, 0.5, RZ11 high", "<, 1.0, RZ11 moderate riluzole-not-evaluable low", ">, 2.0, ''"})
    void aBoundOfTheNeutrophilsSaysWhatItSays(String comparator, String count, String issues) {
        statement("m", "active", "2026-01-10", null);
        Observation neutrophils = value("n", NEUTROPHILS, "2026-02-10", count, "10*9/L", null, null);
        neutrophils.getValueQuantity().setComparator(QuantityComparator.fromCode(comparator));
        neutrophils.addReferenceRange().setLow(quantity("1.5", "10*9/L"));
        assertThat(issues("2026-02-11")).isEqualTo(issues);
    }

    @Test
    void aLaterCountThatCanBeEvaluatedSettlesIt() {
        statement("m", "active", "2026-01-10", null);
        value("n1", NEUTROPHILS, "2026-02-10", "1.0", "10*9/L", null, null);
        value("n2", NEUTROPHILS, "2026-02-20", "2.0", "10*9/L", null, null)
                .addReferenceRange()
                .setLow(quantity("1.5", "10*9/L"));
        assertThat(issues("2026-02-21")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ALT, AST, BILIRUBIN, NEUTROPHILS})
    void aResultWithoutADayIsAskedFor(String code) {
        statement("m", "active", "2026-01-10", null);
        value("baseline", ALT, "2026-01-10", "40", "U/L", "45", "U/L");
        Observation result = value("undated", code, "2026-05", "300", "U/L", "45", "U/L");
        assertIsAskedFor(result);
        result.setEffective(null);
        assertIsAskedFor(result);
        result.setEffective(new Timing().setCode(Chart.concept("loinc|" + code)));
        assertIsAskedFor(result);
        result.setEffective(null).setIssuedElement(new InstantType("2026-02-02T09:00:00+01:00"));
        assertIsAskedFor(result);
    }

    private void assertIsAskedFor(Observation result) {
        assertThat(issues("2026-06-11")).isEqualTo(ASKED);
        assertThat(evidence("2026-06-11")).containsExactly("Observation/" + result.getIdPart());
        assertThat(made(Task.class, "2026-06-11").stream().filter(task -> task.getReasonCode()
                        .getCodingFirstRep()
                        .getCode()
                        .equals("riluzole-not-evaluable")))
                .singleElement()
                .satisfies(task -> assertThat(task.getNoteFirstRep().getText())
                        .isEqualTo("It has no date that is known to the day."));
        assertThat(made(DetectedIssue.class, "2026-06-11"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.getDetail()).contains("cannot be evaluated", "or no date"));
    }

    @ParameterizedTest
    @CsvSource({"2324-2, 6768-6", "6768-6, 2324-2"})
    void beforeTheStartEachLiverValueNeedsADay(String code, String other) {
        value("undated", code, "2026-01", "30", "U/L", "45", "U/L").setEffective(null);
        value("dated", other, "2026-01-05", "30", "U/L", "45", "U/L");
        assertThat(issues("2026-01-06")).isEqualTo(ASKED);
        statement("m", "active", "2026-01-10", null);
        assertThat(issues("2026-01-11")).isEmpty();
    }

    @Test
    void aPeriodOrAnInstantIsADay() {
        statement("m", "active", "2026-01-10", null);
        Observation alt = value("alt", ALT, "2026-02-10", "225", "U/L", "45", "U/L");
        Type day = alt.getEffective();
        alt.setEffective(new InstantType("2026-02-10T09:00:00+01:00"));
        assertThat(issues("2026-02-11")).isEqualTo("RZ8 high");
        alt.setEffective(new Period().setEndElement(alt.setEffective(day).getEffectiveDateTimeType()));
        assertThat(issues("2026-02-11")).isEqualTo("RZ8 high");
    }

    @ParameterizedTest
    @CsvSource({ALT, BILIRUBIN, NEUTROPHILS})
    void aResultInWordsIsNoAmount(String code) {
        statement("m", "active", "2026-01-10", null);
        value("words", code, "2026-02-10", "300", "U/L", "45", "U/L").setValue(new StringType("300 U/L"));
        assertThat(issues("2026-02-11")).isEqualTo(ASKED);
        assertThat(evidence("2026-02-11")).containsExactly("Observation/words");
    }

    @ParameterizedTest
    @CsvSource({
        "1742-6, 225, 45, RZ8 high",
        "1742-6, 60, 45, RZ7 moderate",
        "1742-6, 45, 45, ''",
        "1742-6, 225, , riluzole-not-evaluable low",
        "14631-6, 60, 45, RZ9 high"
    })
    void aResultInAPanelCountsAsOneOfItsOwn(String code, String amount, @Nullable String high, String issues) {
        statement("m", "active", "2026-01-10", null);
        Observation panel = value("panel", "24325-3", "2026-02-10", "1", "U/L", null, null);
        panel.setValue(null);
        var component = panel.addComponent().setCode(Chart.concept("loinc|" + code));
        component.setValue(quantity(amount, "U/L"));
        if (high != null) {
            component.addReferenceRange().setHigh(quantity(high, "U/L"));
        }
        assertThat(issues("2026-02-11")).isEqualTo(issues);
        if (!issues.isEmpty()) {
            assertThat(evidence("2026-02-11")).containsExactly("Observation/panel");
        }
    }

    // ---- a value stands until a newer one

    @ParameterizedTest
    @CsvSource({
        "1742-6, 135, 45, ''",
        "1742-6, 136, 45, RZ1 high",
        "1920-8, 136, 45, RZ1 high",
        "1742-6, 400, 45, RZ1 high",
        "1742-6, 400, , riluzole-not-evaluable low"
    })
    void whoBeganWithATooHighValueIsReconsidered(String code, String amount, @Nullable String high, String issues) {
        value("before", code, "2026-01-05", amount, "U/L", high, "U/L");
        statement("m", "active", "2026-01-10", null);
        assertThat(issues("2026-02-11")).isEqualTo(issues);
        value("since", code, "2026-02-10", "40", "U/L", "45", "U/L");
        assertThat(issues("2026-02-11")).isEmpty();
    }
}
