package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.plan.AlsfrsRCase.onset;
import static org.charcot.plan.AlsfrsRCase.outcome;
import static org.charcot.plan.AlsfrsRCase.response;
import static org.charcot.plan.AlsfrsRCase.tasks;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the next ALSFRS-R is asked for, and what counts as one. */
class AlsfrsRFollowUpTest {

    @Test
    void withoutAResponseTheFirstIsAskedFor() {
        List<Task> tasks = tasks("alsfrs-r", outcome(onset("2025-01-01")));
        assertThat(tasks).hasSize(1);
        assertThat(tasks.get(0).getDescription()).isEqualTo("Fill in the first ALSFRS-R");
        assertThat(tasks.get(0).getReasonCode().getCodingFirstRep().getCode()).isEqualTo("R74");
    }

    @Test
    void theNextIsDueThreeMonthsAfterTheLast() {
        List<Task> tasks = tasks("alsfrs-r", outcome(onset("2025-01-01"), response("444444444444", false)));
        assertThat(tasks.stream()
                        .map(task -> task.getDescription() + " "
                                + task.getExecutionPeriod().getEndElement().getValueAsString() + " "
                                + task.getBusinessStatus().getCodingFirstRep().getCode())
                        .sorted())
                .containsExactly(
                        "Fill in the first ALSFRS-R null done", "Fill in the next ALSFRS-R 2026-04-01 upcoming");
    }

    @Test
    void theTaskNamesItsFormAsSdcDoes() {
        Task task = tasks("alsfrs-r", outcome(onset("2025-01-01"))).get(0);
        assertThat(task.getInstantiatesCanonical())
                .isEqualTo("https://charcot.health/fhir/ActivityDefinition/fill-in-alsfrs-r|0.1.0");
        assertThat(task.getCode().getCoding())
                .extracting(Coding::getCode)
                .containsExactly("collect-information", "complete-questionnaire");
        assertThat(task.getInputFirstRep().getType().getCodingFirstRep().getCode())
                .isEqualTo("questionnaire");
        assertThat(task.getInputFirstRep().getValue().primitiveValue())
                .isEqualTo("https://charcot.health/fhir/Questionnaire/alsfrs-r|0.1.0");
    }

    @ParameterizedTest
    @CsvSource({
        "444444444444, completed, done upcoming",
        "444444444444, amended, done upcoming",
        "444444444444, stopped, due",
        "44444444444-, stopped, due",
        "444444444444, in-progress, due",
    })
    void onlyAFinishedResponseIsWhatWasAskedFor(String scores, String status, String states) {
        QuestionnaireResponse response = response(scores, false);
        response.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.fromCode(status));
        assertThat(tasks("alsfrs-r", outcome(onset("2025-01-01"), response)).stream()
                        .map(task ->
                                task.getBusinessStatus().getCodingFirstRep().getCode())
                        .sorted())
                .containsExactly(states.split(" "));
    }

    @Test
    void aTotalFromElsewhereCountsAsOne() {
        Observation total = new Observation();
        total.setId("total");
        total.setStatus(Observation.ObservationStatus.FINAL);
        total.getCode().addCoding(new Coding("http://loinc.org", "82953-1", null));
        total.setEffective(new DateTimeType("2026-01-01"));
        total.setValue(new Quantity().setValue(40).setCode("{score}"));
        assertThat(dueStates(total)).containsExactly("2026-04-01 upcoming", "null done");
    }

    @Test
    void aResponseNearTheDueDayFulfilsItAndAnEarlyOneReplacesIt() {
        QuestionnaireResponse before = response("444444444444", "2025-10-11", 0);
        before.setId("before");
        assertThat(dueStates(before, response("444444444444", false)))
                .containsExactly("2026-01-11 done", "2026-04-01 upcoming", "null done");
        QuestionnaireResponse early = response("444444444444", "2025-12-01", 0);
        early.setId("early");
        assertThat(dueStates(early, response("444444444444", false)))
                .containsExactly("2026-04-01 upcoming", "null done");
    }

    private static List<String> dueStates(Resource... resources) {
        List<Resource> all = new ArrayList<>(List.of(resources));
        all.add(onset("2025-01-01"));
        return tasks("alsfrs-r", outcome(all.toArray(Resource[]::new))).stream()
                .map(task -> task.getExecutionPeriod().getEndElement().getValueAsString() + " "
                        + task.getBusinessStatus().getCodingFirstRep().getCode())
                .sorted()
                .toList();
    }
}
