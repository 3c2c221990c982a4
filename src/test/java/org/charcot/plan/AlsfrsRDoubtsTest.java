package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.plan.AlsfrsRCase.SNOMED;
import static org.charcot.plan.AlsfrsRCase.allOf;
import static org.charcot.plan.AlsfrsRCase.gastrostomy;
import static org.charcot.plan.AlsfrsRCase.onset;
import static org.charcot.plan.AlsfrsRCase.outcome;
import static org.charcot.plan.AlsfrsRCase.procedure;
import static org.charcot.plan.AlsfrsRCase.response;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Responses that may be mistaken: what does not fit within one, between two, or with the record. */
class AlsfrsRDoubtsTest {

    @ParameterizedTest
    @CsvSource({
        "441444444444, false, V5", "442444444444, false, ''", "441444444444, true, ''",
        "444444444443, false, V7", "444444444440, false, V8", "444444444040, false, ''",
    })
    void doubtsAboutOneResponse(String scores, boolean gastrostomy, String rule) {
        assertThat(doubts(outcome(response(scores, gastrostomy))))
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void ventilationInTheRecordAnswersItem12() {
        Procedure ventilation = procedure("428311008", "2025-12-01");
        assertThat(doubts(outcome(response("444444444443", false), ventilation)))
                .isEmpty();
        ventilation.setStatus(ProcedureStatus.INPROGRESS);
        assertThat(doubts(outcome(response("444444444444", false), ventilation)))
                .containsExactly("V7");
    }

    @ParameterizedTest
    @CsvSource({"444932008, 52101004, ''", "444932008, 2667000, V7", "428311008, 52101004, ''"})
    void ventilationAsAFindingAnswersItem12Too(String code, String presence, String rule) {
        Observation finding = new Observation();
        finding.setId("finding");
        finding.setStatus(Observation.ObservationStatus.FINAL);
        finding.setCode(new CodeableConcept(new Coding(SNOMED, code, null)));
        finding.setValue(new CodeableConcept(new Coding(SNOMED, presence, null)));
        assertThat(doubts(outcome(response("444444444443", false), finding)))
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "333333333344, 333333344444, ''", // three points up
        "333333333344, 333333444444, V9", // four points up
        "444444404444, 444444414444, V9", // walking back from 0
        "444444444444, 333333333344, ''",
    })
    void riseBetweenTwoResponses(String before, String after, String rule) {
        QuestionnaireResponse first = response(before, "2025-10-01", 0);
        first.setId("first");
        List<Resource> outcome = outcome(first, response(after, false));
        assertThat(doubts(outcome)).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void datesOutOfOrder() {
        assertThat(doubts(outcome(onset("2026-01-02"), response("444444444444", false))))
                .containsExactly("V10 moderate");
        assertThat(doubts(outcome(onset("2026-01"), response("444444444444", false))))
                .isEmpty();
        assertThat(doubts(outcome(onset("2026-03-02")))).containsExactly("V10 moderate");
        QuestionnaireResponse twin = response("444444444444", false);
        twin.setId("twin");
        assertThat(doubts(outcome(response("444444444444", false), twin))).containsExactly("V10 moderate");
    }

    private static List<String> doubts(List<Resource> outcome) {
        return allOf(DetectedIssue.class, outcome)
                .filter(each -> each.getCode().getCodingFirstRep().getCode().startsWith("V"))
                .map(each -> each.getCode().getCodingFirstRep().getCode()
                        + (each.getSeverity() == DetectedIssueSeverity.LOW
                                ? ""
                                : " " + each.getSeverity().toCode()))
                .toList();
    }
}
