package net.openmeet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00AD, 0x034F, 0x061C, 0x115F, 0x17B4, 0x180B, 0x200B, 0x200D, 0x2060, 0x2065, 0x2800, 0x3164, 0xFE00,
                0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0, 0xFFFC, 0x13441, 0x16FE4, 0x1BCA0, 0x1D159, 0x1D173, 0xE0001, 0xE0100,
                0xE0FFF
            })
    void seesNothingInCharactersThatLookLikeNothing(int character) {
        assertThat(VisibleText.isVisible(Character.toString(character).repeat(3)))
                .as("U+%04X", character)
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "❤\uFE0F", "👩\u200D🚀", "می\u200Cخواهم", "\u1780\u17B6", "\uFFFD"})
    void seesWhatIsWritten(String text) {
        assertThat(VisibleText.isVisible(text)).isTrue();
        assertThat(VisibleText.hidesSomething(text)).isFalse();
    }

    @Test
    void findsWhatIsHiddenBetweenLetters() {
        assertThat(VisibleText.hidesSomething("Ali\u200Bce")).isTrue();
        assertThat(VisibleText.hidesSomething("Ali\u034Fce")).isTrue();
        assertThat(VisibleText.hidesSomething("Ali\uFFFCce")).isTrue();
    }
}
