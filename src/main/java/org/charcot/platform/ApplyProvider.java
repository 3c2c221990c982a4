package org.charcot.platform;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.charcot.content.Content;
import org.charcot.plan.Apply.Applied;
import org.charcot.record.EvaluationTime;
import org.charcot.store.RecordVersions;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** {@code PlanDefinition/$apply} of core R4: the transient care plan that a plan of the content proposes for a patient. */
final class ApplyProvider {

    private final FhirContext fhirContext;
    private final Content content;
    private final IFhirResourceDao<PlanDefinition> plans;
    private final Subjects subjects;

    /** Proposals by plan and by the versions and the day they were computed from. */
    private final RememberedJson remembered = new RememberedJson();

    ApplyProvider(FhirContext fhirContext, Content content, IFhirResourceDao<PlanDefinition> plans, Subjects subjects) {
        this.fhirContext = fhirContext;
        this.content = content;
        this.plans = plans;
        this.subjects = subjects;
    }

    /** Takes exactly one of an id, {@code planDefinition} and {@code canonical}, and the {@code subject}. */
    @Operation(name = "$apply", type = PlanDefinition.class, idempotent = true, manualResponse = true)
    public void apply(
            @IdParam(optional = true) @Nullable IdType id,
            @OperationParam(name = "planDefinition", min = 0, max = 1) @Nullable PlanDefinition planDefinition,
            @OperationParam(name = "canonical", min = 0, max = 1) @Nullable CanonicalType canonical,
            @OperationParam(name = "subject", min = 0, max = 1) @Nullable StringType subject,
            RequestDetails request)
            throws IOException {
        List<String> named = Stream.of(
                        id == null ? null : plans.read(id, request).getUrl(),
                        planDefinition == null ? null : planDefinition.getUrl(),
                        canonical == null ? null : canonical.getValue())
                .filter(Objects::nonNull)
                .toList();
        if (named.size() != 1) {
            throw new InvalidRequestException("Needs one of an id, planDefinition and canonical");
        }
        String plan = named.get(0);
        RecordVersions versions = subjects.versions(subject == null ? null : subject.getValue());
        EvaluationTime now = subjects.now();
        if (!content.isSameAllDay()) {
            JsonAnswer.send(request, json(plan, versions, now));
            return;
        }
        String state = versions.fingerprint(Stream.of(plan, now.today().toString()));
        JsonAnswer.send(request, remembered.get(state, () -> json(plan, versions, now)));
    }

    private String json(String plan, RecordVersions versions, EvaluationTime now) {
        Applied applied = content.apply(plan, subjects.record(versions), now)
                .orElseThrow(() -> new ResourceNotFoundException("The content has no plan definition " + plan));
        if (applied instanceof Applied.Proposal proposal) {
            return fhirContext.newJsonParser().encodeResourceToString(proposal.plan());
        }
        throw LogicFailure.of("The logic failed on this record", ((Applied.Failed) applied).faults());
    }
}
