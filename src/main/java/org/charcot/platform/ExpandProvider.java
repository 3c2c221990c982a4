package org.charcot.platform;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceDesignationComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.jspecify.annotations.Nullable;

/**
 * {@code ValueSet/$expand} with what HAPI leaves out of an expansion in memory: the text filter, pages, a true total,
 * designations, and the display in the language that is asked for.
 */
final class ExpandProvider {

    private final IValidationSupport support;
    private final IFhirResourceDao<ValueSet> valueSets;

    ExpandProvider(IValidationSupport support, IFhirResourceDao<ValueSet> valueSets) {
        this.support = support;
        this.valueSets = valueSets;
    }

    /** Takes exactly one of an id, {@code url} and {@code valueSet}. */
    @Operation(name = "$expand", type = ValueSet.class, idempotent = true)
    public ValueSet expand(
            @IdParam(optional = true) @Nullable IdType id,
            @OperationParam(name = "url", min = 0, max = 1) @Nullable UriType url,
            @OperationParam(name = "valueSetVersion", min = 0, max = 1) @Nullable StringType version,
            @OperationParam(name = "valueSet", min = 0, max = 1) @Nullable ValueSet given,
            @OperationParam(name = "filter", min = 0, max = 1) @Nullable StringType filter,
            @OperationParam(name = "offset", min = 0, max = 1) @Nullable IntegerType offset,
            @OperationParam(name = "count", min = 0, max = 1) @Nullable IntegerType count,
            @OperationParam(name = "includeDesignations", min = 0, max = 1) @Nullable BooleanType includeDesignations,
            @OperationParam(name = "displayLanguage", min = 0, max = 1) @Nullable CodeType displayLanguage,
            RequestDetails request) {
        if (Stream.of(id, url, given).filter(Objects::nonNull).count() != 1) {
            throw new InvalidRequestException("Needs one of an id, url and valueSet");
        }
        int first = offset == null ? 0 : offset.getValue();
        int most = count == null ? Integer.MAX_VALUE : count.getValue();
        if (first < 0 || most < 0) {
            throw new InvalidRequestException("offset and count are not negative");
        }
        ValueSet definition = id != null
                ? valueSets.read(id, request)
                : given != null ? given : byUrl(Objects.requireNonNull(url), version);
        String language = displayLanguage == null ? null : displayLanguage.getValue();
        String text = filter == null ? "" : filter.getValue().toLowerCase(Locale.ROOT);
        List<ValueSetExpansionContainsComponent> all = codes(definition).stream()
                .map(code -> describe(code, definition, language))
                .filter(code -> matches(code, text))
                .toList();
        ValueSet answer = definition.copy();
        answer.setCompose(null);
        ValueSetExpansionComponent expansion = new ValueSetExpansionComponent();
        expansion.setTimestampElement(DateTimeType.now());
        expansion.setTotal(all.size());
        expansion.setOffset(first);
        all.stream().skip(first).limit(most).forEach(expansion::addContains);
        if (includeDesignations == null || !includeDesignations.booleanValue()) {
            expansion.getContains().forEach(code -> code.setDesignation(List.of()));
        }
        return answer.setExpansion(expansion);
    }

    private ValueSet byUrl(UriType url, @Nullable StringType version) {
        String canonical = url.getValue() + (version == null ? "" : "|" + version.getValue());
        if (support.fetchValueSet(canonical) instanceof ValueSet found) {
            return found;
        }
        throw new ResourceNotFoundException("Unknown value set " + canonical);
    }

    private List<ValueSetExpansionContainsComponent> codes(ValueSet definition) {
        IValidationSupport.ValueSetExpansionOutcome outcome =
                support.expandValueSet(new ValidationSupportContext(support), null, definition);
        if (outcome == null || !(outcome.getValueSet() instanceof ValueSet expanded)) {
            throw new UnprocessableEntityException(
                    "The value set cannot be expanded" + (outcome == null ? "" : ": " + outcome.getError()));
        }
        return expanded.getExpansion().getContains();
    }

    private ValueSetExpansionContainsComponent describe(
            ValueSetExpansionContainsComponent code, ValueSet definition, @Nullable String language) {
        ValueSetExpansionContainsComponent described = code.copy();
        described.setDesignation(designations(code, definition));
        described.getDesignation().stream()
                .filter(designation ->
                        language != null && CodeSystemConcepts.speaks(designation.getLanguage(), language))
                .findFirst()
                .ifPresent(designation -> described.setDisplay(designation.getValue()));
        return described;
    }

    /** Those of the value set where it has some, else those of the code system. */
    private List<ConceptReferenceDesignationComponent> designations(
            ValueSetExpansionContainsComponent code, ValueSet definition) {
        List<ConceptReferenceDesignationComponent> own = definition.getCompose().getInclude().stream()
                .filter(include -> code.getSystem().equals(include.getSystem()))
                .flatMap(include -> include.getConcept().stream())
                .filter(concept -> concept.getCode().equals(code.getCode()))
                .flatMap(concept -> concept.getDesignation().stream())
                .toList();
        if (!own.isEmpty() || !(support.fetchCodeSystem(code.getSystem()) instanceof CodeSystem codeSystem)) {
            return own;
        }
        return CodeSystemConcepts.path(codeSystem, code.getCode()).stream().reduce((parent, child) -> child).stream()
                .flatMap(concept -> concept.getDesignation().stream())
                .map(designation -> new ConceptReferenceDesignationComponent()
                        .setLanguage(designation.getLanguage())
                        .setUse(designation.getUse())
                        .setValue(designation.getValue()))
                .toList();
    }

    private static boolean matches(ValueSetExpansionContainsComponent code, String text) {
        Stream<String> words = Stream.concat(
                Stream.of(code.getCode(), code.getDisplay()),
                code.getDesignation().stream().map(ConceptReferenceDesignationComponent::getValue));
        return words.anyMatch(
                word -> word != null && word.toLowerCase(Locale.ROOT).contains(text));
    }
}
