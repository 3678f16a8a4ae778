package net.openmeet.occurrence.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.testing.TuesdayYoga;
import net.openmeet.vocabulary.schedule.ScheduleText;
import org.junit.jupiter.api.Test;

class OrderingVirtualDatesTest {

    @Test
    void putsADateThatDaylightSavingTimeMovesWhereItActuallyStarts() {
        KnownSeries series = TuesdayYoga.series(
                "Europe/Berlin", "2026-03-28T02:30", "FREQ=DAILY;COUNT=3", "FREQ=DAILY;BYHOUR=3;BYMINUTE=0;COUNT=3");
        assertThat(dates(series, "2026-03-29T00:00:00Z", "2026-03-30T00:00:00Z"))
                .containsExactly("2026-03-29T03:00", "2026-03-29T02:30");
    }

    @Test
    void listsAnInstantOfTheGapOnce() {
        KnownSeries series =
                TuesdayYoga.series("Europe/London", "2024-03-30T00:00", "FREQ=DAILY;BYHOUR=0,1,2,3,4;BYMINUTE=0,30");
        assertThat(dates(series, "2024-03-31T00:00:00Z", "2024-03-31T03:30:00Z"))
                .containsExactly(
                        "2024-03-31T00:00",
                        "2024-03-31T00:30",
                        "2024-03-31T02:00",
                        "2024-03-31T02:30",
                        "2024-03-31T03:00",
                        "2024-03-31T03:30",
                        "2024-03-31T04:00");
    }

    @Test
    void neverGoesBackAtTheGap() {
        KnownSeries series = TuesdayYoga.series("Europe/London", "2024-03-30T23:00", "FREQ=HOURLY;COUNT=5");
        assertThat(dates(series, "2024-03-30T00:00:00Z", "2024-04-01T00:00:00Z"))
                .containsExactly(
                        "2024-03-30T23:00",
                        "2024-03-31T00:00",
                        "2024-03-31T02:00",
                        "2024-03-31T03:00",
                        "2024-03-31T04:00");
    }

    @Test
    void namesWhatAnRdateHasInTheGapToo() {
        KnownSeries series = TuesdayYoga.series(new ScheduleText(
                "Europe/London",
                "2024-03-30T01:30",
                "PT1H",
                List.of("FREQ=DAILY;COUNT=3"),
                List.of("2024-03-31T02:30"),
                List.of()));
        assertThat(dates(series, "2024-03-30T00:00:00Z", "2024-04-02T00:00:00Z"))
                .containsExactly("2024-03-30T01:30", "2024-03-31T02:30", "2024-04-01T01:30");
    }

    @Test
    void beginsWithADayThatWasLeftOut() {
        KnownSeries apia = TuesdayYoga.series(new ScheduleText(
                "Pacific/Apia", "2011-12-29", "P1D", List.of("FREQ=DAILY;COUNT=4"), List.of(), List.of()));
        assertThat(dates(apia, "2011-12-30T10:00:00Z", "2011-12-31T10:00:01Z"))
                .containsExactly("2011-12-30", "2011-12-31", "2012-01-01");
    }

    @Test
    void keepsTheOrderOfDatesInTheHourThatIsRepeated() {
        KnownSeries series =
                TuesdayYoga.series("Europe/Berlin", "2026-10-25T01:30", "FREQ=MINUTELY;INTERVAL=30;COUNT=6");
        assertThat(dates(series, "2026-10-24T00:00:00Z", "2026-10-26T00:00:00Z"))
                .containsExactly(
                        "2026-10-25T01:30",
                        "2026-10-25T02:00",
                        "2026-10-25T02:30",
                        "2026-10-25T03:00",
                        "2026-10-25T03:30",
                        "2026-10-25T04:00");
    }

    @Test
    void findsADateThatWasMovedIntoTheRangeByADayThatWasLeftOut() {
        KnownSeries apia = TuesdayYoga.series("Pacific/Apia", "2011-12-30T12:00", "FREQ=YEARLY;COUNT=1");
        assertThat(dates(apia, "2011-12-30T22:00:00Z", "2011-12-31T00:00:00Z")).containsExactly("2011-12-30T12:00");
    }

    @Test
    void endsWithTheSet() {
        KnownSeries series = TuesdayYoga.series("Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY;COUNT=2");
        assertThat(dates(series, "0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z"))
                .hasSize(2);
        assertThat(dates(series, "+10009-01-01T00:00:00Z", "+10010-01-01T00:00:00Z"))
                .isEmpty();
    }

    /** What starts within a range, in the order of its start. */
    private static List<String> dates(KnownSeries series, String from, String to) {
        var range = new Range(Instant.parse(from), null, Instant.parse(to));
        var dates = new VirtualDates(series.phases(), range.from());
        var found = new ArrayList<String>();
        for (Position next = dates.next(); next != null && next.startsAt().isBefore(range.to()); next = dates.next()) {
            if (range.contains(next)) {
                found.add(next.date().toString());
            }
        }
        return found;
    }
}
