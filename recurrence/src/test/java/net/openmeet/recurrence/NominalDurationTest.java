package net.openmeet.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NominalDurationTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDateTime BEFORE_THE_GAP = LocalDateTime.parse("2026-03-28T19:00");

    @Test
    void endsADayLaterAtTheSameLocalTime() {
        assertThat(NominalDuration.parse("P1D").addTo(BEFORE_THE_GAP, BERLIN))
                .hasToString("2026-03-29T19:00+02:00[Europe/Berlin]");
    }

    @Test
    void ends24HoursLaterExactly() {
        assertThat(NominalDuration.parse("PT24H").addTo(BEFORE_THE_GAP, BERLIN))
                .hasToString("2026-03-29T20:00+02:00[Europe/Berlin]");
    }

    @Test
    void startsWhereTheGapMovedTheStart() {
        assertThat(NominalDuration.parse("PT1H").addTo(LocalDateTime.parse("2026-03-29T02:30"), BERLIN))
                .hasToString("2026-03-29T04:30+02:00[Europe/Berlin]");
    }

    @Test
    void addsToFloatingTime() {
        assertThat(NominalDuration.parse("P1DT2H").addTo(BEFORE_THE_GAP)).isEqualTo("2026-03-29T21:00");
    }

    @ParameterizedTest
    @CsvSource({
        "PT1H30M, PT1H30M",
        "P1D, P1D",
        "P7D, P1W",
        "P2W, P2W",
        "p1dt2h, P1DT2H",
        "PT90M, PT1H30M",
        "+PT45S, PT45S",
        "PT24H, PT24H"
    })
    void printsWhatItRead(String written, String printed) {
        assertThat(NominalDuration.parse(written)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "P0D", "-PT1H", "PT1.5H", "1H", "P1M", "P99999D", "PT999999999H", "P1DT"})
    void refusesWhatIsNoLength(String text) {
        assertThatThrownBy(() -> NominalDuration.parse(text))
                .isInstanceOfSatisfying(
                        InvalidRecurrenceException.class,
                        e -> assertThat(e.code()).isEqualTo("invalid-duration"));
    }

    @Test
    void endsADayAtMidnightAlsoWhereTheClocksSkippedItsFirst() {
        ZoneId cairo = ZoneId.of("Africa/Cairo");
        RecurrenceId id = RecurrenceId.parse("2026-04-24");

        assertThat(NominalDuration.parse("P1D").addTo(id, cairo).toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2026-04-25T00:00"));
    }

    @Test
    void endsADayThatWasSkippedWithTheDayInItsPlace() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        RecurrenceId id = RecurrenceId.parse("2011-12-30");

        assertThat(NominalDuration.parse("P1D").addTo(id, apia).toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2012-01-01T00:00"));
    }
}
