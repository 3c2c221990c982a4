package org.charcot.catalogue;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charcot.content.Content;
import org.charcot.plan.Desired;
import org.charcot.plan.Outcome;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.instance.model.api.IBaseReference;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** For whom among some patients each rule produces something. */
public final class Examples {

    private Examples() {}

    /**
     * The names of the patients by rule.
     *
     * @param cohort patients with their records
     */
    public static Map<String, List<String>> of(
            FhirContext fhirContext, Content content, Bundle cohort, EvaluationTime time) {
        List<Resource> resources = cohort.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .toList();
        Map<String, List<String>> examples = new TreeMap<>();
        for (Resource resource : resources) {
            if (resource instanceof Patient patient) {
                PatientRecord record = PatientRecord.of(patient, of(fhirContext, resources, patient));
                String name = patient.getNameFirstRep().getNameAsSingleString();
                for (String rule : rules(content.evaluate(record, time))) {
                    examples.computeIfAbsent(rule, unused -> new ArrayList<>()).add(name);
                }
            }
        }
        return examples;
    }

    private static List<Resource> of(FhirContext fhirContext, List<Resource> resources, Patient patient) {
        String reference = "Patient/" + patient.getIdElement().getIdPart();
        return resources.stream()
                .filter(resource -> fhirContext.newTerser().getAllResourceReferences(resource).stream()
                        .map(found -> found.getResourceReference())
                        .map(IBaseReference::getReferenceElement)
                        .anyMatch(target -> reference.equals(target.getValue())))
                .toList();
    }

    private static Set<String> rules(Outcome outcome) {
        Set<String> rules = new TreeSet<>();
        if (outcome instanceof Outcome.Plan plan) {
            for (Desired desired : plan.desired()) {
                CodeableConcept reason = desired.resource() instanceof Task task
                        ? task.getReasonCode()
                        : desired.resource() instanceof DetectedIssue issue
                                ? issue.getCode()
                                : desired.resource() instanceof Observation observation
                                        ? observation.getMethod()
                                        : new CodeableConcept();
                reason.getCoding().forEach(coding -> rules.add(coding.getCode()));
            }
        }
        return rules;
    }
}
