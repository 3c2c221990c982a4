package org.charcot.form;

import java.util.List;
import org.charcot.questionnaire.Form;
import org.charcot.questionnaire.FormException;
import org.hl7.fhir.r4.model.Questionnaire;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Stored questionnaires, compiled. */
final class Forms {

    private final List<Form> content;

    /** @param content the forms of the content */
    Forms(List<Form> content) {
        this.content = content;
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

    private static Form compile(Questionnaire questionnaire) {
        try {
            return Form.compile(questionnaire);
        } catch (FormException broken) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY, broken.getMessage(), broken);
        }
    }
}
