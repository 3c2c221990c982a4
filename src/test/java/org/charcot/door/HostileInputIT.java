package org.charcot.door;

import static org.charcot.door.BadInput.assertRefused;
import static org.charcot.door.BadInput.bad;

import java.util.stream.Stream;
import org.charcot.door.BadInput.Line;
import org.charcot.platform.ServerForTests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities, scripts and addresses that somebody hopes will be acted on. */
class HostileInputIT {

    private final ServerForTests server = ServerForTests.shared();

    static Stream<Line> hostile() {
        return Stream.of(
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
    @MethodSource("hostile")
    void whatWouldActIsRefusedByNameOfThePlace(Line line) {
        assertRefused(server, line);
    }

    private static String narrative(String html) {
        return "{'resourceType':'Patient','text':{'status':'generated','div':'<div xmlns=\\'http://www.w3.org/1999/xhtml\\'>"
                + html.replace("'", "\\'") + "</div>'}}";
    }
}
