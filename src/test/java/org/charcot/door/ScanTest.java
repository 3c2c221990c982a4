package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.charcot.door.Expected.Strictness;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in one body, in JSON and in XML. */
class ScanTest {

    private static final RequestLimits LIMITS = new RequestLimits(20_000_000, 5_000_000, 64, 2_000, 10_000, 40, 30);
    private static final Scans SCANS = new Scans(FhirContext.forR4Cached(), LIMITS);
    private static final String SOUND =
            "'resourceType':'Observation','status':'final','code':{'text':'weight'},'subject':{'reference':'Patient/a'}";

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            'wieght':1                                  | Observation.wieght                          | is not an element of FHIR R4
            'component':[{'code':{'txt':'a'}}]           | Observation.component[0].code.txt               | is not an element of
            'component':[{}]                            | Observation.component[0]                    | is empty
            'component':[{'valueInteger':1}]            | Observation.component[0].code               | is missing, but FHIR R4 requires it
            'component':{'code':{'text':'a'}}           | Observation.component                       | must be a list
            'component':[]                              | Observation.component                       | is an empty list
            'method':[{'text':'a'}]                     | Observation.method                          | does not repeat
            'method':'a'                                | Observation.method                          | must be a JSON object
            'method':null                               | Observation.method                          | must be a JSON object
            'issued':null                               | Observation.issued                          | must be text
            'valueQuantity':{'value':'38'}              | Observation.value.ofType(Quantity).value    | must be a number; write it without quotes
            'valueQuantity':{'value':true}              | Observation.value.ofType(Quantity).value    | must be a number
            'valueBoolean':'true'                       | Observation.value.ofType(boolean)           | must be true or false; write it without quotes
            'valueString':''                            | Observation.value.ofType(string)            | is an empty text
            'method':{'text':'\\u0020\\n'}               | Observation.method.text                     | is an empty text
            'valueString':1                             | Observation.value.ofType(string)            | must be text; write it in quotes
            'valueInteger':1.5                          | Observation.value.ofType(integer)           | must be a whole number
            'valueInteger':2147483648                   | Observation.value.ofType(integer)           | must be a whole number
            'valueDateTime':'2026-10-25T02:30:00'       | Observation.value.ofType(dateTime)          | no time zone
            'effectiveDateTime':'2026-02-30'            | Observation.effective.ofType(dateTime)      | must be a date that exists
            'effectiveDateTime':'2026-02-28T24:00:00Z'  | Observation.effective.ofType(dateTime)      | must give its time
            'effectiveInstant':'2026-02-28'             | Observation.effective.ofType(instant)       | must be an instant
            'valueTime':'8:00'                          | Observation.value.ofType(time)              | must be a time of day
            'valueString':'a','valueInteger':1          | Observation.value.ofType(integer)           | second value of a choice
            'subjectResource':{'reference':'a'}         | Observation.subjectResource                 | is not an element of
            'valueResource':{'reference':'a'}           | Observation.valueResource                   | is not an element of
            '_code':{'id':'a'}                          | Observation._code                           | is not an element of
            '_issued':{'foo':1}                         | Observation.issued.foo                      | is not an element of
            'extension':[{'valueString':'a'}]           | Observation.extension[0].url                | is missing
            'contained':[{'resourceType':'Patient','gender':'x'}] | Observation.contained[0].gender   | must be one of female | male | other | unknown
            'contained':[{'gender':'male'}]             | Observation.contained[0]                    | has no resourceType
            'contained':[{'resourceType':'Patiënt'}]    | Observation.contained[0]                    | no resource of FHIR R4
            'focus':[{'reference':'#nope'}]             | Observation.focus[0].reference              | refers to the contained resource #nope, which is not there
            'focus':[{'reference':'#'}]                 | Observation.focus[0].reference              | refers to the contained resource #, which is not there
            'method':{'extension':[{'url':'http://a','valueReference':{'reference':'#b'}}]} | Observation.method.extension[0].value.ofType(Reference).reference | #b, which is not there
            '_issued':{'extension':[{'url':'http://a','valueReference':{'reference':'#b'}}]} | Observation.issued.extension[0].value.ofType(Reference).reference | #b, which is not there
            'contained':[{'resourceType':'Patient','id':'b','link':[{'type':'refer','other':{'reference':'#c'}}]}] | Observation.contained[0].link[0].other.reference | #c, which is not there
            'contained':[{'resourceType':'Patient','name':[{'id':'b'}]}],'focus':[{'reference':'#b'}] | Observation.focus[0].reference | #b, which is not there
            'text':{'div':'<div>a</div>'}               | Observation.text.status                     | is missing
            'text':{'status':'generated','div':'<div><script>alert(1)</script></div>'} | Observation.text.div | holds <script>
            """)
    void namesTheElementTheRuleAndThePlace(String member, String expression, String text) {
        List<Fault> faults = faults("{" + SOUND + "," + member + "}");
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.expression()).isEqualTo(expression);
            assertThat(fault.text())
                    .startsWith(expression + " ")
                    .contains(text)
                    .matches(".* \\(line 1, column \\d+\\)\\.");
        });
    }

    @Test
    void findsNothingInWhatIsSound() {
        assertThat(
                        faults(
                                "{" + SOUND + ",'_issued':{'extension':[{'url':'http://a','valueCode':'unknown'}]},"
                                        + "'text':{'status':'generated','div':'<div xmlns=\"http://www.w3.org/1999/xhtml\"><p style=\"color: red\">5&nbsp;kg"
                                        + " <a href=\"#a\">a</a><!-- b --></p></div>'},"
                                        + "'valueQuantity':{'value':-1.25e-3,'unit':'kg'},'effectiveDateTime':'2026-02-28T23:59:60.123+01:00',"
                                        + "'contained':[{'resourceType':'Patient','birthDate':'1950','name':[{'given':['A',null],'_given':[null,{'id':'x'}]}]}]}"))
                .isEmpty();
    }

    @Test
    void takesReferencesToWhatIsContainedAndToTheContainerBeforeAndBehindIt() {
        assertThat(faults("{" + SOUND + ",'focus':[{'reference':'#a'},{'reference':'#b'}],'contained':["
                        + "{'resourceType':'Patient','id':'a','managingOrganization':{'reference':'#b'}},"
                        + "{'resourceType':'Organization','id':'#b','partOf':{'reference':'#'}}],"
                        + "'performer':[{'reference':'#a'}]}"))
                .isEmpty();
    }

    @Test
    void takesNothingForContainedThatAnotherEntryContains() {
        String contained =
                "{'resource':{'resourceType':'Basic','code':{'text':'a'},'contained':[{'resourceType':'Patient',"
                        + "'id':'a'}],'subject':{'reference':'#a'}}}";
        String refers = "{'resource':{'resourceType':'Basic','code':{'text':'a'},'subject':{'reference':'#a'}}}";
        assertThat(faults("{'resourceType':'Bundle','type':'batch','entry':[" + refers + "," + contained + "," + refers
                        + "]}"))
                .extracting(Fault::expression)
                .containsExactly(
                        "Bundle.entry[0].resource.subject.reference", "Bundle.entry[2].resource.subject.reference");
    }

    @Test
    void takesRequiredElementsThatAreOnlyExtended() {
        assertThat(faults("{'resourceType':'Observation','code':{'text':'a'},"
                        + "'_status':{'extension':[{'url':'http://a','valueCode':'unknown'}]}}"))
                .isEmpty();
    }

    @Test
    void namesEveryMissingElementOnce() {
        assertThat(faults("{'resourceType':'Condition'}"))
                .extracting(Fault::expression)
                .containsExactly("Condition.subject");
        assertThat(faults("{'resourceType':'Observation'}"))
                .extracting(Fault::expression)
                .containsExactly("Observation.status", "Observation.code");
    }

    @Test
    void readsTheTypeWhereverItStands() {
        assertThat(faults("{'foo':1,'contained':[{'gender':'x','resourceType':'Patient'}],'resourceType':'Basic'}"))
                .extracting(Fault::expression)
                .containsExactly("Basic.foo", "Basic.contained[0].gender", "Basic.code");
    }

    @Test
    void refusesTheWrongType() {
        Findings findings = SCANS.json(
                bytes("{'resourceType':'Patient','foo':1}"), new Expected("Observation", Strictness.STRUCTURE));
        assertThat(findings.faults())
                .extracting(Fault::text)
                .containsExactly("Observation is expected here, but the body is of type Patient; correct either"
                        + " (line 1, column 1).");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            {'resourceType':'Observation','valueQuantity':{'value':1e1000000}} | 400 | Observation.value.ofType(Quantity).value | is a number with an exponent beyond 30
            {'resourceType':'Observation','valueQuantity':{'value':1e-31}}     | 400 | Observation.value.ofType(Quantity).value | is a number with an exponent beyond 30
            {'resourceType':'Observation','foo':1E+99999999999999999999}       | 400 | Observation                              | is a number with an exponent beyond 30
            {'resourceType':'Observation','valueQuantity':{'value':0.10000000000000000000000000000000000000001}} | 400 | Observation.value.ofType(Quantity).value | is a number of more than 40 characters
            {'resourceType':'Patient','active':true,'active':false}            | 400 | Patient | holds the name active twice
            {'resourceType':'Patient','resourceType':'Observation'}            | 400 | Patient | holds the name resourceType twice
            {'resourceType':'Patient','foo':{'a':1,'a':2}}                     | 400 | Patient | holds the name a twice
            {'resourceType':'Patient','name':[{'text':'a','text':'b'}]}        | 400 | Patient.name[0] | holds the name text twice
            {'resourceType':'Patient','foo':{'':{}}}                           | 400 | Patient | holds a member without a name
            {'resourceType':'Patient','id':'a\\u0000'}                         | 400 | Patient.id | holds the character NUL
            {'resourceType':'Patient','name':[{'text':'\\ud83d'}]}             | 400 | Patient.name[0].text | holds half a character
            {'resourceType':'Patient','name':[{'text':'\\uDE00\\uD83D'}]}      | 400 | Patient.name[0].text | holds half a character
            {'resourceType':'Patient'} {'resourceType':'Patient'}              | 400 | "" | goes on after its end
            {'resourceType':'Patient'                                          | 400 | "" | is not JSON
            {'resourceType':'Patient',}                                        | 400 | "" | is not JSON
            [{'resourceType':'Patient'}]                                       | 400 | "" | must be one JSON object
            <Patient/>                                                         | 400 | "" | is not JSON
            """)
    void refusesAtOnceWhatCannotBeTrusted(String body, int status, String expression, String text) {
        BaseServerResponseException refusal = refusal(bytes(body));
        OperationOutcome outcome = (OperationOutcome) refusal.getOperationOutcome();
        assertThat(refusal.getStatusCode()).isEqualTo(status);
        assertThat(outcome.getIssue()).singleElement().satisfies(issue -> {
            assertThat(issue.getSeverity()).isEqualTo(OperationOutcome.IssueSeverity.ERROR);
            assertThat(issue.getExpression().stream().map(Object::toString).toList())
                    .isEqualTo(expression.isEmpty() ? List.of() : List.of(expression));
            assertThat(issue.getDiagnostics()).contains(text).matches("(?s).* \\(line 1, column \\d+\\)\\.");
        });
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin = "{\"resourceType\":\"Patient\",\"id\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(text(refusal(latin))).startsWith("The body is not JSON");
    }

    @Test
    void refusesAnEmptyBody() {
        assertThat(text(refusal(new byte[0])))
                .isEqualTo("The body is empty; send a FHIR R4 resource (line 1, column 1).");
    }

    @Test
    void refusesMoreNestingThanTheLimit() {
        String deep =
                "{'resourceType':'Patient','extension':" + "[{'extension':".repeat(500) + "1" + "}]".repeat(500) + "}";
        assertThat(text(refusal(bytes(deep)))).contains("is nested deeper than 64 levels");
        String early = "{'foo':" + "[".repeat(1_001) + "]".repeat(1_001) + ",'resourceType':'Patient'}";
        assertThat(text(refusal(bytes(early)))).contains("is nested deeper than 64 levels");
    }

    @Test
    void refusesMoreRepetitionsThanTheLimit() {
        String many = "{'resourceType':'Patient','name':[" + "{'text':'a'},".repeat(200_000) + "{'text':'a'}]}";
        BaseServerResponseException refusal = refusal(bytes(many));
        assertThat(refusal.getStatusCode()).isEqualTo(413);
        assertThat(text(refusal)).contains("Patient.name repeats more than 10000 times; send it in parts");
    }

    @Test
    void refusesAHugeExponentWithoutComputingIt() {
        byte[] body = bytes("{'resourceType':'Observation','valueQuantity':{'value':1e1000000}}");
        refusal(body);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        refusal(body);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofMillis(50));
    }

    @Test
    void stopsAtFiftyFaults() {
        String many = "{'resourceType':'Patient','name':[" + "{'foo':1},".repeat(99) + "{'foo':1}]}";
        assertThat(outcome(refusal(bytes(many))).getIssue()).hasSize(50);
    }

    @Test
    void keepsTheFaultsOfEachEntryOfABundleApart() {
        byte[] body = bytes("{'resourceType':'Bundle','entry':[{'resource':{'resourceType':'Patient'}},"
                + " {'resource':{'resourceType':'Patient','foo':1}}],'type':'batch'}");
        Findings findings = SCANS.json(body, new Expected("Bundle", Strictness.STRUCTURE));
        assertThat(findings.bundleType()).isEqualTo("batch");
        assertThat(findings.entries())
                .extracting(
                        entry -> new String(body, entry.start(), entry.end() - entry.start(), StandardCharsets.UTF_8)
                                .replace('"', '\''))
                .containsExactly(
                        "{'resource':{'resourceType':'Patient'}}", "{'resource':{'resourceType':'Patient','foo':1}}");
        assertThat(findings.entries().get(0).faults()).isEmpty();
        assertThat(findings.entries().get(1).faults())
                .extracting(Fault::expression)
                .containsExactly("Bundle.entry[1].resource.foo");
    }

    @Test
    void leavesWhatAnOperationCarriesToTheOperation() {
        byte[] body = bytes("{'resourceType':'Parameters','foo':1,'parameter':[{'name':'resource',"
                + "'resource':{'resourceType':'Observation','bar':1}}]}");
        assertThat(SCANS.json(body, new Expected("", Strictness.PARAMETERS)).faults())
                .extracting(Fault::expression)
                .containsExactly("Parameters.foo");
        assertThat(SCANS.json(bytes("[{'op':'remove','path':'/a'}]"), new Expected("", Strictness.SYNTAX))
                        .faults())
                .isEmpty();
    }

    static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static List<Fault> faults(String json) {
        return SCANS.json(bytes(json.replace("\"", "\\\"")), new Expected("", Strictness.STRUCTURE))
                .faults();
    }

    private static BaseServerResponseException refusal(byte[] body) {
        BaseServerResponseException refusal = catchThrowableOfType(
                BaseServerResponseException.class, () -> SCANS.json(body, new Expected("", Strictness.STRUCTURE)));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }

    private static OperationOutcome outcome(BaseServerResponseException refusal) {
        return (OperationOutcome) refusal.getOperationOutcome();
    }

    private static String text(BaseServerResponseException refusal) {
        return outcome(refusal).getIssueFirstRep().getDiagnostics();
    }
}
