package net.openmeet.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-06-11T19:00", "2026-06-11T19:00:30", "2026-06-11", "0001-01-01", "9999-12-31T23:59:59"})
    void printsWhatItRead(String text) {
        assertThat(RecurrenceId.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-02-30",
                "2026-06-11T19:00Z",
                "2026-06-11 19:00",
                "0000-01-01",
                "+10000-01-01T00:00"
            })
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> RecurrenceId.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comesBeforeItsMidnightWhereItIsADate() {
        RecurrenceId date = RecurrenceId.of(LocalDate.of(2026, 6, 11));
        RecurrenceId midnight = RecurrenceId.of(LocalDateTime.of(2026, 6, 11, 0, 0));

        assertThat(date).isLessThan(midnight).isNotEqualTo(midnight);
        assertThat(date.localDateTime()).isEqualTo(midnight.localDateTime());
        assertThat(date.isAllDay()).isTrue();
    }
}
