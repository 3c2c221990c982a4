package org.charcot.platform;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.PreferReturnEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.charcot.outcome.Reconciler;
import org.charcot.plan.Desired;
import org.charcot.plan.Evaluator;
import org.charcot.plan.Outcome;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.charcot.store.DerivedResource;
import org.charcot.store.PatientStore;
import org.charcot.submission.Evaluated;
import org.charcot.submission.Evaluations;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** {@code Patient/[id]/$evaluate}: evaluates now, waits, and answers with the whole derived outcome. */
final class EvaluateProvider {

    private final Evaluations evaluations;
    private final Evaluator evaluator;
    private final PatientStore patients;
    private final Reconciler reconciler;
    private final Clock clock;
    private final ZoneId clinicZone;

    /** Answers by what they were found right for, which names every version that is in them. */
    private final RememberedJson remembered = new RememberedJson();

    EvaluateProvider(
            Evaluations evaluations,
            Evaluator evaluator,
            PatientStore patients,
            Reconciler reconciler,
            Clock clock,
            ZoneId clinicZone) {
        this.evaluations = evaluations;
        this.evaluator = evaluator;
        this.patients = patients;
        this.reconciler = reconciler;
        this.clock = clock;
        this.clinicZone = clinicZone;
    }

    /**
     * Evaluates one patient.
     *
     * @param asOf replays with what was in force at that instant, storing nothing
     * @param dryRun computes what would be stored, storing nothing
     */
    @Operation(
            name = "$evaluate",
            type = Patient.class,
            canonicalUrl = "https://charcot.health/fhir/OperationDefinition/patient-evaluate",
            manualResponse = true)
    public void evaluate(
            @IdParam IdType id,
            @OperationParam(name = "asOf", min = 0, max = 1) @Nullable DateTimeType asOf,
            @OperationParam(name = "dryRun", min = 0, max = 1) @Nullable BooleanType dryRun,
            RequestDetails request)
            throws IOException {
        String patientId = id.getIdPart();
        if (asOf != null && asOf.hasValue()) {
            Instant instant = instant(asOf);
            PatientRecord record = patients.recordAsOf(patientId, instant).orElseThrow(() -> unknown(patientId));
            JsonAnswer.send(
                    request,
                    bundle(desired(record, instant).stream()
                            .map(Desired::resource)
                            .toList()));
        } else if (dryRun != null && dryRun.booleanValue()) {
            PatientRecord record = patients.record(patientId).orElseThrow(() -> unknown(patientId));
            JsonAnswer.send(
                    request, bundle(reconciler.result(desired(record, clock.instant()), patients.derived(patientId))));
        } else {
            Evaluated evaluated = evaluations.evaluate(patientId, new EvaluationTime(clock.instant(), clinicZone));
            if (evaluated instanceof Evaluated.NoPatient) {
                throw unknown(patientId);
            }
            if (evaluated instanceof Evaluated.Failed failed) {
                throw failure(failed.faults());
            }
            if (wantsNoAnswer(request)) {
                JsonAnswer.sendNothing(request);
                return;
            }
            // What is stored now is at least as new as what was found right, and what was found right never comes back.
            String state = ((Evaluated.Right) evaluated).state();
            JsonAnswer.send(request, remembered.get(state, () -> stored(patientId)));
        }
    }

    /** Whoever only waits for the evaluation says {@code Prefer: return=minimal}. */
    private static boolean wantsNoAnswer(RequestDetails request) {
        return RestfulServerUtils.parsePreferHeader(request.getHeader(Constants.HEADER_PREFER))
                        .getReturn()
                == PreferReturnEnum.MINIMAL;
    }

    private List<Desired> desired(PatientRecord record, Instant instant) {
        Outcome outcome = evaluator.evaluate(record, new EvaluationTime(instant, clinicZone));
        if (outcome instanceof Outcome.Failed failed) {
            throw failure(failed.faults());
        }
        return ((Outcome.Plan) outcome).desired();
    }

    /** The stored outcome as a Bundle, put together as text: parsing and encoding it would take longer than all else. */
    private String stored(String patientId) {
        Set<String> live = patients.derived(patientId).stream()
                .filter(reconciler::isLive)
                .map(DerivedResource::reference)
                .collect(Collectors.toSet());
        return patients.outcome(patientId).stream()
                .filter(text -> live.contains(text.reference()))
                .map(text -> "{\"fullUrl\":\"" + text.reference() + "\",\"resource\":" + text.complete() + "}")
                .collect(Collectors.joining(
                        ",", "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[", "]}"));
    }

    /** A time as it is; of a date without time the end of that day in the clinic. */
    private Instant instant(DateTimeType asOf) {
        return switch (asOf.getPrecision()) {
            case YEAR, MONTH ->
                throw new InvalidRequestException("Parameters.parameter[asOf]: '" + asOf.getValueAsString()
                        + "' must name a day, as in 2026-03-01");
            case DAY ->
                LocalDate.parse(asOf.getValueAsString())
                        .plusDays(1)
                        .atStartOfDay(clinicZone)
                        .toInstant()
                        .minusMillis(1);
            default -> asOf.getValue().toInstant();
        };
    }

    private static InternalErrorException failure(List<String> faults) {
        return LogicFailure.of("The logic failed on this record; the stored plan was left as it is", faults);
    }

    private static ResourceNotFoundException unknown(String patientId) {
        return new ResourceNotFoundException(new IdType("Patient", patientId));
    }

    private static Bundle bundle(List<Resource> resources) {
        Bundle bundle = new Bundle().setType(BundleType.COLLECTION);
        for (Resource resource : resources) {
            bundle.addEntry()
                    .setFullUrl(
                            resource.fhirType() + "/" + resource.getIdElement().getIdPart())
                    .setResource(resource);
        }
        return bundle;
    }
}
