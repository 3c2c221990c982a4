package org.charcot.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.charcot.record.Translation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkItemsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String ABOUT = "'subject':{'reference':'Patient/p'},'code':{'text':'Sodium'}";

    private final WorkItems items = new WorkItems(
            Clock.fixed(NOW, ZoneOffset.UTC),
            ZoneId.of("Europe/Amsterdam"),
            coding -> "ALT".equals(coding.getCode()) ? Optional.of(alt()) : Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "requested, true",
        "received, true",
        "ready, true",
        "accepted, true",
        "in-progress, true",
        "draft, false",
        "on-hold, false",
        "completed, false",
        "cancelled, false",
        "rejected, false",
        "failed, false",
        "entered-in-error, false"
    })
    void aTaskAsksForSomethingWhileItIsOpen(String status, boolean asks) {
        assertThat(task("'status':'" + status + "','description':'Call'")).matches(item -> item.isPresent() == asks);
    }

    @Test
    void aTaskTellsItsDayRuleKindAndOwner() {
        assertThat(task("'status':'requested','description':'Call','_description':{'extension':[{'url':"
                        + "'http://hl7.org/fhir/StructureDefinition/translation','extension':[{'url':'lang','valueCode':'nl'},"
                        + "{'url':'content','valueString':'Bel'}]}]},"
                        + "'instantiatesCanonical':'http://example.org/ActivityDefinition/call|1',"
                        + "'reasonCode':{'coding':[{'code':'R1'}]},'owner':{'display':'Nurse'},"
                        + "'restriction':{'period':{'end':'2026-03-31T23:30:00Z'}}"))
                .contains(new WorkItem(
                        "Task/x",
                        "p",
                        WorkItem.Type.TASK,
                        "R1",
                        "http://example.org/ActivityDefinition/call",
                        "Call",
                        "Bel",
                        LocalDate.of(2026, 4, 1),
                        "Nurse",
                        "Nurse",
                        NOW));
    }

    @Test
    void aTaskWithoutWordsOfItsOwnIsCalledByItsCode() {
        assertThat(task("'status':'requested','code':{'coding':[{'code':'c','display':'Send the scan'}]}"))
                .get()
                .extracting(WorkItem::english, WorkItem::kind)
                .containsExactly("Send the scan", "c");
    }

    @ParameterizedTest
    @CsvSource({
        "high, final, '', ALARM",
        "moderate, final, '', WARNING",
        "low, final, '', ''",
        "high, preliminary, '', ALARM",
        "high, cancelled, '', ''",
        "high, entered-in-error, '', ''",
        "high, final, ',''mitigation'':[{''action'':{''text'':''Stopped''}}]', ''"
    })
    void aFindingAsksWhileNothingWasDoneAboutIt(String severity, String status, String more, String type) {
        assertThat(of(
                                "'resourceType':'DetectedIssue','status':'" + status + "','severity':'" + severity
                                        + "','patient':{'reference':'Patient/p'},'detail':'Look'" + more,
                                true)
                        .map(item -> item.type().name())
                        .orElse(""))
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "Observation, final, false, true",
        "Observation, preliminary, false, true",
        "Observation, registered, false, false",
        "Observation, cancelled, false, false",
        "Observation, entered-in-error, false, false",
        "Observation, final, true, false",
        "DiagnosticReport, final, false, true",
        "DiagnosticReport, registered, false, false",
        "DiagnosticReport, final, true, false"
    })
    void aResultIsNewsUnlessCharcotMadeIt(String type, String status, boolean derived, boolean news) {
        assertThat(of("'resourceType':'" + type + "','status':'" + status + "'," + ABOUT, derived)
                        .filter(item -> item.type() == WorkItem.Type.RESULT
                                && item.english().equals("Sodium"))
                        .isPresent())
                .isEqualTo(news);
    }

    @ParameterizedTest
    @CsvSource({
        "'[{''code'':''ALT'',''display'':''Alanine aminotransferase''}]', ALT, ALAT",
        "'[{''code'':''x'',''display'':''Local''},{''code'':''ALT''}]', ALT, ALAT",
        "'[{''code'':''x'',''display'':''Local''}]', Local, Local",
        "'[{''code'':''x''}]', x, x"
    })
    void aResultIsCalledAsTheContentCallsItsCodeElseAsItWasSent(String codings, String english, String dutch) {
        assertThat(of(
                        "'resourceType':'Observation','status':'final','subject':{'reference':'Patient/p'},"
                                + "'code':{'coding':" + codings + "}",
                        false))
                .hasValueSatisfying(item -> {
                    assertThat(item.english()).isEqualTo(english);
                    assertThat(item.dutch()).isEqualTo(dutch);
                });
    }

    @ParameterizedTest
    @CsvSource({"in-progress, BEGUN", "completed, ANSWERED", "amended, ANSWERED", "entered-in-error, ''"})
    void aResponseIsBegunOrAnswered(String status, String type) {
        assertThat(of(
                                "'resourceType':'QuestionnaireResponse','status':'" + status
                                        + "','questionnaire':'http://example.org/q|1',"
                                        + "'subject':{'reference':'Patient/p'}",
                                false)
                        .map(item -> item.type().name())
                        .orElse(""))
                .isEqualTo(type);
    }

    @Test
    void whatIsAboutNobodyAsksForNothing() {
        assertThat(of("'resourceType':'Observation','status':'final','code':{'text':'Sodium'}", false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'''active'':true', true",
        "'''active'':false', false",
        "'''deceasedBoolean'':true', false",
        "'''deceasedBoolean'':false', true",
        "'''deceasedDateTime'':''2026-01-01''', false",
        "'''link'':[{''other'':{''reference'':''Patient/q''},''type'':''replaced-by''}]', false",
        "'''link'':[{''other'':{''reference'':''Patient/q''},''type'':''replaces''}]', true"
    })
    void whoIsCaredForIsListed(String elements, boolean listed) {
        Patient patient = (Patient) parse("'resourceType':'Patient'," + elements);
        assertThat(WorkItems.person(patient).isPresent()).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource({
        "'{''family'':''Jansen'',''given'':[''Jan'']}', 'Jansen, Jan'",
        "'{''family'':''Jansen''}', Jansen",
        "'{''given'':[''Jan'']}', Jan",
        "'{''text'':''Mr Jansen''}', Mr Jansen"
    })
    void whoIsCaredForIsCalledByFamilyName(String name, String shown) {
        Patient patient = (Patient) parse("'resourceType':'Patient','name':[" + name + "]");
        assertThat(WorkItems.person(patient)).get().extracting(Person::name).isEqualTo(shown);
    }

    private Optional<WorkItem> task(String elements) {
        return of("'resourceType':'Task','for':{'reference':'Patient/p'}," + elements, true);
    }

    private Optional<WorkItem> of(String elements, boolean derived) {
        return items.of(parse(elements), derived);
    }

    private static Resource parse(String elements) {
        return (Resource) FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource("{'id':'x',".replace('\'', '"') + elements.replace('\'', '"') + "}");
    }

    private static StringType alt() {
        StringType name = new StringType("ALT");
        Translation.add(name, "nl", "ALAT");
        return name;
    }
}
