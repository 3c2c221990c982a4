package org.charcot.platform;

import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What a client hears where the logic of the content fails on a record. */
final class LogicFailure {

    private LogicFailure() {}

    /** @param faults what failed, each with where it stands in the content */
    static InternalErrorException of(String message, List<String> faults) {
        OperationOutcome outcome = new OperationOutcome();
        faults.forEach(fault -> outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.EXCEPTION)
                .setDiagnostics(fault));
        return new InternalErrorException(message, outcome);
    }
}
