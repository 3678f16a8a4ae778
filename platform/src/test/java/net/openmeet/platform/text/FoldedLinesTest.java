package net.openmeet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "ä", "日", "🧘"})
    void haveAtMost75BytesAndWholeCharacters(String character) {
        String line = "SUMMARY:" + character.repeat(100) + "\r\n";

        String folded = folded(line);

        assertThat(folded.split("\r\n"))
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
    }

    @Test
    void areLeftAsTheyAreWhereTheyAreShort() {
        String calendar = "BEGIN:VCALENDAR\r\n" + "X".repeat(75) + "\r\nEND:VCALENDAR\r\n";
        assertThat(folded(calendar)).isEqualTo(calendar);
    }

    private static String folded(String text) {
        return new String(FoldedLines.of(text), StandardCharsets.UTF_8);
    }
}
