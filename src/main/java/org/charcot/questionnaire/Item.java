package org.charcot.questionnaire;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * One item of a compiled form.
 *
 * @param parent the linkId of the item this one stands under, null at the top
 * @param label how a message calls it, in English and in Dutch
 * @param options the answers allowed; empty where the question is open
 * @param anyCondition whether one of the conditions is enough, as {@code enableBehavior} says
 * @param limits what a number may be at least and at most
 * @param unit the fixed unit of a number, from {@code questionnaire-unit}
 * @param linkPeriod how far back an Observation may lie that answers the question beforehand
 */
record Item(
        String linkId,
        @Nullable String parent,
        QuestionnaireItemType type,
        Label label,
        boolean required,
        boolean repeats,
        List<Option> options,
        List<Condition> conditions,
        boolean anyCondition,
        Limits limits,
        @Nullable Coding unit,
        @Nullable Extract extract,
        @Nullable Calculation calculation,
        @Nullable FhirPath initial,
        @Nullable LinkPeriod linkPeriod,
        List<Item> children) {

    record Label(String english, String dutch) {}

    /** How the answer becomes an Observation, or part of one. */
    record Extract(Relation relation, List<Coding> codes, List<CodeableConcept> categories) {}

    /** How an extracted Observation stands to that of the nearest extracted item above it. */
    enum Relation {
        INDEPENDENT,
        MEMBER,
        DERIVED,
        COMPONENT
    }

    /** A value that is computed; {@code mentions} are the linkIds its expression names. */
    record Calculation(FhirPath path, Optional<WeightSum> sum, Set<String> mentions) {}

    /** Both belong to what is allowed; null where there is none. */
    record Limits(@Nullable BigDecimal least, @Nullable BigDecimal most) {

        boolean allow(BigDecimal number) {
            return (least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0);
        }

        @Override
        public String toString() {
            return least == null
                    ? "at most " + most
                    : most == null ? "at least " + least : "from " + least + " to " + most;
        }
    }

    record LinkPeriod(Period period, List<Coding> codes) {}

    boolean isGroup() {
        return type == QuestionnaireItemType.GROUP;
    }

    boolean isQuestion() {
        return !isGroup() && type != QuestionnaireItemType.DISPLAY;
    }

    boolean isScored() {
        return options.stream().anyMatch(option -> Sdc.weight(option.value()) != null);
    }

    Optional<Option> option(Type answer) {
        for (Option option : options) {
            if (option.accepts(answer)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** The questionnaire's own option where {@code answer} is one, so that its weight and display are ours. */
    Type own(Type answer) {
        return option(answer).map(Option::value).orElse(answer);
    }

    Stream<Item> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Item::withDescendants));
    }
}
