package org.charcot.platform;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/**
 * {@code CodeSystem/$lookup}: all that a stored code system says of a code, with its designations and properties. Where
 * the code system does not spell out its codes, as UCUM, what HAPI can compute of it.
 */
final class LookupProvider {

    private final IValidationSupport support;

    LookupProvider(IValidationSupport support) {
        this.support = support;
    }

    /** Takes {@code code} and {@code system}, or a {@code coding}. */
    @Operation(name = "$lookup", type = CodeSystem.class, idempotent = true)
    public Parameters lookup(
            @OperationParam(name = "code", min = 0, max = 1) @Nullable CodeType code,
            @OperationParam(name = "system", min = 0, max = 1) @Nullable UriType system,
            @OperationParam(name = "version", min = 0, max = 1) @Nullable StringType version,
            @OperationParam(name = "coding", min = 0, max = 1) @Nullable Coding coding,
            @OperationParam(name = "displayLanguage", min = 0, max = 1) @Nullable CodeType displayLanguage) {
        Coding wanted = coding != null
                ? coding
                : new Coding(system == null ? null : system.getValue(), code == null ? null : code.getValue(), null)
                        .setVersion(version == null ? null : version.getValue());
        if (!wanted.hasSystem() || !wanted.hasCode()) {
            throw new InvalidRequestException("Needs code and system, or coding");
        }
        String canonical = wanted.getSystem() + (wanted.hasVersion() ? "|" + wanted.getVersion() : "");
        if (support.fetchCodeSystem(canonical) instanceof CodeSystem codeSystem) {
            List<ConceptDefinitionComponent> path = CodeSystemConcepts.path(codeSystem, wanted.getCode());
            if (!path.isEmpty()) {
                return describe(codeSystem, path, displayLanguage == null ? null : displayLanguage.getValue());
            }
        }
        IValidationSupport.LookupCodeResult known = support.lookupCode(
                new ValidationSupportContext(support), new LookupCodeRequest(wanted.getSystem(), wanted.getCode()));
        if (known == null || !known.isFound()) {
            throw new ResourceNotFoundException("Unknown code " + wanted.getCode() + " in " + canonical);
        }
        return (Parameters) known.toParameters(support.getFhirContext(), List.of());
    }

    private static Parameters describe(
            CodeSystem codeSystem, List<ConceptDefinitionComponent> path, @Nullable String language) {
        ConceptDefinitionComponent concept = path.get(path.size() - 1);
        Parameters answer = new Parameters();
        answer.addParameter("name", codeSystem.hasTitle() ? codeSystem.getTitle() : codeSystem.getName());
        if (codeSystem.hasVersion()) {
            answer.addParameter("version", codeSystem.getVersion());
        }
        answer.addParameter("display", display(concept, language));
        for (ConceptDefinitionDesignationComponent designation : concept.getDesignation()) {
            ParametersParameterComponent parameter = answer.addParameter().setName("designation");
            part(parameter, "language", designation.getLanguageElement());
            part(parameter, "use", designation.getUse());
            part(parameter, "value", designation.getValueElement());
        }
        if (concept.hasDefinition()) {
            property(answer, "definition", new StringType(concept.getDefinition()));
        }
        if (path.size() > 1) {
            property(answer, "parent", new CodeType(path.get(path.size() - 2).getCode()));
        }
        concept.getConcept().forEach(child -> property(answer, "child", new CodeType(child.getCode())));
        concept.getProperty().forEach(own -> property(answer, own.getCode(), own.getValue()));
        return answer;
    }

    private static String display(ConceptDefinitionComponent concept, @Nullable String language) {
        return concept.getDesignation().stream()
                .filter(designation ->
                        language != null && CodeSystemConcepts.speaks(designation.getLanguage(), language))
                .map(ConceptDefinitionDesignationComponent::getValue)
                .findFirst()
                .orElse(concept.hasDisplay() ? concept.getDisplay() : concept.getCode());
    }

    private static void property(Parameters answer, String code, Type value) {
        ParametersParameterComponent parameter = answer.addParameter().setName("property");
        part(parameter, "code", new CodeType(code));
        part(parameter, "value", value);
    }

    private static void part(ParametersParameterComponent parameter, String name, Type value) {
        if (!value.isEmpty()) {
            parameter.addPart().setName(name).setValue(value);
        }
    }
}
