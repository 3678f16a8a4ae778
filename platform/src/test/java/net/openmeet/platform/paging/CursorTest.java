package net.openmeet.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItWasSent() {
        Cursor cursor = Cursor.of("2026-03-03T19:00", "Zürich", "");

        assertThat(Cursor.parse(cursor.encoded(), 3)).isEqualTo(cursor);
        assertThat(cursor.encoded()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void isMissingOnTheFirstPage() {
        assertThat(Cursor.parse(null, 2)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "a", "YQpi", "4pii4oqi=", "äöü"})
    void refusesWhatItNeverSent(String text) {
        assertThatThrownBy(() -> Cursor.parse(text, 3)).hasMessageContaining("invalid-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA", "YQBi", "_w", "w6Q-gA"})
    void refusesWhatNoDatabaseKeeps(String text) {
        assertThatThrownBy(() -> Cursor.parse(text, 1)).hasMessageContaining("invalid-parameter");
    }

    @Test
    void refusesAnEndlessOne() {
        assertThatThrownBy(() -> Cursor.parse("YQ".repeat(1_000), 1)).hasMessageContaining("invalid-parameter");
    }
}
