package org.charcot.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** What a clinician calls the things in a record. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Wording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A date as precise as it is known, without its time. */
    static String day(String date) {
        return switch (date.length()) {
            case 4 -> date;
            case 7 -> MONTH.format(LocalDate.parse(date + "-01"));
            default -> day(LocalDate.parse(date.substring(0, 10)));
        };
    }

    /** The first display of a concept, its text, or its codes. */
    static String of(CodeableConcept concept) {
        return concept.getCoding().stream()
                .filter(Coding::hasDisplay)
                .map(Coding::getDisplay)
                .findFirst()
                .orElseGet(() -> concept.hasText()
                        ? concept.getText()
                        : concept.getCoding().stream()
                                .map(Coding::getCode)
                                .collect(Collectors.joining("/"))
                                .replace('-', ' '));
    }

    static String code(CodeableConcept concept) {
        return concept.hasCoding() ? String.valueOf(concept.getCodingFirstRep().getCode()) : "";
    }

    static String of(@Nullable Type value) {
        if (value instanceof CodeableConcept concept) {
            return of(concept).toLowerCase(Locale.ROOT).matches("present|absent")
                    ? of(concept).toLowerCase(Locale.ROOT)
                    : of(concept);
        }
        if (value instanceof Coding coding) {
            return coding.hasDisplay() ? coding.getDisplay() : coding.getCode();
        }
        if (value instanceof Quantity quantity) {
            String unit = quantity.hasUnit() ? quantity.getUnit() : "(no unit)";
            return quantity.getValue().toPlainString()
                    + (unit.equals("1")
                            ? ""
                            : " " + unit.replace("{score}/mo", "points a month").replace("{score}", "points"));
        }
        if (value instanceof BooleanType yes) {
            return yes.booleanValue() ? "yes" : "no";
        }
        if (value instanceof BaseDateTimeType date) {
            return day(date.getValueAsString());
        }
        if (value instanceof Period period) {
            String end = period.hasEnd() ? " until " + of(period.getEndElement()) : "";
            return "from " + of(period.getStartElement()) + end;
        }
        if (value instanceof Range range) {
            return of(range.getLow()) + " to " + of(range.getHigh());
        }
        return value == null ? "" : value.primitiveValue();
    }

    /** A resource of the record in a line; its date only where that is not {@code today}. */
    static String of(Resource resource, LocalDate today) {
        List<String> parts = new ArrayList<>();
        if (resource instanceof Observation observation) {
            parts.add(observation(observation));
            parts.add(on(observation.getEffective(), today));
        } else if (resource instanceof Condition condition) {
            String verification = code(condition.getVerificationStatus());
            parts.add(of(condition.getCode()));
            parts.add(condition.hasOnset() ? "since " + of(condition.getOnset()) : "");
            parts.add(verification.matches("confirmed|entered-in-error") ? "" : verification);
            parts.add(code(condition.getClinicalStatus()).replace("active", ""));
        } else if (resource instanceof Procedure procedure) {
            parts.add(of(procedure.getCode()));
            parts.add(on(procedure.getPerformed(), today));
            parts.add(unlessSo(procedure.getStatus().toCode()));
        } else if (resource instanceof MedicationStatement statement) {
            parts.add(of(statement.getMedication()));
            parts.add(
                    statement.getDosageFirstRep().hasText()
                            ? statement.getDosageFirstRep().getText()
                            : "");
            parts.add(of(statement.getEffective()));
            parts.add(unlessSo(statement.getStatus().toCode()));
        } else if (resource instanceof MedicationRequest request) {
            parts.add("prescription of " + of(request.getMedication()));
            parts.add(on(request.getAuthoredOnElement(), today));
        } else if (resource instanceof ServiceRequest request) {
            parts.add("order: " + of(request.getCode()));
            parts.add(on(request.getAuthoredOnElement(), today));
        } else if (resource instanceof QuestionnaireResponse response) {
            parts.add(response.getQuestionnaire()
                    .replaceAll(".*/|\\|.*", "")
                    .toUpperCase(Locale.ROOT)
                    .replace("ALS-STANDARD-CONSULT", "standard consult"));
            parts.add(on(response.getAuthoredElement(), today));
            parts.add(unlessSo(response.getStatus().toCode()));
        } else if (resource instanceof FamilyMemberHistory relative) {
            parts.add(of(relative.getRelationship()) + " with "
                    + relative.getCondition().stream()
                            .map(condition -> of(condition.getCode()))
                            .collect(Collectors.joining(" and ")));
        } else if (resource instanceof CareTeam team) {
            parts.add("care team: "
                    + team.getParticipant().stream()
                            .map(participant -> of(participant.getRoleFirstRep()))
                            .collect(Collectors.joining(", ")));
        } else if (resource instanceof Patient patient) {
            parts.add("patient");
            parts.add(patient.hasDeceasedDateTimeType() ? "died " + of(patient.getDeceasedDateTimeType()) : "");
        } else {
            parts.add(resource.fhirType());
        }
        return join(parts);
    }

    private static String observation(Observation observation) {
        List<String> parts = new ArrayList<>();
        String site = observation.hasBodySite() ? " (" + of(observation.getBodySite()) + ")" : "";
        String value = observation.hasValue() ? ": " + of(observation.getValue()) : "";
        if (observation.hasDataAbsentReason()) {
            value = ": "
                    + (observation.getDataAbsentReason().hasText()
                            ? of(observation.getDataAbsentReason())
                            : "not known");
        }
        parts.add(of(observation.getCode()) + site + value);
        observation
                .getComponent()
                .forEach(part ->
                        parts.add(of(part.getCode()) + " " + (part.hasValue() ? of(part.getValue()) : "not known")));
        observation.getReferenceRange().stream()
                .filter(range -> range.hasLow() || range.hasHigh())
                .forEach(range -> parts.add("normal "
                        + (range.hasLow() ? number(range.getLow()) + " to " : "to ")
                        + (range.hasHigh() ? number(range.getHigh()) : "any")));
        return join(parts);
    }

    private static String number(Quantity quantity) {
        return quantity.getValue().toPlainString();
    }

    private static String on(@Nullable Type date, LocalDate today) {
        String words = of(date);
        return words.equals(day(today)) ? "" : words;
    }

    private static String unlessSo(String status) {
        return status.matches("completed|active|final|entered-in-error") ? "" : status;
    }

    static String join(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
