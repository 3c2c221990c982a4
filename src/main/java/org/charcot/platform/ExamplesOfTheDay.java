package org.charcot.platform;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charcot.catalogue.Examples;
import org.charcot.catalogue.Examples.Shown;
import org.charcot.content.Content;
import org.charcot.record.EvaluationTime;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;

/** The examples of the catalogue of rules as they are today, computed when somebody asks for them. */
final class ExamplesOfTheDay {

    /** Small records, each of which says what it shows. */
    private static final String EXAMPLES = "content/profiles/example/Bundle-rule-examples.json";

    private final FhirContext fhirContext;
    private final Content content;
    private final Clock clock;
    private final ZoneId clinicZone;
    private @Nullable LocalDate day;
    private Map<String, Shown> known = Map.of();

    ExamplesOfTheDay(FhirContext fhirContext, Content content, Clock clock, ZoneId clinicZone) {
        this.fhirContext = fhirContext;
        this.content = content;
        this.clock = clock;
        this.clinicZone = clinicZone;
    }

    synchronized Map<String, Shown> get() {
        EvaluationTime time = new EvaluationTime(clock.instant(), clinicZone);
        if (!time.today().equals(day)) {
            List<Bundle> examples = Stream.of(EXAMPLES, DemonstrationCohort.FILE)
                    .map(file -> PackagedBundle.read(fhirContext, file))
                    .toList();
            known = Examples.of(fhirContext, content, examples, time);
            day = time.today();
        }
        return known;
    }
}
