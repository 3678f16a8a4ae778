package net.openmeet.occurrence.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import org.junit.jupiter.api.Test;

class TimingAnEventTest {

    @Test
    void movesAStartThatIsSkippedForwardByTheGap() {
        Timing timing = timing("2026-03-29T02:30", "Europe/Berlin", "PT1H");
        assertThat(timing.localStart()).isEqualTo(LocalDateTime.parse("2026-03-29T03:30"));
        assertThat(timing.startsAt()).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(timing.localEnd()).isEqualTo(LocalDateTime.parse("2026-03-29T04:30"));
    }

    @Test
    void takesTheFirstOfTwoStarts() {
        assertThat(timing("2026-10-25T02:30", "Europe/Berlin", "PT1H").startsAt())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void countsDaysByTheCalendarAndHoursExactly() {
        String start = "2026-03-28T12:00";
        assertThat(timing(start, "Europe/Berlin", "P1D").localEnd()).isEqualTo(LocalDateTime.parse("2026-03-29T12:00"));
        assertThat(timing(start, "Europe/Berlin", "PT24H").localEnd())
                .isEqualTo(LocalDateTime.parse("2026-03-29T13:00"));
    }

    @Test
    void beginsAnAllDayEventAtMidnightOfItsZone() {
        Timing timing = timing("2026-03-03", "America/New_York", "P1D");
        assertThat(timing.isAllDay()).isTrue();
        assertThat(timing.startsAt()).isEqualTo(Instant.parse("2026-03-03T05:00:00Z"));
        assertThat(timing.localEnd()).isEqualTo(LocalDateTime.parse("2026-03-04T00:00"));
    }

    @Test
    void endsAnAllDayEventAtMidnightAlsoWhereItsFirstMidnightIsSkipped() {
        Timing timing = timing("2026-04-24", "Africa/Cairo", "P1D");
        assertThat(timing.startsAt()).isEqualTo(Instant.parse("2026-04-23T22:00:00Z"));
        assertThat(timing.endsAt()).isEqualTo(Instant.parse("2026-04-24T21:00:00Z"));
    }

    @Test
    void putsAnAllDayEventOnTheDayAfterOneThatWasLeftOut() {
        Timing timing = timing("2011-12-30", "Pacific/Apia", "P1D");
        assertThat(timing.localStart()).isEqualTo(LocalDateTime.parse("2011-12-31T00:00"));
        assertThat(timing.localEnd()).isEqualTo(LocalDateTime.parse("2012-01-01T00:00"));
    }

    @Test
    void isOverAtItsVeryEnd() {
        Timing timing = timing("2026-03-03T19:00", "Europe/Berlin", "PT1H");
        assertThat(timing.hasEnded(Instant.parse("2026-03-03T18:59:59Z"))).isFalse();
        assertThat(timing.hasEnded(Instant.parse("2026-03-03T19:00:00Z"))).isTrue();
    }

    private static Timing timing(String start, String zone, String duration) {
        return new Timing(RecurrenceId.parse(start), ZoneId.of(zone), NominalDuration.parse(duration));
    }

    @Test
    void isMeantAsAnotherWhateverInstantsWereDerived() {
        var meant = new Timing(
                RecurrenceId.parse("2026-03-03T19:00"), ZoneId.of("Europe/Berlin"), NominalDuration.parse("PT1H"));
        Timing before =
                meant.at(meant.startsAt().minusSeconds(3_600), meant.endsAt().minusSeconds(3_600));

        assertThat(before.isMeantAs(meant)).isTrue();
        assertThat(before.localStart()).isEqualTo(meant.localStart());
        assertThat(before.startsAt()).hasToString("2026-03-03T17:00:00Z");
        assertThat(StoredTiming.read(StoredTiming.write(before))).isEqualTo(before);
    }
}
