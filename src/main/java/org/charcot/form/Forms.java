package org.charcot.form;

import java.util.List;
import java.util.stream.Stream;
import org.charcot.page.Names;
import org.charcot.questionnaire.Form;
import org.charcot.questionnaire.FormException;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Stored questionnaires, compiled. */
final class Forms {

    private final List<Form> content;
    private final Names names;

    /**
     * The forms of the content, and for those that others stored the answers of value sets.
     *
     * @param content the forms of the content
     */
    Forms(List<Form> content, Names names) {
        this.content = content;
        this.names = names;
    }

    List<Form> ofContent() {
        return content;
    }

    /** The content's form where this is its questionnaire, which is compiled already; else compiled now. */
    Form of(Questionnaire questionnaire) {
        String canonical = questionnaire.getUrl() + "|" + questionnaire.getVersion();
        return content.stream()
                .filter(form -> form.canonical().equals(canonical))
                .findFirst()
                .orElseGet(() -> compile(questionnaire));
    }

    private Form compile(Questionnaire questionnaire) {
        try {
            Questionnaire named = questionnaire.copy();
            named.getItem().forEach(item -> name(item, named));
            return Form.compile(named);
        } catch (FormException | IllegalArgumentException broken) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY, broken.getMessage(), broken);
        }
    }

    /** Lists the answers of a value set with their words, as people choose by words and not by codes. */
    private void name(QuestionnaireItemComponent item, Questionnaire questionnaire) {
        if (item.hasAnswerValueSet()) {
            String valueSet = item.getAnswerValueSet();
            (valueSet.startsWith("#") ? codings(contained(valueSet, questionnaire)) : names.codings(valueSet))
                    .forEach(coding -> item.addAnswerOption().setValue(coding));
            item.setAnswerValueSet(null);
        }
        item.getItem().forEach(child -> name(child, questionnaire));
    }

    private static ValueSet contained(String reference, Questionnaire questionnaire) {
        return questionnaire.getContained().stream()
                .filter(ValueSet.class::isInstance)
                .map(ValueSet.class::cast)
                .filter(each -> reference.equals("#" + each.getIdPart().replace("#", "")))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("The questionnaire contains no value set " + reference));
    }

    /** As it was expanded by whoever made it, else the codes that it lists or takes from value sets of the content. */
    private List<Coding> codings(ValueSet valueSet) {
        if (valueSet.hasExpansion()) {
            return valueSet.getExpansion().getContains().stream()
                    .map(each -> new Coding(each.getSystem(), each.getCode(), each.getDisplay()))
                    .toList();
        }
        if (valueSet.getCompose().hasExclude()) {
            throw new IllegalArgumentException("A contained value set that leaves codes out must come expanded");
        }
        return valueSet.getCompose().getInclude().stream()
                .flatMap(this::codings)
                .toList();
    }

    private Stream<Coding> codings(ConceptSetComponent include) {
        if (include.hasConcept() == include.hasValueSet()) {
            throw new IllegalArgumentException("A contained value set must list codes or name value sets");
        }
        return Stream.concat(
                include.getConcept().stream().map(each -> names.coding(include.getSystem(), each)),
                include.getValueSet().stream().flatMap(each -> names.codings(each.getValue()).stream()));
    }
}
