package org.charcot.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.charcot.questionnaire.Entry.Choice;
import org.charcot.questionnaire.Entry.Kind;
import org.charcot.questionnaire.FieldValues.Mistake;
import org.charcot.questionnaire.Sheet.Filled;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Form FORM = Form.compile(Scale.questionnaire());

    @Test
    void whatHangsOnAnOpenQuestionIsNotAskedYet() {
        assertThat(linkIds(sheet(begun()).entries()))
                .containsExactly("1", "splint", "general", "weight", "birth", "remark");
    }

    @Test
    void whoOnlyLooksSeesWhatMightBeAsked() {
        assertThat(linkIds(sheet(begun()).possibleEntries()))
                .containsExactly("1", "splint", "2a", "2b", "general", "weight", "birth", "remark");
    }

    @Test
    void anAnswerBringsUpTheQuestionsThatHangOnIt() {
        QuestionnaireResponse response = begun();
        Scale.answer(response, "splint", new BooleanType(true));
        assertThat(linkIds(sheet(response).questions()))
                .containsExactly("1", "splint", "2b", "weight", "birth", "remark");
    }

    @Test
    void requiredQuestionsThatAreOpenAreMissing() {
        QuestionnaireResponse response = begun();
        Scale.answer(response, "splint", new BooleanType(false));
        assertThat(linkIds(sheet(response).missing())).containsExactly("1", "2a");
    }

    @Test
    void anEntryIsInTheLanguageOfTheSheet() {
        QuestionnaireResponse response = begun();
        Scale.answer(response, "1", new Coding(Scale.ANSWER, "grip.2", "sent by somebody"));
        assertThat(Sheet.of(FORM, response, DUTCH, AMSTERDAM).entries().get(0))
                .isEqualTo(new Entry(
                        Kind.ONE,
                        "1",
                        0,
                        "",
                        "Greep",
                        true,
                        false,
                        List.of(
                                new Choice("http://example.org/answer|grip.2", "Firm"),
                                new Choice("http://example.org/answer|grip.0", "None")),
                        "",
                        FieldValues.LONGEST,
                        List.of("http://example.org/answer|grip.2"),
                        List.of("Firm")));
    }

    @Test
    void fieldsBecomeAnswersInTheOrderOfTheForm() {
        Filled filled = sheet(begun())
                .fill(Map.of(
                        "remark", List.of("", " in the morning "),
                        "2a", List.of("http://example.org/answer|pinch.1"),
                        "weight", List.of("71,5"),
                        "splint", List.of("false")));
        assertThat(filled.mistakes()).isEmpty();
        assertThat(texts(filled.response().getItem()))
                .containsExactly("splint=false", "2a=pinch.1", "weight=71.5", "remark=in the morning");
        assertThat(FORM.check(filled.response())).isEmpty();
    }

    @Test
    void anAnswerThatNoLongerAppliesGoes() {
        QuestionnaireResponse response = begun();
        Scale.answer(response, "splint", new BooleanType(false));
        Scale.answer(response, "2a", new Coding(Scale.ANSWER, "pinch.1", null));
        Filled filled = sheet(response).fill(Map.of("splint", List.of("true")));
        assertThat(texts(filled.response().getItem())).containsExactly("splint=true");
        assertThat(response.getItem()).as("the response itself stays").hasSize(2);
    }

    @Test
    void anEmptyFieldTakesTheAnswerBackAndAFieldThatIsNotThereDoesNot() {
        QuestionnaireResponse response = begun();
        Scale.answer(response, "1", new Coding(Scale.ANSWER, "grip.2", null));
        Scale.answer(response, "splint", new BooleanType(false));
        Filled filled = sheet(response).fill(Map.of("1", List.of("")));
        assertThat(texts(filled.response().getItem())).containsExactly("splint=false");
    }

    @Test
    void whatIsCalculatedOrUnknownCannotBeFilledIn() {
        Filled filled = sheet(begun()).fill(Map.of("total", List.of("4"), "general", List.of("x"), "99", List.of("x")));
        assertThat(filled.response().getItem()).isEmpty();
        assertThat(filled.mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, no-such-option, NOT_A_CHOICE",
        "1, grip.2, NOT_A_CHOICE",
        "splint, perhaps, NOT_A_CHOICE",
        "weight, heavy, NOT_A_NUMBER",
        "weight, '1.234,5', NOT_A_NUMBER",
        "weight, 1e400, NOT_A_NUMBER",
        "birth, 31-01-1960, NOT_A_DATE",
        "birth, 1960-02-30, NOT_A_DATE",
    })
    void whatIsNotUnderstoodIsAMistakeAndLeavesTheAnswer(String linkId, String entered, Mistake mistake) {
        Filled filled = sheet(Scale.complete()).fill(Map.of(linkId, List.of(entered)));
        assertThat(filled.mistakes()).containsExactly(Map.entry(linkId, mistake));
        assertThat(texts(filled.response().getItem()))
                .isEqualTo(texts(Scale.complete().getItem()));
    }

    @ParameterizedTest
    @CsvSource({
        "DECIMAL, '3,50', 3.50, 3.50, '3,50'",
        "INTEGER, 12, 12, 12, 12",
        "DATE, 2026-01-31, 2026-01-31, 2026-01-31, 31 januari 2026",
        "TIME, 09:30, 09:30:00, 09:30:00, 09:30:00",
        "DATETIME, 2026-07-01T09:30, 2026-07-01T09:30:00+02:00, 2026-07-01T09:30, '1 juli 2026, 09:30'",
        "STRING, ' a b ', a b, a b, a b",
        "TEXT, a, a, a, a",
        "URL, http://example.org, http://example.org, http://example.org, http://example.org",
        "BOOLEAN, true, true, true, true",
    })
    void whatIsEnteredIsAnsweredAndShownAgain(
            QuestionnaireItemType type, String entered, String value, String field, String shown) {
        Form form = form(type);
        QuestionnaireResponse filled = Sheet.of(form, empty(), DUTCH, AMSTERDAM)
                .fill(Map.of("q", List.of(entered)))
                .response();
        assertThat(form.check(filled)).isEmpty();
        assertThat(texts(filled.getItem())).containsExactly("q=" + value);
        Entry entry = Sheet.of(form, filled, DUTCH, AMSTERDAM).entries().get(0);
        assertThat(entry.answers()).containsExactly(field);
        assertThat(entry.shown()).containsExactly(shown);
    }

    @Test
    void anOpenChoiceTakesATextOfOnesOwn() {
        Form form = form(QuestionnaireItemType.OPENCHOICE, item -> item.addAnswerOption()
                .setValue(new Coding("s", "c", "From the list")));
        QuestionnaireResponse filled = Sheet.of(form, empty(), DUTCH, AMSTERDAM)
                .fill(Map.of("q", List.of("my own")))
                .response();
        Entry entry = Sheet.of(form, filled, DUTCH, AMSTERDAM).entries().get(0);
        assertThat(entry.kind()).isEqualTo(Kind.ONE_OR_OTHER);
        assertThat(entry.other()).isEqualTo("my own");
        assertThat(form.check(filled)).isEmpty();
    }

    @Test
    void onlyAQuestionThatRepeatsTakesMoreThanOneAnswer() {
        Map<String, List<String>> two = Map.of("q", List.of("a", "b"));
        assertThat(Sheet.of(form(QuestionnaireItemType.STRING), empty(), DUTCH, AMSTERDAM)
                        .fill(two)
                        .mistakes())
                .containsExactly(Map.entry("q", Mistake.NOT_A_CHOICE));
        Form repeating = form(QuestionnaireItemType.STRING, item -> item.setRepeats(true));
        assertThat(texts(Sheet.of(repeating, empty(), DUTCH, AMSTERDAM)
                        .fill(two)
                        .response()
                        .getItem()))
                .containsExactly("q=a", "q=b");
    }

    @Test
    void aTextThatIsTooLongIsAMistake() {
        Form form = form(QuestionnaireItemType.STRING, item -> item.setMaxLength(3));
        assertThat(Sheet.of(form, empty(), DUTCH, AMSTERDAM)
                        .fill(Map.of("q", List.of("abcd")))
                        .mistakes())
                .containsExactly(Map.entry("q", Mistake.TOO_LONG));
    }

    @Test
    void aQuestionBelowAQuestionIsAskedOnceThatIsAnsweredAndStandsInTheAnswer() {
        Form form = form(
                QuestionnaireItemType.STRING,
                item -> item.addItem().setLinkId("below").setText("Below").setType(QuestionnaireItemType.STRING));
        Sheet empty = Sheet.of(form, empty(), DUTCH, AMSTERDAM);
        assertThat(linkIds(empty.questions())).containsExactly("q");
        QuestionnaireResponse filled =
                empty.fill(Map.of("q", List.of("a"), "below", List.of("b"))).response();
        assertThat(filled.getItemFirstRep()
                        .getAnswerFirstRep()
                        .getItemFirstRep()
                        .getAnswerFirstRep()
                        .getValue()
                        .primitiveValue())
                .isEqualTo("b");
        assertThat(linkIds(Sheet.of(form, filled, DUTCH, AMSTERDAM).questions()))
                .containsExactly("q", "below");
        assertThat(form.check(filled)).isEmpty();
    }

    private static Form form(QuestionnaireItemType type) {
        return form(type, item -> {});
    }

    private static Form form(QuestionnaireItemType type, Consumer<QuestionnaireItemComponent> shape) {
        Questionnaire questionnaire = new Questionnaire();
        questionnaire.setUrl("http://example.org/Questionnaire/one").setVersion("1");
        shape.accept(questionnaire.addItem().setLinkId("q").setText("Q").setType(type));
        return Form.compile(questionnaire);
    }

    private static QuestionnaireResponse empty() {
        QuestionnaireResponse response = Scale.empty(QuestionnaireResponseStatus.INPROGRESS);
        return response.setQuestionnaire("http://example.org/Questionnaire/one");
    }

    private static QuestionnaireResponse begun() {
        return Scale.empty(QuestionnaireResponseStatus.INPROGRESS);
    }

    private static Sheet sheet(QuestionnaireResponse response) {
        return Sheet.of(FORM, response, Locale.ENGLISH, AMSTERDAM);
    }

    private static List<String> linkIds(List<Entry> entries) {
        return entries.stream().map(Entry::linkId).toList();
    }

    private static List<String> texts(List<QuestionnaireResponseItemComponent> items) {
        List<String> texts = new ArrayList<>();
        for (QuestionnaireResponseItemComponent item : items) {
            item.getAnswer().forEach(answer -> texts.add(item.getLinkId() + "=" + text(answer.getValue())));
            texts.addAll(texts(item.getItem()));
        }
        return texts;
    }

    private static String text(Type value) {
        return value instanceof Coding coding
                ? coding.getCode()
                : value instanceof StringType string ? string.getValue() : value.primitiveValue();
    }
}
