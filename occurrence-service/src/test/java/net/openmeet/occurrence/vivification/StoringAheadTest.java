package net.openmeet.occurrence.vivification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.testing.TuesdayYoga;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.ScheduleText;
import org.junit.jupiter.api.Test;

class StoringAheadTest {

    private static final VivificationWindow WINDOW = new VivificationWindow(Duration.ofDays(90), 3, 500);
    private static final Instant MARCH = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void storesTheDatesOfTheNextNinetyDays() {
        List<RecurrenceId> dates = dates(TuesdayYoga.series(), MARCH);
        assertThat(dates).hasSize(13);
        assertThat(dates.getFirst()).hasToString("2026-03-03T19:00");
        assertThat(dates.getLast()).hasToString("2026-05-26T19:00");
    }

    @Test
    void storesTheNextThreeOfARareSeries() {
        assertThat(dates(TuesdayYoga.series("Europe/Berlin", "2020-06-01T10:00", "FREQ=YEARLY"), MARCH))
                .extracting(RecurrenceId::toString)
                .containsExactly("2026-06-01T10:00", "2027-06-01T10:00", "2028-06-01T10:00");
    }

    @Test
    void storesNoMoreThanTheMaximum() {
        assertThat(dates(TuesdayYoga.series("Europe/Berlin", "2026-03-01T00:00", "FREQ=HOURLY"), MARCH))
                .hasSize(500);
    }

    @Test
    void keepsADateThatIsStillGoingOnAndLeavesOutOneThatIsOver() {
        Instant beforeTheEnd = Instant.parse("2026-03-03T19:29:59Z");
        assertThat(dates(TuesdayYoga.series(), beforeTheEnd).getFirst()).hasToString("2026-03-03T19:00");
        assertThat(dates(TuesdayYoga.series(), beforeTheEnd.plusSeconds(1)).getFirst())
                .hasToString("2026-03-10T19:00");
    }

    @Test
    void findsTheFirstDateOfAnOldSeriesAtOnce() {
        assertThat(dates(TuesdayYoga.series("Europe/Berlin", "1926-03-02T19:00", "FREQ=WEEKLY"), MARCH))
                .hasSize(13);
    }

    @Test
    void storesADateThatDaylightSavingTimeMovesByItsOriginalStart() {
        KnownSeries night = TuesdayYoga.series("Europe/Berlin", "2026-03-28T02:30", "FREQ=DAILY;COUNT=3");
        assertThat(dates(night, MARCH))
                .extracting(RecurrenceId::toString)
                .containsExactly("2026-03-28T02:30", "2026-03-29T02:30", "2026-03-30T02:30");
    }

    @Test
    void neverStoresAnExcludedDate() {
        KnownSeries series = TuesdayYoga.series(new ScheduleText(
                "Europe/Berlin",
                "2026-03-03T19:00",
                "PT1H30M",
                List.of("FREQ=WEEKLY;COUNT=4"),
                List.of(),
                List.of("2026-03-10T19:00")));
        assertThat(dates(series, MARCH))
                .extracting(RecurrenceId::toString)
                .containsExactly("2026-03-03T19:00", "2026-03-17T19:00", "2026-03-24T19:00");
    }

    @Test
    void movesWhenTheFirstDateAfterItComesIn() {
        KnownSeries series = TuesdayYoga.series("Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY;INTERVAL=2");
        List<RecurrenceId> dates = dates(series, MARCH.plus(Duration.ofDays(3)));
        assertThat(WINDOW.nextMove(series.phases(), dates, MARCH.plus(Duration.ofDays(3))))
                .contains(Instant.parse("2026-06-09T17:00:00Z").minus(Duration.ofDays(90)));
    }

    @Test
    void movesWhenItsFirstDateEndsByTheScheduleWhereverThatWasMoved() {
        KnownSeries yearly = TuesdayYoga.series("Europe/Berlin", "2020-06-01T10:00", "FREQ=YEARLY");
        assertThat(move(yearly, MARCH)).contains(Instant.parse("2026-06-01T09:00:00Z"));
    }

    @Test
    void neverMovesAfterTheLastDate() {
        KnownSeries series = TuesdayYoga.series("Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY;COUNT=3");
        assertThat(move(series, MARCH)).contains(Instant.parse("2026-03-03T19:00:00Z"));
        Instant after = Instant.parse("2027-01-01T00:00:00Z");
        assertThat(dates(series, after)).isEmpty();
        assertThat(move(series, after)).isEmpty();
    }

    @Test
    void waitsForADateToEndWhenItIsFull() {
        KnownSeries hourly = TuesdayYoga.series("Europe/Berlin", "2026-03-01T00:00", "FREQ=HOURLY");
        assertThat(move(hourly, MARCH)).contains(Instant.parse("2026-03-01T13:00:00Z"));
    }

    @Test
    void hasASizeThatMakesSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings(0, 500));
        assertThatIllegalArgumentException().isThrownBy(() -> settings(3, 2));
    }

    private static Optional<Instant> move(KnownSeries series, Instant now) {
        return WINDOW.nextMove(series.phases(), dates(series, now), now);
    }

    private static List<RecurrenceId> dates(KnownSeries series, Instant now) {
        return WINDOW.dates(series.phases(), now);
    }

    private static VivificationSettings settings(int minimum, int maximum) {
        return new VivificationSettings(Duration.ofDays(90), minimum, maximum, 500, 50, Duration.ofHours(1), 500);
    }
}
