package org.charcot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

/** The words of the pages: all of them in both languages, and none that is missing. */
class TextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Path TEXTS = Path.of("src/main/resources/text");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void everyKeyIsInBothLanguages() throws IOException {
        for (String topic : topics()) {
            Properties english = texts(topic, "en");
            Properties dutch = texts(topic, "nl");
            assertThat(dutch.stringPropertyNames())
                    .as(topic)
                    .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
            assertThat(english.values()).as(topic).noneMatch(text -> text.toString()
                    .isBlank());
            assertThat(dutch.values()).as(topic).noneMatch(text -> text.toString()
                    .isBlank());
        }
    }

    @Test
    void aTextHasTheSameArgumentsInBothLanguages() throws IOException {
        Pattern argument = Pattern.compile("\\{\\d}|%s");
        for (String topic : topics()) {
            Properties english = texts(topic, "en");
            Properties dutch = texts(topic, "nl");
            for (String key : english.stringPropertyNames()) {
                assertThat(found(argument, dutch.getProperty(key)))
                        .as(key)
                        .isEqualTo(found(argument, english.getProperty(key)));
            }
        }
    }

    /** In a text with arguments an apostrophe quotes what follows, and is written twice to be one. */
    @Test
    void anApostropheIsOne() throws IOException {
        for (String topic : topics()) {
            for (String language : List.of("en", "nl")) {
                texts(topic, language).forEach((key, text) -> {
                    if (text.toString().contains("{0}")) {
                        assertThat(text.toString().replace("''", ""))
                                .as("%s", key)
                                .doesNotContain("'");
                    }
                });
            }
        }
    }

    @Test
    void everyKeyThatATemplateNamesExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String topic : topics()) {
            known.addAll(texts(topic, "en").stringPropertyNames());
        }
        Pattern named = Pattern.compile("#\\{([a-z][\\w.-]*)[(}]");
        List<String> missing = new ArrayList<>();
        int count = 0;
        for (Path template : templates()) {
            Matcher key = named.matcher(Files.readString(template));
            while (key.find()) {
                count++;
                if (!known.contains(key.group(1))) {
                    missing.add(template.getFileName() + ": " + key.group(1));
                }
            }
        }
        assertThat(count).isGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "R90, R90: Name",
        "RZ8, RZ8: Name",
        "R30', R30': Name",
        "R55b, R55b: Name",
        "gold-coast, Name",
        "alsfrs-r, Name"
    })
    void aRuleIsCalledByItsNumberWhereItHasOne(String id, String called) {
        Texts dutch = new Texts(new StaticMessageSource(), DUTCH, ZoneOffset.UTC);
        assertThat(dutch.rule(id, "Name")).isEqualTo(called);
    }

    @ParameterizedTest
    @CsvSource({"0.5, '0,5'", "14, 14", "-2, -2", "FLOWCHART, FLOWCHART", "4B, 4B", "true, ja", "false, nee"})
    void aSettingIsWrittenAsTheReaderWritesIt(String value, String written) {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("yes", DUTCH, "ja");
        messages.addMessage("no", DUTCH, "nee");
        assertThat(new Texts(messages, DUTCH, ZoneOffset.UTC).value(value)).isEqualTo(written);
    }

    @Test
    void templatesEscapeAndCarryNoScriptOrStyleOfTheirOwn() throws IOException {
        Pattern unsafe = Pattern.compile("\\sstyle=|\\son[a-z]+=|<style|hx-on|javascript:|th:utext|\\[\\(");
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            Matcher matcher = unsafe.matcher(Files.readString(template));
            while (matcher.find()) {
                found.add(template.getFileName() + ": " + matcher.group());
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> topics() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            List<String> topics = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_en.properties"))
                    .map(name -> name.replace("_en.properties", ""))
                    .sorted()
                    .toList();
            assertThat(topics).isNotEmpty();
            return topics;
        }
    }

    private static Properties texts(String topic, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(TEXTS.resolve(topic + "_" + language + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
