package org.charcot.platform;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.charcot.door.Door;
import org.charcot.page.Writes;
import org.charcot.record.EvaluationTime;
import org.charcot.submission.Evaluations;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/** The writes of pages, inside the server: the door judges them as it does a client's, and HAPI stores them. */
final class PageWrites implements Writes {

    private final FhirContext fhirContext;
    private final Door door;
    private final IFhirSystemDao<Bundle, Meta> systemDao;
    private final DaoRegistry daos;
    private final Evaluations evaluations;
    private final Supplier<EvaluationTime> now;

    PageWrites(
            FhirContext fhirContext,
            Door door,
            IFhirSystemDao<Bundle, Meta> systemDao,
            DaoRegistry daos,
            Evaluations evaluations,
            Supplier<EvaluationTime> now) {
        this.fhirContext = fhirContext;
        this.door = door;
        this.systemDao = systemDao;
        this.daos = daos;
        this.evaluations = evaluations;
        this.now = now;
    }

    @Override
    public Optional<Resource> read(String type, String id) {
        try {
            return Optional.of(
                    (Resource) daos.getResourceDao(type).read(new IdType(type, id), new SystemRequestDetails()));
        } catch (ResourceNotFoundException | ResourceGoneException absent) {
            return Optional.empty();
        }
    }

    @Override
    public void store(String patientId, Bundle transaction) {
        SystemRequestDetails request = new SystemRequestDetails();
        request.setFhirContext(fhirContext);
        request.setRestOperationType(RestOperationTypeEnum.TRANSACTION);
        request.setResource(transaction);
        // Tells whoever asks that versions are named, so that a conflict is reported and not tried again.
        request.addHeader(Constants.HEADER_IF_MATCH, "*");
        try {
            door.judge(request);
            systemDao.transaction(request, transaction);
        } catch (BaseServerResponseException refused) {
            if (refused.getStatusCode() >= 500) {
                throw refused;
            }
            throw new RefusedException(refused.getStatusCode(), faults(refused));
        }
        evaluations.evaluate(patientId, now.get());
    }

    private static List<String> faults(BaseServerResponseException refused) {
        return refused.getOperationOutcome() instanceof OperationOutcome outcome
                ? outcome.getIssue().stream()
                        .map(OperationOutcome.OperationOutcomeIssueComponent::getDiagnostics)
                        .toList()
                : List.of();
    }
}
