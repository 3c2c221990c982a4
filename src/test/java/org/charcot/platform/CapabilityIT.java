package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** Calls what the capability statement claims, so that it tells the truth. */
class CapabilityIT {

    private static final Map<String, String> IN_FULL = Map.of(
            "Patient", "{'resourceType':'Patient','identifier':[{'system':'urn:c','value':'%s'}],'active':true}",
            "Observation",
                    "{'resourceType':'Observation','identifier':[{'system':'urn:c','value':'%s'}],'status':'final','code':{'text':'t'},'subject':{'reference':'Patient/capability'}}",
            "Organization", "{'resourceType':'Organization','identifier':[{'system':'urn:c','value':'%s'}],'name':'n'}",
            "Task",
                    "{'resourceType':'Task','identifier':[{'system':'urn:c','value':'%s'}],'status':'requested','intent':'order'}",
            "Practitioner", "{'resourceType':'Practitioner','identifier':[{'system':'urn:c','value':'%s'}]}");

    private final ServerForTests server = ServerForTests.shared();
    private final FhirContext fhirContext = FhirContext.forR4Cached();
    private final CapabilityStatement statement = fhirContext
            .newJsonParser()
            .parseResource(CapabilityStatement.class, server.get("metadata").body());
    private final CapabilityStatementRestComponent rest = statement.getRestFirstRep();

    @Test
    void namesWhatItIs() {
        assertThat(statement.getSoftware().getName()).isEqualTo("Charcot");
        assertThat(statement.getSoftware().getVersion()).isNotEmpty();
        assertThat(statement.getFhirVersion().toCode()).isEqualTo("4.0.1");
        assertThat(statement.getFormat().stream().map(Object::toString))
                .containsExactlyInAnyOrder("application/fhir+xml", "xml", "application/fhir+json", "json");
        assertThat(statement.getImplementationGuide().get(0).getValue()).startsWith("https://charcot.health/fhir/");
    }

    @Test
    void speaksTheFormatsItNames() {
        statement.getFormat().forEach(format -> {
            HttpResponse<String> answer = server.get("Patient?_count=1&_format=" + encoded(format.getValue()));
            assertThat(answer.statusCode()).isEqualTo(200);
            String expected = format.getValue().contains("xml") ? "application/fhir+xml" : "application/fhir+json";
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(expected);
        });
    }

    @Test
    void answersSystemInteractions() {
        Set<String> claimed = rest.getInteraction().stream()
                .map(interaction -> interaction.getCode().toCode())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(claimed)
                .containsExactlyInAnyOrder(
                        SystemRestfulInteraction.TRANSACTION.toCode(),
                        SystemRestfulInteraction.BATCH.toCode(),
                        SystemRestfulInteraction.HISTORYSYSTEM.toCode());
        for (String type : List.of("transaction", "batch")) {
            HttpResponse<String> answer = server.post(
                    "",
                    json("{'resourceType':'Bundle','type':'" + type + "','entry':[{'request':{'method':'GET',"
                            + "'url':'Patient?_count=1'}}]}"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"type\":\"" + type + "-response\"");
        }
        assertThat(server.get("_history?_count=1").statusCode()).isEqualTo(200);
    }

    @Test
    void answersEachInteractionOfEachType() {
        server.put("Patient/capability", json("{'resourceType':'Patient','id':'capability'}"));
        List<String> failed = new ArrayList<>();
        rest.getResource()
                .forEach(resource -> answersEachInteraction(
                        resource.getType(),
                        resource.getInteraction().stream()
                                .map(interaction -> interaction.getCode())
                                .collect(Collectors.toSet()),
                        failed));
        assertThat(failed).isEmpty();
    }

    private void answersEachInteraction(String type, Set<TypeRestfulInteraction> claimed, List<String> failed) {
        assertThat(claimed)
                .as(type)
                .isSubsetOf(
                        TypeRestfulInteraction.CREATE,
                        TypeRestfulInteraction.READ,
                        TypeRestfulInteraction.VREAD,
                        TypeRestfulInteraction.UPDATE,
                        TypeRestfulInteraction.PATCH,
                        TypeRestfulInteraction.DELETE,
                        TypeRestfulInteraction.HISTORYINSTANCE,
                        TypeRestfulInteraction.HISTORYTYPE,
                        TypeRestfulInteraction.SEARCHTYPE);
        Resource resource = Minimal.of(fhirContext, type, "Patient/capability");
        HttpResponse<String> created =
                server.post(type, fhirContext.newJsonParser().encodeResourceToString(resource));
        if (created.statusCode() != 201) {
            note(failed, "create " + type, 201, created);
            return;
        }
        String path = created.headers().firstValue("Location").orElseThrow().replaceFirst(".*/fhir/", "");
        String instance = path.replaceFirst("/_history/.*", "");
        resource.setId(instance);
        resource.setLanguage("nl");
        Map<TypeRestfulInteraction, Supplier<HttpResponse<String>>> calls = new LinkedHashMap<>();
        calls.put(TypeRestfulInteraction.READ, () -> server.get(instance));
        calls.put(TypeRestfulInteraction.VREAD, () -> server.get(path));
        calls.put(
                TypeRestfulInteraction.UPDATE,
                () -> server.put(instance, fhirContext.newJsonParser().encodeResourceToString(resource)));
        calls.put(
                TypeRestfulInteraction.PATCH,
                () -> server.send(server.request(instance)
                        .setHeader("Content-Type", "application/json-patch+json")
                        .method(
                                "PATCH",
                                BodyPublishers.ofString(json("[{'op':'replace','path':'/language','value':'fr'}]")))));
        calls.put(TypeRestfulInteraction.HISTORYINSTANCE, () -> server.get(instance + "/_history"));
        calls.put(TypeRestfulInteraction.HISTORYTYPE, () -> server.get(type + "/_history?_count=1"));
        calls.put(TypeRestfulInteraction.SEARCHTYPE, () -> server.get(type + "?_count=1"));
        calls.put(TypeRestfulInteraction.DELETE, () -> server.delete(instance));
        calls.forEach((interaction, call) -> {
            if (claimed.contains(interaction)) {
                note(failed, interaction.toCode() + " " + instance, 200, call.get());
            }
        });
    }

    @Test
    void changesOneByAConditionAndTellsItsVersions() {
        server.put("Patient/capability", json("{'resourceType':'Patient','id':'capability'}"));
        IN_FULL.forEach(this::liveThrough);
    }

    private void liveThrough(String type, String template) {
        String value = "capability-" + type;
        String body = json(template.formatted(value));
        String identifier = "identifier=urn:c%7C" + value;
        HttpResponse<String> created = server.send(
                server.request(type).header("If-None-Exist", identifier).POST(BodyPublishers.ofString(body)));
        assertThat(created.statusCode()).as(type + " conditional create").isEqualTo(201);
        String id = created.headers().firstValue("Location").orElseThrow().replaceFirst(".*/(.*)/_history/.*", "$1");
        String path = type + "/" + id;
        assertThat(server.send(server.request(type)
                                .header("If-None-Exist", identifier)
                                .POST(BodyPublishers.ofString(body)))
                        .statusCode())
                .as(type + " conditional create again")
                .isEqualTo(200);
        HttpResponse<String> read = server.get(path);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("ETag")).contains("W/\"1\"");
        assertThat(server.send(server.request(path)
                                .header("If-None-Match", "W/\"1\"")
                                .GET())
                        .statusCode())
                .as(type + " conditional read")
                .isEqualTo(304);
        String changed = json(template.formatted(value).replaceFirst("\\{", "{'id':'" + id + "','language':'nl',"));
        assertThat(server.put(path, changed).statusCode()).isEqualTo(200);
        assertThat(server.send(server.request(path)
                                .header("If-Match", "W/\"1\"")
                                .PUT(BodyPublishers.ofString(changed.replace("\"nl\"", "\"en\""))))
                        .statusCode())
                .as(type + " update of a version that is no longer current")
                .isIn(409, 412);
        assertThat(server.put(type + "?" + identifier, changed.replace("\"nl\"", "\"de\""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get(path + "/_history/1").body()).doesNotContain("language");
        assertThat(patch(path, "application/json-patch+json", "[{'op':'replace','path':'/language','value':'fr'}]"))
                .contains("\"language\":\"fr\"");
        assertThat(patch(
                        type + "?" + identifier,
                        "application/fhir+json",
                        "{'resourceType':'Parameters','parameter':[{'name':'operation','part':["
                                + "{'name':'type','valueCode':'replace'},{'name':'path','valueString':'" + type
                                + ".language'},{'name':'value','valueCode':'it'}]}]}"))
                .contains("\"language\":\"it\"");
        assertThat(server.get(path + "/_history").body()).contains("\"total\":5");
        assertThat(server.get(type + "?_id=" + id).body()).contains("\"total\":1");
        assertThat(server.delete(type + "?" + identifier).statusCode()).isEqualTo(200);
        assertThat(server.get(path).statusCode()).isEqualTo(410);
        assertThat(server.put(path, changed).statusCode()).as("brought back").isEqualTo(201);
        assertThat(server.delete(path).statusCode()).isEqualTo(200);
    }

    @Test
    void searchesByEachParameterOfEachType() {
        List<String> failed = new ArrayList<>();
        for (CapabilityStatementRestResourceComponent resource : rest.getResource()) {
            for (CapabilityStatementRestResourceSearchParamComponent parameter : resource.getSearchParam()) {
                String query = resource.getType() + "?" + example(parameter) + "&_count=1";
                note(failed, query, 200, server.get(query));
            }
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void includesWhatItNames() {
        List<String> failed = new ArrayList<>();
        for (CapabilityStatementRestResourceComponent resource : rest.getResource()) {
            resource.getSearchInclude()
                    .forEach(include -> note(
                            failed,
                            "include " + include.getValue(),
                            200,
                            server.get(resource.getType() + "?_count=1&_include=" + encoded(include.getValue()))));
            List<StringType> reverse = resource.getSearchRevInclude();
            for (int from = 0; from < reverse.size(); from += 50) {
                String some = reverse.stream()
                        .skip(from)
                        .limit(50)
                        .map(include -> "&_revinclude=" + encoded(include.getValue()))
                        .collect(Collectors.joining());
                note(failed, "reverse includes" + some, 200, server.get(resource.getType() + "?_count=1" + some));
            }
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void doesNotSearchByWhatItDoesNotName() {
        HttpResponse<String> answer = server.get("Observation?combo-code=x");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("OperationOutcome", "combo-code", "Valid search parameters");
        assertThat(rest.getResource().stream()
                        .filter(resource -> resource.getType().equals("Observation"))
                        .flatMap(resource -> resource.getSearchParam().stream())
                        .map(parameter -> parameter.getName()))
                .contains("patient", "code", "date", "_id", "_tag", "code-value-quantity")
                .doesNotContain("combo-code", "combo-code-value-quantity", "value-string");
    }

    @Test
    void defersToTheProfilesItNames() {
        List<String> unknown = rest.getResource().stream()
                .flatMap(resource -> resource.getSupportedProfile().stream())
                .map(profile -> profile.getValue())
                .filter(profile -> !server.get("StructureDefinition?_summary=count&url=" + encoded(profile))
                        .body()
                        .contains("\"total\":1"))
                .toList();
        assertThat(unknown).isEmpty();
        assertThat(rest.getResource().stream().flatMap(resource -> resource.getSupportedProfile().stream()))
                .isNotEmpty();
    }

    @Test
    void definesTheOperationsThatFhirDoesNot() {
        Set<String> definitions = rest.getResource().stream()
                .flatMap(resource -> resource.getOperation().stream())
                .map(operation -> operation.getDefinition())
                .filter(definition -> !definition.startsWith("http://hl7.org/fhir/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(definitions).containsExactly("https://charcot.health/fhir/OperationDefinition/patient-evaluate");
        assertThat(server.get("OperationDefinition?url="
                                + encoded(definitions.iterator().next()))
                        .body())
                .contains("\"total\":1");
    }

    @Test
    void carriesOutEveryOperationItNames() {
        server.put(
                "CodeSystem/capability",
                json("{'resourceType':'CodeSystem','id':'capability','url':'urn:cs','status':'active',"
                        + "'content':'complete','concept':[{'code':'a','concept':[{'code':'b'}]}]}"));
        server.put(
                "ValueSet/capability",
                json("{'resourceType':'ValueSet','id':'capability','url':'urn:vs','status':'active',"
                        + "'compose':{'include':[{'system':'urn:cs'}]}}"));
        server.put(
                "ConceptMap/capability",
                json("{'resourceType':'ConceptMap','id':'capability','url':'urn:cm','status':'active','group':["
                        + "{'source':'urn:cs','target':'urn:t','element':[{'code':'a','target':[{'code':'x',"
                        + "'equivalence':'equal'}]}]}]}"));
        server.put("Patient/capability", json("{'resourceType':'Patient','id':'capability'}"));
        server.put(
                "Encounter/capability",
                json("{'resourceType':'Encounter','id':'capability','status':'finished','class':{'code':'AMB'},"
                        + "'subject':{'reference':'Patient/capability'}}"));
        server.put(
                "Composition/capability",
                json("{'resourceType':'Composition','id':'capability','status':'final','type':{'text':'t'},"
                        + "'date':'2024-01-01','title':'t','author':[{'reference':'Patient/capability'}]}"));
        server.put(
                "StructureDefinition/capability",
                json("{'resourceType':'StructureDefinition','id':'capability','url':'urn:sd','name':'N',"
                        + "'status':'active','kind':'resource','abstract':false,'type':'Patient',"
                        + "'baseDefinition':'http://hl7.org/fhir/StructureDefinition/Patient',"
                        + "'derivation':'constraint','differential':{'element':[{'id':'Patient','path':'Patient'}]}}"));
        Map<String, HttpResponse<String>> calls = new LinkedHashMap<>();
        calls.put("Patient/validate", server.post("Patient/$validate", json("{'resourceType':'Patient'}")));
        calls.put("Patient/meta", server.get("Patient/capability/$meta"));
        calls.put("Patient/everything", server.get("Patient/capability/$everything"));
        calls.put(
                "Patient/evaluate", server.post("Patient/capability/$evaluate", json("{'resourceType':'Parameters'}")));
        calls.put("Encounter/everything", server.get("Encounter/capability/$everything"));
        calls.put("Composition/document", server.get("Composition/capability/$document"));
        calls.put("Observation/lastn", server.get("Observation/$lastn?subject=Patient/capability"));
        calls.put("StructureDefinition/snapshot", server.get("StructureDefinition/capability/$snapshot"));
        calls.put(
                "PlanDefinition/apply",
                server.get("PlanDefinition/als-care-pathway/$apply?subject=Patient/capability"));
        calls.put("Questionnaire/populate", server.get("Questionnaire/alsfrs-r/$populate?subject=Patient/capability"));
        calls.put("QuestionnaireResponse/extract", server.post("QuestionnaireResponse/$extract", finishedResponse()));
        calls.put("CodeSystem/lookup", server.get("CodeSystem/$lookup?system=urn:cs&code=a"));
        calls.put("CodeSystem/subsumes", server.get("CodeSystem/$subsumes?system=urn:cs&codeA=a&codeB=b"));
        calls.put("CodeSystem/validate-code", server.get("CodeSystem/$validate-code?url=urn:cs&code=b"));
        calls.put("ValueSet/expand", server.get("ValueSet/capability/$expand"));
        calls.put("ValueSet/validate-code", server.get("ValueSet/$validate-code?url=urn:vs&system=urn:cs&code=b"));
        calls.put("ConceptMap/translate", server.get("ConceptMap/$translate?url=urn:cm&system=urn:cs&code=a"));

        calls.forEach((operation, answer) -> assertThat(answer.statusCode())
                .as(operation + " " + answer.body())
                .isEqualTo(200));
        assertThat(calls.get("ConceptMap/translate").body())
                .contains("\"name\":\"result\",\"valueBoolean\":true", "\"code\":\"x\"");
        assertThat(calls.get("CodeSystem/validate-code").body()).contains("\"name\":\"result\",\"valueBoolean\":true");
        assertThat(calls.get("ValueSet/validate-code").body()).contains("\"name\":\"result\",\"valueBoolean\":true");
        assertThat(calls.get("CodeSystem/subsumes").body()).contains("\"valueCode\":\"subsumes\"");
        assertThat(server.get("ValueSet/$validate-code?url=urn:vs&system=urn:cs&code=z")
                        .body())
                .contains("\"name\":\"result\",\"valueBoolean\":false");
        Set<String> forEveryType = Set.of("meta", "validate");
        Set<String> claimed = new TreeSet<>();
        rest.getOperation().forEach(operation -> claimed.add(operation.getName()));
        rest.getResource().forEach(resource -> resource.getOperation().stream()
                .filter(operation ->
                        resource.getType().equals("Patient") || !forEveryType.contains(operation.getName()))
                .forEach(operation -> claimed.add(resource.getType() + "/" + operation.getName())));
        assertThat(claimed).containsExactlyInAnyOrderElementsOf(calls.keySet());
    }

    /** A stopped response may leave every question open. */
    private String finishedResponse() {
        return json("{'resourceType':'QuestionnaireResponse','id':'capability','status':'stopped',"
                + "'questionnaire':'https://charcot.health/fhir/Questionnaire/alsfrs-r','authored':'2026-01-15',"
                + "'subject':{'reference':'Patient/capability'}}");
    }

    private String patch(String path, String contentType, String body) {
        return server.send(server.request(path)
                        .setHeader("Content-Type", contentType)
                        .method("PATCH", BodyPublishers.ofString(json(body))))
                .body();
    }

    private static String example(CapabilityStatementRestResourceSearchParamComponent parameter) {
        String value =
                switch (parameter.getType()) {
                    case DATE -> "2020-01-01";
                    case NUMBER -> "1";
                    case QUANTITY -> "1";
                    case REFERENCE -> "1";
                    case URI -> "urn:x";
                    case COMPOSITE -> parameter.getName().endsWith("quantity") ? "x$1" : "x$x";
                    default -> "x";
                };
        String name = parameter.getName().equals("_has") ? "_has:Provenance:target:agent" : parameter.getName();
        return name + "=" + encoded(value);
    }

    private static void note(List<String> failed, String call, int expected, HttpResponse<String> answer) {
        if (answer.statusCode() != expected) {
            failed.add(call + " -> " + answer.statusCode() + " " + answer.body());
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String json(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"');
    }
}
