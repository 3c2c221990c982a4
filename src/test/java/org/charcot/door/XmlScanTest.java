package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.charcot.door.Expected.Strictness;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlScanTest {

    private static final Scans SCANS =
            new Scans(FhirContext.forR4Cached(), new RequestLimits(20_000_000, 5_000_000, 64, 2_000, 10_000, 40, 30));
    private static final String SOUND = "<status value='final'/><code><text value='weight'/></code>";

    @Test
    void findsNothingInWhatIsSound() {
        assertThat(faults("<id value='a'/><text><status value='generated'/><div xmlns='http://www.w3.org/1999/xhtml'>"
                        + "<p style='color: red'>5 <b>kg</b></p></div></text>"
                        + "<contained><Patient><id value='a'/><link><other><reference value='#'/></other><type value='refer'/></link></Patient></contained>"
                        + "<contained><Patient><name><given value='A'/><given value='B'/></name></Patient></contained>"
                        + "<extension url='http://a'><valueBoolean value='true'/></extension>" + SOUND
                        + "<focus><reference value='#a'/></focus>"
                        + "<effectiveDateTime id='x' value='2026-02-28T10:00:00Z'/>"
                        + "<valueQuantity><value value='1.5e-3'/></valueQuantity>"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            <wieght value='1'/>                                          | Observation.wieght                       | is not an element of FHIR R4
            <issued valu='a'/>                                           | Observation.issued.valu                  | is not an element of FHIR R4
            <component><valueInteger value='1'/></component>             | Observation.component[0].code            | is missing, but FHIR R4 requires it
            <component/>                                                 | Observation.component[0]                 | is empty
            <method><text value='a'/></method><method><text value='b'/></method> | Observation.method              | does not repeat; keep one of them
            <valueString value=''/>                                      | Observation.value.ofType(string)         | is an empty text
            <valueString value='a'/><valueInteger value='1'/>            | Observation.value.ofType(integer)        | is a second value of a choice
            <valueQuantity><value value='38,5'/></valueQuantity>         | Observation.value.ofType(Quantity).value | must be a decimal number
            <valueDateTime value='2026-10-25T02:30:00'/>                 | Observation.value.ofType(dateTime)       | has a time but no time zone
            <method>text<text value='a'/></method>                       | Observation.method                       | holds text
            <extension url=' '><valueString value='a'/></extension>      | Observation.extension[0].url             | is an empty text
            <method id=''><text value='a'/></method>                     | Observation.method.id                    | is an empty text
            <extension><valueString value='a'/></extension>              | Observation.extension[0].url             | is missing, but FHIR R4 requires it
            <contained><Patient><gender value='x'/></Patient></contained> | Observation.contained[0].gender         | must be one of female | male | other | unknown
            <contained><Patient><id value='a'/><link><other><reference value='#b'/></other><type value='refer'/></link></Patient></contained> | Observation.contained[0].link[0].other.reference | refers to the contained resource #b, which is not there
            <focus><reference value='#a'/></focus>                       | Observation.focus[0].reference           | refers to the contained resource #a, which is not there
            <contained/>                                                 | Observation.contained[0]                 | holds no resource
            <text><status value='generated'/><div xmlns='http://www.w3.org/1999/xhtml'><p onclick='a()'/></div></text> | Observation.text.div | holds the attribute onclick
            """)
    void namesTheElementTheRuleAndThePlace(String element, String expression, String text) {
        assertThat(faults(SOUND + element)).singleElement().satisfies(fault -> {
            assertThat(fault.expression()).isEqualTo(expression);
            assertThat(fault.text()).startsWith(expression + " " + text).matches(".* \\(line 1, column \\d+\\)\\.");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <valueQuantity><value value="1e1000000"/></valueQuantity> | is a number of more than 40 characters or with an exponent beyond 30
            <valueQuantity><value value="1e-0031"/></valueQuantity>   | is a number of more than 40 characters or with an exponent beyond 30
            <issued value="&foo;"/>                                   | The body is not XML
            <issued                                                   | The body is not XML
            """)
    void refusesAtOnceWhatCannotBeTrusted(String element, String text) {
        assertThatThrownBy(() -> faults(element))
                .isInstanceOfSatisfying(InvalidRequestException.class, refusal -> assertThat(
                                ((OperationOutcome) refusal.getOperationOutcome()).getIssue())
                        .singleElement()
                        .satisfies(issue -> assertThat(issue.getDiagnostics()).contains(text)));
    }

    private static List<Fault> faults(String elements) {
        String body = "<Observation xmlns='http://hl7.org/fhir'>" + elements + "</Observation>";
        return SCANS.xml(body.getBytes(StandardCharsets.UTF_8), new Expected("", Strictness.STRUCTURE))
                .faults();
    }
}
