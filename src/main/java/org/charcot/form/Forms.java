package org.charcot.form;

import java.util.Optional;
import java.util.function.Function;
import org.charcot.questionnaire.Form;
import org.charcot.questionnaire.FormException;
import org.hl7.fhir.r4.model.Questionnaire;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Stored questionnaires, compiled. */
final class Forms {

    private final Function<String, Optional<Form>> content;

    /** @param content the form of the content that a canonical with its version names */
    Forms(Function<String, Optional<Form>> content) {
        this.content = content;
    }

    /** The content's form where this is its questionnaire, which is compiled already; else compiled now. */
    Form of(Questionnaire questionnaire) {
        return content.apply(questionnaire.getUrl() + "|" + questionnaire.getVersion())
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
