package org.charcot.logic;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.charcot.record.Countable;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.fhir.model.R4FhirModelResolver;
import org.opencds.cqf.cql.engine.model.CachingModelResolverDecorator;
import org.opencds.cqf.cql.engine.runtime.Date;
import org.opencds.cqf.cql.engine.runtime.DateTime;
import org.opencds.cqf.cql.engine.runtime.Precision;

/**
 * FHIR R4 elements for the CQL engine, with every moment in the clinic's zone: a day that CQL takes from a moment is
 * then the clinic's day, and a date without a time does not depend on the zone of the machine.
 */
final class CqlModel extends CachingModelResolverDecorator {

    /** Shared: building one reads the whole FHIR model. */
    private static final R4FhirModelResolver FHIR = new PlainPaths();

    private final ZoneId clinicZone;

    /** What has been read, by the element it was read from: the engine parses the text of it anew each time. */
    private final IdentityHashMap<Object, DateTime> moments = new IdentityHashMap<>();

    CqlModel(ZoneId clinicZone) {
        super(FHIR);
        this.clinicZone = clinicZone;
    }

    @Override
    public @Nullable Object resolvePath(@Nullable Object target, @Nullable String path) {
        DateTime known = target instanceof BaseDateTimeType ? moments.get(target) : null;
        if (known != null && "value".equals(path)) {
            return known;
        }
        Object value = super.resolvePath(target, path);
        if (value instanceof Date day
                && !Countable.is(Objects.requireNonNull(day.getDate()).getYear())) {
            return null;
        }
        if (value instanceof DateTime read) {
            if (!Countable.is(Objects.requireNonNull(read.getDateTime()).getYear())) {
                return null;
            }
            DateTime moment = inClinicZone(read);
            if (target instanceof BaseDateTimeType && "value".equals(path)) {
                moments.put(target, moment);
            }
            return moment;
        }
        return value;
    }

    private DateTime inClinicZone(DateTime moment) {
        OffsetDateTime dateTime = Objects.requireNonNull(moment.getDateTime());
        Precision precision = Objects.requireNonNull(moment.getPrecision());
        if (precision.toDateTimeIndex() > Precision.DAY.toDateTimeIndex()) {
            return new DateTime(dateTime.atZoneSameInstant(clinicZone).toOffsetDateTime(), precision);
        }
        LocalDate day = dateTime.toLocalDate();
        return new DateTime(day.atStartOfDay(clinicZone).toOffsetDateTime(), precision);
    }

    /**
     * The stock resolver, without the regular expression it builds for every access: a path of one step, which is all
     * that compiled CQL has, needs no splitting.
     */
    static final class PlainPaths extends R4FhirModelResolver {

        PlainPaths() {
            super(CqlLibraries.fhir());
        }

        @Override
        public @Nullable Object resolvePath(@Nullable Object target, @Nullable String path) {
            boolean oneStep = path != null && path.indexOf('.') < 0 && path.indexOf('[') < 0;
            return oneStep ? resolveProperty(target, path) : super.resolvePath(target, path);
        }
    }
}
