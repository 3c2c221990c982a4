package org.charcot.questionnaire;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.charcot.questionnaire.Item.Extract;
import org.charcot.questionnaire.Item.LinkPeriod;
import org.charcot.questionnaire.Item.Relation;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * What one item says about Observations: SDC 4.0.0, "Observation-based extraction" and "Observation-based population".
 * An item without a word of its own does as the item above it; {@code false} shuts out everything below.
 */
final class ExtractCompiler {

    private static final Set<QuestionnaireItemType> NOT_A_VALUE = Set.of(
            QuestionnaireItemType.DISPLAY,
            QuestionnaireItemType.URL,
            QuestionnaireItemType.ATTACHMENT,
            QuestionnaireItemType.REFERENCE);

    private final QuestionnaireItemComponent item;
    private final Inherited inherited;
    private final Function<String, FormException> fault;

    /**
     * What holds for an item unless it says otherwise.
     *
     * @param relation null where nothing is extracted
     * @param shut whether an item above said that nothing below it is extracted
     * @param parent how the nearest extracted item above is extracted, null where there is none
     */
    record Inherited(
            @Nullable Relation relation, boolean shut, List<CodeableConcept> categories, @Nullable Relation parent) {

        static Inherited of(Questionnaire questionnaire) {
            Extension flag = questionnaire.getExtensionByUrl(Sdc.OBSERVATION_EXTRACT);
            Relation relation = flag != null && isTrue(flag.getValue()) ? Relation.INDEPENDENT : null;
            Relation parent = questionnaire.hasCode() ? relation : null;
            return new Inherited(relation, flag != null && relation == null, categoriesOf(questionnaire), parent);
        }

        /** The Observation of the questionnaire as a whole: where it is flagged and has a code. */
        @Nullable
        Extract panel(Questionnaire questionnaire) {
            return parent == null ? null : new Extract(parent, questionnaire.getCode(), categories);
        }
    }

    ExtractCompiler(QuestionnaireItemComponent item, Inherited inherited, Function<String, FormException> fault) {
        this.item = item;
        this.inherited = inherited;
        this.fault = fault;
    }

    @Nullable
    Extract extract() {
        Relation relation = relation();
        List<Coding> codes = codes();
        if (relation == null || (codes.isEmpty() && !isExplicit())) {
            return null;
        }
        if (codes.isEmpty()) {
            throw fault.apply("an item that is extracted needs a code.");
        }
        if (NOT_A_VALUE.contains(item.getType())) {
            throw fault.apply("an Observation cannot hold the answer of a "
                    + item.getType().toCode() + ".");
        }
        if (inherited.parent() == null && relation != Relation.INDEPENDENT) {
            throw fault.apply("there is no Observation above it to be a " + relation + " of.");
        }
        if (inherited.parent() == Relation.COMPONENT) {
            throw fault.apply("a component cannot have Observations below it.");
        }
        return new Extract(relation, codes, categories());
    }

    Inherited forChildren() {
        Extract own = extract();
        Relation above = own == null ? inherited.parent() : own.relation();
        return new Inherited(relation(), shut(), categories(), above);
    }

    /** Answers of {@code observationLinkPeriod} come from Observations with any of the item's codes. */
    @Nullable
    LinkPeriod linkPeriod() {
        Extension extension = item.getExtensionByUrl(Sdc.LINK_PERIOD);
        if (extension == null) {
            return null;
        }
        if (!item.hasCode() || !(extension.getValue() instanceof Duration duration) || !duration.hasValue()) {
            throw fault.apply("observationLinkPeriod needs a Duration, and the item a code.");
        }
        return new LinkPeriod(period(duration), item.getCode());
    }

    private Period period(Duration duration) {
        int value = duration.getValue().intValueExact();
        return switch (String.valueOf(duration.getCode())) {
            case "a" -> Period.ofYears(value);
            case "mo" -> Period.ofMonths(value);
            case "wk" -> Period.ofWeeks(value);
            case "d" -> Period.ofDays(value);
            default ->
                throw fault.apply("the period must be in a, mo, wk or d of UCUM, not " + duration.getCode() + ".");
        };
    }

    private boolean shut() {
        Extension flag = item.getExtensionByUrl(Sdc.OBSERVATION_EXTRACT);
        return inherited.shut() || (flag != null && isFalse(flag.getValue()));
    }

    private boolean isExplicit() {
        return item.hasExtension(Sdc.OBSERVATION_EXTRACT)
                || item.getCode().stream().anyMatch(code -> code.hasExtension(Sdc.OBSERVATION_EXTRACT));
    }

    private @Nullable Relation relation() {
        if (shut()) {
            return null;
        }
        Relation own = relationOf(item);
        for (Coding code : item.getCode()) {
            Relation ofCode = relationOf(code);
            own = own == null ? ofCode : own;
        }
        return own == null ? inherited.relation() : own;
    }

    /** All codes, or only those marked where any is. */
    private List<Coding> codes() {
        List<Coding> marked =
                item.getCode().stream().filter(code -> relationOf(code) != null).toList();
        return (marked.isEmpty() ? item.getCode() : marked)
                .stream()
                        .map(code -> {
                            Coding plain = code.copy();
                            plain.removeExtension(Sdc.OBSERVATION_EXTRACT);
                            return plain;
                        })
                        .toList();
    }

    private @Nullable Relation relationOf(Element element) {
        Extension flag = element.getExtensionByUrl(Sdc.OBSERVATION_EXTRACT);
        if (flag == null || isFalse(flag.getValue())) {
            return null;
        }
        return switch (flag.getValue().primitiveValue()) {
            case "true", "independent" -> Relation.INDEPENDENT;
            case "member" -> Relation.MEMBER;
            case "derived" -> Relation.DERIVED;
            case "component" -> Relation.COMPONENT;
            default ->
                throw fault.apply(
                        "observationExtract cannot be '" + flag.getValue().primitiveValue() + "'.");
        };
    }

    private List<CodeableConcept> categories() {
        List<CodeableConcept> own = categoriesOf(item.getExtensionsByUrl(Sdc.EXTRACT_CATEGORY));
        return own.isEmpty() ? inherited.categories() : own;
    }

    private static List<CodeableConcept> categoriesOf(DomainResource resource) {
        return categoriesOf(resource.getExtensionsByUrl(Sdc.EXTRACT_CATEGORY));
    }

    private static List<CodeableConcept> categoriesOf(List<Extension> extensions) {
        return extensions.stream()
                .map(Extension::getValue)
                .filter(CodeableConcept.class::isInstance)
                .map(CodeableConcept.class::cast)
                .toList();
    }

    private static boolean isTrue(Type value) {
        return value instanceof BooleanType flag && flag.booleanValue();
    }

    private static boolean isFalse(Type value) {
        return value instanceof BooleanType flag && !flag.booleanValue();
    }
}
