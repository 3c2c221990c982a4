package org.charcot.worklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** What one transaction changes in the work list; of several writes to one resource the last counts. */
final class WorkChanges {

    private final Map<String, WorkItem> items = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Set<String> oldItems = new HashSet<>();
    private final Set<String> oldPeople = new HashSet<>();

    void put(Resource resource, WorkItem item, boolean isNew) {
        if (!isNew) {
            oldItems.add(reference(resource));
        }
        items.put(reference(resource), item);
    }

    void put(Patient patient, Person person) {
        forget(patient);
        people.put(person.patientId(), person);
    }

    void forget(Resource resource) {
        oldItems.add(reference(resource));
        items.remove(reference(resource));
    }

    void forget(Patient patient) {
        String id = patient.getIdElement().getIdPart();
        oldPeople.add(id);
        people.remove(id);
    }

    List<WorkItem> items() {
        return new ArrayList<>(items.values());
    }

    List<Person> people() {
        return new ArrayList<>(people.values());
    }

    /** References of items that may be in the list and are no longer so. */
    Set<String> oldItems() {
        return oldItems;
    }

    Set<String> oldPeople() {
        return oldPeople;
    }

    private static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
