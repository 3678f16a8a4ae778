package net.openmeet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedVersionTest {

    @Test
    void admitsWhatItNames() {
        assertThat(ExpectedVersion.parse("\"3\"").admits(3)).isTrue();
        assertThat(ExpectedVersion.parse("\"3\"").admits(4)).isFalse();
        assertThat(ExpectedVersion.parse("\"3\" , \"4\"").admits(4)).isTrue();
        assertThat(ExpectedVersion.parse(" * ").admits(4)).isTrue();
    }

    @Test
    void neverAdmitsByAWeakTag() {
        assertThat(ExpectedVersion.parse("W/\"3\"").admits(3)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "3", "\"3", "\"3\" \"4\"", "*, \"3\"", "w/\"3\"", "\"a b\""})
    void refusesWhatIsNoEntityTag(String text) {
        assertThatThrownBy(() -> ExpectedVersion.parse(text)).hasMessageContaining("invalid-parameter");
    }

    @Test
    void refusesManyBlanksAsFastAsFew() {
        String blanks = "\"3\"" + " ".repeat(200_000) + "x";
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> ExpectedVersion.parse(blanks))
                        .hasMessageContaining("invalid-parameter"));
    }

    @Test
    void isRequired() {
        assertThatThrownBy(() -> ExpectedVersion.parse(null)).hasMessageContaining("precondition-required");
    }
}
