package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.charcot.platform.ServerForTests;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the server answers to bad input, over HTTP: one line each, in the order of the contract. */
class BadInputIT {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final ServerForTests server = ServerForTests.shared();

    /** A request and the answer it gets: status, issue code, expression (empty for none) and a part of the text. */
    record Line(String what, String path, String body, int status, String code, String expression, String text) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Line> lines() {
        String observation = "'resourceType':'Observation'";
        String weight = observation + ",'status':'final','subject':{'reference':'Patient/bad-input'},"
                + "'code':{'coding':[{'system':'http://loinc.org','code':'29463-7'}]}";
        return Stream.of(
                // not JSON / XML, wrong resource type, unknown element
                bad("not JSON", "Patient", "Patient", 400, "structure", "", "The body is not JSON"),
                bad("not XML", "Patient", "<Patient>", 400, "structure", "", "The body is not XML"),
                bad(
                        "nothing at all",
                        "Patient",
                        "",
                        400,
                        "required",
                        "",
                        "The body is empty; send a FHIR R4 resource of type Patient"),
                bad(
                        "another resource type",
                        "Observation",
                        "{'resourceType':'Patient'}",
                        400,
                        "structure",
                        "Observation",
                        "is expected here, but the body is of type Patient"),
                bad(
                        "no resource type",
                        "Observation",
                        "{'status':'final'}",
                        400,
                        "structure",
                        "Observation",
                        "has no resourceType"),
                bad(
                        "a type that FHIR does not have",
                        "Observation",
                        "{'resourceType':'Observatie'}",
                        400,
                        "structure",
                        "Observation",
                        "has a resourceType that is no resource of FHIR R4"),
                bad(
                        "an unknown element",
                        "Observation",
                        "{" + weight + ",'vlue':1}",
                        400,
                        "structure",
                        "Observation.vlue",
                        "is not an element of FHIR R4; correct its name"),
                bad(
                        "text where a number is due",
                        "Observation",
                        "{" + weight + ",'valueQuantity':{'value':'70'}}",
                        400,
                        "structure",
                        "Observation.value.ofType(Quantity).value",
                        "must be a number; write it without quotes"),
                bad(
                        "a name twice",
                        "Patient",
                        "{'resourceType':'Patient','active':true,'active':false}",
                        400,
                        "structure",
                        "Patient",
                        "holds the name active twice"),
                bad(
                        "a number with a huge exponent",
                        "Observation",
                        "{" + observation + ",'valueQuantity':{'value':1e1000000}}",
                        400,
                        "value",
                        "Observation.value.ofType(Quantity).value",
                        "is a number with an exponent beyond 30 either way"),
                bad(
                        "a number with a million digits",
                        "Observation",
                        "{" + observation + ",'valueQuantity':{'value':" + "9".repeat(1_000_000) + "}}",
                        400,
                        "value",
                        "Observation.value.ofType(Quantity).value",
                        "is a number of more than 40 characters"),
                // lacks what base R4 requires, a code outside a required binding
                bad(
                        "no status",
                        "Observation",
                        "{" + observation + ",'code':{'text':'weight'},'subject':{'reference':'Patient/bad-input'}}",
                        400,
                        "required",
                        "Observation.status",
                        "is missing, but FHIR R4 requires it"),
                bad(
                        "no code",
                        "Observation",
                        "{" + observation + ",'status':'final','subject':{'reference':'Patient/bad-input'}}",
                        400,
                        "required",
                        "Observation.code",
                        "is missing, but FHIR R4 requires it"),
                bad(
                        "no subject where FHIR requires one",
                        "Condition",
                        "{'resourceType':'Condition'}",
                        400,
                        "required",
                        "Condition.subject",
                        "is missing, but FHIR R4 requires it"),
                bad(
                        "no subject where a plan would be made from it",
                        "Observation",
                        "{" + weight.replace(",'subject':{'reference':'Patient/bad-input'}", "") + "}",
                        422,
                        "required",
                        "Observation.subject",
                        "is missing; name the patient that it is about"),
                bad(
                        "a status that is none",
                        "Observation",
                        "{" + weight.replace("final", "done") + "}",
                        400,
                        "code-invalid",
                        "Observation.status",
                        "must be one of amended | cancelled | corrected | entered-in-error | final"),
                bad(
                        "a time without a zone",
                        "Observation",
                        "{" + weight + ",'effectiveDateTime':'2026-10-25T02:30:00'}",
                        400,
                        "value",
                        "Observation.effective.ofType(dateTime)",
                        "has a time but no time zone"),
                bad(
                        "a day that does not exist",
                        "Observation",
                        "{" + weight + ",'effectiveDateTime':'2026-02-30'}",
                        400,
                        "value",
                        "Observation.effective.ofType(dateTime)",
                        "must be a date that exists"),
                // reference to what does not exist
                bad(
                        "a reference to nobody",
                        "Observation",
                        "{" + weight.replace("bad-input", "nobody") + "}",
                        400,
                        "invalid",
                        "",
                        "Patient/nobody"),
                // one bad entry in a transaction
                bad(
                        "one bad entry",
                        "",
                        bundle(
                                "transaction",
                                post("{'resourceType':'Patient','id':'x'}", ""),
                                post("{'resourceType':'Patient','gender':'m'}", "")),
                        400,
                        "code-invalid",
                        "Bundle.entry[1].resource.gender",
                        "must be one of female | male | other | unknown"),
                bad(
                        "one identity twice, by id",
                        "",
                        bundle("transaction", put("Patient/twice"), put("Patient/twice")),
                        400,
                        "duplicate",
                        "Bundle.entry[1]",
                        "Bundle.entry[0] and Bundle.entry[1] are about the same resource"),
                bad(
                        "one identity twice, by condition",
                        "",
                        bundle(
                                "transaction",
                                put("Patient?identifier=a|b&active=true"),
                                post("{'resourceType':'Patient'}", ",'ifNoneExist':'active=true&identifier=a|b'")),
                        400,
                        "duplicate",
                        "Bundle.entry[1]",
                        "keep one of them"),
                bad(
                        "an entry that says nothing to do",
                        "",
                        "{'resourceType':'Bundle','type':'transaction','entry':[{'resource':{'resourceType':'Patient'}}]}",
                        400,
                        "required",
                        "Bundle.entry[0].request",
                        "is missing; say what is to be done"),
                // over the size or depth limit
                bad(
                        "more nesting than the limit",
                        "Patient",
                        "{'resourceType':'Patient','x':" + "[".repeat(1_001) + "]".repeat(1_001) + "}",
                        400,
                        "too-long",
                        "Patient",
                        "is nested deeper than 64 levels"),
                bad(
                        "more repetitions than the limit",
                        "Patient",
                        "{'resourceType':'Patient','name':[" + "{'text':'a'},".repeat(200_000) + "{'text':'a'}]}",
                        413,
                        "too-long",
                        "Patient.name",
                        "repeats more than 10000 times"),
                bad(
                        "more entries than the limit",
                        "",
                        bundle(
                                "batch",
                                Stream.generate(() -> put("Patient/a"))
                                        .limit(2_001)
                                        .toArray(String[]::new)),
                        413,
                        "too-long",
                        "Bundle.entry",
                        "repeats more than 2000 times"),
                bad(
                        "a text of 30 MB",
                        "Patient",
                        "{'resourceType':'Patient','id':'" + "a".repeat(30_000_000) + "'}",
                        413,
                        "too-long",
                        "",
                        "The body is larger than the 5242880 bytes allowed"),
                // external entity in XML, HTML in a narrative, URL to fetch
                bad(
                        "an external entity",
                        "Patient",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><Patient xmlns='http://hl7.org/fhir'><id value='&b;'/></Patient>",
                        400,
                        "structure",
                        "",
                        "declares or uses an entity"),
                bad(
                        "a billion laughs",
                        "Patient",
                        "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;&b;'>]><Patient xmlns='http://hl7.org/fhir'><id value='&c;'/></Patient>",
                        400,
                        "structure",
                        "",
                        "declares or uses an entity"),
                bad(
                        "a script in the narrative",
                        "Patient",
                        narrative("<script>alert(1)</script>"),
                        400,
                        "invariant",
                        "Patient.text.div",
                        "holds <script>, which a narrative may not"),
                bad(
                        "an event handler in the narrative",
                        "Patient",
                        narrative("<img src='a.png' onerror='alert(1)'/>"),
                        400,
                        "invariant",
                        "Patient.text.div",
                        "holds the attribute onerror"),
                bad(
                        "a script behind a link",
                        "Patient",
                        narrative("<a href='java&#10;script:alert(1)'>a</a>"),
                        400,
                        "invariant",
                        "Patient.text.div",
                        "holds an address in href"),
                bad(
                        "an unknown element in XML",
                        "Patient",
                        "<Patient xmlns='http://hl7.org/fhir'><nam><text value='a'/></nam></Patient>",
                        400,
                        "structure",
                        "Patient.nam",
                        "is not an element of FHIR R4"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void badInputIsRefusedByNameOfThePlaceAndTheRule(Line line) {
        knownPatient();
        boolean xml = line.body().startsWith("<");
        HttpRequest.Builder request = server.request(line.path()).POST(BodyPublishers.ofString(line.body()));
        HttpResponse<String> response =
                server.send(xml ? request.setHeader("Content-Type", "application/fhir+xml") : request);

        assertThat(response.statusCode()).isEqualTo(line.status());
        assertThat(outcome(response).getIssue()).singleElement().satisfies(issue -> {
            assertThat(issue.getSeverity()).isEqualTo(OperationOutcome.IssueSeverity.ERROR);
            assertThat(issue.getCode().toCode()).isEqualTo(line.code());
            assertThat(expressions(issue))
                    .isEqualTo(line.expression().isEmpty() ? List.of() : List.of(line.expression()));
            assertThat(issue.getDiagnostics()).contains(line.text());
        });
        assertThat(response.body()).doesNotContain("Exception", "at ca.uhn", "select ", "insert ");
    }

    @Test
    void aResponseMustMatchItsForm() throws IOException {
        QuestionnaireResponse unanswered = alsfrs();
        unanswered.getItem().removeIf(item -> item.getLinkId().equals("3"));
        OperationOutcome missing = unprocessable("QuestionnaireResponse", unanswered);
        assertThat(missing.getIssue()).singleElement().satisfies(issue -> {
            assertThat(issue.getCode()).isEqualTo(IssueType.REQUIRED);
            assertThat(expressions(issue)).containsExactly("QuestionnaireResponse");
            assertThat(issue.getDiagnostics()).contains("is required and has no answer");
        });

        QuestionnaireResponse wrong = alsfrs();
        wrong.getItem().get(0).getAnswerFirstRep().getValueCoding().setCode("speech.9");
        wrong.addItem(wrong.getItem().get(5).copy().setLinkId("5b"));
        assertThat(unprocessable("QuestionnaireResponse", wrong).getIssue())
                .extracting(
                        issue -> issue.getSeverity().toCode(),
                        issue -> issue.getCode().toCode(),
                        issue -> expressions(issue).toString())
                .containsExactlyInAnyOrder(
                        tuple("error", "code-invalid", "[QuestionnaireResponse.item[0].answer[0].value]"),
                        tuple("error", "business-rule", "[QuestionnaireResponse.item[13]]"),
                        tuple("error", "code-invalid", "[QuestionnaireResponse.item[13].answer[0].value]"));
    }

    @Test
    void whatDeclaresAProfileMustConformToIt() throws IOException {
        knownPatient();
        Observation emg = example("Observation-example-needle-emg.json", Observation.class);
        emg.setSubject(new Reference("Patient/bad-input")).setBodySite(null).setId((String) null);
        emg.getPerformer().clear();
        assertThat(unprocessable("Observation", emg).getIssue()).singleElement().satisfies(issue -> {
            assertThat(issue.getSeverity()).isEqualTo(OperationOutcome.IssueSeverity.ERROR);
            assertThat(expressions(issue)).containsExactly("Observation");
            assertThat(issue.getDiagnostics()).contains("Observation.bodySite: minimum required = 1, but only found 0");
        });
        emg.getMeta().getProfile().clear();
        assertThat(server.post("Observation", FHIR.newJsonParser().encodeResourceToString(emg))
                        .statusCode())
                .isEqualTo(201);
    }

    private static QuestionnaireResponse alsfrs() throws IOException {
        QuestionnaireResponse response =
                example("QuestionnaireResponse-example-alsfrs-r.json", QuestionnaireResponse.class);
        response.setMeta(null).setId((String) null);
        return response.setSubject(new Reference("Patient/bad-input"));
    }

    private static <T extends Resource> T example(String file, Class<T> type) throws IOException {
        return FHIR.newJsonParser().parseResource(type, Files.readString(Path.of("profiles/example", file)));
    }

    private OperationOutcome unprocessable(String type, Resource resource) {
        knownPatient();
        HttpResponse<String> response = server.post(type, FHIR.newJsonParser().encodeResourceToString(resource));
        assertThat(response.statusCode()).isEqualTo(422);
        return outcome(response);
    }

    @Test
    void nothingOfARefusedTransactionIsStored() {
        String bundle = bundle("transaction", put("Patient/half"), post("{'resourceType':'Patient','gender':'m'}", ""));
        assertThat(server.post("", bundle).statusCode()).isEqualTo(400);
        assertThat(server.get("Patient/half").statusCode()).isEqualTo(404);
    }

    @Test
    void aBatchGoesOnWithoutItsBadEntries() {
        String bundle = bundle(
                "batch",
                post("{'resourceType':'Patient','gender':'m'}", ""),
                put("Patient/batch-1"),
                "{'resource':{'resourceType':'Patient'}}",
                put("Patient/batch-2"),
                post("{'resourceType':'Observation','status':'final'}", ""));

        HttpResponse<String> response = server.post("", bundle);

        assertThat(response.statusCode()).isEqualTo(200);
        Bundle answer = FHIR.newJsonParser().parseResource(Bundle.class, response.body());
        assertThat(answer.getEntry())
                .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
                .containsExactly("400", "201", "400", "201", "400");
        OperationOutcome first =
                (OperationOutcome) answer.getEntry().get(0).getResponse().getOutcome();
        assertThat(expressions(first.getIssueFirstRep())).containsExactly("Bundle.entry[0].resource.gender");
        assertThat(server.get("Patient/batch-2").statusCode()).isEqualTo(200);
    }

    @Test
    void aSmallZipCannotUnfoldIntoALargeBody() throws IOException {
        byte[] bomb = zipped("{\"resourceType\":\"Patient\",\"id\":\"" + "a".repeat(50_000_000) + "\"}");
        assertThat(bomb).hasSizeLessThan(100_000);

        HttpResponse<String> response = server.send(
                server.request("Patient").header("Content-Encoding", "gzip").POST(BodyPublishers.ofByteArray(bomb)));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(outcome(response).getIssueFirstRep().getDiagnostics())
                .isEqualTo("The body is larger than the 5242880 bytes allowed; send it in parts.");
    }

    @Test
    void aSoundZipIsRead() throws IOException {
        byte[] body = zipped("{\"resourceType\":\"Patient\"}");
        HttpResponse<String> response = server.send(
                server.request("Patient").header("Content-Encoding", "gzip").POST(BodyPublishers.ofByteArray(body)));
        assertThat(response.statusCode()).isEqualTo(201);
    }

    @Test
    void whatAPatchMakesIsJudgedToo() {
        knownPatient();
        HttpResponse<String> response = server.send(
                server.request("Patient/bad-input")
                        .setHeader("Content-Type", "application/json-patch+json")
                        .method(
                                "PATCH",
                                BodyPublishers.ofString(
                                        "[{\"op\":\"add\",\"path\":\"/text\",\"value\":{\"status\":\"generated\","
                                                + "\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\"><script>1</script></div>\"}}]")));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(expressions(outcome(response).getIssueFirstRep())).containsExactly("Patient.text.div");
    }

    @Test
    void aStaleVersionIsRefusedAndARetryWorks() {
        server.put("Patient/stale", "{\"resourceType\":\"Patient\",\"id\":\"stale\"}");
        server.put("Patient/stale", "{\"resourceType\":\"Patient\",\"id\":\"stale\",\"active\":true}");
        String change = "{\"resourceType\":\"Patient\",\"id\":\"stale\",\"active\":false}";

        HttpResponse<String> stale = server.send(
                server.request("Patient/stale").header("If-Match", "W/\"1\"").PUT(BodyPublishers.ofString(change)));
        assertThat(stale.statusCode()).isIn(409, 412);
        assertThat(outcome(stale).getIssueFirstRep().getSeverity()).isEqualTo(OperationOutcome.IssueSeverity.ERROR);

        HttpResponse<String> retry = server.send(
                server.request("Patient/stale").header("If-Match", "W/\"2\"").PUT(BodyPublishers.ofString(change)));
        assertThat(retry.statusCode()).isEqualTo(200);
    }

    @Test
    void ofManyEditsOfOneVersionOneIsTaken() throws Exception {
        server.put("Patient/versioned", "{\"resourceType\":\"Patient\",\"id\":\"versioned\"}");
        assertThat(atOnce(family -> edit("versioned", family, "If-Match", "W/\"1\"")))
                .containsOnlyOnce(200)
                .isSubsetOf(200, 409, 412);
        assertThat(edit("versioned", "Retry", "If-Match", "W/\"2\"")).isEqualTo(200);
    }

    @Test
    void editsThatNameNoVersionAreAllTaken() throws Exception {
        server.put("Patient/edited", "{\"resourceType\":\"Patient\",\"id\":\"edited\"}");
        assertThat(atOnce(family -> edit("edited", family, "X-Test", "none"))).containsOnly(200);
    }

    /** What eight edits are answered that are made at the same moment. */
    private static List<Integer> atOnce(Function<String, Integer> edit) throws Exception {
        ExecutorService editors = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> edits = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(n -> () -> edit.apply("Edit" + n))
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : editors.invokeAll(edits)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            editors.shutdownNow();
        }
    }

    private int edit(String id, String family, String header, String value) {
        return server.send(server.request("Patient/" + id)
                        .header(header, value)
                        .PUT(BodyPublishers.ofString(json(
                                "{'resourceType':'Patient','id':'" + id + "','name':[{'family':'" + family + "'}]}"))))
                .statusCode();
    }

    @Test
    void theSameSubmissionTwiceIsStoredOnce() {
        String submission = bundle(
                "transaction",
                put("Patient/again"),
                post(
                        "{'resourceType':'Observation','identifier':[{'system':'urn:again','value':'1'}],'status':'final',"
                                + "'code':{'text':'t'},'subject':{'reference':'Patient/again'}}",
                        ",'ifNoneExist':'identifier=urn:again|1'"));
        for (int n = 0; n < 3; n++) {
            assertThat(server.post("", submission).statusCode()).isEqualTo(200);
        }
        assertThat(server.get("Patient/again/_history").body()).contains("\"total\":1");
        assertThat(server.get("Observation?identifier=urn:again%7C1&_total=accurate")
                        .body())
                .contains("\"total\":1", "\"versionId\":\"1\"");
    }

    @Test
    void aBodyOfUnknownLengthIsRefusedAsSoonAsItIsTooLong() {
        AtomicInteger taken = new AtomicInteger();
        byte[] block = " ".repeat(65_536).getBytes(StandardCharsets.UTF_8);
        Iterable<byte[]> hugeBody = () -> Stream.generate(() -> block)
                .limit(8_000)
                .peek(unused -> taken.incrementAndGet())
                .iterator();
        int status;
        try {
            status = server.send(server.request("Patient").POST(BodyPublishers.ofByteArrays(hugeBody)))
                    .statusCode();
        } catch (UncheckedIOException hungUp) {
            // The server may close the connection while there is still more to send.
            status = 413;
        }
        assertThat(status).isEqualTo(413);
        assertThat(taken).hasValueLessThan(800);
    }

    @Test
    void aLaboratoryResultThatCannotBeReadIsStoredAndTheRuleSaysSo() {
        server.put("Patient/units", json("{'resourceType':'Patient','id':'units'}"));
        server.put(
                "MedicationStatement/units",
                json("{'resourceType':'MedicationStatement','id':'units','status':'active','subject':{'reference':"
                        + "'Patient/units'},'medicationCodeableConcept':{'coding':[{'system':'http://www.whocc.no/atc',"
                        + "'code':'N07XX02'}]},'effectivePeriod':{'start':'2026-01-31'}}"));
        for (String value : List.of(
                "'valueQuantity':{'value':400,'unit':'zork','system':'http://unitsofmeasure.org','code':'zork'},"
                        + "'referenceRange':[{'high':{'value':45,'system':'http://unitsofmeasure.org','code':'U/L'}}]",
                "'valueQuantity':{'value':400,'system':'http://unitsofmeasure.org','code':'U/L'}")) {
            assertThat(server.put(
                                    "Observation/units-alt",
                                    json(
                                            "{'resourceType':'Observation','id':'units-alt','status':'final','code':{'coding':["
                                                    + "{'system':'http://loinc.org','code':'1742-6'}]},'subject':{'reference':"
                                                    + "'Patient/units'},'effectiveDateTime':'2026-02-10'," + value
                                                    + "}"))
                            .statusCode())
                    .isIn(200, 201);
            assertThat(server.post("Patient/units/$evaluate", "").body())
                    .as(value)
                    .contains("cannot be evaluated")
                    .doesNotContain("\"severity\":\"high\"");
        }
    }

    private void knownPatient() {
        server.put("Patient/bad-input", "{\"resourceType\":\"Patient\",\"id\":\"bad-input\"}");
    }

    private static Line bad(
            String what, String path, String body, int status, String code, String expression, String text) {
        return new Line(what, path, body.startsWith("<") ? body : json(body), status, code, expression, text);
    }

    /** JSON written with single quotes; an escaped one stays what it is. */
    private static String json(String body) {
        return body.replace("\\'", "\u0001").replace('\'', '"').replace("\u0001", "'");
    }

    private static String bundle(String type, String... entries) {
        return json(Arrays.stream(entries)
                .collect(Collectors.joining(",", "{'resourceType':'Bundle','type':'" + type + "','entry':[", "]}")));
    }

    private static String put(String url) {
        int slash = url.indexOf('/');
        String id = slash < 0 ? "" : ",'id':'" + url.substring(slash + 1) + "'";
        return "{'resource':{'resourceType':'Patient'" + id + "},'request':{'method':'PUT','url':'" + url + "'}}";
    }

    private static String post(String resource, String more) {
        String type = resource.substring(17).replaceFirst("'.*", "");
        return "{'resource':" + resource + ",'request':{'method':'POST','url':'" + type + "'" + more + "}}";
    }

    private static String narrative(String html) {
        return "{'resourceType':'Patient','text':{'status':'generated','div':'<div xmlns=\\'http://www.w3.org/1999/xhtml\\'>"
                + html.replace("'", "\\'") + "</div>'}}";
    }

    private static byte[] zipped(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static OperationOutcome outcome(HttpResponse<String> response) {
        return FHIR.newJsonParser().parseResource(OperationOutcome.class, response.body());
    }

    private static List<String> expressions(OperationOutcomeIssueComponent issue) {
        return issue.getExpression().stream().map(PrimitiveType::getValue).toList();
    }
}
