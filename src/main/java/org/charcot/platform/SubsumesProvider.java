package org.charcot.platform;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/** {@code CodeSystem/$subsumes} over the hierarchy that a stored code system spells out. */
final class SubsumesProvider {

    private final IValidationSupport support;

    SubsumesProvider(IValidationSupport support) {
        this.support = support;
    }

    /** Takes {@code codeA}, {@code codeB} and {@code system}, or two codings of one system. */
    @Operation(name = "$subsumes", type = CodeSystem.class, idempotent = true)
    public Parameters subsumes(
            @OperationParam(name = "codeA", min = 0, max = 1) @Nullable CodeType codeA,
            @OperationParam(name = "codeB", min = 0, max = 1) @Nullable CodeType codeB,
            @OperationParam(name = "system", min = 0, max = 1) @Nullable UriType system,
            @OperationParam(name = "codingA", min = 0, max = 1) @Nullable Coding codingA,
            @OperationParam(name = "codingB", min = 0, max = 1) @Nullable Coding codingB) {
        Coding a = coding("A", codeA, system, codingA);
        Coding b = coding("B", codeB, system, codingB);
        if (!a.getSystem().equals(b.getSystem())) {
            throw new InvalidRequestException("Both codes must be of one code system");
        }
        if (!(support.fetchCodeSystem(a.getSystem()) instanceof CodeSystem codeSystem)) {
            throw new ResourceNotFoundException("Unknown code system " + a.getSystem());
        }
        List<String> pathA = path(codeSystem, a.getCode());
        List<String> pathB = path(codeSystem, b.getCode());
        String outcome;
        if (a.getCode().equals(b.getCode())) {
            outcome = "equivalent";
        } else if (pathB.contains(a.getCode())) {
            outcome = "subsumes";
        } else {
            outcome = pathA.contains(b.getCode()) ? "subsumed-by" : "not-subsumed";
        }
        return new Parameters().addParameter("outcome", new CodeType(outcome));
    }

    private static Coding coding(
            String which, @Nullable CodeType code, @Nullable UriType system, @Nullable Coding coding) {
        Coding given = coding != null
                ? coding
                : new Coding(system == null ? null : system.getValue(), code == null ? null : code.getValue(), null);
        if (!given.hasSystem() || !given.hasCode()) {
            throw new InvalidRequestException("Needs code" + which + " with system, or coding" + which);
        }
        return given;
    }

    private static List<String> path(CodeSystem codeSystem, String code) {
        List<String> path = CodeSystemConcepts.path(codeSystem, code).stream()
                .map(ConceptDefinitionComponent::getCode)
                .toList();
        if (path.isEmpty()) {
            throw new ResourceNotFoundException("Unknown code " + code + " in " + codeSystem.getUrl());
        }
        return path;
    }
}
