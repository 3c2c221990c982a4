package org.charcot.form;

import java.util.List;
import org.charcot.page.Names;
import org.charcot.questionnaire.Form;
import org.charcot.questionnaire.FormException;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
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
            named.getItem().forEach(this::name);
            return Form.compile(named);
        } catch (FormException | IllegalArgumentException broken) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY, broken.getMessage(), broken);
        }
    }

    /** Lists the answers of a value set with their words, as people choose by words and not by codes. */
    private void name(QuestionnaireItemComponent item) {
        if (item.hasAnswerValueSet()) {
            names.codings(item.getAnswerValueSet())
                    .forEach(coding -> item.addAnswerOption().setValue(coding));
            item.setAnswerValueSet(null);
        }
        item.getItem().forEach(this::name);
    }
}
