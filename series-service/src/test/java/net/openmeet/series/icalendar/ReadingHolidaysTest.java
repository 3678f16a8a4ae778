package net.openmeet.series.icalendar;

import static net.openmeet.series.icalendar.Calendars.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingHolidaysTest {

    private static final LocalDate FROM = LocalDate.parse("2026-03-12");
    private static final LocalDate UNTIL = LocalDate.parse("2028-03-12");

    @Test
    void takesEachDayOfAnAllDayEventWhoseEndIsExclusive() {
        assertThat(days("DTSTART;VALUE=DATE:20260403", "DTEND;VALUE=DATE:20260407"))
                .containsExactly("2026-04-03", "2026-04-04", "2026-04-05", "2026-04-06");
        assertThat(days("DTSTART;VALUE=DATE:20260501")).containsExactly("2026-05-01");
        assertThat(days("DTSTART;VALUE=DATE:20260501", "DURATION:P2D")).containsExactly("2026-05-01", "2026-05-02");
    }

    @Test
    void takesTheLocalDaysOfATime() {
        assertThat(days("DTSTART:20260331T223000Z", "DTEND:20260401T010000Z")).containsExactly("2026-04-01");
        assertThat(days("DTSTART;TZID=America/New_York:20260331T190000", "DTEND;TZID=America/New_York:20260401T190000"))
                .containsExactly("2026-04-01", "2026-04-02");
        assertThat(days("DTSTART;TZID=Europe/Berlin:20260331T120000")).containsExactly("2026-03-31");
    }

    @Test
    void followsRulesWithinTheTime() {
        assertThat(days("DTSTART;VALUE=DATE:19901225", "RRULE:FREQ=YEARLY", "DURATION:P2D"))
                .containsExactly("2026-12-25", "2026-12-26", "2027-12-25", "2027-12-26");
        assertThat(days("DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=YEARLY", "EXDATE;VALUE=DATE:20270101"))
                .containsExactly("2028-01-01");
        assertThat(days("DTSTART;VALUE=DATE:20260301", "DTEND;VALUE=DATE:20260401", "RRULE:FREQ=WEEKLY;COUNT=3"))
                .hasSize(34)
                .doesNotHaveDuplicates()
                .startsWith("2026-03-12")
                .endsWith("2026-04-14");
    }

    @Test
    void hasNoDaysOfWhatIsAtAnotherTime() {
        assertThat(read(event("UID:a", "SUMMARY:Old", "DTSTART;VALUE=DATE:20260311"))
                        .holidays())
                .containsExactly(new Holiday("Old", List.of()));
    }

    @Test
    void leavesOutWhatIsCancelledAndTellsOfWhatCannotBeRead() {
        HolidayReading.Named read = read(
                event("UID:a", "SUMMARY:Off", "STATUS:CANCELLED", "DTSTART;VALUE=DATE:20260501"),
                event("UID:b", "SUMMARY:Never"),
                event("UID:c", "DTSTART;VALUE=DATE:20260502"));

        assertThat(read.holidays())
                .extracting(Holiday::name, holiday -> holiday.days().size())
                .containsExactly(tuple("Line 14", 1));
        assertThat(read.left()).singleElement().asString().endsWith("It has no DTSTART.");
    }

    @Test
    void readsWhatIsNoCalendarAsNone() {
        assertThat(reader().read("nothing")).isInstanceOf(HolidayReading.Unreadable.class);
    }

    @Test
    void givesUpQuicklyOnWhatNoCalendarOfHolidaysIs() {
        String many = IntStream.rangeClosed(0, HolidayReader.MOST)
                .mapToObj(i -> event("UID:" + i, "DTSTART;VALUE=DATE:20260501"))
                .collect(Collectors.joining());
        String each = "BYHOUR=" + numbers(24) + ";BYMINUTE=" + numbers(60) + ";BYSECOND=" + numbers(60);
        String dense = IntStream.range(0, 900)
                .mapToObj(
                        i -> event("UID:" + i, "DTSTART:20200101T000000Z", "DURATION:PT1S", "RRULE:FREQ=DAILY;" + each))
                .collect(Collectors.joining());

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(reader().read(Calendars.of(many))).isEqualTo(new HolidayReading.TooMany(HolidayReader.MOST));
            assertThat(reader().read(Calendars.of(dense))).isEqualTo(new HolidayReading.TooMany(HolidayReader.MOST));
        });
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    private static List<String> days(String... lines) {
        String[] whole = Stream.concat(Stream.of("UID:one", "SUMMARY:One"), Stream.of(lines))
                .toArray(String[]::new);
        return read(event(whole)).holidays().getFirst().days().stream()
                .map(LocalDate::toString)
                .toList();
    }

    private static HolidayReading.Named read(String... components) {
        return (HolidayReading.Named) reader().read(Calendars.of(components));
    }

    private static HolidayReader reader() {
        return new HolidayReader(ZoneId.of("Europe/Berlin"), new HolidayDays(FROM, UNTIL));
    }
}
