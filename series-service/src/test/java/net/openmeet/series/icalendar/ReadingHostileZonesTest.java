package net.openmeet.series.icalendar;

import static net.openmeet.series.icalendar.Calendars.event;
import static net.openmeet.series.icalendar.Calendars.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones that a file defines so that comparing them would take for ever, or nothing comes of it. */
@Timeout(20)
class ReadingHostileZonesTest {

    private static final String STANDARD = "DTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\n";

    @Test
    void takesNoZoneThatHasThousandsOfObservances() {
        assertThat(read(Calendars.of(zone("Office", observances(5_000)), in("Office", 0)), null))
                .singleElement()
                .isInstanceOfSatisfying(
                        ReadResult.Left.class,
                        left -> assertThat(left.reason()).isEqualTo(SkipReason.UNKNOWN_TIME_ZONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=SECONDLY",
                "RRULE:FREQ=DAILY",
                "RRULE:FREQ=DAILY;COUNT=2000000000",
                "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "RRULE:FREQ=YEARLY;INTERVAL=9999",
                "RRULE:nonsense",
                "DTSTART:99981231T000000",
                "TZOFFSETTO:+9999",
                "TZOFFSETTO:",
            })
    void readsAnObservanceThatMakesNoSense(String line) {
        String observance = "BEGIN:STANDARD\n" + line + "\n" + STANDARD + "END:STANDARD\n";

        assertThat(read(Calendars.of(zone("Office", observance), in("Office", 0)), null))
                .hasSize(1);
    }

    @Test
    void comparesTheZonesOfManySeriesOverManyYears() {
        String dates = IntStream.range(0, 10)
                .mapToObj(day -> "RDATE:" + (2000 + day) + "0101T000000\n")
                .collect(Collectors.joining());
        String zones = IntStream.range(0, 40)
                .mapToObj(number -> zone("Office " + (char) ('A' + number), observances(150, dates)))
                .collect(Collectors.joining());
        String series = IntStream.range(0, 500)
                .mapToObj(number -> in("Office " + (char) ('A' + number % 40), number))
                .collect(Collectors.joining());

        assertThat(read(Calendars.of(zones, series), null)).hasSize(500);
    }

    @Test
    void looksForManyNamesThatMeanNothing() {
        String exdates = IntStream.range(0, 900)
                .mapToObj(number -> "EXDATE;TZID=\"(UTC) " + "a,".repeat(100) + number + "\":20270101T000000")
                .collect(Collectors.joining("\n"));
        String series = IntStream.range(0, 20)
                .mapToObj(number -> event(
                        "UID:" + number, "DTSTART;TZID=Europe/Berlin:20260303T190000", "RRULE:FREQ=WEEKLY", exdates))
                .collect(Collectors.joining());

        assertThat(read(Calendars.of(series), null))
                .hasSize(20)
                .allSatisfy(result ->
                        assertThat(((ReadResult.Recurring) result).warnings()).hasSizeLessThan(101));
    }

    @Test
    void followsExceptionRulesOfManySeriesNotForEver() {
        String series = IntStream.range(0, 300)
                .mapToObj(number -> event(
                        "UID:" + number,
                        "DTSTART;TZID=Europe/Berlin:20260303T190000",
                        "RRULE:FREQ=YEARLY",
                        "EXRULE:FREQ=DAILY"))
                .collect(Collectors.joining());

        assertThat(read(Calendars.of(series), null)).hasSize(300);
    }

    @Test
    void takesRulesApartThatAreNothingButPunctuation() {
        String rule = "RRULE:FREQ=WEEKLY;BYDAY=MO" + ",".repeat(60_000) + "x";

        assertThat(read(Calendars.of(event("DTSTART;TZID=Europe/Berlin:20260303T190000", rule)), null))
                .hasSize(1);
    }

    private static String in(String zone, int number) {
        return event(
                "UID:" + number,
                "DTSTART;TZID=" + zone + ":" + (1980 + number % 80) + "0303T190000",
                "RRULE:FREQ=WEEKLY;COUNT=2000");
    }

    private static String zone(String name, String observances) {
        return "BEGIN:VTIMEZONE\nTZID:" + name + "\n" + observances + "END:VTIMEZONE\n";
    }

    private static String observances(int count, String... lines) {
        return IntStream.range(0, count)
                .mapToObj(number -> "BEGIN:STANDARD\n" + STANDARD + String.join("", lines) + "END:STANDARD\n")
                .collect(Collectors.joining());
    }
}
