package org.charcot.submission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.charcot.store.RecordVersions;
import org.jspecify.annotations.Nullable;

/**
 * The patients whose stored outcome was found right, each with what it was found right for. An outcome is a function of
 * the record and the time; where the content does not ask for the time of day, the same versions of record and outcome on
 * the same local day need not be evaluated again.
 */
public final class Settled {

    private static final long PATIENTS = 100_000;

    private final Cache<String, String> states =
            Caffeine.newBuilder().maximumSize(PATIENTS).build();
    private final boolean sameAllDay;

    /** Remembers nothing unless the content gives the same outcome at any time of a local day. */
    public Settled(boolean sameAllDay) {
        this.sameAllDay = sameAllDay;
    }

    boolean isSettled(String patientId, String state) {
        return state.equals(states.getIfPresent(patientId));
    }

    void settle(String patientId, String state) {
        if (sameAllDay) {
            states.put(patientId, state);
        }
    }

    /** What a patient's outcome depends on and what it consists of. */
    static String state(RecordVersions record, Map<String, @Nullable Long> outcome, LocalDate day) {
        Stream<String> versions = outcome.entrySet().stream().map(one -> one.getKey() + "/" + one.getValue());
        return record.fingerprint(Stream.concat(Stream.of(day.toString()), versions));
    }
}
