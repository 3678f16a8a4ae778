package net.openmeet.series.icalendar;

import static net.openmeet.series.icalendar.Calendars.event;
import static net.openmeet.series.icalendar.Calendars.read;
import static net.openmeet.series.icalendar.Calendars.series;
import static net.openmeet.series.icalendar.Calendars.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.openmeet.series.icalendar.file.ContentLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingHostileCalendarsTest {

    @ParameterizedTest
    @ValueSource(strings = {",a", ",\"a\"", ";B=c", ",", ";B=", "\"", ";"})
    void scansParametersWithoutEnd(String part) {
        String line = "X-LONG;A=a" + part.repeat(40_000) + ":value";

        assertThat(read(Calendars.of(weekly(line)), null)).hasSize(1);
    }

    @Test
    void looksNowhereForTheZoneOfAnEndlessName() {
        List<ReadResult> events = read(
                Calendars.of(event("DTSTART;TZID=" + "/a".repeat(100_000) + ":20260303T190000", "RRULE:FREQ=WEEKLY")),
                null);

        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        ReadResult.Left.class, left -> assertThat(left.detail()).hasSizeLessThan(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:99991231T235959Z",
                "DTSTART;TZID=Pacific/Kiritimati:00010101T000000",
                "DTSTART;VALUE=DATE:00000101",
            })
    void skipsDatesAtTheEndsOfTime(String start) {
        assertThat(read(Calendars.of(event(start, "RRULE:FREQ=YEARLY")), null))
                .singleElement()
                .isInstanceOfSatisfying(
                        ReadResult.Left.class, left -> assertThat(left.reason()).isEqualTo(SkipReason.INVALID_DATE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXDATE;VALUE=DATE:", // each may mean all of a day's dates
                "EXDATE;TZID=Asia/Tokyo:", // each is looked for in another zone
            })
    @Timeout(20)
    void looksForFewOfTheDatesThatARuleYieldsEachSecond(String exdate) {
        String time = exdate.contains("TZID") ? "T070000" : "";
        String days = IntStream.range(0, 1_000)
                .mapToObj(day -> DateTimeFormatter.BASIC_ISO_DATE.format(
                                LocalDate.of(2026, 3, 3).plusDays(day))
                        + time)
                .collect(Collectors.joining(","));
        String[] events = IntStream.range(0, 50)
                .mapToObj(number -> event(
                        "UID:hostile-" + number,
                        "DTSTART;TZID=Europe/Berlin:20260303T190000",
                        "RRULE:FREQ=SECONDLY;BYMINUTE=1,2,3,4,5,6,7,8,9",
                        exdate + days))
                .toArray(String[]::new);

        assertThat(read(Calendars.of(events), null))
                .hasSize(50)
                .allSatisfy(left -> assertThat(left).isInstanceOf(ReadResult.Left.class));
    }

    @Test
    void takesADateOfBirthThatAppleGivesNoYear() {
        ReadResult.Recurring birthday = series(Calendars.of(
                "X-WR-TIMEZONE:Europe/Berlin\n", event("DTSTART;VALUE=DATE:16040229", "RRULE:FREQ=YEARLY")));

        assertThat(birthday.schedule().start()).hasToString("1604-02-29");
    }

    @Test
    void keepsQuotedColonsAndSemicolonsInParameters() {
        Optional<ContentLine> line =
                ContentLine.parse("ATTENDEE;CN=\"Doe; Jane: PhD\";MEMBER=\"a\",\"b\":mailto:jane@example.org");

        assertThat(line).hasValueSatisfying(attendee -> {
            assertThat(attendee.parameter("CN")).isEqualTo("Doe; Jane: PhD");
            assertThat(attendee.parameter("MEMBER")).isEqualTo("a");
            assertThat(attendee.value()).isEqualTo("mailto:jane@example.org");
        });
    }
}
