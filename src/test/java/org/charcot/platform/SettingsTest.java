package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The page of settings has every key that there is, once, with a sentence, and no other key of ours. */
class SettingsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| [^|]+ \\| ([^|]+) \\|$");

    @Test
    void everySettingIsOnThePage() throws IOException, ClassNotFoundException {
        Set<String> settings = new TreeSet<>(keysOfRecords());
        settings.addAll(keysOfDefaults());
        assertThat(page()).containsAll(settings);
    }

    @Test
    void everySettingOfOursOnThePageExists() throws IOException, ClassNotFoundException {
        Set<String> ours = new TreeSet<>(page());
        ours.removeIf(key -> !key.startsWith("charcot."));
        assertThat(keysOfRecords()).containsAll(ours);
    }

    private static Set<String> page() throws IOException {
        Set<String> keys = new TreeSet<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("src/docs/settings.md")));
        while (row.find()) {
            assertThat(keys.add(row.group(1)))
                    .as("%s is there once", row.group(1))
                    .isTrue();
            assertThat(row.group(2)).as(row.group(1)).hasSizeGreaterThan(10);
        }
        return keys;
    }

    private static Set<String> keysOfDefaults() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (PropertySource<?> document :
                new YamlPropertySourceLoader().load("defaults", new ClassPathResource("application.yml"))) {
            keys.addAll(Set.of(((EnumerablePropertySource<?>) document).getPropertyNames()));
        }
        keys.remove("spring.config.activate.on-profile");
        // What single classes of libraries log is no setting.
        keys.removeIf(key -> key.matches("logging\\.level\\.(?!root|org\\.charcot).*"));
        return keys;
    }

    private static Set<String> keysOfRecords() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Set<String> keys = new TreeSet<>();
        for (BeanDefinition found : scanner.findCandidateComponents("org.charcot")) {
            Class<?> type = Class.forName(found.getBeanClassName());
            String prefix = type.getAnnotation(ConfigurationProperties.class).value();
            for (RecordComponent component : type.getRecordComponents()) {
                keys.add(prefix + "."
                        + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
            }
        }
        assertThat(keys).isNotEmpty();
        return keys;
    }
}
