package org.charcot.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charcot.questionnaire.Entry;
import org.charcot.questionnaire.Entry.Kind;
import org.charcot.questionnaire.Sheet;

/** The order in which a questionnaire is walked through: the start, its questions one by one or all at once, the summary. */
final class Steps {

    /** Before a linkId in an address, so that none can be taken for one of the other places. */
    private static final String QUESTION = "q-";

    private Steps() {}

    static String place(Entry question) {
        return QUESTION + question.linkId();
    }

    static boolean isPlace(Sheet sheet, String at) {
        return at.equals(FormView.START)
                || at.equals(FormView.ALL)
                || at.equals(FormView.SUMMARY)
                || position(sheet.questions(), at) >= 0;
    }

    /** What is shown at a place. A question comes with the headings above it and the texts before it. */
    static List<Entry> entries(Sheet sheet, String at) {
        List<Entry> all = sheet.entries();
        if (at.equals(FormView.ALL)) {
            return sheet.everything();
        }
        if (at.equals(FormView.SUMMARY) || !isPlace(sheet, at)) {
            return all;
        }
        int position = position(all, at);
        List<Entry> shown = new ArrayList<>();
        int level = Integer.MAX_VALUE;
        boolean before = true;
        for (int i = position; i >= 0; i--) {
            Entry entry = all.get(i);
            boolean isAbove = entry.kind() == Kind.GROUP && entry.level() < level;
            before &= i == position || !entry.isQuestion();
            if (i == position || isAbove || (before && entry.kind() != Kind.GROUP)) {
                shown.add(0, entry);
            }
            if (i == position || isAbove) {
                level = entry.level();
            }
        }
        boolean isLast = all.stream().skip(position + 1L).noneMatch(Entry::isQuestion);
        if (isLast) {
            shown.addAll(all.subList(position + 1, all.size()));
        }
        return shown;
    }

    /** Where a button leads from a place. */
    static String after(Sheet sheet, String at, String go) {
        List<Entry> questions = sheet.questions();
        if (go.equals(FormView.SUMMARY) || at.equals(FormView.ALL)) {
            return FormView.SUMMARY;
        }
        int next = position(questions, at) + (go.equals("back") ? -1 : 1);
        if (next < 0) {
            return FormView.START;
        }
        return next < questions.size() ? place(questions.get(next)) : FormView.SUMMARY;
    }

    private static int position(List<Entry> entries, String place) {
        for (int i = 0; i < entries.size(); i++) {
            if (place(entries.get(i)).equals(place)) {
                return i;
            }
        }
        return -1;
    }

    static Map<String, Entry> byLinkId(List<Entry> entries) {
        Map<String, Entry> byLinkId = new LinkedHashMap<>();
        entries.forEach(entry -> byLinkId.put(entry.linkId(), entry));
        return byLinkId;
    }
}
