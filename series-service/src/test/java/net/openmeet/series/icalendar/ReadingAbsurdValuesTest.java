package net.openmeet.series.icalendar;

import static net.openmeet.series.icalendar.Calendars.change;
import static net.openmeet.series.icalendar.Calendars.event;
import static net.openmeet.series.icalendar.Calendars.read;
import static net.openmeet.series.icalendar.Calendars.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no calendar means costs a warning or the component, and no time. */
@Timeout(10)
class ReadingAbsurdValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DURATION:P999999999W",
                "DURATION:P999999W",
                "DURATION:-PT1H",
                "DURATION:PT0S",
                "DURATION:P400D",
                "DURATION:PT999999999H",
                "DTEND;TZID=Europe/Berlin:99981231T235959",
                "DTEND;TZID=Europe/Berlin:10000101T000000",
                "RRULE:FREQ=WEEKLY;COUNT=2147483648",
                "RRULE:FREQ=WEEKLY;INTERVAL=0",
                "RRULE:FREQ=WEEKLY;INTERVAL=99999999999",
                "RRULE:FREQ=WEEKLY;COUNT=-1",
                "RRULE:FREQ=YEARLY;BYMONTHDAY=32",
                "DTSTART;TZID=Europe/Berlin:00000101T000000",
                "DTSTART;TZID=Europe/Berlin:99991231T000000",
                "DTSTART;TZID=+99:20260303T190000",
                "RDATE;VALUE=PERIOD:20260401T170000Z/P999999W",
            })
    void warnOrSkip(String line) {
        String start = line.startsWith("DTSTART") ? "" : "DTSTART;TZID=Europe/Berlin:20260303T190000";
        String rule = line.startsWith("RRULE") ? "" : "RRULE:FREQ=WEEKLY";

        List<ReadResult> results = read(Calendars.of(event(line, start, rule).replace("\n\n", "\n")), null);

        assertThat(results)
                .singleElement()
                .satisfies(result -> assertThat(Calendars.reason(result).isPresent()
                                || (result instanceof ReadResult.Recurring series
                                        && !series.warnings().isEmpty()))
                        .as("%s", result)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P999999999W", "P9999D", "-PT1H", "PT0S"})
    void warnOfADurationOfOneDate(String duration) {
        ReadResult.Recurring series = Calendars.series(Calendars.of(
                weekly(),
                change(
                        "RECURRENCE-ID;TZID=Europe/Berlin:20260310T190000",
                        "DTSTART;TZID=Europe/Berlin:20260310T200000",
                        "DURATION:" + duration)));

        assertThat(series.overrides().getFirst().duration()).isNull();
        assertThat(series.warnings()).extracting(ImportWarning::kind).contains(ImportWarning.Kind.DURATION_ASSUMED);
    }

    @Test
    void readLongListsInNoTime() {
        String days = IntStream.range(0, 20_000)
                .mapToObj(day -> "+" + (day % 5 + 1) + "MO")
                .collect(Collectors.joining(","));

        assertThat(Duration.ofSeconds(5))
                .isGreaterThan(time(() -> read(Calendars.of(weekly("RRULE:FREQ=MONTHLY;BYDAY=" + days)), null)));
    }

    private static Duration time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
