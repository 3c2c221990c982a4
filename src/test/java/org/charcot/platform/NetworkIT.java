package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/**
 * Holds invariant 9 while a server starts and works: the JDK asks its proxy selector before it opens a connection or looks
 * up a name, whoever in the process wants one. What is sent names addresses wherever FHIR has a place for one.
 */
class NetworkIT {

    private static final class Asked extends ProxySelector {

        private final Set<URI> targets = ConcurrentHashMap.newKeySet();

        @Override
        public List<Proxy> select(URI target) {
            targets.add(target);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI target, SocketAddress proxy, IOException failure) {
            targets.add(target);
        }
    }

    @Test
    void invariant9_nothingOpensANetworkConnection() throws IOException {
        ProxySelector usual = ProxySelector.getDefault();
        Asked asked = new Asked();
        ProxySelector.setDefault(asked);
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerForTests server = ServerForTests.start(ServerForTests.temporaryDirectory())) {
            String address = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/fhir";
            send(server, address);
            send(server, "http://fhir.example.org/fhir");
            assertThat(asked.targets)
                    .as("the connections of this test itself are seen")
                    .isNotEmpty()
                    .allSatisfy(target -> assertThat(target.getPort())
                            .as(target.toString())
                            .isEqualTo(server.root().getPort()));
            elsewhere.setSoTimeout(1);
            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        } finally {
            ProxySelector.setDefault(usual);
        }
    }

    private static void send(ServerForTests server, String address) {
        server.put("Patient/network", text("{'resourceType':'Patient','id':'network'}", address));
        for (String body : List.of(
                "{'resourceType':'Patient','photo':[{'url':'@/photo.png'}],'extension':[{'url':'@/extension',"
                        + "'valueBoolean':true}],'text':{'status':'generated','div':'<div xmlns=\\'"
                        + "http://www.w3.org/1999/xhtml\\'><img src=\\'@/a.png\\'/></div>'}}",
                "{'resourceType':'Observation','meta':{'profile':['@/StructureDefinition/p']},'status':'final','code':"
                        + "{'coding':[{'system':'@/CodeSystem/c','code':'a'}]},'subject':{'reference':'Patient/network'},"
                        + "'performer':[{'reference':'@/Practitioner/p'}]}",
                "{'resourceType':'QuestionnaireResponse','questionnaire':'@/Questionnaire/q','status':'completed',"
                        + "'authored':'2026-01-01','subject':{'reference':'Patient/network'}}",
                "{'resourceType':'ValueSet','url':'@/ValueSet/v','status':'active','compose':{'include':[{'valueSet':"
                        + "['@/ValueSet/w']}]}}",
                "{'resourceType':'Questionnaire','url':'@/Questionnaire/q','status':'active','derivedFrom':"
                        + "['@/Questionnaire/r'],'item':[{'linkId':'1','type':'choice','answerValueSet':'@/ValueSet/v'}]}",
                "{'resourceType':'PlanDefinition','url':'@/PlanDefinition/p','status':'active','library':['@/Library/l'],"
                        + "'action':[{'definitionCanonical':'@/PlanDefinition/q'}]}",
                "{'resourceType':'Library','url':'@/Library/l','status':'active','type':{'text':'t'},'content':[{"
                        + "'contentType':'text/cql','url':'@/l.cql'}]}",
                "{'resourceType':'StructureDefinition','id':'network','url':'@/StructureDefinition/p','name':'P','status':"
                        + "'active','kind':'resource','abstract':false,'type':'Patient','derivation':'constraint',"
                        + "'baseDefinition':'@/StructureDefinition/base','differential':{'element':[{'id':'Patient',"
                        + "'path':'Patient'}]}}",
                "{'resourceType':'Subscription','status':'requested','reason':'r','criteria':'Observation?','channel':{"
                        + "'type':'rest-hook','endpoint':'@/hook'}}",
                "{'resourceType':'DocumentReference','status':'current','content':[{'attachment':{'url':'@/a.pdf'}}]}")) {
            String json = text(body, address);
            String type = json.replaceFirst("\\{\"resourceType\":\"(\\w+)\".*", "$1");
            server.post(type, json);
            server.post(type + "/$validate", json);
        }
        server.post(
                "",
                text(
                        "{'resourceType':'Bundle','type':'batch','entry':[{'fullUrl':'@/Patient/1','resource':{'resourceType':"
                                + "'Patient'},'request':{'method':'POST','url':'Patient'}},{'request':{'method':'GET','url':"
                                + "'@/Patient/1'}}]}",
                        address));
        server.send(server.request("Patient")
                .setHeader("Content-Type", "application/fhir+xml")
                .POST(BodyPublishers.ofString("<!DOCTYPE Patient SYSTEM '" + address + "/patient.dtd'>"
                        + "<Patient xmlns='http://hl7.org/fhir'/>")));
        server.send(server.request("Patient")
                .setHeader("Content-Type", "application/fhir+xml")
                .POST(BodyPublishers.ofString("<Patient xmlns='http://hl7.org/fhir' xmlns:xsi="
                        + "'http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='http://hl7.org/fhir "
                        + address
                        + "/patient.xsd'><active value='true'/></Patient>")));
        String encoded = URLEncoder.encode(address, StandardCharsets.UTF_8);
        for (String path : List.of(
                "ValueSet/$expand?url=@/ValueSet/v",
                "ValueSet/$validate-code?url=@/ValueSet/v&system=@/CodeSystem/c&code=a",
                "CodeSystem/$lookup?system=@/CodeSystem/c&code=a",
                "CodeSystem/$subsumes?system=@/CodeSystem/c&codeA=a&codeB=b",
                "ConceptMap/$translate?url=@/ConceptMap/m&system=@/CodeSystem/c&code=a",
                "PlanDefinition/$apply?canonical=@/PlanDefinition/p&subject=Patient/network",
                "Questionnaire/$populate?canonical=@/Questionnaire/q&subject=Patient/network",
                "StructureDefinition/network/$snapshot",
                "Observation?subject=@/Patient/1",
                "Observation?code:in=@/ValueSet/v",
                "Patient/network/$everything",
                "metadata")) {
            server.get(path.replace("@", encoded));
        }
        server.post("Patient/network/$evaluate", "");
        for (String page : List.of("", "patients/network", "rules", "questionnaires", "actuator/health")) {
            server.send(HttpRequest.newBuilder(server.root().resolve(page)));
        }
    }

    /** Single quotes stand for double ones, and the at sign for the address. */
    private static String text(String body, String address) {
        return body.replace("\\'", "\u0001")
                .replace('\'', '"')
                .replace("\u0001", "'")
                .replace("@", address);
    }
}
