package net.openmeet.community.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The texts of a module in both languages, held to what all texts keep. */
public final class TextBundle {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private final Properties english;
    private final Properties german;

    private TextBundle(Properties english, Properties german) {
        this.english = english;
        this.german = german;
    }

    /** The bundle {@code texts/community/<name>}. */
    public static TextBundle of(String name) {
        return new TextBundle(read(name + ".properties"), read(name + "_de.properties"));
    }

    public void saysTheSameInEachLanguage() {
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(german.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    /** One alone is what {@code MessageFormat} takes for the begin of a quotation. */
    public void writesEachApostropheTwice() {
        for (Properties texts : List.of(english, german)) {
            texts.forEach((key, text) ->
                    assertThat(((String) text).replace("''", "")).as("%s", key).doesNotContain("'"));
        }
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties read(String file) {
        var properties = new Properties();
        String path = "/texts/community/" + file;
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TextBundle.class.getResourceAsStream(path)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
