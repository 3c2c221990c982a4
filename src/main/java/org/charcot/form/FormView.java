package org.charcot.form;

import java.util.List;
import java.util.Locale;
import org.charcot.questionnaire.Entry;
import org.charcot.questionnaire.Sheet;
import org.charcot.record.Translation;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of a questionnaire in the words of one language.
 *
 * @param link the signed text of the link; null in a preview
 * @param at what the page shows: the linkId of a question, or one of the constants
 * @param shown what is on the page
 * @param answered how many of the questions that take part have an answer
 * @param questions how many take part
 * @param open those that have no answer
 * @param missing those among them that must have one
 */
record FormView(
        String id,
        String title,
        String description,
        String copyright,
        @Nullable String link,
        String at,
        List<Shown> shown,
        int answered,
        int questions,
        List<Entry> open,
        List<Entry> missing) {

    static final String START = "start";
    static final String ALL = "all";
    static final String SUMMARY = "summary";

    static FormView of(
            Questionnaire questionnaire,
            Locale locale,
            @Nullable String link,
            String at,
            List<Shown> shown,
            Sheet sheet) {
        String language = locale.getLanguage();
        List<Entry> questions = sheet.questions();
        return new FormView(
                questionnaire.getIdElement().getIdPart(),
                Translation.of(questionnaire.getTitleElement(), language),
                Translation.of(questionnaire.getDescriptionElement(), language),
                Translation.of(questionnaire.getCopyrightElement(), language),
                link,
                at,
                shown,
                (int) questions.stream().filter(Entry::isAnswered).count(),
                questions.size(),
                questions.stream().filter(each -> !each.isAnswered()).toList(),
                sheet.missing());
    }

    /** The address of a page of this questionnaire, by what it shows. */
    public String address(String what) {
        return address(id, link, what);
    }

    static String address(String id, @Nullable String link, String what) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/questionnaires/").pathSegment(id);
        if (link != null) {
            address.queryParam("link", link);
        }
        if (!what.equals(START)) {
            address.queryParam("at", "{at}");
        }
        return address.encode().buildAndExpand(what).toUriString();
    }

    public String place(Entry question) {
        return Steps.place(question);
    }

    /** Where to begin or go on: the first question that is open, else the summary. */
    public String firstOpen() {
        return open.isEmpty() ? SUMMARY : Steps.place(open.get(0));
    }

    /** What the page is called: the question, where it has one, and the questionnaire. */
    public String heading() {
        return shown.stream()
                        .filter(each -> isOne() && Steps.place(each.entry()).equals(at))
                        .map(each -> each.entry().text() + " · ")
                        .findFirst()
                        .orElse("")
                + title;
    }

    public boolean isBegun() {
        return answered > 0;
    }

    public boolean isOne() {
        return !at.equals(START) && !at.equals(ALL) && !at.equals(SUMMARY);
    }

    public boolean hasMistakes() {
        return shown.stream().anyMatch(each -> each.mistake() != null);
    }

    public boolean hasConflicts() {
        return shown.stream().anyMatch(each -> each.theirs() != null);
    }
}
