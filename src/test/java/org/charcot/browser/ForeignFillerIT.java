package org.charcot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/**
 * Form fillers that are not ours answer our ALSFRS-R: LHC-Forms of the US National Library of Medicine, and Smart Forms of
 * the Australian e-Health Research Centre.
 */
class ForeignFillerIT extends BrowserIT {

    private static final String ORIGIN = "http://filler.example";
    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache/charcot-browser");
    private static final String LHC_FORMS =
            """
            <link rel="stylesheet" href="/webcomponent/styles.css"></head>
            <body><div id="form"></div><script src="/webcomponent/assets/lib/zone.min.js"></script>
            <script src="/webcomponent/lhc-forms.js"></script><script src="/fhir/R4/lformsFHIR.min.js"></script>""";
    private static final String SMART_FORMS =
            """
            <link rel="stylesheet" href="/smart-forms.css"></head>
            <body><div id="form"></div><script src="/smart-forms.js"></script>""";

    /** Of each question the choice that is taken, counted from 0; those with five choices lose so many points. */
    private static final List<Map.Entry<String, Integer>> CHOICES = List.of(
            // The question that decides which of the two forms of question 5 there is comes first.
            Map.entry("gastrostomy", 0),
            Map.entry("1", 0),
            Map.entry("2", 1),
            Map.entry("3", 2),
            Map.entry("4", 3),
            Map.entry("5b", 4),
            Map.entry("6", 0),
            Map.entry("7", 1),
            Map.entry("8", 2),
            Map.entry("9", 3),
            Map.entry("10", 4),
            Map.entry("11", 0),
            Map.entry("12", 1));

    private final FhirContext fhir = FhirContext.forR4Cached();

    @Test
    void lhcFormsRendersOurScaleAndItsResponseIsAcceptedAndScored() {
        Page page = filler("lforms-40.1.3", LHC_FORMS);
        page.evaluate(
                "text => LForms.Util.addFormToPage(JSON.parse(text), 'form', {fhirVersion: 'R4'})", questionnaire());
        fill(page, "[id='item-%s/1']");
        shot(page, "foreign-filler-lhc-forms");
        QuestionnaireResponse filled =
                parse(page.evaluate("JSON.stringify(LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'))"));
        assertThat(total(filled)).as("what it calculated from our expressions").containsExactly(27);
        acceptedAndScored(filled, "demo-06");
    }

    @Test
    void smartFormsRendersOurScaleAndItsResponseIsAcceptedAndScored() {
        Page page = filler("smart-forms-1.4.0", SMART_FORMS);
        page.evaluate("text => fill(JSON.parse(text))", questionnaire());
        fill(page, "[data-linkid='%s']");
        shot(page, "foreign-filler-smart-forms");
        QuestionnaireResponse filled = parse(page.evaluate("filled()"));
        // It cannot: its FHIRPath has weight(), but not the %questionnaire in which that looks. The server adds up
        // anyway.
        assertThat(total(filled)).as("what it calculated from our expressions").isEmpty();
        acceptedAndScored(filled, "demo-08");
    }

    /** A page of another site that has the files of the filler and nothing else. */
    private Page filler(String name, String body) {
        Page page = person(Screen.LAPTOP);
        page.route(ORIGIN + "/**", route -> {
            String path = URI.create(route.request().url()).getPath();
            route.fulfill(
                    path.equals("/")
                            ? new FulfillOptions()
                                    .setContentType("text/html")
                                    .setBody("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                                            + "<title>Filler</title><link rel=\"icon\" href=\"data:,\">" + body
                                            + "</body></html>")
                            : new FulfillOptions().setPath(CACHE.resolve(name).resolve(path.substring(1))));
        });
        page.navigate(ORIGIN + "/");
        return page;
    }

    private static String questionnaire() {
        return server().get("Questionnaire/alsfrs-r").body();
    }

    private static void fill(Page page, String question) {
        for (Map.Entry<String, Integer> choice : CHOICES) {
            page.locator(question.formatted(choice.getKey()))
                    .locator("input[type=radio]")
                    .nth(choice.getValue())
                    .click();
        }
        page.locator(question.formatted("5a"))
                .locator("input[type=radio]")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private QuestionnaireResponse parse(Object filled) {
        return fhir.newJsonParser().parseResource(QuestionnaireResponse.class, (String) filled);
    }

    private static List<Integer> total(QuestionnaireResponse response) {
        return response.getItem().stream()
                .filter(item -> item.getLinkId().equals("total"))
                .map(item -> ((IntegerType) item.getAnswerFirstRep().getValue()).getValue())
                .toList();
    }

    private void acceptedAndScored(QuestionnaireResponse response, String patient) {
        String id = "filled-elsewhere-for-" + patient;
        // What the site around a filler adds: whose it is, that it is finished, and when.
        response.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.COMPLETED);
        if (!response.hasAuthored()) {
            response.setAuthored(Date.from(Instant.now()));
        }
        response.setSubject(new Reference("Patient/" + patient));
        response.setId(id);
        HttpResponse<String> stored =
                server().put("QuestionnaireResponse/" + id, fhir.newJsonParser().encodeResourceToString(response));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
        assertThat(scores(patient, id)).containsExactlyInAnyOrder(27, 9, 5, 6, 7);
    }

    /** The total and the four sub-scores that the server made of the response. */
    private List<Integer> scores(String patient, String response) {
        String evaluated =
                server().post("Patient/" + patient + "/$evaluate", "").body();
        return fhir.newJsonParser().parseResource(Bundle.class, evaluated).getEntry().stream()
                .map(entry -> entry.getResource())
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(score -> score.getDerivedFrom().stream()
                        .anyMatch(from -> from.getReference().endsWith(response)))
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
