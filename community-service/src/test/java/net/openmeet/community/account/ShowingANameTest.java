package net.openmeet.community.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowingANameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alice",
                "Łukasz Żółć-Öztürk",
                "Алиса Иванова",
                "Αλίκη",
                "田中さん",
                "Tanaka 田中 カナ",
                "김민준",
                "محمد علی",
                "נועה",
                "अनिता",
                "Alice Алиса", // each word is of one script
                "Dan 👨‍👩‍👧" // joined by invisible joiners, rightly
            })
    void showsNamesOfTheWorldAsTheyAre(String name) {
        assertThat(new DisplayName(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0410lice", // Cyrillic А among Latin letters
                "Ali\u03F2e", // Greek lunate sigma
                "Al\u200Bice", // zero width space
                "\u202EecilA", // right-to-left override
                "Alice\u2069", // an isolate's end
                "\u3164", // Hangul filler: a name that is not there
                "A\u0300\u0301\u0302\u0303\u0304lice" // a heap of marks
            })
    void refusesNamesThatShowSomethingElseThanTheyAre(String name) {
        assertThat(DisplayName.isDeceptive(name)).isTrue();
        assertThatThrownBy(() -> new DisplayName(name)).isInstanceOf(IllegalArgumentException.class);
        assertThat(DisplayName.of(name)).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleWouldNotAsJavaDoes() {
        assertThat(new DisplayName("😀".repeat(64)).value()).hasSize(128);
        assertThat(DisplayName.of("😀".repeat(65))).isEmpty();
    }
}
