package org.charcot.story;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * The record of a step as if it were looked at on another day: every date lies as many days before that day as it did
 * before the step's. Months differ in length, so that a due date may come to be on the other side of the day; what
 * follows is a plan that is as right, for a course that is a few days another.
 */
final class Moved {

    private static final FhirTerser TERSER = FhirContext.forR4Cached().newTerser();

    private Moved() {}

    static PatientRecord to(LocalDate day, Story.Step step) {
        long days = ChronoUnit.DAYS.between(step.day(), day);
        List<Resource> moved = step.record().all().stream()
                .map(resource -> copy(resource, days))
                .toList();
        return PatientRecord.of((Patient) copy(step.record().patient(), days), moved);
    }

    private static Resource copy(Resource resource, long days) {
        Resource copy = resource.copy();
        TERSER.getAllPopulatedChildElementsOfType(copy, BaseDateTimeType.class)
                .forEach(date -> date.setValueAsString(moved(date, days)));
        return copy;
    }

    /** As precise as before; what is known to the month or year only lies in its middle. */
    private static String moved(BaseDateTimeType date, long days) {
        String text = date.getValueAsString();
        return switch (date.getPrecision()) {
            case YEAR ->
                LocalDate.parse(text + "-07-01").plusDays(days).toString().substring(0, 4);
            case MONTH ->
                LocalDate.parse(text + "-15").plusDays(days).toString().substring(0, 7);
            case DAY -> LocalDate.parse(text).plusDays(days).toString();
            default ->
                OffsetDateTime.parse(text)
                        .atZoneSameInstant(Story.ZONE)
                        .toLocalDateTime()
                        .plusDays(days)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atZone(ZoneId.systemDefault())
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        };
    }
}
