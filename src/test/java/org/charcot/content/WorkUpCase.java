package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/** What the tests of the work-up share: the charts that they write and what they read off the outcome. */
abstract class WorkUpCase {

    static final String TODAY = "2026-03-01";
    static final String MND = "sct|37340000";
    static final String BABINSKI = "hpo|HP:0003487";
    static final String FASCICULATIONS = "hpo|HP:0002380";
    static final String CK = "2157-6";
    static final String CALCIUM = "2000-8";
    static final String PHOSPHATE = "14879-1";
    static final String PLATELETS = "777-3";
    static final List<String> STANDARD =
            List.of("14749-6", CALCIUM, PHOSPHATE, "3016-3", CK, "14682-9", "1742-6", "6690-2");

    /** Every setting other than by default; each test looks at what its own setting decides. */
    static final Content OTHERWISE = Chart.content(Map.of(
            "Blood Count Is Standard", false,
            "Either Calcium or Phosphate", false,
            "Caspr2 for Cramps Alone", true,
            "Cervical MRI Rule", "APPENDIX"));

    final Chart chart = new Chart();

    List<String> rules() {
        return chart.on(TODAY).rules();
    }

    Task only(String rule) {
        List<Task> tasks = chart.on(TODAY).tasks(rule);
        assertThat(tasks).as(rule).hasSize(1);
        return tasks.get(0);
    }

    /** {@code B:UP C:U T:?}: upper and lower motor neuron signs; what is left out is examined and free of them. */
    void regions(String signs) {
        Map<String, String> names = Map.of("B", "bulbar", "C", "cervical", "T", "thoracic", "L", "lumbosacral");
        names.forEach((letter, region) -> {
            String found = "";
            for (String part : signs.split(" ", -1)) {
                if (part.startsWith(letter + ":")) {
                    found = part.substring(2);
                }
            }
            boolean unknown = found.equals("?");
            chart.region(
                    region,
                    "2026-02-20",
                    unknown ? "unknown" : found.contains("U") ? "present" : "absent",
                    unknown ? "unknown" : found.contains("P") ? "present" : "absent");
        });
    }

    Condition known(String code, String recorded, String verification) {
        Condition condition = chart.condition(code, null);
        condition.setRecordedDateElement(new DateTimeType(recorded));
        condition.setVerificationStatus(verification(verification));
        return condition;
    }

    static CodeableConcept verification(String code) {
        return new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/condition-ver-status", code, null));
    }

    void muscle(String muscle, String found) {
        Observation emg = chart.observation("assessment|needle-emg", "2026-02-22", "unknown");
        emg.setDataAbsentReason(null);
        emg.setBodySite(Chart.concept("muscle|" + muscle));
        Chart.component(emg, "motor-sign|fibrillation-or-positive-sharp-wave", found);
        Chart.component(emg, "motor-sign|chronic-neurogenic-change", found);
        Chart.component(emg, "motor-sign|side", "sct|24028007");
    }

    ServiceRequest emgOrder() {
        return order("loinc|18749-2", null);
    }

    ServiceRequest order(String code, @Nullable String day) {
        ServiceRequest order = new ServiceRequest();
        order.setStatus(ServiceRequestStatus.ACTIVE);
        order.setIntent(ServiceRequestIntent.ORDER);
        order.setCode(Chart.concept(code));
        order.setAuthoredOnElement(day == null ? null : new DateTimeType(day));
        return chart.add(order);
    }

    static ServiceRequest request(Result result, Reference reference) {
        return result.all(ServiceRequest.class).stream()
                .filter(request -> reference
                        .getReference()
                        .equals("ServiceRequest/" + request.getIdElement().getIdPart()))
                .findFirst()
                .orElseThrow();
    }

    static List<ServiceRequest> below(Result result, ServiceRequest order) {
        return result.all(ServiceRequest.class).stream()
                .filter(request -> request.getBasedOnFirstRep()
                        .getReference()
                        .equals("ServiceRequest/" + order.getIdElement().getIdPart()))
                .toList();
    }

    static List<String> notes(Task task) {
        return task.getNote().stream().map(Annotation::getText).toList();
    }

    static List<String> citations(ServiceRequest request) {
        return request.getExtensionsByUrl("https://charcot.health/fhir/StructureDefinition/citation").stream()
                .map(extension -> ((RelatedArtifact) extension.getValue()).getCitation())
                .toList();
    }
}
