package net.openmeet.community.wayin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsOfWaysInTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @Test
    void sayTheSameInEachLanguage() throws IOException {
        Properties english = read("way-in.properties");
        Properties german = read("way-in_de.properties");

        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(german.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    /** What {@code MessageFormat} would take for the begin of a quotation. */
    @Test
    void writeEachApostropheTwice() throws IOException {
        for (String file : new String[] {"way-in.properties", "way-in_de.properties"}) {
            read(file)
                    .forEach((key, text) -> assertThat(((String) text).replace("''", ""))
                            .as("%s", key)
                            .doesNotContain("'"));
        }
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        String path = "/texts/community/" + file;
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TextsOfWaysInTest.class.getResourceAsStream(path)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
