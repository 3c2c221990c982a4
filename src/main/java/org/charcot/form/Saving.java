package org.charcot.form;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.charcot.form.Responses.Caller;
import org.charcot.page.Texts;
import org.charcot.questionnaire.Entry;
import org.charcot.questionnaire.FieldValues.Mistake;
import org.charcot.questionnaire.Sheet;
import org.charcot.questionnaire.Sheet.Filled;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Puts what was entered into the stored response. */
final class Saving {

    /** How often a save starts over when somebody else saves at the same moment. */
    private static final int TRIES = 5;

    private final Responses responses;
    private final Clock clock;
    private final ZoneId clinicZone;

    Saving(Responses responses, Clock clock, ZoneId clinicZone) {
        this.responses = responses;
        this.clock = clock;
        this.clinicZone = clinicZone;
    }

    /**
     * What came of saving.
     *
     * @param opened the response as it is stored now
     * @param mistakes what was not understood, by linkId
     * @param conflicts questions that somebody else answered otherwise meanwhile, as stored; what was entered for them
     *     is not saved
     * @param entered what was entered
     */
    record Saved(
            Opened opened,
            Sheet sheet,
            Map<String, Mistake> mistakes,
            List<Entry> conflicts,
            Map<String, List<String>> entered) {

        static Saved unchanged(Opened opened, Texts texts) {
            return new Saved(opened, opened.sheet(texts.locale(), texts.clinicZone()), Map.of(), List.of(), Map.of());
        }

        boolean isClean() {
            return mistakes.isEmpty() && conflicts.isEmpty();
        }

        private boolean isPresent(Entry entry) {
            return sheet.entries().stream().anyMatch(each -> each.linkId().equals(entry.linkId()));
        }

        /** An entry as the next page has it; what could not be saved stays in its field. */
        Shown shown(Entry entry) {
            Mistake mistake = mistakes.get(entry.linkId());
            Optional<Entry> conflict = conflicts.stream()
                    .filter(each -> each.linkId().equals(entry.linkId()))
                    .findFirst();
            if (mistake == null && conflict.isEmpty()) {
                return isPresent(entry) ? Shown.of(entry) : Shown.absent(entry);
            }
            return new Shown(
                    entry,
                    false,
                    entered.getOrDefault(entry.linkId(), List.of()),
                    mistake == null
                            ? null
                            : "form.mistake."
                                    + mistake.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    conflict.map(Entry::shown).orElse(null));
        }
    }

    /**
     * Saves what was entered, except for what was not understood and what somebody else answered meanwhile.
     *
     * @param open opens the link, anew for each try
     */
    Saved save(Caller caller, Supplier<Opened> open, Entered entered, Texts texts) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Opened opened = open.get();
            Sheet sheet = opened.sheet(texts.locale(), texts.clinicZone());
            if (opened.isFinished()) {
                return Saved.unchanged(opened, texts);
            }
            List<Entry> conflicts = entered.conflicts(sheet);
            Map<String, List<String>> fields = new HashMap<>(entered.fields());
            conflicts.forEach(conflict -> fields.remove(conflict.linkId()));
            Filled filled = sheet.fill(fields);
            Optional<QuestionnaireResponse> stored = filled.response().equalsDeep(opened.response())
                    ? Optional.of(opened.response())
                    : responses.save(caller, filled.response());
            if (stored.isPresent()) {
                Opened now = opened.with(stored.get());
                return new Saved(
                        now,
                        now.sheet(texts.locale(), texts.clinicZone()),
                        filled.mistakes(),
                        conflicts,
                        entered.fields());
            }
        }
        throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }

    /**
     * Sends the answers.
     *
     * @return false when somebody has changed them meanwhile, so that they must be looked at again
     */
    boolean send(Caller caller, Opened opened, boolean bySomebodyElse) {
        QuestionnaireResponse response = opened.response().copy();
        response.setStatus(QuestionnaireResponseStatus.COMPLETED);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        response.setAuthoredElement(
                new DateTimeType(now.atZone(clinicZone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)));
        response.setSource(
                bySomebodyElse
                        ? new Reference().setType("RelatedPerson").setDisplay("Somebody who helps the patient")
                        : response.getSubject().copy());
        return responses.save(caller, response).isPresent();
    }
}
