package org.charcot.page.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.page.patient.Shown.concept;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueMitigationComponent;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueViewTest {

    @ParameterizedTest
    @CsvSource({
        "final, true, true, false",
        "final, false, true, false",
        "cancelled, true, false, true",
        "entered-in-error, true, false, true",
        "cancelled, false, false, false"
    })
    void standsAmongThoseThatCountOrThoseThatWereOverruled(
            String status, boolean mitigated, boolean counts, boolean overruled) {
        DetectedIssue issue = issue().setStatus(DetectedIssueStatus.fromCode(status));
        if (mitigated) {
            issue.addMitigation(mitigation());
        }
        PatientRecord record = Shown.record(issue);
        assertThat(IssueView.of(record, List.of(), Shown.said())).hasSize(counts ? 1 : 0);
        assertThat(IssueView.overruled(record, Shown.said())).hasSize(overruled ? 1 : 0);
    }

    @Test
    void namesEachOfItsRules() {
        DetectedIssue issue = issue().setStatus(DetectedIssueStatus.FINAL);
        issue.getCode().addCoding().setDisplay("In the words of another system");
        issue.getCode().addCoding().setCode("N2");
        assertThat(IssueView.of(Shown.record(issue), List.of(), Shown.said())
                        .get(0)
                        .rules())
                .containsExactly("warning", "N2");
    }

    @Test
    void saysWhyItWasOverruledByWhomAndWhen() {
        DetectedIssue issue = issue().addMitigation(mitigation()
                .setAuthor(new Reference("Practitioner/d").setDisplay("Dr Demo"))
                .setDateElement(new DateTimeType("2026-05-12")));
        assertThat(reason(issue, Locale.ENGLISH)).isEqualTo("Haemolytic sample (Dr Demo, 12 May 2026)");
        assertThat(reason(issue, Locale.forLanguageTag("nl"))).isEqualTo("Haemolytic sample (Dr Demo, 12 mei 2026)");
    }

    @Test
    void withoutADayItIsTheOneOfTheLastChange() {
        DetectedIssue issue = issue().addMitigation(mitigation().setAuthor(new Reference("Practitioner/d")));
        assertThat(reason(issue, Locale.ENGLISH)).isEqualTo("Haemolytic sample (Practitioner/d)");
        issue.getMeta().setLastUpdated(Date.from(Instant.parse("2026-02-13T23:30:00Z")));
        assertThat(reason(issue, Locale.ENGLISH)).isEqualTo("Haemolytic sample (Practitioner/d, 14 Feb 2026)");
    }

    private static String reason(DetectedIssue issue, Locale language) {
        issue.setStatus(DetectedIssueStatus.CANCELLED);
        return IssueView.overruled(Shown.record(issue), Shown.said(language))
                .get(0)
                .done();
    }

    private static DetectedIssueMitigationComponent mitigation() {
        return new DetectedIssueMitigationComponent(new CodeableConcept().setText("Haemolytic sample"));
    }

    private static DetectedIssue issue() {
        DetectedIssue issue = new DetectedIssue().setCode(concept("warning"));
        issue.setId("DetectedIssue/i");
        return issue;
    }
}
