package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleCheckTest {

    @ParameterizedTest
    @CsvSource({
        "PUT, Patient/a, , PUT, Patient/a, ",
        "PUT, Patient/a, , DELETE, /Patient/a, ",
        "PATCH, Patient/a, , PUT, Patient/a, ",
        "PUT, Patient?b=1&a=2, , PUT, Patient?a=2&b=1, ",
        "POST, Patient, a=1, POST, Patient, a=1",
        "POST, Patient, ?a=1, PUT, Patient?a=1, ",
        "POST, Patient, Patient?a=1, PUT, Patient?a=1, "
    })
    void refusesTwoEntriesAboutOneResource(
            HTTPVerb method,
            String url,
            @Nullable String condition,
            HTTPVerb otherMethod,
            String otherUrl,
            @Nullable String otherCondition) {
        Bundle bundle = new Bundle();
        bundle.addEntry(entry(method, url, condition));
        bundle.addEntry(entry(HTTPVerb.GET, "Patient/a", null));
        bundle.addEntry(entry(otherMethod, otherUrl, otherCondition));
        assertThat(BundleCheck.transaction(bundle))
                .containsExactly(new Fault(
                        IssueType.DUPLICATE,
                        "Bundle.entry[2]",
                        "Bundle.entry[0] and Bundle.entry[2] are about the same resource;"
                                + " a transaction may hold each only once, so keep one of them."));
    }

    @Test
    void refusesOneFullUrlForTwoResourcesButNotForTwoVersions() {
        Bundle bundle = new Bundle();
        bundle.addEntry(entry(HTTPVerb.POST, "Patient", null).setFullUrl("urn:uuid:1"));
        bundle.addEntry(entry(HTTPVerb.POST, "Patient", null).setFullUrl("urn:uuid:1"));
        assertThat(BundleCheck.transaction(bundle))
                .extracting(Fault::expression)
                .containsExactly("Bundle.entry[1]");
        bundle.getEntry().get(1).getResource().getMeta().setVersionId("2");
        assertThat(BundleCheck.transaction(bundle)).isEmpty();
    }

    @Test
    void takesEntriesThatAreAboutDifferentResources() {
        Bundle bundle = new Bundle();
        bundle.addEntry(entry(HTTPVerb.PUT, "Patient/a", null));
        bundle.addEntry(entry(HTTPVerb.PUT, "Patient/b", null));
        bundle.addEntry(entry(HTTPVerb.POST, "Patient", null));
        bundle.addEntry(entry(HTTPVerb.POST, "Patient", null));
        bundle.addEntry(entry(HTTPVerb.GET, "Patient/c", null));
        bundle.addEntry(entry(HTTPVerb.GET, "Patient/c", null));
        bundle.addEntry(entry(HTTPVerb.POST, "Patient/$validate", null).setResource(null));
        assertThat(BundleCheck.transaction(bundle)).isEmpty();
    }

    @Test
    void refusesEntriesThatCannotBeCarriedOut() {
        Bundle bundle = new Bundle();
        bundle.addEntry().setResource(new Patient());
        bundle.addEntry(entry(HTTPVerb.PUT, "Patient/a", null).setResource(null));
        assertThat(BundleCheck.transaction(bundle))
                .isEqualTo(List.of(
                        new Fault(
                                IssueType.REQUIRED,
                                "Bundle.entry[0].request",
                                "Bundle.entry[0].request is missing; say what is to be done by method and url."),
                        new Fault(
                                IssueType.REQUIRED,
                                "Bundle.entry[1].resource",
                                "Bundle.entry[1].resource is missing; a POST or PUT needs what is to be stored.")));
    }

    private static BundleEntryComponent entry(HTTPVerb method, String url, @Nullable String condition) {
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.setResource(new Patient());
        entry.getRequest().setMethod(method).setUrl(url).setIfNoneExist(condition);
        return entry;
    }
}
