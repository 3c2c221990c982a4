package org.charcot.platform;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.term.ex.ExpansionTooCostlyException;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * The one place where an exception becomes a status and an OperationOutcome. What went wrong inside stays inside: an
 * answer names the fault of the request, or the id under which the log has the fault of the server. The log has places
 * in the code and never a message, since messages quote what was sent.
 */
@Interceptor
public final class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    /** A class by its whole name, or an exception by its last, with what a parser puts behind it. */
    private static final Pattern CLASS_NAME =
            Pattern.compile("\\b(?:javax?|jakarta|org|com|ca)(?:\\.\\w+){2,}[:$\\w]*|\\b\\w+Exception\\b(?: at|:)? ?");
    /** How HAPI says that a conditional reference in what was sent matches nothing, for which 404 would mislead. */
    private static final String UNRESOLVED_REFERENCE = "Invalid match URL";

    /** What applies a patch takes nothing but the patch and what is stored, and fails in many ways where they do not fit. */
    private static final String PATCHING = "ca.uhn.fhir.jpa.patch.";
    /** HAPI's parsers fail in ways of their own for what the door does not judge. */
    private static final String READING = "ca.uhn.fhir.rest.server.method.ResourceParameter";
    /** The validator takes nothing but what was sent and the profiles, and fails for names and profiles that are none. */
    private static final String VALIDATING = "org.hl7.fhir.common.hapi.validation.validator.";

    private static final String RETRY_AFTER_SECONDS = "5";

    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException translate(RequestDetails request, Throwable thrown) {
        if (isDatabaseAway(thrown)) {
            LOG.error("Request {}: the database does not answer\n{}", request.getRequestId(), places(thrown));
            BaseServerResponseException unavailable = new UnclassifiedServerFailureException(
                    503,
                    "The database does not answer",
                    outcome(IssueType.TRANSIENT, "The database does not answer; try again later"));
            unavailable.addResponseHeader("Retry-After", RETRY_AFTER_SECONDS);
            return unavailable;
        }
        BaseServerResponseException answer = answer(thrown);
        if (answer.getStatusCode() >= 500) {
            LOG.error("Request {} failed\n{}", request.getRequestId(), places(thrown));
            if (answer.getOperationOutcome() == null) {
                answer.setOperationOutcome(outcome(
                        answer.getStatusCode() == 501 ? IssueType.NOTSUPPORTED : IssueType.EXCEPTION,
                        "The server failed; its log has this under request " + request.getRequestId()));
            }
        } else if (answer.getOperationOutcome() == null) {
            String message = answer.getMessage() == null ? "" : answer.getMessage();
            answer.setOperationOutcome(outcome(
                    code(answer.getStatusCode()),
                    CLASS_NAME.matcher(message).replaceAll("").strip()));
        }
        return answer;
    }

    private static BaseServerResponseException answer(Throwable thrown) {
        if (thrown instanceof ResourceNotFoundException notFound
                && String.valueOf(notFound.getMessage()).contains(UNRESOLVED_REFERENCE)) {
            return new PreconditionFailedException(notFound.getMessage());
        }
        if (thrown instanceof BaseServerResponseException known && known.getStatusCode() < 500) {
            return known;
        }
        if (ExceptionUtils.indexOfType(thrown, OptimisticLockException.class) >= 0) {
            String message = "Somebody else wrote the same resource at the same moment; send the request again";
            return new ResourceVersionConflictException(message, outcome(IssueType.CONFLICT, message));
        }
        if (thrownIn(READING, thrown)) {
            String message = "The body cannot be read as a FHIR R4 resource";
            return new InvalidRequestException(message, outcome(IssueType.STRUCTURE, message));
        }
        if (thrownIn(VALIDATING, thrown)) {
            String message =
                    "The validator can make nothing of the resource; correct its elements and its meta.profile";
            return new InvalidRequestException(message, outcome(IssueType.STRUCTURE, message));
        }
        if (thrownIn(PATCHING, thrown)) {
            return new InvalidRequestException(
                    "The patch cannot be applied",
                    outcome(IssueType.INVALID, "The body is no patch that can be applied to what is stored"));
        }
        if (thrown instanceof BaseServerResponseException known) {
            return known;
        }
        if (thrown instanceof ExpansionTooCostlyException) {
            return new UnprocessableEntityException(
                    "The value set has too many codes to expand",
                    outcome(IssueType.TOOCOSTLY, "The value set has too many codes to expand"));
        }
        return thrown instanceof DataFormatException
                ? new InvalidRequestException(thrown)
                : new InternalErrorException(thrown);
    }

    private static boolean thrownIn(String code, Throwable thrown) {
        return ExceptionUtils.getThrowableList(thrown).stream()
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .anyMatch(frame -> frame.getClassName().startsWith(code));
    }

    private static OperationOutcome outcome(IssueType code, @Nullable String diagnostics) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(code).setDiagnostics(diagnostics);
        return outcome;
    }

    private static IssueType code(int status) {
        return switch (status) {
            case 400 -> IssueType.INVALID;
            case 401 -> IssueType.LOGIN;
            case 403 -> IssueType.FORBIDDEN;
            case 404 -> IssueType.NOTFOUND;
            case 405 -> IssueType.NOTSUPPORTED;
            case 409, 412 -> IssueType.CONFLICT;
            case 410 -> IssueType.DELETED;
            case 413 -> IssueType.TOOLONG;
            case 429 -> IssueType.THROTTLED;
            default -> IssueType.PROCESSING;
        };
    }

    private static boolean isDatabaseAway(Throwable thrown) {
        return ExceptionUtils.getThrowableList(thrown).stream()
                .anyMatch(cause -> cause instanceof CannotCreateTransactionException
                        || cause instanceof DataAccessResourceFailureException
                        || cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLNonTransientConnectionException
                        || (cause instanceof SQLException sql && isConnectionState(sql.getSQLState())));
    }

    /** Class 08 is a lost connection, 57P a PostgreSQL that stops, 90098 and 90121 an H2 that is closed. */
    private static boolean isConnectionState(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("57P")
                        || state.equals("90098")
                        || state.equals("90121"));
    }

    private static String places(Throwable thrown) {
        StringBuilder places = new StringBuilder();
        for (Throwable cause : ExceptionUtils.getThrowableList(thrown)) {
            places.append(cause.getClass().getName()).append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith("org.apache.catalina")) {
                    break;
                }
                places.append("    at ").append(frame).append('\n');
            }
        }
        return places.toString();
    }
}
