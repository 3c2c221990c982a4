package org.charcot.page.patient;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.page.patient.Evidence.Fact;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.BackboneElement;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;

/**
 * One resource of a record, or of what was worked out from it, for reading: what, when, its value, its state, who recorded
 * it and where it comes from. Which elements answer which question is the same for every type; what a type does not know is
 * not asked.
 *
 * @param rows each question with its answers; those that matter for every resource are asked even where there is no answer
 * @param rules the rules that worked it out, by their codes; none for what was recorded
 * @param address of the patient's page, at the chart that it is part of
 * @param fhir address of the resource as FHIR; empty for what is not stored
 */
public record RecordView(
        String title, List<Row> rows, List<Rule> rules, boolean isDerived, String address, String fhir) {

    /** A question with its answers; none for what should be known and is not. */
    public record Row(String question, List<Fact> answers) {}

    public record Rule(String code, String name) {}

    private static final Map<String, List<String>> QUESTIONS = new LinkedHashMap<>();

    /** What a reader must be told is missing. */
    private static final List<String> ALWAYS = List.of("when", "status", "by");

    static {
        QUESTIONS.put("value", List.of("value[x]", "dataAbsentReason"));
        QUESTIONS.put("judged", List.of("interpretation"));
        QUESTIONS.put("range", List.of("referenceRange"));
        QUESTIONS.put("parts", List.of("condition"));
        QUESTIONS.put("site", List.of("bodySite"));
        QUESTIONS.put(
                "when", List.of("effective[x]", "onset[x]", "performed[x]", "occurrence[x]", "period", "authored"));
        QUESTIONS.put("until", List.of("abatement[x]"));
        QUESTIONS.put("dose", List.of("dosage", "dosageInstruction"));
        QUESTIONS.put("status", List.of("status", "clinicalStatus", "verificationStatus", "lifecycleStatus"));
        QUESTIONS.put("reason", List.of("reasonCode", "statusReason"));
        QUESTIONS.put("note", List.of("note"));
        QUESTIONS.put(
                "by",
                List.of("performer", "recorder", "asserter", "informationSource", "requester", "author", "source"));
        QUESTIONS.put("recorded", List.of("recordedDate", "issued", "dateAsserted", "authoredOn", "dateTime", "date"));
        QUESTIONS.put("rests", List.of("derivedFrom", "hasMember", "result", "reasonReference"));
        QUESTIONS.put("belongs", List.of("basedOn", "partOf"));
        QUESTIONS.put("code", List.of("code", "medication[x]"));
    }

    /** The resource as the page shows it; empty when neither the record nor what was worked out has it. */
    public static Optional<RecordView> of(Chosen chosen, String type, String id, Said said) {
        return Evidence.find(chosen.record(), new Reference(type + "/" + id))
                .map(resource -> of(resource, chosen, said));
    }

    private static RecordView of(Resource resource, Chosen chosen, Said said) {
        List<Row> rows = new ArrayList<>();
        QUESTIONS.forEach((question, elements) -> {
            List<Fact> answers = elements.stream()
                    .flatMap(element -> Elements.of(resource, element).stream())
                    .flatMap(value -> question.equals("code")
                            ? codes(value, said)
                            : Stream.of(fact(value, resource, chosen, said)))
                    .filter(fact -> !fact.text().isEmpty())
                    .toList();
            boolean asked = ALWAYS.contains(question)
                    && !chosen.isDerived(resource)
                    && elements.stream().anyMatch(element -> Elements.knows(resource, element));
            if (question.equals("parts")) {
                rows.addAll(parts(resource, said));
            }
            if (!answers.isEmpty() || asked) {
                rows.add(new Row(said.texts().of("record." + question), answers));
            }
        });
        boolean derived = chosen.isDerived(resource);
        return new RecordView(
                said.what(resource),
                rows,
                derived ? rules(resource, said) : List.of(),
                derived,
                said.page() + said.chart(resource),
                said.fhir(resource));
    }

    private static Fact fact(Base value, Resource resource, Chosen chosen, Said said) {
        return value instanceof Reference reference
                ? Evidence.find(chosen.record(), reference)
                        .map(found -> new Fact(said.line(found), said.when(found), said.address(found)))
                        .orElseGet(() -> plain(reference.hasDisplay() ? reference.getDisplay() : ""))
                : plain(words(value, resource, said));
    }

    /** What has a name of its own in the resource: the components of an observation, the questions of a questionnaire. */
    private static List<Row> parts(Resource resource, Said said) {
        if (resource instanceof Observation observation) {
            return observation.getComponent().stream()
                    .map(part -> new Row(said.value(part.getCode()), List.of(plain(CategoryView.value(part, said)))))
                    .toList();
        }
        return resource instanceof QuestionnaireResponse response
                ? response.getItem().stream()
                        .flatMap(item -> answers(response, item, said))
                        .toList()
                : List.of();
    }

    private static String words(Base value, Resource resource, Said said) {
        if (value instanceof Enumeration<?> code) {
            return said.status(resource, code.getCode());
        } else if (value instanceof Annotation note) {
            return said.note(note);
        } else if (value instanceof Dosage dosage) {
            return dosage.hasText()
                    ? said.texts().in(dosage.getTextElement())
                    : said.value(dosage.getDoseAndRateFirstRep().getDose());
        } else if (value instanceof ObservationReferenceRangeComponent range) {
            return range.hasText()
                    ? range.getText()
                    : said.value(new Range().setLow(range.getLow()).setHigh(range.getHigh()));
        } else if (value instanceof BackboneElement part) {
            return Elements.of(part, "code").stream()
                    .map(code -> said.value((Type) code))
                    .collect(Collectors.joining(", "));
        } else if (resource instanceof Observation observation && value == observation.getValue()) {
            return said.value(observation);
        }
        return value instanceof Type known ? said.value(known) : "";
    }

    /** A question that was answered with its answers, and those below it. */
    private static Stream<Row> answers(
            QuestionnaireResponse response, QuestionnaireResponseItemComponent item, Said said) {
        Row own = new Row(
                said.question(response, item),
                item.getAnswer().stream()
                        .map(each -> plain(said.value(each.getValue())))
                        .toList());
        return Stream.concat(
                Stream.of(own).filter(row -> !row.answers().isEmpty()),
                Stream.concat(
                                item.getItem().stream(),
                                item.getAnswer().stream().flatMap(each -> each.getItem().stream()))
                        .flatMap(child -> answers(response, child, said)));
    }

    /** Its codes as they are, for whoever must look them up. */
    private static Stream<Fact> codes(Base value, Said said) {
        return value instanceof CodeableConcept concept
                ? concept.getCoding().stream().map(said::code).map(RecordView::plain)
                : Stream.empty();
    }

    private static List<Rule> rules(Resource resource, Said said) {
        return Stream.of("method", "reasonCode")
                .flatMap(element -> Elements.of(resource, element).stream())
                .filter(CodeableConcept.class::isInstance)
                .flatMap(concept -> ((CodeableConcept) concept).getCoding().stream())
                .map(coding -> new Rule(coding.getCode(), said.name(coding)))
                .toList();
    }

    private static Fact plain(String text) {
        return new Fact(text, "", "");
    }
}
