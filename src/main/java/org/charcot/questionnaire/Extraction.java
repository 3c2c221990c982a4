package org.charcot.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charcot.questionnaire.Answers.Enabled;
import org.charcot.questionnaire.Item.Extract;
import org.charcot.record.Countable;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** One response turned into Observations: SDC 4.0.0, "Observation-based extraction". */
final class Extraction {

    private final Form form;
    private final QuestionnaireResponse response;
    private final Answers answers;
    private final Calculations calculations;
    private final ObservationFrame frame;
    private final List<Observation> observations = new ArrayList<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    private Extraction(Form form, QuestionnaireResponse response, ObservationStatus status) {
        this.form = form;
        this.response = response;
        this.answers = new Answers(form, response);
        this.calculations = new Calculations(form, answers, response);
        this.frame = new ObservationFrame(response, status);
    }

    static List<Observation> of(Form form, QuestionnaireResponse response) {
        return Countable.is(response.getAuthoredElement())
                ? status(response)
                        .map(status -> new Extraction(form, response, status).observations())
                        .orElse(List.of())
                : List.of();
    }

    private static Optional<ObservationStatus> status(QuestionnaireResponse response) {
        return response.getStatus() == null
                ? Optional.empty()
                : switch (response.getStatus()) {
                    case COMPLETED, STOPPED -> Optional.of(ObservationStatus.FINAL);
                    case AMENDED -> Optional.of(ObservationStatus.AMENDED);
                    case INPROGRESS, ENTEREDINERROR, NULL -> Optional.empty();
                };
    }

    private List<Observation> observations() {
        Extract panel = form.panel();
        Observation parent = panel == null ? null : add(panel, "", null);
        visit(form.items(), response.getItem(), parent);
        return List.copyOf(observations);
    }

    /** Goes by the form, not by the response: what is calculated may not stand in the response at all. */
    private void visit(List<Item> items, List<QuestionnaireResponseItemComponent> given, @Nullable Observation parent) {
        for (Item item : items) {
            if (answers.enabled(item) == Enabled.NO) {
                continue;
            }
            if (item.calculation() != null) {
                visitCalculated(item, parent);
                continue;
            }
            List<QuestionnaireResponseItemComponent> here = withLinkId(given, item.linkId());
            if (item.isGroup()) {
                visitGroup(item, here, parent);
            } else {
                for (QuestionnaireResponseItemComponent each : here) {
                    visitAnswers(item, each.getAnswer(), parent);
                }
            }
        }
    }

    private static List<QuestionnaireResponseItemComponent> withLinkId(
            List<QuestionnaireResponseItemComponent> items, String linkId) {
        List<QuestionnaireResponseItemComponent> found = new ArrayList<>(1);
        for (QuestionnaireResponseItemComponent item : items) {
            if (linkId.equals(item.getLinkId())) {
                found.add(item);
            }
        }
        return found;
    }

    private void visitGroup(Item item, List<QuestionnaireResponseItemComponent> given, @Nullable Observation parent) {
        List<List<QuestionnaireResponseItemComponent>> instances = given.isEmpty()
                ? List.of(List.of())
                : given.stream()
                        .map(QuestionnaireResponseItemComponent::getItem)
                        .toList();
        for (List<QuestionnaireResponseItemComponent> instance : instances) {
            Extract extract = item.extract();
            visit(item.children(), instance, extract == null ? parent : add(extract, item.linkId(), parent));
        }
    }

    private void visitAnswers(
            Item item, List<QuestionnaireResponseItemAnswerComponent> given, @Nullable Observation parent) {
        Extract extract = item.extract();
        for (QuestionnaireResponseItemAnswerComponent answer : given) {
            if (answer.hasValue()) {
                Type value = item.own(answer.getValue());
                Observation below =
                        extract == null ? parent : addValue(item, extract, parent, ObservationValues.of(item, value));
                visit(item.children(), answer.getItem(), below);
            }
        }
    }

    private void visitCalculated(Item item, @Nullable Observation parent) {
        Extract extract = item.extract();
        if (extract == null) {
            return;
        }
        Calculations.Result result = calculations.of(item);
        Type value = result.value();
        if (value != null) {
            addValue(item, extract, parent, ObservationValues.of(item, value));
        } else if (extract.relation() == Item.Relation.COMPONENT && parent != null) {
            component(extract, parent).setDataAbsentReason(ObservationValues.unknown());
            parent.addNote(ObservationValues.notComputed(result.missing()));
        } else {
            add(extract, item.linkId(), parent)
                    .setDataAbsentReason(ObservationValues.unknown())
                    .addNote(ObservationValues.notComputed(result.missing()));
        }
    }

    private @Nullable Observation addValue(Item item, Extract extract, @Nullable Observation parent, Type value) {
        if (extract.relation() == Item.Relation.COMPONENT && parent != null) {
            component(extract, parent).setValue(value);
            return parent;
        }
        Observation observation = add(extract, item.linkId(), parent);
        observation.setValue(value);
        return observation;
    }

    private static ObservationComponentComponent component(Extract extract, Observation parent) {
        return parent.addComponent().setCode(concept(extract.codes()));
    }

    private Observation add(Extract extract, String linkId, @Nullable Observation parent) {
        Observation observation = frame.begin(frame.id(linkId, occurrences.merge(linkId, 1, Integer::sum)));
        observation.setCode(concept(extract.codes()));
        extract.categories().forEach(category -> observation.addCategory(category.copy()));
        if (parent != null) {
            switch (extract.relation()) {
                case MEMBER -> parent.addHasMember(new Reference("Observation/" + observation.getIdPart()));
                case DERIVED -> observation.addDerivedFrom(new Reference("Observation/" + parent.getIdPart()));
                case INDEPENDENT, COMPONENT -> {}
            }
        }
        observations.add(observation);
        return observation;
    }

    private static CodeableConcept concept(List<Coding> codes) {
        CodeableConcept concept = new CodeableConcept();
        codes.forEach(code -> concept.addCoding(code.copy()));
        return concept;
    }
}
