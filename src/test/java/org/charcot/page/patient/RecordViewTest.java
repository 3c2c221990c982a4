package org.charcot.page.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.page.patient.Shown.concept;
import static org.charcot.page.patient.Shown.measured;
import static org.charcot.page.patient.Shown.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.charcot.page.Names;
import org.charcot.plan.Definitions;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordViewTest {

    @Test
    void aResultSaysWhatWhenHowMuchAndWhoSaysSo() {
        Observation alt = measured("alt", "alt", "2026-01-10", "70", "U/L");
        alt.addReferenceRange().setHigh(quantity("40", "U/L"));
        alt.addPerformer(new Reference().setDisplay("The laboratory"));
        alt.addNote().setText("Haemolytic.");
        alt.getText().getDiv().addText("<b>narrative</b>");
        assertThat(lines(alt))
                .containsExactly(
                        "Value: 70 U/L",
                        "Reference range: ≤ 40 U/L",
                        "When: 10 Jan 2026",
                        "State: final",
                        "Note: Haemolytic.",
                        "By whom: The laboratory",
                        "Code: alt (code)");
        assertThat(view(alt).fhir()).isEqualTo("/fhir/Observation/alt");
        assertThat(view(alt).address()).isEqualTo("/patients/p");
    }

    @Test
    void whatIsNotStatedIsSaidToBeSoAndWhatTheTypeDoesNotKnowIsNotAsked() {
        Condition condition = new Condition().setCode(new CodeableConcept().setText("Weakness"));
        condition.setId("Condition/c");
        assertThat(view(condition).title()).isEqualTo("Weakness");
        assertThat(lines(condition)).containsExactly("When: ", "State: ", "By whom: ");
    }

    @Test
    void aResponseIsReadQuestionByQuestion() {
        QuestionnaireResponse response = new QuestionnaireResponse().setStatus(QuestionnaireResponseStatus.COMPLETED);
        response.setId("QuestionnaireResponse/q");
        var group = response.addItem().setLinkId("g");
        group.addItem()
                .setLinkId("1")
                .setText("Speech?")
                .addAnswer()
                .setValue(concept("normal").getCodingFirstRep());
        group.addItem()
                .setLinkId("2")
                .addAnswer()
                .setValue(new BooleanType(true))
                .addItem()
                .setLinkId("2a")
                .addAnswer()
                .setValue(new StringType("since May"));
        assertThat(lines(response))
                .containsExactly(
                        "Speech?: The normal", "2: yes", "2a: since May", "When: ", "State: filled in", "By whom: ");
    }

    @Test
    void whatWasWorkedOutNamesItsRuleAndWhatItRestsOn() {
        Observation total = measured("total", "total", "2026-01-10", "40", "points");
        total.setMethod(concept("R1"));
        total.addDerivedFrom(new Reference("Observation/item"));
        Observation item = measured("item", "item", "2026-01-10", "4", "points");
        Chosen chosen = new Chosen(Shown.record(total, item), List.of(total), List.of(total), Shown.VALUE_SETS);
        RecordView view =
                RecordView.of(chosen, "Observation", "total", Shown.said()).orElseThrow();
        assertThat(view.rules()).containsExactly(new RecordView.Rule("R1", "The R1"));
        assertThat(view.rows())
                .contains(new RecordView.Row(
                        "Rests on",
                        List.of(new Evidence.Fact(
                                "The item: 4 points", "10 Jan 2026", "/patients/p/record/Observation/item"))));
    }

    @Test
    void evidenceWithoutAValueOfItsOwnTellsWhatWasFound() {
        Observation region = Shown.observation("r", "region", "2026-01-10");
        region.addComponent().setCode(concept("UMN")).setValue(concept("present"));
        region.addComponent().setCode(concept("LMN"));
        assertThat(Evidence.facts(Shown.record(region), List.of(new Reference("Observation/r")), Shown.said()))
                .containsExactly(new Evidence.Fact(
                        "The region (The UMN: The present; The LMN: unknown)",
                        "10 Jan 2026",
                        "/patients/p/record/Observation/r"));
    }

    @Test
    void ofThePastItIsTheVersionOfThenAndItsLinksStayThere() {
        Observation old = measured("old", "old", "2026-01-10", "4", "points");
        old.setIdElement(new IdType("Observation", "old", "3"));
        old.getMeta().setVersionId("3");
        Said said = new Said(
                new Names(Definitions.of(List.of()), Shown.VALUE_SETS),
                new Titles(List.of(), Shown.VALUE_SETS),
                Shown.texts(Locale.ENGLISH),
                "/patients/p",
                LocalDate.of(2026, 2, 1));
        RecordView view =
                RecordView.of(Shown.chosen(old), "Observation", "old", said).orElseThrow();
        assertThat(view.fhir()).isEqualTo("/fhir/Observation/old/_history/3");
        assertThat(view.address()).isEqualTo("/patients/p?asOf=2026-02-01");
    }

    @Test
    void whatIsNotThereIsNotShown() {
        assertThat(RecordView.of(Shown.chosen(), "Observation", "none", Shown.said()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://loinc.org, 1742-6, , 1742-6 (LOINC)",
        "http://snomed.info/sct, 1, , 1 (SNOMED CT)",
        "http://laboratory.example/codes, X1, , X1 (codes)",
        "http://loinc.org, 1742-6, ALT, ALT",
        ", X1, , X1",
    })
    void aCodeThatNobodyNamesComesWithItsSystem(String system, String code, String display, String shown) {
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding().setSystem(system).setCode(code).setDisplay(display);
        assertThat(Shown.said().value(concept)).isEqualTo(shown);
    }

    @Test
    void aNameIsTakenFromTheFirstCodeThatHasOne() {
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding().setSystem("http://loinc.org").setCode("1742-6");
        concept.addCoding()
                .setSystem("http://laboratory.example/codes")
                .setCode("X1")
                .setDisplay("Liver test");
        assertThat(Shown.said().value(concept)).isEqualTo("Liver test");
    }

    @ParameterizedTest
    @CsvSource({"<, < 5 U/L", "<=, ≤ 5 U/L", ">, > 5 U/L", ">=, ≥ 5 U/L", ", 5 U/L"})
    void aValueBeyondWhatCanBeMeasuredSaysSo(String comparator, String shown) {
        assertThat(Shown.said().value(quantity("5", "U/L").setComparator(QuantityComparator.fromCode(comparator))))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "From 2026-06-29 to 2026-10-19., From 29 Jun 2026 to 19 Oct 2026.",
        "2026-02-30 is no day, 2026-02-30 is no day",
        "Number 12026-01-01 and 2026-01-01-3, Number 12026-01-01 and 2026-01-01-3",
    })
    void aDayInATextIsWrittenAsElsewhere(String text, String shown) {
        assertThat(Shown.texts(Locale.ENGLISH).in(new StringType(text))).isEqualTo(shown);
    }

    @Test
    void whatHl7CallsACodeIsSaidInTheLanguageOfThePage() {
        CodeableConcept reason = new CodeableConcept();
        reason.addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/data-absent-reason")
                .setCode("not-performed");
        assertThat(Shown.said().value(reason)).isEqualTo("not done");
        assertThat(Shown.said(Locale.forLanguageTag("nl")).value(reason)).isEqualTo("niet gedaan");
    }

    private static RecordView view(Resource resource) {
        return RecordView.of(
                        Shown.chosen(resource),
                        resource.fhirType(),
                        resource.getIdElement().getIdPart(),
                        Shown.said())
                .orElseThrow();
    }

    private static List<String> lines(Resource resource) {
        return view(resource).rows().stream()
                .map(row -> row.question() + ": "
                        + String.join(
                                ", ",
                                row.answers().stream().map(Evidence.Fact::text).toList()))
                .toList();
    }
}
