package org.charcot.door;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/**
 * Why a request is refused: the HTTP status and the faults. The only place where the door makes either into an answer.
 */
public enum Refusal {
    /** The request cannot be read as what it says it is: not JSON or XML, not the structure of FHIR R4. */
    MALFORMED(400, "Bad Request"),
    /** The body is larger than the limits allow. */
    TOO_LARGE(413, "Content Too Large"),
    /** The body is in an encoding that is not understood. */
    UNSUPPORTED(415, "Unsupported Media Type"),
    /** It is FHIR R4, but breaks a profile it declares or a form it answers. */
    UNPROCESSABLE(422, "Unprocessable Content");

    private final int status;
    private final String reason;

    Refusal(int status, String reason) {
        this.status = status;
        this.reason = reason;
    }

    /** The status as an entry of a batch's answer gives it. */
    String statusLine() {
        return status + " " + reason;
    }

    /**
     * The exception that HAPI turns into this status, with one issue for each fault. HAPI logs exceptions: the message
     * names the element and not what stands in it, and there is no stack for a sender to fill the log with.
     */
    BaseServerResponseException of(List<Fault> faults) {
        Fault first = faults.get(0);
        BaseServerResponseException refusal =
                exception("refused: " + first.code().toCode() + " " + first.expression(), outcome(faults));
        refusal.setStackTrace(new StackTraceElement[0]);
        return refusal;
    }

    private BaseServerResponseException exception(String message, OperationOutcome outcome) {
        return switch (this) {
            case MALFORMED -> new InvalidRequestException(message, outcome);
            case TOO_LARGE -> new PayloadTooLargeException(message, outcome);
            case UNSUPPORTED -> new UnclassifiedServerFailureException(status, message, outcome);
            case UNPROCESSABLE -> new UnprocessableEntityException(message, outcome);
        };
    }

    BaseServerResponseException of(Fault fault) {
        return of(List.of(fault));
    }

    static OperationOutcome outcome(List<Fault> faults) {
        OperationOutcome outcome = new OperationOutcome();
        for (Fault fault : faults) {
            OperationOutcome.OperationOutcomeIssueComponent issue = outcome.addIssue()
                    .setSeverity(IssueSeverity.ERROR)
                    .setCode(fault.code())
                    .setDiagnostics(fault.text());
            if (!fault.expression().isEmpty()) {
                issue.addExpression(fault.expression());
            }
        }
        return outcome;
    }
}
