package org.charcot.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.charcot.record.Translation;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueStatus;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;

/** Reads off a stored resource what it asks of somebody, if anything. */
public final class WorkItems {

    /** Whoever put a task on hold said that it need not be done now. */
    private static final Set<TaskStatus> OPEN = EnumSet.of(
            TaskStatus.REQUESTED, TaskStatus.RECEIVED, TaskStatus.READY, TaskStatus.ACCEPTED, TaskStatus.INPROGRESS);

    private static final Set<ObservationStatus> MEASURED = EnumSet.of(
            ObservationStatus.PRELIMINARY,
            ObservationStatus.FINAL,
            ObservationStatus.AMENDED,
            ObservationStatus.CORRECTED);

    private static final Set<DiagnosticReportStatus> REPORTED = EnumSet.of(
            DiagnosticReportStatus.PARTIAL,
            DiagnosticReportStatus.PRELIMINARY,
            DiagnosticReportStatus.FINAL,
            DiagnosticReportStatus.AMENDED,
            DiagnosticReportStatus.CORRECTED,
            DiagnosticReportStatus.APPENDED);

    private final Clock clock;
    private final ZoneId clinicZone;
    private final Function<Coding, Optional<StringType>> names;

    /**
     * @param clock for what does not say when it was written
     * @param clinicZone whose calendar says on which day a time is
     * @param names what a code is called in every language, where that is known
     */
    public WorkItems(Clock clock, ZoneId clinicZone, Function<Coding, Optional<StringType>> names) {
        this.clock = clock;
        this.clinicZone = clinicZone;
        this.names = names;
    }

    static boolean concerns(Resource resource) {
        return resource instanceof Task
                || resource instanceof DetectedIssue
                || resource instanceof Observation
                || resource instanceof DiagnosticReport
                || resource instanceof QuestionnaireResponse;
    }

    /**
     * What the resource asks for; empty when it asks for nothing, or is about nobody.
     *
     * @param derived whether Charcot made it, so that it is no news
     */
    Optional<WorkItem> of(Resource resource, boolean derived) {
        if (resource instanceof Task task) {
            return task(task);
        } else if (resource instanceof DetectedIssue issue) {
            return issue(issue);
        } else if (resource instanceof QuestionnaireResponse response) {
            return response(response);
        } else if (derived) {
            return Optional.empty();
        } else if (resource instanceof Observation observation) {
            return MEASURED.contains(observation.getStatus())
                    ? news(observation, observation.getSubject(), observation.getCode())
                    : Optional.empty();
        } else if (resource instanceof DiagnosticReport report) {
            return REPORTED.contains(report.getStatus())
                    ? news(report, report.getSubject(), report.getCode())
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** The patient as a list shows one; empty for one who died, left the care, or was merged into another. */
    static Optional<Person> person(Patient patient) {
        boolean dead =
                patient.hasDeceased() && !(patient.getDeceased() instanceof BooleanType said && !said.booleanValue());
        boolean inactive = patient.hasActive() && !patient.getActive();
        boolean merged = patient.getLink().stream().anyMatch(link -> link.getType() == LinkType.REPLACEDBY);
        if (dead || inactive || merged) {
            return Optional.empty();
        }
        HumanName name = patient.getNameFirstRep();
        String given = name.getGivenAsSingleString();
        String text = !name.hasFamily()
                ? (name.hasText() ? name.getText() : given)
                : given.isBlank() ? name.getFamily() : name.getFamily() + ", " + given;
        LocalDate birth = patient.getBirthDateElement().getValueAsString() != null
                        && patient.getBirthDateElement().getValueAsString().length() == 10
                ? LocalDate.parse(patient.getBirthDateElement().getValueAsString())
                : null;
        return Optional.of(new Person(patient.getIdElement().getIdPart(), text, birth));
    }

    private Optional<WorkItem> task(Task task) {
        if (!OPEN.contains(task.getStatus())) {
            return Optional.empty();
        }
        DateTimeType end = task.getRestriction().getPeriod().getEndElement();
        LocalDate due = day(end.hasValue() ? end : task.getExecutionPeriod().getEndElement());
        return item(
                task,
                task.getFor(),
                WorkItem.Type.TASK,
                task.getReasonCode(),
                kind(task),
                task.hasDescription() ? task.getDescriptionElement() : words(task.getCode()),
                due,
                task);
    }

    private Optional<WorkItem> issue(DetectedIssue issue) {
        boolean stands = issue.getStatus() == DetectedIssueStatus.FINAL
                || issue.getStatus() == DetectedIssueStatus.PRELIMINARY
                || issue.getStatus() == DetectedIssueStatus.AMENDED;
        if (!stands
                || issue.hasMitigation()
                || issue.getSeverity() == null
                || issue.getSeverity() == DetectedIssueSeverity.LOW) {
            return Optional.empty();
        }
        WorkItem.Type type =
                issue.getSeverity() == DetectedIssueSeverity.HIGH ? WorkItem.Type.ALARM : WorkItem.Type.WARNING;
        PrimitiveType<String> words = issue.getCode().getCodingFirstRep().getDisplayElement();
        return item(
                issue,
                issue.getPatient(),
                type,
                issue.getCode(),
                "",
                words.hasValue() ? words : issue.getDetailElement(),
                null,
                null);
    }

    private Optional<WorkItem> response(QuestionnaireResponse response) {
        QuestionnaireResponseStatus status = response.getStatus();
        WorkItem.Type type =
                status == QuestionnaireResponseStatus.INPROGRESS ? WorkItem.Type.BEGUN : WorkItem.Type.ANSWERED;
        if (status == QuestionnaireResponseStatus.ENTEREDINERROR
                || status == QuestionnaireResponseStatus.NULL
                || status == null) {
            return Optional.empty();
        }
        return item(
                response,
                response.getSubject(),
                type,
                new CodeableConcept(),
                unversioned(response.getQuestionnaire()),
                new StringType(),
                null,
                null);
    }

    private Optional<WorkItem> news(Resource resource, Reference subject, CodeableConcept what) {
        PrimitiveType<String> sent = words(what);
        PrimitiveType<String> words = what.getCoding().stream()
                .flatMap(coding -> names.apply(coding).stream())
                .<PrimitiveType<String>>map(known -> known)
                .findFirst()
                .orElse(
                        sent.hasValue()
                                ? sent
                                : new StringType(what.getCodingFirstRep().getCode()));
        return item(resource, subject, WorkItem.Type.RESULT, new CodeableConcept(), "", words, null, null);
    }

    private static PrimitiveType<String> words(CodeableConcept concept) {
        return concept.hasText()
                ? concept.getTextElement()
                : concept.getCodingFirstRep().getDisplayElement();
    }

    private Optional<WorkItem> item(
            Resource resource,
            Reference patient,
            WorkItem.Type type,
            CodeableConcept rule,
            String kind,
            PrimitiveType<String> words,
            @Nullable LocalDate due,
            @Nullable Task task) {
        if (!"Patient".equals(patient.getReferenceElement().getResourceType())) {
            return Optional.empty();
        }
        Date updated = resource.getMeta().getLastUpdated();
        return Optional.of(new WorkItem(
                resource.fhirType() + "/" + resource.getIdElement().getIdPart(),
                patient.getReferenceElement().getIdPart(),
                type,
                rule.getCodingFirstRep().hasCode() ? rule.getCodingFirstRep().getCode() : "",
                kind,
                Translation.english(words),
                Translation.of(words, "nl"),
                due,
                task == null ? "" : owner(task),
                task == null ? "" : ownerName(task),
                updated == null ? clock.instant() : updated.toInstant()));
    }

    private static String kind(Task task) {
        if (task.hasInstantiatesCanonical()) {
            return unversioned(task.getInstantiatesCanonical());
        }
        return task.getInput().stream()
                .map(Task.ParameterComponent::getValue)
                .filter(CanonicalType.class::isInstance)
                .map(canonical -> unversioned(canonical.primitiveValue()))
                .findFirst()
                .orElseGet(() -> task.getCode().getCodingFirstRep().hasCode()
                        ? task.getCode().getCodingFirstRep().getCode()
                        : "");
    }

    private static String owner(Task task) {
        if (task.hasOwner()) {
            return task.getOwner().hasReference()
                    ? task.getOwner().getReference()
                    : String.valueOf(task.getOwner().getDisplay());
        }
        return task.getPerformerTypeFirstRep().getCodingFirstRep().hasCode()
                ? task.getPerformerTypeFirstRep().getCodingFirstRep().getCode()
                : "";
    }

    private static String ownerName(Task task) {
        if (task.hasOwner()) {
            return task.getOwner().hasDisplay()
                    ? task.getOwner().getDisplay()
                    : task.getOwner().getReference();
        }
        CodeableConcept role = task.getPerformerTypeFirstRep();
        return Translation.english(
                role.hasText()
                        ? role.getTextElement()
                        : role.getCodingFirstRep().getDisplayElement());
    }

    private static String unversioned(@Nullable String canonical) {
        return canonical == null ? "" : canonical.replaceFirst("\\|.*", "");
    }

    private @Nullable LocalDate day(BaseDateTimeType time) {
        if (!time.hasValue()) {
            return null;
        }
        return switch (time.getPrecision()) {
            case YEAR, MONTH -> null;
            case DAY -> LocalDate.parse(time.getValueAsString());
            default -> LocalDate.ofInstant(time.getValue().toInstant(), clinicZone);
        };
    }
}
