package net.openmeet.platform.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AfterVersionsTest {

    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final VersionToken TOKEN = new VersionToken("series", ID, 3);

    @Test
    void takeTokensAsTheyWereGivenOut() {
        AfterVersions wanted = AfterVersions.parse(List.of(TOKEN + ", " + TOKEN, TOKEN.toString()), List.of());

        assertThat(wanted.tokens()).containsExactly(TOKEN, TOKEN, TOKEN);
        assertThat(wanted.patience()).isEqualTo(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=3|3",
                "return=minimal, wait=2|2",
                "respond-async; wait=2|2",
                "wait=0|0",
                "wait=600|10",
                "Wait = \"4\"|4",
                "await=3|5",
                "wait=now|5"
            })
    void waitAsLongAsPreferred(String prefer, int seconds) {
        assertThat(AfterVersions.parse(List.of(TOKEN.toString()), List.of(prefer))
                        .patience())
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "series", "series/1/1", "series/00000000-0000-7000-8000-00000000000a/-1", ","})
    void refuseWhatIsNoToken(String header) {
        assertThatThrownBy(() -> AfterVersions.parse(List.of(header), List.of()))
                .hasMessageContaining("invalid-parameter");
    }

    @Test
    void refuseToWaitForTheWholeWorld() {
        assertThatThrownBy(() -> AfterVersions.parse(
                        Collections.nCopies(AfterVersions.MOST_TOKENS + 1, TOKEN.toString()), List.of()))
                .hasMessageContaining("invalid-parameter");
    }
}
