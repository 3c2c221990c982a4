package org.charcot.door;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charcot.door.Findings.Entry;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/**
 * The entries of one batch that the door keeps back. A batch goes on without them, and its answer gets them back in
 * their places, each with its own refusal.
 */
final class Batch {

    private static final String KEY = Batch.class.getName();

    private record Refused(Refusal refusal, List<Fault> faults) {}

    /** Original number of each entry that was refused. */
    private final Map<Integer, Refused> refused = new TreeMap<>();

    private Batch() {}

    static Batch of(RequestDetails request) {
        return (Batch) request.getUserData().computeIfAbsent(KEY, unused -> new Batch());
    }

    /** The body without the entries that have faults; the same body where none has. */
    byte[] without(byte[] body, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).faults().isEmpty()) {
                refused.put(i, new Refused(Refusal.MALFORMED, entries.get(i).faults()));
            }
        }
        if (refused.isEmpty()) {
            return body;
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(body.length);
        kept.write(body, 0, entries.get(0).start());
        boolean first = true;
        for (Entry entry : entries) {
            if (entry.faults().isEmpty()) {
                if (!first) {
                    kept.write(',');
                }
                kept.write(body, entry.start(), entry.end() - entry.start());
                first = false;
            }
        }
        int end = entries.get(entries.size() - 1).end();
        kept.write(body, end, body.length - end);
        return kept.toByteArray();
    }

    /** The original number of each entry that is still in the batch, in its order. */
    List<Integer> numbers(Bundle batch) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; numbers.size() < batch.getEntry().size(); number++) {
            if (!refused.containsKey(number)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    void refuse(int number, Refusal refusal, List<Fault> faults) {
        refused.put(number, new Refused(refusal, faults));
    }

    /** Puts the refusals in their places among the answers to the other entries. */
    void answer(Bundle response) {
        refused.forEach((number, why) -> {
            BundleEntryComponent entry = new BundleEntryComponent();
            entry.getResponse().setStatus(why.refusal().statusLine()).setOutcome(Refusal.outcome(why.faults()));
            response.getEntry().add(number, entry);
        });
    }
}
