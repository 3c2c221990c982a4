package org.charcot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** A form filler that is not ours, LHC-Forms of the US National Library of Medicine, answers our ALSFRS-R. */
class ForeignFillerIT extends BrowserIT {

    private static final String ORIGIN = "http://filler.example";
    private static final Path FILES = Path.of(System.getProperty("user.home"), ".cache/charcot-browser/lforms-40.1.3");
    private static final String HOST =
            """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Filler</title>
            <link rel="icon" href="data:,"><link rel="stylesheet" href="/webcomponent/styles.css"></head>
            <body><div id="form"></div><script src="/webcomponent/assets/lib/zone.min.js"></script>
            <script src="/webcomponent/lhc-forms.js"></script><script src="/fhir/R4/lformsFHIR.min.js"></script></body>
            </html>""";

    private final FhirContext fhir = FhirContext.forR4Cached();

    @Test
    void itRendersOurScaleAndItsResponseIsAcceptedAndScored() throws IOException {
        Page page = person(Screen.LAPTOP);
        page.route(ORIGIN + "/**", route -> {
            String path = URI.create(route.request().url()).getPath();
            route.fulfill(
                    path.equals("/")
                            ? new FulfillOptions().setContentType("text/html").setBody(HOST)
                            : new FulfillOptions().setPath(FILES.resolve(path.substring(1))));
        });
        page.navigate(ORIGIN + "/");
        String questionnaire = server().get("Questionnaire/alsfrs-r").body();
        page.evaluate(
                "text => LForms.Util.addFormToPage(JSON.parse(text), 'form', {fhirVersion: 'R4'})", questionnaire);
        Map<String, Integer> choices = new TreeMap<>(Map.of("1", 0, "2", 1, "3", 2, "4", 3, "gastrostomy", 0, "5b", 4));
        choices.putAll(Map.of("6", 0, "7", 1, "8", 2, "9", 3, "10", 4, "11", 0, "12", 1));
        // The question that decides which of the two forms of question 5 there is comes first.
        for (String linkId : List.of("gastrostomy", "1", "2", "3", "4", "5b", "6", "7", "8", "9", "10", "11", "12")) {
            Locator question = page.locator("[id='item-" + linkId + "/1']");
            question.locator("input[type=radio]").nth(choices.get(linkId)).click();
        }
        assertThat(page.locator("[id='item-5a/1'] input[type=radio]").count()).isZero();
        shot(page, "foreign-filler");
        String filled =
                (String) page.evaluate("JSON.stringify(LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'))");
        QuestionnaireResponse response = fhir.newJsonParser().parseResource(QuestionnaireResponse.class, filled);
        assertThat(response.getItem().stream()
                        .filter(item -> item.getLinkId().equals("total"))
                        .map(item -> ((IntegerType) item.getAnswerFirstRep().getValue()).getValue()))
                .as("what the filler calculated from our expressions")
                .containsExactly(27);
        response.setSubject(new Reference("Patient/demo-06"));
        response.setId("from-a-foreign-filler");
        HttpResponse<String> stored = server().put(
                        "QuestionnaireResponse/from-a-foreign-filler",
                        fhir.newJsonParser().encodeResourceToString(response));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
        assertThat(scores()).containsExactlyInAnyOrder(27, 9, 5, 6, 7);
    }

    /** The total and the four sub-scores that the server made of the response. */
    private List<Integer> scores() {
        String evaluated = server().post("Patient/demo-06/$evaluate", "").body();
        return fhir.newJsonParser().parseResource(Bundle.class, evaluated).getEntry().stream()
                .map(entry -> entry.getResource())
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(score -> score.getDerivedFrom().stream()
                        .anyMatch(from -> from.getReference().endsWith("from-a-foreign-filler")))
                .filter(score -> score.hasValueQuantity()
                        && score.getValueQuantity().getCode().equals("{score}")
                        && !score.hasMethod()
                        && isSum(score))
                .map(score -> score.getValueQuantity().getValue().intValueExact())
                .toList();
    }

    private static boolean isSum(Observation score) {
        return score.getCode().getCoding().stream()
                .anyMatch(coding -> coding.getCode().equals("82953-1")
                        || List.of("bulbar", "fine-motor", "gross-motor", "respiratory")
                                .contains(coding.getCode()));
    }
}
