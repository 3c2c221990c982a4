package org.charcot.living;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Resource;

/**
 * One way in which a patient's facts can arrive.
 *
 * @param order the facts that stay and the ones that are withdrawn later, each by its number, in the order of arrival
 * @param sizes how many go into each submission, over and over; 1 is a single PUT, more are a transaction
 * @param repeated facts that are submitted a second time
 * @param deleted of the facts that are withdrawn, those that are deleted; the rest become entered in error
 */
record PlanStory(List<Integer> order, List<Integer> sizes, Set<Integer> repeated, Set<Integer> deleted) {

    /** Facts that hold in the end: findings, EMG, course, disease, riluzole, responses, and some measurements. */
    static final int STAYING = 26;

    /** Facts that are withdrawn: they would change categories, findings and the riluzole plan if they counted. */
    static final int WITHDRAWN = 4;

    static Arbitrary<PlanStory> any() {
        Arbitrary<List<Integer>> orders = Arbitraries.shuffle(
                Stream.iterate(0, n -> n + 1).limit(STAYING + WITHDRAWN).toList());
        Arbitrary<List<Integer>> sizes =
                Arbitraries.integers().between(1, 12).list().ofMinSize(1).ofMaxSize(5);
        Arbitrary<Set<Integer>> repeated =
                Arbitraries.integers().between(0, STAYING - 1).set().ofMaxSize(5);
        Arbitrary<Set<Integer>> deleted = Arbitraries.integers()
                .between(STAYING, STAYING + WITHDRAWN - 1)
                .set()
                .ofMaxSize(WITHDRAWN);
        return Combinators.combine(orders, sizes, repeated, deleted).as(PlanStory::new);
    }

    /** The statuses that a person can give a task. */
    static Arbitrary<String> decisions() {
        return Arbitraries.of(
                "received", "accepted", "in-progress", "on-hold", "completed", "rejected", "failed", "cancelled");
    }

    /** All facts of the story's patient, without the Patient, by their number. */
    static List<Resource> facts(String patientId, LocalDate today) {
        List<Resource> staying = SyntheticPatient.resources(patientId, today, STAYING + 1);
        List<Resource> withdrawn = SyntheticPatient.resources(patientId + "-withdrawn", today, STAYING + 1).stream()
                .filter(resource -> Stream.of("-measurement-0", "-region-bulbar", "-emg-tongue", "-disease")
                        .anyMatch(resource.getIdElement().getIdPart()::endsWith))
                .map(resource -> asFactOf(patientId, resource))
                .toList();
        return Stream.concat(staying.stream().skip(1), withdrawn.stream()).toList();
    }

    private static Resource asFactOf(String patientId, Resource resource) {
        if (resource instanceof Observation observation) {
            observation.getSubject().setReference("Patient/" + patientId);
            if (observation.hasValueQuantity()) {
                // Far above the upper end of its reference range: stops riluzole if it counts.
                observation.getValueQuantity().setValue(BigDecimal.valueOf(900));
            }
        } else if (resource instanceof Condition condition) {
            condition.getSubject().setReference("Patient/" + patientId);
        }
        return resource;
    }

    /** Sends the story to a server on which the patient has no facts. */
    void tell(FhirClient client, List<Resource> facts) {
        int next = 0;
        for (int n = 0; next < order.size(); n++) {
            int size = Math.min(sizes.get(n % sizes.size()), order.size() - next);
            List<Resource> submission =
                    order.subList(next, next + size).stream().map(facts::get).toList();
            if (size == 1) {
                client.put(submission.get(0));
            } else {
                client.post("", FhirClient.text(SyntheticPatient.transaction(submission)));
            }
            next += size;
        }
        for (int fact : repeated) {
            client.put(facts.get(fact));
        }
        for (int fact = STAYING; fact < STAYING + WITHDRAWN; fact++) {
            withdraw(client, facts.get(fact), deleted.contains(fact));
        }
    }

    private static void withdraw(FhirClient client, Resource fact, boolean delete) {
        if (delete) {
            client.delete(fact);
        } else if (fact instanceof Observation observation) {
            client.put(observation.copy().setStatus(ObservationStatus.ENTEREDINERROR));
        } else if (fact instanceof Condition condition) {
            Condition wrong = condition.copy();
            wrong.setClinicalStatus(null)
                    .getVerificationStatus()
                    .addCoding()
                    .setSystem("http://terminology.hl7.org/CodeSystem/condition-ver-status")
                    .setCode("entered-in-error");
            client.put(wrong);
        }
    }

    /** Deletes every fact of the patient, told or not. */
    static void forget(FhirClient client, List<Resource> facts) {
        Bundle deletes = SyntheticPatient.transaction(facts);
        deletes.getEntry().forEach(entry -> {
            entry.setResource(null).setFullUrl(null);
            entry.getRequest().setMethod(HTTPVerb.DELETE);
        });
        client.post("", FhirClient.text(deletes));
    }

    static Set<String> ids(List<Resource> facts) {
        return facts.stream().map(fact -> fact.getIdElement().getIdPart()).collect(Collectors.toSet());
    }
}
