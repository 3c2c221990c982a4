package org.charcot.form;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.charcot.form.LinkRefusedException.Reason;
import org.charcot.form.Responses.Caller;
import org.charcot.questionnaire.Form;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/** Makes links to responses, and opens them. */
final class Links {

    private final LinkSigner signer;
    private final Responses responses;
    private final Forms forms;
    private final Clock clock;
    private final ZoneId clinicZone;
    private final Duration lifetime;

    Links(LinkSigner signer, Responses responses, Forms forms, Clock clock, ZoneId clinicZone, Duration lifetime) {
        this.signer = signer;
        this.responses = responses;
        this.forms = forms;
        this.clock = clock;
        this.clinicZone = clinicZone;
        this.lifetime = lifetime;
    }

    /**
     * A link.
     *
     * @param text what stands in the address
     */
    record Made(String text, Instant expires) {}

    /** A link to the response that the patient has begun, else to one that is begun by this. */
    Made make(Caller caller, Questionnaire questionnaire, PatientRecord record) {
        Form form = forms.of(questionnaire);
        EvaluationTime now = new EvaluationTime(clock.instant(), clinicZone);
        QuestionnaireResponse response =
                Responses.begun(record, form).orElseGet(() -> responses.begin(caller, form.populate(record, now)));
        FormLink link = new FormLink(
                response.getIdElement().getIdPart(),
                record.patientId(),
                now.instant().plus(lifetime));
        return new Made(signer.sign(link), link.expires());
    }

    /**
     * Opens a link.
     *
     * @param questionnaire id of the questionnaire whose page it is to open
     * @throws LinkRefusedException when it does not open that
     */
    Opened open(Caller caller, String text, String questionnaire) {
        FormLink link = signer.read(text).orElseThrow(() -> new LinkRefusedException(Reason.WRONG));
        if (clock.instant().isAfter(link.expires())) {
            throw new LinkRefusedException(Reason.EXPIRED);
        }
        return responses
                .questionnaire(caller, questionnaire)
                .flatMap(found -> open(caller, text, link, found))
                .orElseThrow(() -> new LinkRefusedException(Reason.WRONG));
    }

    private Optional<Opened> open(Caller caller, String text, FormLink link, Questionnaire questionnaire) {
        return responses
                .response(caller, link.response())
                .filter(response -> response.getSubject().getReference().equals("Patient/" + link.patient()))
                .filter(response -> isAnswerTo(response, questionnaire))
                .map(response -> new Opened(text, link, questionnaire, forms.of(questionnaire), response));
    }

    private static boolean isAnswerTo(QuestionnaireResponse response, Questionnaire questionnaire) {
        return response.hasQuestionnaire()
                && response.getQuestionnaire().split("\\|", 2)[0].equals(questionnaire.getUrl());
    }
}
