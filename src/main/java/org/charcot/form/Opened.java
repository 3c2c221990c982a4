package org.charcot.form;

import java.time.ZoneId;
import java.util.Locale;
import org.charcot.questionnaire.Form;
import org.charcot.questionnaire.Sheet;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;

/**
 * What a link opened.
 *
 * @param link the signed text
 */
record Opened(String link, FormLink content, Questionnaire questionnaire, Form form, QuestionnaireResponse response) {

    /** Whether the answers were sent, or taken back: nothing is changed here any more. */
    boolean isFinished() {
        return response.getStatus() != QuestionnaireResponseStatus.INPROGRESS;
    }

    Sheet sheet(Locale locale, ZoneId zone) {
        return Sheet.of(form, response, locale, zone);
    }

    Opened with(QuestionnaireResponse changed) {
        return new Opened(link, content, questionnaire, form, changed);
    }
}
