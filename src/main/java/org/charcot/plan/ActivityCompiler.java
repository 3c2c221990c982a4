package org.charcot.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.ObservationDefinition;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Turns an ActivityDefinition into what its kind makes. */
final class ActivityCompiler {

    private static final String DETECTED_ISSUE = "https://charcot.health/fhir/StructureDefinition/detected-issue";
    private static final String ISSUE_ALONE = "https://charcot.health/fhir/StructureDefinition/issue-alone";
    private static final String PER_EVIDENCE = "https://charcot.health/fhir/StructureDefinition/per-evidence";
    private static final String COLLECT_WITH = "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-collectWith";
    private static final String ACTIVITY_TYPE = "http://hl7.org/fhir/uv/cpg/CodeSystem/cpg-activity-type-cs";
    private static final String RECORD_INFERENCE = "record-inference";

    private final Definitions definitions;
    private final ExpressionCompiler expressions;
    private final Faults faults;

    ActivityCompiler(Definitions definitions, ExpressionCompiler expressions, Faults faults) {
        this.definitions = definitions;
        this.expressions = expressions;
        this.faults = faults;
    }

    Optional<Activity> compile(ActivityDefinition source) {
        checkSupported(source);
        Map<Dynamic, Expr> dynamic = new EnumMap<>(Dynamic.class);
        for (int i = 0; i < source.getDynamicValue().size(); i++) {
            var value = source.getDynamicValue().get(i);
            dynamic(source, "dynamicValue[" + i + "]", value.getPath(), value.getExpression(), dynamic);
        }
        return kind(source).map(kind -> {
            DetectedIssueSeverity severity = severity(source);
            return new Activity(
                    source,
                    kind,
                    severity,
                    severity != null && holds(source, ISSUE_ALONE),
                    severity != null || holds(source, PER_EVIDENCE),
                    observation(source, kind),
                    form(source),
                    dynamic);
        });
    }

    /** Binds one dynamicValue; of two for the same path the later one counts, so that an action overrides its activity. */
    void dynamic(Resource in, String at, @Nullable String path, Expression expression, Map<Dynamic, Expr> into) {
        Optional<Dynamic> known = Dynamic.of(String.valueOf(path));
        if (known.isEmpty()) {
            faults.add(in, at + ".path", "the path " + path + " is not one of " + Dynamic.known());
            return;
        }
        expressions.compile(in, at + ".expression", expression).ifPresent(expr -> into.put(known.get(), expr));
    }

    private Optional<Activity.Kind> kind(ActivityDefinition source) {
        String kind = source.getKind() == null ? "" : source.getKind().toCode();
        if (kind.equals("Task") && source.getCode().hasCoding(ACTIVITY_TYPE, RECORD_INFERENCE)) {
            return Optional.of(Activity.Kind.INFERENCE);
        }
        return switch (kind) {
            case "Task" -> Optional.of(Activity.Kind.TASK);
            case "ServiceRequest" -> Optional.of(Activity.Kind.SERVICE);
            case "CommunicationRequest" -> Optional.of(Activity.Kind.COMMUNICATION);
            case "MedicationRequest" -> {
                if (!source.hasProductCodeableConcept()) {
                    faults.add(source, "product", "a medicine needs a product, as a CodeableConcept");
                }
                yield Optional.of(Activity.Kind.MEDICATION);
            }
            default -> {
                faults.add(
                        source,
                        "kind",
                        "the kind '" + kind
                                + "' is not one of Task, ServiceRequest, CommunicationRequest, MedicationRequest");
                yield Optional.empty();
            }
        };
    }

    private @Nullable DetectedIssueSeverity severity(ActivityDefinition source) {
        Extension extension = source.getExtensionByUrl(DETECTED_ISSUE);
        if (extension == null) {
            return null;
        }
        String code = extension.getValue() == null
                ? ""
                : String.valueOf(extension.getValue().primitiveValue());
        try {
            return DetectedIssueSeverity.fromCode(code);
        } catch (FHIRException e) {
            faults.add(source, "extension(detected-issue)", "the severity '" + code + "' is not high, moderate or low");
            return null;
        }
    }

    private static boolean holds(ActivityDefinition source, String extension) {
        return source.getExtensionsByUrl(extension).stream()
                .anyMatch(
                        each -> each.hasValue() && "true".equals(each.getValue().primitiveValue()));
    }

    private @Nullable ObservationDefinition observation(ActivityDefinition source, Activity.Kind kind) {
        if (kind != Activity.Kind.INFERENCE) {
            return null;
        }
        String reference = source.getObservationResultRequirementFirstRep().getReference();
        Optional<ObservationDefinition> found =
                definitions.find(ObservationDefinition.class, String.valueOf(reference));
        if (found.isEmpty()) {
            faults.add(source, "observationResultRequirement", "there is no ObservationDefinition " + reference);
        }
        return found.orElse(null);
    }

    private @Nullable Questionnaire form(ActivityDefinition source) {
        Extension extension = source.getExtensionByUrl(COLLECT_WITH);
        if (extension == null) {
            return null;
        }
        String canonical =
                extension.getValue() == null ? "" : extension.getValue().primitiveValue();
        Optional<Questionnaire> found = definitions.find(Questionnaire.class, String.valueOf(canonical));
        if (found.isEmpty()) {
            faults.add(source, "extension(cpg-collectWith)", "there is no Questionnaire " + canonical);
        }
        return found.orElse(null);
    }

    /** What would be lost silently is refused. */
    private void checkSupported(ActivityDefinition source) {
        boolean medicine = source.getKind() == ActivityDefinition.ActivityDefinitionKind.MEDICATIONREQUEST;
        unsupported(source, "location", source.hasLocation());
        unsupported(source, "product", source.hasProduct() && !medicine);
        unsupported(source, "quantity", source.hasQuantity());
        unsupported(source, "dosage", source.hasDosage() && !medicine);
        unsupported(source, "specimenRequirement", source.hasSpecimenRequirement());
        unsupported(source, "observationRequirement", source.hasObservationRequirement());
        unsupported(source, "transform", source.hasTransform());
    }

    private void unsupported(ActivityDefinition source, String element, boolean present) {
        if (present) {
            faults.add(source, element, "this element is not supported");
        }
    }
}
