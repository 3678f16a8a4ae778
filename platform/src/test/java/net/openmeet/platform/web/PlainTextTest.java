package net.openmeet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.problem.Violation;
import net.openmeet.platform.problem.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private final Violations violations = new Violations();

    @Test
    void isStrippedAndComposed() {
        assertThat(PlainText.line(10).required(" Cafe\u0301\u00A0", "/name", violations))
                .isEqualTo("Caf\u00E9");
        assertThat(violations.any()).isFalse();
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        String people = "\uD83E\uDDD8".repeat(5);

        assertThat(PlainText.line(5).required(people, "/name", violations)).isEqualTo(people);
        PlainText.line(4).required(people, "/name", violations);

        assertThat(violations.all()).extracting(Violation::code).containsExactly("too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\nb",
                "a\tb",
                "a\u007Fb",
                "a\u0085b",
                "a\u2028b",
                "a\u202Eb",
                "a\u2066b",
                "a\uD800b",
                "a\uFFFEb",
                "a\uE000b"
            })
    void refusesWhatALineMayNotHave(String text) {
        PlainText.line(10).required(text, "/name", violations);

        assertThat(violations.all()).extracting(Violation::code).containsExactly("forbidden-character");
    }

    @Test
    void namesTheForbiddenCharacter() {
        PlainText.line(10).required("a\u202Eb", "/name", violations);

        assertThat(violations.all().getFirst())
                .isEqualTo(Violation.at("/name", "forbidden-character", "The character U+202E is not allowed here."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zürich", "שלום", "\u200Fعربى", "👩\u200D👩\u200D👧", "नमस्ते", "日本語", "O\u2019Neil"})
    void takesWhatPeopleWrite(String text) {
        assertThat(PlainText.line(20).required(text, "/name", violations)).isNotEmpty();
        assertThat(violations.all()).isEmpty();
    }

    @Test
    void keepsLinesInParagraphsAndUnifiesTheirEnds() {
        assertThat(PlainText.paragraphs(20).required("a\r\nb\rc\n\td", "/text", violations))
                .isEqualTo("a\nb\nc\n\td");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\u3000",
                "\u200B\u200D",
                "\u3164",
                "\u2800 \u00AD",
                "\uFE0F",
                "\u034F",
                "\u17B4\u17B5",
                "\uFFFC",
                "\uDB40\uDC20",
                "\uD834\uDD59"
            })
    void isMissingWhenBlank(String text) {
        assertThat(PlainText.line(5).optional(text, "/name", violations)).isNull();
        assertThat(violations.any()).isFalse();

        PlainText.line(5).required(text, "/name", violations);
        assertThat(violations.all()).extracting(Violation::code).containsExactly("blank");
    }

    @Test
    void isRequiredWhereItIs() {
        PlainText.line(5).required(null, "/name", violations);

        assertThat(violations.all()).extracting(Violation::code).containsExactly("required");
    }
}
