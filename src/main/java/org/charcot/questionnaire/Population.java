package org.charcot.questionnaire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.questionnaire.Item.LinkPeriod;
import org.charcot.record.Code;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * A response to begin with: SDC 4.0.0, expression-based and Observation-based population. Expressions see the launch
 * context {@code %patient}. A value that the question does not take is left out: an open question is better than a guess.
 */
final class Population {

    private static final Set<ObservationStatus> VALID =
            Set.of(ObservationStatus.FINAL, ObservationStatus.AMENDED, ObservationStatus.CORRECTED);

    private final Form form;
    private final PatientRecord patient;
    private final EvaluationTime time;

    Population(Form form, PatientRecord patient, EvaluationTime time) {
        this.form = form;
        this.patient = patient;
        this.time = time;
    }

    QuestionnaireResponse response() {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setQuestionnaire(form.canonical());
        response.setStatus(QuestionnaireResponseStatus.INPROGRESS);
        response.setSubject(new Reference("Patient/" + patient.patientId()));
        response.setItem(items(form.items()));
        return response;
    }

    /** Only what is answered, and the groups above it: an item without an answer says nothing. */
    private List<QuestionnaireResponseItemComponent> items(List<Item> items) {
        List<QuestionnaireResponseItemComponent> filled = new ArrayList<>();
        for (Item item : items) {
            QuestionnaireResponseItemComponent answer =
                    new QuestionnaireResponseItemComponent().setLinkId(item.linkId());
            if (item.isGroup()) {
                answer.setItem(items(item.children()));
            } else {
                values(item).forEach(value -> answer.addAnswer().setValue(value));
            }
            if (answer.hasAnswer() || answer.hasItem()) {
                filled.add(answer);
            }
        }
        return filled;
    }

    private List<Type> values(Item item) {
        FhirPath initial = item.initial();
        LinkPeriod linkPeriod = item.linkPeriod();
        Stream<? extends Base> found = Stream.empty();
        if (initial != null) {
            found = initial.evaluate(patient.patient(), Map.of("patient", patient.patient())).stream();
        } else if (linkPeriod != null) {
            found = latest(linkPeriod).map(Observation::getValue).stream();
        }
        return found.flatMap(value -> candidates(item, value))
                .filter(value -> AnswerTypes.fault(item, value).isEmpty())
                .limit(item.repeats() ? Long.MAX_VALUE : 1)
                .toList();
    }

    /** The forms in which a value of the record may answer the question. */
    private static Stream<Type> candidates(Item item, Base value) {
        if (value instanceof CodeableConcept concept) {
            return concept.getCoding().stream().map(coding -> item.option(coding)
                    .map(Option::value)
                    .orElse(coding)
                    .copy());
        }
        if (value instanceof Quantity quantity && quantity.hasValue() && hasUnitOf(item, quantity)) {
            return item.type() == QuestionnaireItemType.INTEGER
                    ? whole(quantity)
                    : Stream.of(new DecimalType(quantity.getValue()));
        }
        if (item.type() == QuestionnaireItemType.STRING && value.isPrimitive()) {
            return Stream.of(new StringType(value.primitiveValue()));
        }
        return value instanceof Type type ? Stream.of(type.copy()) : Stream.empty();
    }

    private static Stream<Type> whole(Quantity quantity) {
        return quantity.getValue().stripTrailingZeros().scale() <= 0
                ? Stream.of(new IntegerType(quantity.getValue().intValueExact()))
                : Stream.empty();
    }

    /** A question that asks for a number in a fixed unit takes that unit only; nothing is converted. */
    private static boolean hasUnitOf(Item item, Quantity quantity) {
        return item.type() != QuestionnaireItemType.QUANTITY
                && item.unit() != null
                && item.unit().getCode().equals(quantity.getCode());
    }

    private Optional<Observation> latest(LinkPeriod asked) {
        Instant earliest = time.now().minus(asked.period()).toInstant();
        Set<Code> codes = asked.codes().stream().map(Code::of).collect(Collectors.toSet());
        return patient.coded("Observation", codes).stream()
                .map(Observation.class::cast)
                .filter(observation -> VALID.contains(observation.getStatus()))
                .filter(observation -> effective(observation)
                        .filter(at -> !at.isBefore(earliest) && !at.isAfter(time.instant()))
                        .isPresent())
                .max(Comparator.comparing(observation -> effective(observation).orElse(Instant.MIN)));
    }

    private static Optional<Instant> effective(Observation observation) {
        Type effective = observation.getEffective();
        BaseDateTimeType at = effective instanceof Period period
                ? period.getStartElement()
                : effective instanceof BaseDateTimeType moment ? moment : null;
        return at == null || at.getValue() == null
                ? Optional.empty()
                : Optional.of(at.getValue().toInstant());
    }
}
