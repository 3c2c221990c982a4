package org.charcot.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Resource;

/**
 * Remembers the last outcome of the patients seen last. An outcome is a function of the record and, for content that does
 * not ask for the time of day, of the local day: the same versions on the same day need not be evaluated again.
 */
public final class RememberingEvaluator implements Evaluator {

    /** An outcome of a long record takes about a megabyte. */
    private static final long PATIENTS = 64;

    private record Remembered(String versions, LocalDate day, Outcome outcome) {}

    private final Evaluator evaluator;
    private final Cache<String, Remembered> last =
            Caffeine.newBuilder().maximumSize(PATIENTS).build();

    /** @param evaluator gives the same outcome for the same record at any time of one local day */
    public RememberingEvaluator(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    @Override
    public Outcome evaluate(PatientRecord record, EvaluationTime time) {
        String versions = versions(record);
        Remembered known = last.getIfPresent(record.patientId());
        if (known != null
                && known.day().equals(time.today())
                && known.versions().equals(versions)) {
            return known.outcome();
        }
        Outcome outcome = evaluator.evaluate(record, time);
        last.put(record.patientId(), new Remembered(versions, time.today(), outcome));
        return outcome;
    }

    private static String versions(PatientRecord record) {
        StringBuilder versions = new StringBuilder();
        for (Resource resource : record.all()) {
            versions.append(resource.fhirType())
                    .append('/')
                    .append(resource.getIdElement().getIdPart())
                    .append('/')
                    .append(resource.getMeta().getVersionId())
                    .append('\n');
        }
        return versions.toString();
    }
}
